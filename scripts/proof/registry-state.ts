import { callMlflow, uniqueName } from '../../test/setup/seeded-model.js';

export const targets = '@champion, Production';

/** A registered model with so many versions, without runs. */
export async function makeModel(uri: string, versions: number): Promise<string> {
  const model = uniqueName('proof');
  await callMlflow(uri, 'POST', 'registered-models/create', { name: model });
  for (let version = 1; version <= versions; version += 1) {
    await callMlflow(uri, 'POST', 'model-versions/create', { name: model, source: `s3://proof/${model}/${version}` });
  }
  return model;
}

interface VersionState {
  readonly version: string;
  readonly current_stage: string;
  readonly tags?: readonly { readonly key: string; readonly value: string }[];
}

/** What is wrong with a model that one version should hold alone, in stage and alias; empty where all is right. */
export async function findFaults(uri: string, model: string, allowed: readonly string[], options: { readonly locksMayStay?: boolean } = {}): Promise<readonly string[]> {
  const found = (await callMlflow(uri, 'GET', `model-versions/search?filter=${encodeURIComponent(`name='${model}'`)}`)) as { model_versions?: readonly VersionState[] };
  const registered = (await callMlflow(uri, 'GET', `registered-models/get?name=${encodeURIComponent(model)}`)) as {
    registered_model: { aliases?: readonly { readonly alias: string; readonly version: string }[] };
  };
  const locks = (await callMlflow(uri, 'GET', `registered-models/search?filter=${encodeURIComponent(`name LIKE '${model}--%'`)}`)) as { registered_models?: readonly { readonly name: string }[] };
  const inStage = (found.model_versions ?? []).filter(({ current_stage: stage }) => stage === 'Production');
  const alias = registered.registered_model.aliases?.find((each) => each.alias === 'champion')?.version;
  const holder = inStage[0];
  const record = holder?.tags?.find(({ key }) => key === 'mlflow-steps.promotion')?.value ?? '';
  const left = (locks.registered_models ?? []).map(({ name }) => name);
  return [
    ...(inStage.length === 1 ? [] : [`${inStage.length} versions in Production (${inStage.map(({ version }) => version).join(', ')})`]),
    ...(alias === holder?.version ? [] : [`@champion is ${alias ?? 'nobody'}, Production is ${holder?.version ?? 'nobody'}`]),
    ...(holder === undefined || allowed.includes(holder.version) ? [] : [`version ${holder.version} holds it, not one of ${allowed.join(', ')}`]),
    ...(record.includes('"state":"held"') ? [] : [`the holder's record is ${record === '' ? 'missing' : record.slice(0, 120)}`]),
    ...(options.locksMayStay || left.length === 0 ? [] : [`locks are left: ${left.join(', ')}`]),
  ];
}
