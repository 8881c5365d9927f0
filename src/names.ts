/** Host names of an input or output, all derived from its one kebab-case name. */

/** `run-id` → `--run-id` */
export const flagOf = (name: string): string => `--${name}`;

/** `run-id` → `MLFLOW_STEPS_RUN_ID` */
export const variableOf = (name: string): string => `MLFLOW_STEPS_${name.replaceAll('-', '_').toUpperCase()}`;

/** `run-id` → `INPUT_RUN-ID`, as the Actions runner passes it */
export const actionVariableOf = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/** Edits between two words, a swap of neighbours counting as one (optimal string alignment), for "did you mean". */
function computeDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          isSwap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(from.length, to.length);
}

/** The candidate nearest to a misspelt word, if one is near enough to be meant. */
export function nearestName(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: computeDistance(word, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || computeLengthGap(word, a.candidate) - computeLengthGap(word, b.candidate));
  return ranked[0]?.candidate;
}

/** The same for names in which case counts, but is easily got wrong: one that differs by it alone is meant first. */
export const nearestIgnoringCase = (word: string, candidates: readonly string[]): string | undefined =>
  candidates.find((each) => each.toLowerCase() === word.toLowerCase()) ?? nearestName(word, candidates);

const computeLengthGap = (one: string, other: string): number => Math.abs(one.length - other.length);
