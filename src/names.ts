/** Host names of an input or output, all derived from its one kebab-case name. */

/** `run-id` → `--run-id` */
export const flagOf = (name: string): string => `--${name}`;

/** `run-id` → `MLFLOW_STEPS_RUN_ID` */
export const variableOf = (name: string): string => `MLFLOW_STEPS_${name.replaceAll('-', '_').toUpperCase()}`;

/** `run-id` → `INPUT_RUN-ID`, as the Actions runner passes it */
export const actionVariableOf = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/** Levenshtein distance, for "did you mean". */
function computeDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** The candidate nearest to a misspelt word, if one is near enough to be meant. */
export function nearestName(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: computeDistance(word, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}
