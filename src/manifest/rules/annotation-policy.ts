import { isObject, textAt, valueAt } from '../../json.js';
import { describeAllow } from '../allow.js';
import type { SeldonDeployment } from '../manifest.js';
import type { FieldPath } from '../problem.js';
import type { Rule } from './rule.js';

interface LocatedAnnotation {
  readonly key: string;
  readonly value: string;
  readonly path: FieldPath;
}

/** All annotations: those of the deployment itself, and those that reach its pods. */
function findAnnotations({ metadata, spec }: SeldonDeployment): readonly LocatedAnnotation[] {
  const pods = spec.predictors.flatMap((predictor, index) => [
    { owner: predictor, place: ['spec', 'predictors', index] },
    ...(predictor.componentSpecs ?? []).map((component, at) => ({ owner: component['metadata'], place: ['spec', 'predictors', index, 'componentSpecs', at, 'metadata'] })),
  ]);
  return [{ owner: metadata, place: ['metadata'] }, { owner: spec, place: ['spec'] }, ...pods].flatMap(({ owner, place }) => {
    const texts = valueAt(owner, 'annotations');
    return isObject(texts) ? Object.keys(texts).map((key) => ({ key, value: textAt(texts, key) ?? '', path: [...place, 'annotations', key] })) : [];
  });
}

/** They let a deployment write routes that are not its own. */
const routeAnnotations = ['seldon.io/ambassador-config', 'getambassador.io/config'];

const routes: Rule = {
  name: 'annotations',
  find: (manifest, { allowed }) =>
    findAnnotations(manifest)
      .filter(({ key }) => routeAnnotations.includes(key) && !allowed.has(`annotation=${key}`))
      .map(({ key, path }) => ({ path, message: `it writes routes of its own, ${describeAllow('annotation', key)}` })),
};

/** How profiles were chosen before securityContext had fields for them; Kubernetes still follows it. */
const profileAnnotation = /^(?:container\.apparmor\.security\.beta|(?:container\.)?seccomp\.security\.alpha)\.kubernetes\.io\//;

const profiles: Rule = {
  name: 'profile-annotations',
  find: (manifest, { allowed }) =>
    findAnnotations(manifest)
      .filter(({ key, value }) => profileAnnotation.test(key) && value.toLowerCase() === 'unconfined' && !allowed.has('privileged'))
      .map(({ path }) => ({ path, message: `it asks for no profile around its containers, ${describeAllow('privileged')}` })),
};

export const annotationPolicy: readonly Rule[] = [routes, profiles];
