interface Groupable {
  readonly isQuiet: boolean;
}

/** What runs one after the other: quiet parts that stand side by side are one group, every other part is a group of its own. */
export function groupParts<P extends Groupable>(parts: readonly P[]): readonly (readonly P[])[] {
  const groups: P[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.isQuiet && last?.at(-1)?.isQuiet) last.push(part);
    else groups.push([part]);
  }
  return groups;
}
