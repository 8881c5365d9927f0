import { isAlias, isCollection, isPair, isScalar, type Document } from 'yaml';

/** Values that a document may have once its aliases are written out; a manifest has some hundreds. */
export const maxValues = 50_000;

/** Whether writing out a document's aliases gives more values than are read, or never ends (an alias inside its own anchor). */
export function expandsTooFar(document: Document): boolean {
  const anchors = new Map<string, unknown>();
  const sizes = new Map<unknown, number>();

  // Anchors count from where they stand, and may be given again: each alias means the one before it.
  const measure = (node: unknown): number => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      // Without a size yet, the anchor is around this alias: it would contain itself.
      return target === undefined ? 1 : (sizes.get(target) ?? Number.POSITIVE_INFINITY);
    }
    if (isPair(node)) return measure(node.key) + measure(node.value);
    if (isScalar(node) || isCollection(node)) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      const size = isCollection(node) ? node.items.reduce<number>((sum, each) => sum + measure(each), 1) : 1;
      sizes.set(node, size);
      return size;
    }
    return 0;
  };
  return measure(document.contents) > maxValues;
}
