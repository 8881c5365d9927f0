import { describe, expect, test } from '@jest/globals';
import { allowLines } from '../../../src/manifest/allow.js';
import { checkDeployYaml } from './checked.js';
import { failureOf } from './sample.js';

const graph = { name: 'm', implementation: 'MLFLOW_SERVER' };
const yamlOf = (predictor: object, metadata: object = {}, spec: object = {}): string =>
  JSON.stringify({ apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name: 'wine', ...metadata }, spec: { predictors: [{ name: 'p', graph, ...predictor }], ...spec } });
const pod = (spec: object): object => ({ componentSpecs: [{ spec: { containers: [{ name: 'm' }], ...spec } }] });
const container = (fields: object): object => pod({ containers: [{ name: 'm', ...fields }] });

const asks: readonly (readonly [what: string, yaml: string, path: string, entry: string])[] = [
  ["the node's network", yamlOf(pod({ hostNetwork: true })), 'componentSpecs[0].spec.hostNetwork', 'host-network'],
  ["the node's processes", yamlOf(pod({ hostPID: true })), 'hostPID', 'host-pid'],
  ["the node's memory", yamlOf(pod({ hostIPC: true })), 'hostIPC', 'host-ipc'],
  ['a path of the node', yamlOf(pod({ volumes: [{ name: 'v', hostPath: { path: '/etc' } }] })), 'volumes[0].hostPath', 'host-path=/etc'],
  ['a port of the node', yamlOf(container({ ports: [{ hostPort: 80 }] })), 'ports[0].hostPort', 'host-port=80'],
  ['privileges', yamlOf(container({ securityContext: { privileged: true } })), 'securityContext.privileged', 'privileged'],
  ['escalation', yamlOf(pod({ initContainers: [{ name: 'i', securityContext: { allowPrivilegeEscalation: true } }] })), 'initContainers[0].securityContext', 'privileged'],
  ['privileges for a debugger', yamlOf(pod({ ephemeralContainers: [{ name: 'e', securityContext: { privileged: true } }] })), 'ephemeralContainers[0]', 'privileged'],
  ['no seccomp', yamlOf(pod({ securityContext: { seccompProfile: { type: 'Unconfined' } } })), 'securityContext.seccompProfile', 'privileged'],
  ['no seccomp, by an annotation', yamlOf({ componentSpecs: [{ metadata: { annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 'unconfined' } } }] }), 'componentSpecs[0].metadata.annotations', 'privileged'],
  ['no AppArmor, by an annotation', yamlOf({ annotations: { 'container.apparmor.security.beta.kubernetes.io/m': 'unconfined' } }), 'predictors[0].annotations', 'privileged'],
  ['another SELinux type', yamlOf(container({ securityContext: { seLinuxOptions: { type: 'spc_t' } } })), 'securityContext.seLinuxOptions', 'privileged'],
  ['an open /proc', yamlOf(container({ securityContext: { procMount: 'Unmasked' } })), 'procMount', 'privileged'],
  ["Windows' host", yamlOf(pod({ securityContext: { windowsOptions: { hostProcess: true } } })), 'hostProcess', 'privileged'],
  ['a capability', yamlOf(container({ securityContext: { capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } } })), 'capabilities.add', 'capability=SYS_ADMIN'],
  ['a service account of a pod', yamlOf(pod({ serviceAccountName: 'trainer' })), 'spec.serviceAccountName', 'service-account=trainer'],
  ['an old field for the same', yamlOf(pod({ serviceAccount: 'trainer' })), 'spec.serviceAccount', 'service-account=trainer'],
  ['a service account of a node', yamlOf({ graph: { ...graph, serviceAccountName: 'trainer' } }), 'graph.serviceAccountName', 'service-account=trainer'],
  ['a service account of an explainer', yamlOf({ explainer: { type: 'AnchorTabular', serviceAccountName: 'trainer' } }), 'explainer.serviceAccountName', 'service-account=trainer'],
  ['a secret of a node', yamlOf({ graph: { ...graph, envSecretRefName: 's' } }), 'graph.envSecretRefName', 'secret=s'],
  ['a secret of a child', yamlOf({ graph: { ...graph, children: [{ ...graph, modelUri: 's3://b/n', envSecretRefName: 's' }] } }), 'children[0].envSecretRefName', 'secret=s'],
  ['a secret of an explainer', yamlOf({ explainer: { type: 'x', envSecretRefName: 's' } }), 'explainer.envSecretRefName', 'secret=s'],
  ["a container of an explainer's", yamlOf({ explainer: { type: 'x', containerSpec: { securityContext: { privileged: true } } } }), 'explainer.containerSpec', 'privileged'],
  ['all variables of a secret', yamlOf(container({ envFrom: [{ secretRef: { name: 's' } }] })), 'envFrom[0].secretRef.name', 'secret=s'],
  ['a variable of a secret', yamlOf(container({ env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }] })), 'secretKeyRef.name', 'secret=s'],
  ["the orchestrator's variable of a secret", yamlOf({ svcOrchSpec: { env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }] } }), 'svcOrchSpec.env[0]', 'secret=s'],
  ['a volume of a secret', yamlOf(pod({ volumes: [{ name: 'v', secret: { secretName: 's' } }] })), 'secret.secretName', 'secret=s'],
  ['a projected secret', yamlOf(pod({ volumes: [{ name: 'v', projected: { sources: [{ secret: { name: 's' } }] } }] })), 'sources[0].secret.name', 'secret=s'],
  ['a volume with credentials', yamlOf(pod({ volumes: [{ name: 'v', csi: { driver: 'd', nodePublishSecretRef: { name: 's' } } }] })), 'nodePublishSecretRef.name', 'secret=s'],
  ['secrets of a vault', yamlOf(pod({ volumes: [{ name: 'v', csi: { driver: 'd', volumeAttributes: { secretProviderClass: 's' } } }] })), 'volumeAttributes.secretProviderClass', 'secret=s'],
  ['a share with credentials', yamlOf(pod({ volumes: [{ name: 'v', azureFile: { secretName: 's', shareName: 'x' } }] })), 'azureFile.secretName', 'secret=s'],
  ['a pull secret', yamlOf(pod({ imagePullSecrets: [{ name: 's' }] })), 'imagePullSecrets[0].name', 'secret=s'],
  ['a certificate', yamlOf({ ssl: { certSecretName: 's' } }), 'ssl.certSecretName', 'secret=s'],
  ['another namespace', yamlOf({}, { namespace: 'theirs' }), 'metadata.namespace', 'namespace=theirs'],
  ['routes', yamlOf({ annotations: { 'seldon.io/ambassador-config': 'x' } }), 'annotations["seldon.io/ambassador-config"]', 'annotation=seldon.io/ambassador-config'],
  ['routes of all', yamlOf({}, {}, { annotations: { 'seldon.io/ambassador-config': 'x' } }), 'spec.annotations', 'annotation=seldon.io/ambassador-config'],
];

describe('what a deploy.yaml may not ask for is refused with the entry that allows it, and allowed by that', () => {
  test.each(asks)('%s', (_, yaml, path, entry) => {
    const here = { namespace: 'ours' };
    const { code, message } = failureOf(() => checkDeployYaml(yaml, undefined, '', here));
    expect(code).toBe('E_MANIFEST');
    expect(message).toContain(path);
    expect(message).toContain(`--allow ${entry}`);
    expect(failureOf(() => checkDeployYaml(yaml, undefined, 'secret=other\nhost-path=/other', here)).code).toBe('E_MANIFEST');
    expect(checkDeployYaml(yaml, undefined, entry, here).kind).toBe('SeldonDeployment');
  });

  test('the Secret of --storage-secret for an image of its own', () => {
    const yaml = yamlOf({ graph: { ...graph, storageInitializerImage: 'other/fetcher:1' } });
    const here = { storageSecret: 'bucket' };
    const { message } = failureOf(() => checkDeployYaml(yaml, undefined, '', here));
    expect(message).toContain('graph.storageInitializerImage');
    expect(message).toContain('--allow secret=bucket');
    expect(checkDeployYaml(yaml, undefined, 'secret=bucket', here).kind).toBe('SeldonDeployment');
    expect(checkDeployYaml(yaml).kind).toBe('SeldonDeployment');
    expect(checkDeployYaml(yamlOf({ graph: { ...graph, storageInitializerImage: 'other/fetcher:1', envSecretRefName: 'own' } }), undefined, 'secret=own', here).kind).toBe('SeldonDeployment');
  });

  test.each(['s3,endpoint=https://other.example:bucket/model', ' s3,endpoint=other.example://bucket', ':s3,env_auth=true:bucket', ',a:b'])('options for the storage initializer: %s', (modelUri) => {
    for (const predictor of [{ graph: { ...graph, children: [{ ...graph, name: 'n', modelUri }] } }, { explainer: { type: 'AnchorTabular', modelUri } }]) {
      expect(failureOf(() => checkDeployYaml(yamlOf(predictor)))).toMatchObject({ code: 'E_MANIFEST', message: expect.stringContaining('modelUri') });
      expect(failureOf(() => checkDeployYaml(yamlOf(predictor))).message).toContain('credentials could go to another server');
    }
  });

  test('not a place with a comma in its path', () => {
    for (const modelUri of ['s3://bucket/a,b=c:d', 'azureblob:container/a,b', 'pvc://claim/x']) expect(checkDeployYaml(yamlOf({ graph: { ...graph, children: [{ ...graph, name: 'n', modelUri }] } })).kind).toBe('SeldonDeployment');
  });

  test('not what keeps a container in', () => {
    const confined = container({ securityContext: { seLinuxOptions: { level: 's0:c1', type: 'container_t' }, seccompProfile: { type: 'RuntimeDefault' } } });
    expect(checkDeployYaml(yamlOf({ ...confined, annotations: { 'container.apparmor.security.beta.kubernetes.io/m': 'runtime/default' } })).kind).toBe('SeldonDeployment');
  });

  test('each by itself', () => {
    const yaml = yamlOf(pod({ hostPID: true, serviceAccountName: 'trainer' }));
    expect(failureOf(() => checkDeployYaml(yaml, undefined, 'host-pid')).message).not.toContain('hostPID');
    expect(checkDeployYaml(yaml, undefined, 'host-pid\nservice-account=trainer').kind).toBe('SeldonDeployment');
  });

  test('an entry with odd characters is quoted for a shell', () => {
    expect(failureOf(() => checkDeployYaml(yamlOf(pod({ serviceAccountName: "a'; rm -rf /" })))).message).toContain(`--allow 'service-account=a'\\''; rm -rf /'`);
  });
});

describe('entries', () => {
  test.each([['secrets=x', /did you mean secret/], ['secret', /expected secret=NAME/], ['secret=', /secret=NAME/], ['privileged=yes', /expected privileged alone/], ['toString', /expected one of/]])('%s is refused', (entry, message) => {
    expect(() => allowLines.parse(entry)).toThrow(message);
  });

  test('an entry may hold an equals sign', () => {
    expect([...allowLines.parse(' secret=a=b \n\nprivileged')]).toEqual(['secret=a=b', 'privileged']);
  });
});
