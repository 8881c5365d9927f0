import { textAt, type JsonObject } from '../json.js';
import type { Cluster } from '../kubernetes/cluster.js';
import { renderAddress } from '../kubernetes/resources.js';
import { computeLabelValue } from '../manifest/label-value.js';
import { managedByLabel, managerName, modelKey, promotionAnnotation, targetKey } from '../manifest/names.js';
import type { ModelVersion } from '../mlflow/mlflow.js';
import { parseTargets, showTarget } from '../mlflow/target.js';
import type { PromotionRecord } from '../promotion/record.js';
import { deployedModel, deployedVersion } from '../serving/ownership.js';
import { seldonDeployments } from '../serving/seldon-deployment.js';
import { quoteForeign } from '../untrusted-text.js';

/**
 * A sentence for each deployment in these namespaces that still serves a version whose promotion is undone, though no other target than the
 * promotion's explains it: it was deployed by its version alone, or for another promotion, or is kept on request.
 */
export async function describeStillServing(cluster: Cluster, { model, version }: ModelVersion, { id, target }: Pick<PromotionRecord, 'id' | 'target'>, namespaces: Iterable<string>): Promise<readonly string[]> {
  const targets = parseTargets(target).map(showTarget);
  const sentences: string[] = [];
  for (const namespace of namespaces) {
    const objects = await cluster.list(seldonDeployments, namespace, { labelSelector: `${managedByLabel}=${managerName},${modelKey}=${computeLabelValue(model)}` });
    for (const object of objects) {
      const why = deployedModel(object) === model && deployedVersion(object) === version ? findWhy(object, targets, id) : undefined;
      const name = textAt(object, 'metadata', 'name');
      if (why === undefined || name === undefined) continue;
      const shown = renderAddress({ resource: seldonDeployments, namespace, name });
      sentences.push(`BUT ${shown} STILL SERVES version ${version}${why}. Deploy there what shall serve (deploy --at ${targets[0] ?? ''} --name ${name}), or remove it (undeploy --name ${name}).`);
    }
  }
  return sentences;
}

/** Why the rollback of a promotion passed a deployment over; undefined if that is another target's. */
function findWhy(object: JsonObject, targets: readonly string[], id: string): string | undefined {
  const [target, promotion] = [targetKey, promotionAnnotation].map((key) => textAt(object, 'metadata', 'annotations', key));
  if (target !== undefined && !targets.includes(target)) return undefined;
  if (promotion !== undefined && promotion !== id) return `: it was deployed for another promotion, ${quoteForeign(promotion, 100)}`;
  return target === undefined && promotion === undefined ? ': it was deployed without --at and --promotion-id, so not for this promotion' : '';
}
