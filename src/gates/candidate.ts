/** What gates look at; everything stands as MLflow's run says it. */
export interface LoggedMetric {
  readonly value: number;
  /** The value in the server's own decimal digits. */
  readonly text: string;
  readonly timestampMs: number;
}

export interface Candidate {
  readonly metrics: ReadonlyMap<string, LoggedMetric>;
  /** Why nothing about this candidate can be decided (its run is deleted, still running …); undefined in good order. */
  readonly doubt?: string | undefined;
}

export type Verdict = 'passed' | 'failed' | 'inconclusive';

/** What one gate found. */
export interface Finding {
  readonly verdict: Verdict;
  /** The candidate's value, as shown to people. */
  readonly candidate: string;
  /** What was asked for, as shown to people. */
  readonly needed: string;
  /** Why it did not pass; absent where it did. */
  readonly why?: string;
}
