import { textAt } from '../../../src/json.js';
import { demand } from '../api.js';
import { exists, isGone, manifestMarker } from '../facts.js';
import { withPods } from '../manifests.js';
import type { Fact } from '../observer.js';
import type { Scenario, Stage } from '../scenario.js';
import { done, failed } from './expected.js';
import { healthy, readyAfter } from './pod-scripts.js';

const pathOf = ({ namespace, name }: Stage): string => `/apis/machinelearning.seldon.io/v1/namespaces/${namespace}/seldondeployments/${name}`;
const remove = async (stage: Stage): Promise<void> => {
  await stage.untilSaid(/Waiting/);
  await demand(stage.api, 'DELETE', pathOf(stage));
};

const rollback = { 'on-failure': 'rollback' } as const;
const theirs = { [manifestMarker]: 'theirs' };
const isOverwritten: Fact = ({ seldonDeployments }) => seldonDeployments.some((each) => textAt(each, 'metadata', 'annotations', manifestMarker) === theirs[manifestMarker]);

/** What others do to the cluster while it is waited for. */
export const disturbances: readonly Scenario[] = [
  {
    name: 'deleted', what: 'somebody deletes it while it is waited for: it is not brought back', before: withPods(healthy), deploy: withPods(readyAfter(30)), meanwhile: remove,
    inputs: rollback, expected: failed(/it was deleted while it was waited for.* It was not put back, because somebody deleted it/, 'E_DELETED_WHILE_WAITING'), known: isGone,
  },
  {
    name: 'replaced', what: 'somebody deletes it and makes another one of the same name', deploy: withPods(readyAfter(30)),
    meanwhile: async (stage) => {
      await stage.observer.until(exists, 10_000);
      await stage.untilSaid(/Waiting/);
      const live = await demand(stage.api, 'GET', pathOf(stage));
      await demand(stage.api, 'DELETE', pathOf(stage));
      await demand(stage.api, 'POST', pathOf(stage).replace(/\/[^/]+$/, ''), { ...live, metadata: { name: stage.name }, status: undefined });
    },
    inputs: rollback, expected: failed(/it was deleted while it was waited for.* It was not put back/, 'E_DELETED_WHILE_WAITING'), known: isGone,
  },
  {
    name: 'overwritten', what: 'somebody applies another manifest over it, which is left alone', before: withPods(healthy), deploy: withPods(readyAfter(30)),
    meanwhile: async (stage) => {
      await stage.untilSaid(/Waiting/);
      await demand(stage.api, 'PATCH', pathOf(stage), { metadata: { annotations: theirs } }, 'application/merge-patch+json');
    },
    inputs: rollback, expected: failed(/somebody else applied another manifest meanwhile.* Nothing was put back, because what is there now was applied by somebody else/), known: isOverwritten,
  },
  {
    name: 'buffered-watches', what: 'a proxy keeps back what watches tell: a good first deployment is not removed', deploy: withPods(readyAfter(4)), watches: 'buffered',
    inputs: { ...rollback, patience: '5s' }, expected: done(), serving: { version: '1' },
  },
  {
    name: 'ended-watches', what: 'a proxy ends each watch at once, with 200 and without a word', before: withPods(healthy), deploy: withPods(readyAfter(4)), watches: 'ended',
    inputs: { ...rollback, patience: '5s' }, expected: done(), serving: { version: '2' },
  },
  {
    name: 'api-server-restarted', what: 'the API server is killed and started again while it is waited for', needsControl: true,
    before: withPods(healthy), deploy: withPods(readyAfter(4)), inputs: { patience: '60s' },
    meanwhile: async ({ control, untilSaid }) => {
      await untilSaid(/not ready yet|new pods/);
      await control.stop('kube-apiserver');
      await control.start('kube-apiserver');
    },
    expected: done(/cannot be reached|no answer|could not/i), serving: { version: '2' },
  },
];
