import type { TrackingInputs } from '../../../src/mlflow/connection.js';

/** The inputs of a server without credentials, and what a test changes of them. */
export const trackingInputs = (uri: string, changes: Partial<TrackingInputs> = {}): TrackingInputs => ({
  'tracking-uri': uri,
  'tracking-username': undefined,
  'tracking-password': undefined,
  'tracking-token': undefined,
  'tracking-insecure-tls': false,
  'tracking-ca-file': undefined,
  'tracking-client-cert-file': undefined,
  ...changes,
});
