import type { InstanceState } from './state.js';

/** Servers of earlier versions, each in an environment of its own; `mlflow` is the newest. */
export const olderMlflows = ['mlflow-2.22.5', 'mlflow-2.9.2', 'mlflow-1.30.1'] as const;
export type OlderMlflow = (typeof olderMlflows)[number];

/** `act` is only built: it runs when a test runs a workflow. `v1` is only installed: pods run it that speak Seldon's V1 protocol. */
export const parts = ['mlflow', ...olderMlflows, 'cluster', 'act', 'v1'] as const;
export type Part = (typeof parts)[number];

/** What a supervisor says on stdout, one JSON object a line. */
export type SupervisorEvent =
  | { readonly event: 'progress'; readonly part: Part; readonly message: string }
  /** One more part can be used; the state names it. */
  | { readonly event: 'part'; readonly part: Part; readonly state: InstanceState }
  | { readonly event: 'ready'; readonly state: InstanceState }
  | { readonly event: 'taken' }
  | { readonly event: 'error'; readonly message: string };

/** The one word that a supervisor obeys on stdin: from then on it outlives whoever started it. */
export const keepCommand = 'keep';

const kinds: readonly string[] = ['progress', 'part', 'ready', 'taken', 'error'] satisfies readonly SupervisorEvent['event'][];

/** An event, or undefined for a line that is none. The supervisor is ours: its events are believed. */
export function parseEvent(line: string): SupervisorEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isEvent = typeof value === 'object' && value !== null && 'event' in value && kinds.includes(String(value.event));
    return isEvent ? (value as SupervisorEvent) : undefined;
  } catch {
    return undefined;
  }
}
