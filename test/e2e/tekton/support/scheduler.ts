import { isObject, objectsAt, textAt, valueAt, type JsonObject } from '../../../../src/json.js';

/** Labels of what is there to be near to. */
export type Labels = Readonly<Record<string, unknown>>;

/**
 * Whether a scheduler with one node would place a pod beside pods with these labels: each affinity that it requires has to match one
 * of them. A simulation, of as much as Tekton's affinity assistants ask for; throws for more.
 */
export function canBePlaced(pod: JsonObject, there: readonly Labels[]): boolean {
  return requiredTerms(pod).every((term) => {
    const selector = valueAt(term, 'labelSelector');
    const wanted = valueAt(selector, 'matchLabels');
    if (!isObject(wanted) || valueAt(selector, 'matchExpressions') !== undefined) throw new Error('The scheduler of the tests knows matchLabels alone.');
    return there.some((labels) => Object.entries(wanted).every(([name, value]) => labels[name] === value));
  });
}

export const requiredTerms = (pod: JsonObject): readonly JsonObject[] => objectsAt(pod, 'spec', 'affinity', 'podAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');

/** The labels of the pods that StatefulSets stand for: no controller makes them here. */
export const labelsOfSets = (sets: readonly JsonObject[]): readonly Labels[] => sets.map((set) => valueAt(set, 'spec', 'template', 'metadata', 'labels')).filter(isObject);

export const taskRunOf = (pod: JsonObject): string => textAt(pod, 'metadata', 'labels', 'tekton.dev/taskRun') ?? '';
