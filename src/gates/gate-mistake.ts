/** What is wrong with a gate, for people: the form that reads it throws, and who goes through the lines says where. */
export class GateMistake extends Error {
  override readonly name = 'GateMistake';
  /** Counts from 1. */
  readonly column: number;

  constructor(column: number, message: string) {
    super(message);
    this.column = column;
  }
}
