interface Living {
  readonly exited: Promise<number>;
  stop(): Promise<number>;
}

const living = new Set<Living>();

/** Remembers a child until it is gone. */
export function remember(child: Living): void {
  living.add(child);
  const forget = (): void => void living.delete(child);
  child.exited.then(forget, forget);
}

/** Ends every child of this process; resolves when all that they started is gone too. */
export async function endAllChildren(): Promise<void> {
  await Promise.allSettled([...living].map(async (child) => child.stop()));
}
