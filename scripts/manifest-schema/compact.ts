import { isObject, objectsAt, textAt, valueAt, type JsonObject } from '../../src/json.js';

/** Fields of SeldonDeployments that hold a type of Kubernetes' own, which the sandbox's definition leaves unchecked. */
const kubernetesTypes: Readonly<Record<string, string>> = {
  'predictors.componentSpecs.spec': 'PodSpec',
  'predictors.engineResources': 'ResourceRequirements',
  'predictors.svcOrchSpec.resources': 'ResourceRequirements',
  'predictors.svcOrchSpec.env': '[EnvVar',
  'predictors.explainer.containerSpec': 'Container',
  'predictors.explainer.endpoint': 'Endpoint',
  'predictors.graph.children': '[Graph',
};

/** Names of the types that are written out in place in the definition. */
const typeNames: Readonly<Record<string, string>> = { '': 'Spec', predictors: 'Predictor', 'predictors.componentSpecs': 'ComponentSpec', 'predictors.graph': 'Graph', 'predictors.graph.parameters': 'Parameter', 'predictors.graph.endpoint': 'Endpoint', 'predictors.graph.logger': 'Logger', 'predictors.explainer': 'Explainer', 'predictors.svcOrchSpec': 'SvcOrchSpec', 'predictors.ssl': 'Ssl' };

/**
 * The types of a SeldonDeployment and its pods, a type a line: `Type field field:i field:[Other`. A field without a letter is a text; `i` is a
 * whole number of 32 bits and `l` one of 64, `n` a number, `b` true or false, `q` a quantity, `p` a whole number or a text, `o` any mapping, `{` a
 * mapping and `[` a list of what follows, texts if nothing does.
 */
export function compactSchema(core: unknown, seldon: unknown): string {
  const lines = new Map<string, string>([['SeldonDeployment', 'SeldonDeployment apiVersion kind metadata:ObjectMeta spec:Spec status:o']]);
  addSeldonType('', findSpec(seldon), lines);
  for (const name of ['ObjectMeta', 'PodSpec', 'ResourceRequirements', 'EnvVar', 'Container']) addKubernetesType(name, core, lines);
  return [...lines.values()].join('\n');
}

function findSpec(seldon: unknown): JsonObject {
  const schemas = valueAt(seldon, 'components', 'schemas');
  const found = Object.values(isObject(schemas) ? schemas : {}).find((each) => objectsAt(each, 'x-kubernetes-group-version-kind').some((kind) => textAt(kind, 'kind') === 'SeldonDeployment'));
  const spec = valueAt(found, 'properties', 'spec');
  if (!isObject(spec)) throw new Error('The cluster tells no schema of SeldonDeployments.');
  return spec;
}

const propertiesOf = (schema: unknown): readonly (readonly [string, unknown])[] => {
  const properties = valueAt(schema, 'properties');
  return Object.entries(isObject(properties) ? properties : {}).sort(([a], [b]) => (a < b ? -1 : 1));
};

const renderLine = (name: string, fields: readonly (readonly [string, string])[]): string => [name, ...fields.map(([field, type]) => (type === 's' ? field : `${field}:${type}`))].join(' ');

function addSeldonType(path: string, schema: unknown, lines: Map<string, string>): string {
  const name = typeNames[path];
  if (name === undefined) return 'o';
  const fields = propertiesOf(schema).map(([field, each]): readonly [string, string] => {
    const place = path === '' ? field : `${path}.${field}`;
    return [field, kubernetesTypes[place] ?? describe(each, (nested) => (propertiesOf(nested).length > 0 ? addSeldonType(place, nested, lines) : 'o'))];
  });
  lines.set(name, renderLine(name, fields));
  return name;
}

function addKubernetesType(name: string, core: unknown, lines: Map<string, string>): string {
  if (lines.has(name)) return name;
  const schemas = valueAt(core, 'components', 'schemas');
  const schema = Object.entries(isObject(schemas) ? schemas : {}).find(([each]) => each.endsWith(`.${name}`) && !each.includes('.api.autoscaling.'))?.[1];
  if (valueAt(schema, 'oneOf') !== undefined) return name === 'Quantity' ? 'q' : 'p';
  if (textAt(schema, 'type') === 'string') return 's';
  if (propertiesOf(schema).length === 0) return 'o';
  lines.set(name, '');
  lines.set(name, renderLine(name, propertiesOf(schema).map(([field, each]) => [field, describe(each, (nested) => referTo(nested, core, lines))])));
  return name;
}

function referTo(schema: unknown, core: unknown, lines: Map<string, string>): string {
  const reference = textAt(schema, '$ref') ?? textAt(objectsAt(schema, 'allOf')[0], '$ref');
  return reference === undefined ? 'o' : addKubernetesType(reference.slice(reference.lastIndexOf('.') + 1), core, lines);
}

function describe(schema: unknown, name: (nested: unknown) => string): string {
  switch (textAt(schema, 'type')) {
    case 'string':
      return 's';
    case 'integer':
      return textAt(schema, 'format') === 'int64' ? 'l' : 'i';
    case 'number':
      return 'n';
    case 'boolean':
      return 'b';
    case 'array': {
      const items = describe(valueAt(schema, 'items'), name);
      return `[${items === 's' ? '' : items}`;
    }
    case 'object': {
      const values = valueAt(schema, 'additionalProperties');
      if (values === undefined) return name(schema);
      const inside = describe(values, name);
      return inside === 's' ? '{' : inside === 'o' ? 'o' : `{${inside}`;
    }
    case undefined:
    default:
      return name(schema);
  }
}
