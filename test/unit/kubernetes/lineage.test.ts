import { expect, it } from '@jest/globals';
import { Lineage } from '../../../src/kubernetes/lineage.js';
import { deploymentOf, replicaSetOf } from './objects.js';

it('knows the ReplicaSets of Deployments that are gone, and nobody else\'s', () => {
  const lineage = new Lineage('owner');
  lineage.see([deploymentOf({ uid: 'd1' }), deploymentOf({ uid: 'd9', owner: 'another' })], []);
  lineage.see([], [replicaSetOf({ uid: 'rs1', owner: 'd1' }), replicaSetOf({ uid: 'rs9', owner: 'd9' })]);
  lineage.see([], []);
  expect([...lineage.replicaSets]).toEqual(['rs1']);
});
