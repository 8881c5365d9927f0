import { InputProblem, type InputKind } from '../inputs.js';
import { parseModelSource } from './model-source.js';

const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(text) || text.includes('/');

/** The id of a run. A URI or a page that holds one is refused with what to give instead. */
export const runId: InputKind<string> = {
  label: 'text',
  parse: (raw) => {
    if (!isUri(raw)) return raw;
    const source = parseModelSource(raw);
    const id = source.kind === 'run' ? source.runId : /(?:^|[/=])([0-9a-f]{32})(?![0-9a-f])/i.exec(raw)?.[1];
    const path = source.kind === 'run' ? source.path : '';
    if (id === undefined) throw new InputProblem(`expected the id of a run, got "${raw.slice(0, 200)}"`);
    throw new InputProblem(`expected the id of a run alone, got "${raw.slice(0, 200)}". Give --run-id ${id}${path === '' ? '' : ` --artifact-path '${path}'`}`);
  },
};

/** The path of a model inside its run. A URI is refused with what to give instead. */
export const artifactPath: InputKind<string> = {
  label: 'text',
  parse: (raw) => {
    if (!/^[a-z][a-z0-9+.-]*:/i.test(raw)) return raw;
    const source = parseModelSource(raw);
    const inside = source.kind === 'run' ? { id: source.runId, path: source.path } : { id: undefined, path: /\/artifacts\/([^?]+)/.exec(raw)?.[1]?.replace(/\/+$/, '') ?? '' };
    const instead = inside.path === '' ? 'It is the path or name that log_model was given, such as model' : `Give --artifact-path '${inside.path}'${inside.id === undefined ? '' : ` --run-id ${inside.id}`}`;
    throw new InputProblem(`expected a path inside the run, got the URI "${raw.slice(0, 200)}". ${instead}`);
  },
};
