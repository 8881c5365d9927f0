import { isScalar, visit, type Document, type Scalar } from 'yaml';

/** The second one of two equal keys in a mapping; the parser's own check takes the square of their number in time. */
export function findDuplicateKey(document: Document): Scalar | undefined {
  let duplicate: Scalar | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        // A mapping may be merged into from several places.
        if (!isScalar(key) || key.value === '<<') continue;
        if (seen.has(key.value)) {
          duplicate = key;
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return duplicate;
}
