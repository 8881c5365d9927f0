import { isObject, objectsAt, textAt, valueAt, type JsonObject } from '../json.js';
import { quoteForeign } from '../untrusted-text.js';
import { readOwners } from './managed-fields.js';
import { nameOf } from './workload-objects.js';

/** Something beside this project that says it manages an object. */
export interface Claim {
  /** Who, such as `the Helm release models/wine`. */
  readonly by: string;
  /** What it will do to the object once it is ours, and what to do about that. Whole sentences. */
  readonly advice: string;
}

interface Marks {
  readonly labels: JsonObject;
  readonly annotations: JsonObject;
}

type Reader = (marks: Marks, object: JsonObject) => readonly Claim[];

const quoted = (text: string): string => quoteForeign(text, 120);

const helm: Reader = ({ labels, annotations }) => {
  const release = textAt(annotations, 'meta.helm.sh/release-name');
  if (release === undefined && textAt(labels, 'app.kubernetes.io/managed-by') !== 'Helm') return [];
  const namespace = textAt(annotations, 'meta.helm.sh/release-namespace');
  return [{
    by: `the Helm release ${quoted([namespace, release ?? 'of unknown name'].filter((part) => part !== undefined).join('/'))}`,
    advice:
      'Its next upgrade or rollback writes its own manifest over this deployment, and `helm uninstall` deletes it. ' +
      'Give it the annotation `helm.sh/resource-policy: keep` in the chart and upgrade once, then take it out of the chart.',
  }];
};

const argo: Reader = ({ labels, annotations }, object) => {
  const tracked = textAt(annotations, 'argocd.argoproj.io/tracking-id')?.split(':')[0] ?? textAt(labels, 'argocd.argoproj.io/instance');
  const isApplied = readOwners(object).some(({ manager }) => manager.startsWith('argocd'));
  const app = tracked ?? (isApplied ? (textAt(labels, 'app.kubernetes.io/instance') ?? 'of unknown name') : undefined);
  if (app === undefined) return [];
  return [{
    by: `the Argo CD application ${quoted(app)}`,
    advice:
      'Its next sync applies its own manifest over this deployment, at once where it syncs by itself with selfHeal. ' +
      'Take it out of what that application reads; before that, give it the annotation `argocd.argoproj.io/sync-options: Prune=false,Delete=false` there, so that nothing deletes it.',
  }];
};

const flux = (group: string, kind: string): Reader => ({ labels }) => {
  const name = textAt(labels, `${group}.toolkit.fluxcd.io/name`);
  if (name === undefined) return [];
  return [{
    by: `Flux's ${kind} ${quoted([textAt(labels, `${group}.toolkit.fluxcd.io/namespace`), name].filter((part) => part !== undefined).join('/'))}`,
    advice: `Its next reconciliation applies its own manifest over this deployment. Suspend it (\`flux suspend ${kind.toLowerCase()} ${quoted(name)}\`), take the deployment out of its source with \`kustomize.toolkit.fluxcd.io/prune: disabled\` on it, and resume.`,
  }];
};

/** It patches whatever it lists each minute, and deletes what has its label and is not listed. */
const deploymentController: Reader = ({ labels, annotations }) => {
  const type = textAt(labels, 'app.kubernetes.io/mdc-type');
  if (type === undefined && textAt(labels, 'app.kubernetes.io/managed-by') !== 'mdc' && !Object.keys(annotations).some((key) => key.startsWith('mdc/'))) return [];
  return [{
    by: `mlflow-deployment-controller${type === undefined ? '' : ` (${quoted(type)})`}`,
    advice: 'It patches this deployment again on its next round, each minute. Stop it, or take the model out of the stage that it deploys.',
  }];
};

/** It leaves no mark but its way to name things, so this is a guess and says so. */
const mlflow2seldon: Reader = (_, object) =>
  /-(?:staging|production)$/.test(nameOf(object)) && readOwners(object).some(({ manager }) => manager === 'kubectl-client-side-apply')
    ? [{ by: 'mlflow2seldon, perhaps (the name ends in a stage, as it names things)', advice: 'If it runs, it applies its own manifest again when the stage changes. Stop it first.' }]
    : [];

/** Others that mark what they manage: where the mark is, and who that is. */
const marks: readonly (readonly [place: keyof Marks, key: string, by: string])[] = [
  ['annotations', 'objectset.rio.cattle.io/id', 'Rancher Fleet'],
  ['labels', 'kapp.k14s.io/app', 'the kapp application'],
  ['annotations', 'configmanagement.gke.io/managed', 'Config Sync'],
  ['labels', 'addonmanager.kubernetes.io/mode', 'the addon manager'],
  ['annotations', 'crossplane.io/external-name', 'Crossplane'],
  ['labels', 'olm.owner', 'the Operator Lifecycle Manager'],
];

const marked: Reader = (found) =>
  marks.flatMap(([place, key, by]) => {
    const value = textAt(found[place], key);
    return value === undefined ? [] : [{ by: `${by} (${key}: ${quoted(value)})`, advice: 'It may apply its own manifest over this deployment, or delete it. Take the deployment out of what it manages.' }];
  });

/** Tools that leave no mark but their name as a field manager. */
const managed: Reader = (_, object) =>
  readOwners(object)
    .filter(({ manager, subresource }) => subresource === '' && /^(?:terraform|hashicorp|pulumi)/i.test(manager))
    .map(({ manager }) => ({ by: `the field manager ${quoted(manager)}`, advice: 'Its next run applies its own manifest over this deployment. Take it out of that state without destroying it, such as by `terraform state rm` or `pulumi state delete`.' }));

const owned: Reader = (_, object) =>
  objectsAt(object, 'metadata', 'ownerReferences').map((owner) => {
    const name = quoted(`${textAt(owner, 'kind') ?? '?'}/${textAt(owner, 'name') ?? '?'}`);
    return valueAt(owner, 'controller') === true
      ? { by: `its controller, ${name} (ownerReferences)`, advice: `What reconciles ${name} writes over this deployment, and deleting ${name} deletes it. Let that controller release it first.` }
      : { by: `its owner ${name} (ownerReferences)`, advice: `Deleting ${name} deletes this deployment. Remove the reference if that is not meant.` };
  });

const scaled: Reader = (_, object) =>
  readOwners(object)
    .filter(({ subresource }) => subresource === 'scale')
    .map(({ manager }) => ({ by: `an autoscaler (${quoted(manager)}, through scale)`, advice: 'It goes on setting spec.replicas, which is left to it. Leave spec.replicas out of deploy.yaml.' }));

const readers: readonly Reader[] = [helm, argo, flux('kustomize', 'Kustomization'), flux('helm', 'HelmRelease'), deploymentController, mlflow2seldon, marked, managed, owned, scaled];

/** All that claims to manage an object beside us, by the marks that it leaves on it. Marks can be forged or stale: they are told, and nothing rests on them. */
export function findClaims(object: JsonObject): readonly Claim[] {
  const read = (place: keyof Marks): JsonObject => {
    const found = valueAt(object, 'metadata', place);
    return isObject(found) ? found : {};
  };
  const found: Marks = { labels: read('labels'), annotations: read('annotations') };
  return readers.flatMap((reader) => reader(found, object));
}
