import { InputProblem, type InputKind } from '../inputs.js';

/** The tag on a run that says by which start it was made. */
export const startTag = 'mlflow-steps.start';

/** It stands in a filter of MLflow's search, which has no way to escape a quote. */
export const startId: InputKind<string> = {
  label: 'letters, digits and . _ : / -',
  parse: (raw) => {
    if (/^[\w.:/-]{1,200}$/.test(raw)) return raw;
    throw new InputProblem(`expected at most 200 letters, digits and . _ : / -, got "${raw.slice(0, 200)}"`);
  },
};

/** Between the workflow and its node in the name of a start, where a workflow starts several. */
export const nodeMark = ':node:';

/** Whether a start is this one, or of a node of this workflow. */
export const isStartOf = (start: string | undefined, id: string): boolean => start === id || (start?.startsWith(`${id}${nodeMark}`) ?? false);
