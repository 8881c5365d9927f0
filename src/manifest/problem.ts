/** A field of deploy.yaml: `['spec', 'predictors', 0, 'name']`. */
export type FieldPath = readonly (string | number)[];

/** What is wrong with a manifest, and where. */
export interface ManifestProblem {
  readonly path: FieldPath;
  readonly message: string;
}

/** `spec.predictors[0].name`; keys that are no plain words stand in quotes. */
export function showPath(path: FieldPath): string {
  const parts = path.map((part, index) => {
    if (typeof part === 'number') return `[${part}]`;
    if (/^[\w-]+$/.test(part)) return index === 0 ? part : `.${part}`;
    return `[${JSON.stringify(part)}]`;
  });
  return parts.join('') || 'the document';
}
