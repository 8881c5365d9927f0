import { objectsAt, textAt } from '../../json.js';
import { findNodes } from '../model-nodes.js';
import type { Rule } from './rule.js';

const oneOf = (field: 'protocol' | 'transport' | 'serverType', ...choices: readonly string[]): Rule => ({
  name: field.toLowerCase(),
  find: ({ spec }) => {
    const given = spec[field];
    if (given === undefined || given === null || given === '' || (typeof given === 'string' && choices.includes(given))) return [];
    return [{ path: ['spec', field], message: `Seldon knows no ${field} ${JSON.stringify(given).slice(0, 80)}: it is one of ${choices.join(', ')}` }];
  },
});

const kafkaVariables = ['KAFKA_BROKER', 'KAFKA_INPUT_TOPIC', 'KAFKA_OUTPUT_TOPIC'];

const kafka: Rule = {
  name: 'kafka',
  find: ({ spec }) =>
    spec['serverType'] !== 'kafka'
      ? []
      : spec.predictors.flatMap((predictor, index) => {
          const names = objectsAt(predictor, 'svcOrchSpec', 'env').map((variable) => textAt(variable, 'name'));
          const missing = kafkaVariables.filter((name) => !names.includes(name));
          return missing.length === 0 ? [] : [{ path: ['spec', 'predictors', index], message: `serverType kafka needs ${missing.join(', ')} in svcOrchSpec.env` }];
        }),
};

/** Over all predictors, as the webhook counts them. */
const endpointTypes: Rule = {
  name: 'endpoint-types',
  find: (manifest) => {
    const transport = textAt(manifest.spec, 'transport') ?? '';
    let first: string | undefined;
    return findNodes(manifest).flatMap(({ node, path }) => {
      const type = textAt(node, 'endpoint', 'type') ?? '';
      if (type === '') return [];
      first ??= type;
      const at = [...path, 'endpoint', 'type'];
      if (type !== first) return [{ path: at, message: `the endpoint type is ${type}, another node's is ${first}: all must be the same, so set spec.transport instead` }];
      const isOther = (type === 'REST' && transport !== 'rest') || (type === 'GRPC' && transport !== 'grpc');
      return transport !== '' && isOther ? [{ path: at, message: `the endpoint type ${type} contradicts spec.transport ${transport}: leave endpoint.type out` }] : [];
    });
  },
};

export const specRules: readonly Rule[] = [
  oneOf('protocol', 'seldon', 'tensorflow', 'kfserving', 'v2'),
  oneOf('transport', 'rest', 'grpc'),
  oneOf('serverType', 'rpc', 'kafka'),
  kafka,
  endpointTypes,
];
