import { objectsAt, parseJson, textAt } from '../json.js';
import type { LoggedModel, Run } from './mlflow.js';

/** The artifact paths in the tag in which MLflow's clients note the models that a run logged. */
export function readLogModelHistory(run: Run): readonly string[] {
  const history = parseJson(run.tags.get('mlflow.log-model.history') ?? '');
  return objectsAt({ history }, 'history').map((entry) => textAt(entry, 'artifact_path') ?? '').filter(Boolean);
}

/** The logged model of a name, the one at the greatest step if there are several. */
export function newestNamed(run: Run, loggedModels: readonly LoggedModel[], name: string): LoggedModel | undefined {
  const stepOf = (id: string): number => run.loggedModelIds.indexOf(id);
  return loggedModels.filter((model) => model.name === name).sort((a, b) => stepOf(a.id) - stepOf(b.id)).at(-1);
}
