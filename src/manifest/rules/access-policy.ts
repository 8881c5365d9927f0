import { isObject } from '../../json.js';
import { describeAllow, renderAllow } from '../allow.js';
import { nameOf, refusesAsks, type Ask } from './node-policy.js';
import { walkSpec } from './policy-walk.js';
import type { Rule } from './rule.js';

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** A deployment stays in the place that it was meant for. */
const namespace: Rule = {
  name: 'namespace',
  find: ({ metadata }, context) => {
    const given = metadata?.namespace;
    if (given === undefined || given === '' || context.namespace === undefined || given === context.namespace || context.allowed.has(`namespace=${given}`)) return [];
    return [{ path: ['metadata', 'namespace'], message: `it names the namespace ${JSON.stringify(given.slice(0, 80))} instead of ${JSON.stringify(context.namespace)}, ${describeAllow('namespace', given)}` }];
  },
};

/** `default` is what a pod has without being asked. */
const serviceAccounts = refusesAsks('service-accounts', (mapping, path) =>
  ['serviceAccountName', 'serviceAccount']
    .filter((field) => isGiven(mapping[field]) && mapping[field] !== 'default')
    .map((field) => ({ kind: 'service-account', name: nameOf(mapping[field]), path: [...path, field], what: `runs as the service account ${nameOf(mapping[field])}` })),
);

/** Fields that hold a Secret's name, wherever they stand: Seldon's own, and those of volumes (a provider class names secrets of a vault). */
const nameFields = ['envSecretRefName', 'certSecretName', 'secretName', 'secretProviderClass'];
/** Fields that hold a reference with a name: of variables and of all kinds of volumes. */
const referenceFields = ['secretRef', 'secretKeyRef', 'nodePublishSecretRef', 'nodeStageSecretRef', 'controllerPublishSecretRef', 'controllerExpandSecretRef', 'secret'];

const secrets = refusesAsks('secrets', (mapping, path, under) => {
  const ask = (name: unknown, ...fields: readonly string[]): Ask => ({ kind: 'secret', name: nameOf(name), path: [...path, ...fields], what: `reads the secret ${nameOf(name)}` });
  const named = nameFields.filter((field) => isGiven(mapping[field])).map((field) => ask(mapping[field], field));
  const referred = referenceFields.flatMap((field) => {
    const reference = mapping[field];
    // A volume's `secret` has a secretName, which is found in itself; a projected one has a name.
    return isObject(reference) && isGiven(reference['name']) ? [ask(reference['name'], field, 'name')] : [];
  });
  return [...named, ...referred, ...(under === 'imagePullSecrets' && isGiven(mapping['name']) ? [ask(mapping['name'], 'name')] : [])];
});

/** An image of deploy.yaml's own would fetch the model with the Secret that only the user named. */
const storageInitializers: Rule = {
  name: 'storage-initializers',
  find: (manifest, { storageSecret, allowed }) =>
    storageSecret === undefined || allowed.has(renderAllow('secret', storageSecret))
      ? []
      : walkSpec(manifest)
          .filter(({ mapping }) => isGiven(mapping['storageInitializerImage']) && !isGiven(mapping['envSecretRefName']))
          .map(({ mapping, path }) => ({
            path: [...path, 'storageInitializerImage'],
            message: `it gives the secret ${storageSecret} of --storage-secret to an image of its own (${nameOf(mapping['storageInitializerImage'])}), ${describeAllow('secret', storageSecret)}`,
          })),
};

/** rclone reads `s3,endpoint=…:bucket` as the remote s3 with another server, and `:s3,…:bucket` as one of its own. */
const rcloneOptions = /^\s*(?::|[^:/]*,)/;

/** The credentials of the storage would go to whatever server a place names. */
const places: Rule = {
  name: 'places',
  find: (manifest) =>
    walkSpec(manifest).flatMap(({ mapping, path }) =>
      ['modelUri', 'storageUri']
        .filter((field) => rcloneOptions.test(typeof mapping[field] === 'string' ? mapping[field] : ''))
        .map((field) => ({
          path: [...path, field],
          message: `it names options of the storage initializer's own (${nameOf(mapping[field])}), by which its credentials could go to another server; name a place such as s3://bucket/path, and keep options in the Secret`,
        })),
    ),
};

export const accessPolicy: readonly Rule[] = [namespace, serviceAccounts, secrets, storageInitializers, places];
