import { isObject, objectsAt, textAt, textsAt, valueAt, type JsonObject } from '../../../../src/json.js';

/** What a Task must hold to beyond what Tekton itself checks. The step that runs the user's own command is its image's, by its parameter. */
const guestImage = '$(params.training-image)';
const ourImage = '$(params.steps-image)';

const isParam = (text: string): boolean => text.includes('$(params.');

/** Problems of a Task by our own rules; none where it holds to all of them. */
export function checkTask(task: JsonObject): readonly string[] {
  const steps = objectsAt(task, 'spec', 'steps');
  return [...checkStepResults(steps), ...steps.flatMap((step) => checkStep(step).map((problem) => `step ${textAt(step, 'name')}: ${problem}`)), ...checkCatalogForm(task), ...checkWorkspaces(task)];
}

/** Tekton itself leaves the text as it is where there is no such step or result. */
function checkStepResults(steps: readonly JsonObject[]): readonly string[] {
  const known = new Set(steps.flatMap((step) => objectsAt(step, 'results').map((each) => `$(steps.${textAt(step, 'name')}.results.${textAt(each, 'name')})`)));
  const asked = steps.flatMap((step) => objectsAt(step, 'env').flatMap((variable) => textAt(variable, 'value')?.match(/\$\(steps\.[^)]*\.results\.[^)]*\)/g) ?? []));
  return asked.filter((each) => !known.has(each)).map((each) => `no step has the result ${each}`);
}

function checkStep(step: JsonObject): readonly string[] {
  const isGuest = textAt(step, 'image') === guestImage;
  return [...(isGuest || textAt(step, 'image') === ourImage ? [] : ['its image is no parameter']), ...checkCommand(step, isGuest), ...checkEnvironment(step), ...checkSecurity(step), ...checkResources(step)];
}

/** In a script or in args, a parameter could be more than a value: a command, a flag, another variable. */
function checkCommand(step: JsonObject, isGuest: boolean): readonly string[] {
  const command = textsAt(step, 'command');
  return [
    ...(step['script'] === undefined ? [] : ['has a script']),
    ...(isGuest || textsAt(step, 'args').length === 0 ? [] : ['has args']),
    ...(command.length === 0 ? ['has no command, so that Tekton would ask the registry for one'] : []),
    ...command.filter((word) => isParam(word) || word.includes('$(steps.')).map((word) => `has a parameter in its command: ${word}`),
    ...(!isGuest && !command.includes('--results-dir') ? ['writes its results without a limit'] : []),
  ];
}

/** A variable's text can name each variable before it: secrets come after all that others write. */
function checkEnvironment(step: JsonObject): readonly string[] {
  const variables = objectsAt(step, 'env');
  const firstSecret = variables.findIndex((variable) => valueAt(variable, 'valueFrom', 'secretKeyRef') !== undefined);
  const late = firstSecret < 0 ? [] : variables.slice(firstSecret).filter((variable) => textAt(variable, 'value') !== undefined);
  return [...late.map((variable) => `${textAt(variable, 'name')} stands after a secret`), ...(step['envFrom'] === undefined ? [] : ['has envFrom, whose variables every other can name'])];
}

function checkSecurity(step: JsonObject): readonly string[] {
  const context = valueAt(step, 'securityContext');
  const wanted: Readonly<Record<string, unknown>> = { runAsNonRoot: true, runAsUser: 65532, allowPrivilegeEscalation: false, readOnlyRootFilesystem: true };
  const wrong = Object.entries(wanted).filter(([name, value]) => valueAt(context, name) !== value).map(([name]) => name);
  return [
    ...wrong.map((name) => `securityContext.${name} is not ${String(wanted[name])}`),
    ...(textsAt(context, 'capabilities', 'drop').join() === 'ALL' && valueAt(context, 'capabilities', 'add') === undefined ? [] : ['keeps capabilities']),
    ...(textAt(context, 'seccompProfile', 'type') === 'RuntimeDefault' ? [] : ['has no seccomp profile']),
    ...(valueAt(context, 'privileged') === undefined ? [] : ['says privileged']),
  ];
}

const checkResources = (step: JsonObject): readonly string[] =>
  ['cpu', 'memory'].filter((name) => textAt(step, 'computeResources', 'requests', name) === undefined).map((name) => `requests no ${name}`);

/** As the Tekton catalog has it (https://github.com/tektoncd/catalog, recommendations.md), and what Artifact Hub reads beside that. */
export function checkCatalogForm(task: JsonObject): readonly string[] {
  const ofTekton = ['pipelines.minVersion', 'categories', 'tags', 'displayName', 'platforms'].map((name) => `tekton.dev/${name}`);
  const annotations = [...ofTekton, ...['license', 'provider'].map((name) => `artifacthub.io/${name}`)];
  const [summary = '', blank] = (textAt(task, 'spec', 'description') ?? '').split('\n');
  return [
    ...annotations.filter((name) => textAt(task, 'metadata', 'annotations', name) === undefined).map((name) => `lacks the annotation ${name}`),
    ...(/^\d+\.\d+\.\d+$/.test(textAt(task, 'metadata', 'labels', 'app.kubernetes.io/version') ?? '') ? [] : ['lacks its version']),
    ...(summary !== '' && blank === '' ? [] : ['its description begins with no summary of one line']),
    ...objectsAt(task, 'spec', 'params').filter((param) => textAt(param, 'description') === undefined).map((param) => `${textAt(param, 'name')} has no description`),
  ];
}

/** Nobody has to bind anything, and Secrets are for reading. */
const checkWorkspaces = (task: JsonObject): readonly string[] =>
  objectsAt(task, 'spec', 'workspaces').flatMap((workspace) => {
    const name = textAt(workspace, 'name') ?? '';
    const isSecret = ['mlflow-credentials', 'kubeconfig', 'model-storage'].includes(name);
    return [...(workspace['optional'] === true ? [] : [`the workspace ${name} is not optional`]), ...(isSecret && workspace['readOnly'] !== true ? [`the workspace ${name} can be written`] : [])];
  });

/** A copy with one value changed, or taken out. */
export function change(object: JsonObject, path: readonly (string | number)[], value: unknown): JsonObject {
  const copy = structuredClone(object);
  let at: unknown = copy;
  for (const key of path.slice(0, -1)) at = Reflect.get(Object(at) as object, key);
  const last = path.at(-1) ?? '';
  if (!isObject(at) && !Array.isArray(at)) throw new Error(`there is nothing at ${path.join('.')}`);
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return copy;
}
