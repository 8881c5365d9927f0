/** What stops the demo: something came out otherwise than the story says. */
export class DemoFailure extends Error {
  override readonly name = 'DemoFailure';
}

/** Throws a DemoFailure unless `holds`. */
export function expectThat(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new DemoFailure(otherwise);
}
