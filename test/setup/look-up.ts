import { callMlflow } from './seeded-model.js';

/** The version that has an alias, over MLflow's REST API alone; undefined where none has it. */
export async function findHolder(uri: string, model: string, alias = 'champion'): Promise<string | undefined> {
  const { registered_model: registered } = (await callMlflow(uri, 'GET', `registered-models/get?name=${model}`)) as { registered_model: { aliases?: { alias: string; version: string }[] } };
  return registered.aliases?.find((each) => each.alias === alias)?.version;
}

/** `RUNNING`, `FINISHED`, `FAILED`, `KILLED` … */
export async function findRunStatus(uri: string, id: string | undefined): Promise<string> {
  const { run } = (await callMlflow(uri, 'GET', `runs/get?run_id=${id}`)) as { run: { info: { status: string } } };
  return run.info.status;
}
