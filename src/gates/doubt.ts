/** MLflow stores ±Infinity as the largest double. */
const largest = Number.MAX_VALUE;

/**
 * Why a metric's value says nothing about the model, if so. A malformed value inside a batch is stored as 0.0 with
 * timestamp 0, and answered with 200, by every MLflow version. A client that sends the timestamp before the value escapes the
 * mark; MLflow's own clients send it after.
 */
export function findDoubt({ value, timestampMs }: { readonly value: number; readonly timestampMs: number }, acceptZeroTimestamp: boolean): string | undefined {
  if (Number.isNaN(value)) return 'NaN';
  if (Math.abs(value) >= largest) return 'infinite (MLflow stores ±Infinity as ±1.797e308)';
  if (value === 0 && timestampMs === 0 && !acceptZeroTimestamp) {
    return "0.0 with timestamp 0, the mark of MLflow's silently lost values; log it again, or say --accept-zero-timestamp";
  }
  return undefined;
}
