import { trainedForTag } from '../mlflow/trained-for.js';

export const runContextVariable = 'MLFLOW_RUN_CONTEXT';
/** The tags that it holds, as JSON: `runId` may be an engine's expression for it. */
export const runContextOf = (runId: string): Readonly<Record<string, string>> => ({ [trainedForTag]: runId });
export const renderRunContext = (runId: string): string => JSON.stringify(runContextOf(runId));
