/** What the steps ask of a cluster, each with the verbs of each step; a test holds it against what they ask. */
export interface Rule {
  readonly why: string;
  readonly group: string;
  readonly resources: readonly string[];
  readonly verbs: Readonly<Partial<Record<ClusterStep, readonly string[]>>>;
}

export const clusterSteps = ['render', 'deploy', 'rollback', 'undeploy'] as const;
export type ClusterStep = (typeof clusterSteps)[number];

const toSeeRollouts = (...verbs: readonly string[]) => ({ deploy: verbs, rollback: verbs });
const lease = ['get', 'create', 'update', 'delete'];

export const rules: readonly Rule[] = [
  {
    why: 'what is deployed, and put back or removed when it cannot serve',
    group: 'machinelearning.seldon.io',
    resources: ['seldondeployments'],
    verbs: {
      // With diff: an API server that is asked what would change wants the rights to change it.
      render: ['get', 'create', 'patch'],
      deploy: ['get', 'list', 'watch', 'create', 'patch', 'delete'],
      rollback: ['get', 'list', 'watch', 'patch', 'delete'],
      undeploy: ['get', 'list', 'delete'],
    },
  },
  { why: 'the last manifest that was seen serving', group: '', resources: ['configmaps'], verbs: { deploy: ['get', 'create', 'patch', 'delete'], rollback: ['get', 'patch'], undeploy: ['get', 'delete'] } },
  { why: 'one deploy of a name at a time', group: 'coordination.k8s.io', resources: ['leases'], verbs: { deploy: lease, rollback: lease, undeploy: lease } },
  { why: 'whether it is the new version that became ready, and whether an old one is gone', group: 'apps', resources: ['deployments', 'replicasets'], verbs: { ...toSeeRollouts('list', 'watch'), undeploy: ['list'] } },
  { why: 'whether it is the new version that became ready, and whether an old one is gone', group: '', resources: ['pods'], verbs: { ...toSeeRollouts('list', 'watch'), undeploy: ['list'] } },
  { why: 'whether requests go to it alone', group: 'discovery.k8s.io', resources: ['endpointslices'], verbs: toSeeRollouts('list', 'watch') },
  { why: 'whether an ingress shares the requests among several predictors as asked; without these it is not waited for', group: 'networking.istio.io', resources: ['virtualservices'], verbs: toSeeRollouts('list', 'watch') },
  { why: 'whether an ingress shares the requests among several predictors as asked; without these it is not waited for', group: 'getambassador.io', resources: ['mappings'], verbs: toSeeRollouts('list', 'watch') },
  { why: 'why it did not', group: '', resources: ['pods/log'], verbs: toSeeRollouts('get') },
  { why: 'why it did not', group: '', resources: ['events'], verbs: toSeeRollouts('list', 'watch') },
  { why: 'the prediction that proves it, by the Service of the predictor that holds it', group: '', resources: ['services/proxy'], verbs: { deploy: ['create'] } },
];
