/** Looks into MLflow from outside, as a person would in its user interface. */
async function ask(trackingUri: string, path: string, query: Readonly<Record<string, string>>): Promise<object> {
  const response = await fetch(`${trackingUri}/api/2.0/mlflow/${path}?${new URLSearchParams(query).toString()}`, { signal: AbortSignal.timeout(30_000) });
  const body: unknown = await response.json();
  if (!response.ok || typeof body !== 'object' || body === null) throw new Error(`MLflow answered ${response.status} to ${path}: ${JSON.stringify(body)}`);
  return body;
}

const readField = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

/** The version that an alias names. */
export async function findHolder(trackingUri: string, model: string, alias: string): Promise<string> {
  const body = await ask(trackingUri, 'registered-models/alias', { name: model, alias });
  return String(readField(readField(body, 'model_version'), 'version'));
}

/** The tags that a model version bears in MLflow. */
export async function readVersionTags(trackingUri: string, model: string, version: string): Promise<ReadonlyMap<string, string>> {
  const body = await ask(trackingUri, 'model-versions/get', { name: model, version });
  const tags = readField(readField(body, 'model_version'), 'tags');
  const pairs = Array.isArray(tags) ? tags.map((tag) => [String(readField(tag, 'key')), String(readField(tag, 'value'))] as const) : [];
  return new Map(pairs);
}
