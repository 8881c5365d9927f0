import { readBoundedFile } from '../bounded-file.js';
import { StepError } from '../errors.js';
import type { Gate } from '../gates/gate.js';
import { parseGates, type GateText } from '../gates/parse-gates.js';
import { checkTogether, choice, flag, text, textLines, type InputDefinitions, type InputValues } from '../inputs.js';

/** What says by which gates a version is decided, and how doubt is weighed. */
export const gateInputs = {
  gates: { kind: textLines, description: 'What the version must reach, one gate a line, such as `accuracy >= 0.9` or `auc >= baseline - 0.005`.' },
  'gates-file': { kind: text, description: 'A file with more gates: one a line, or a YAML list of the same strings.' },
  'model-gates': {
    kind: flag,
    default: 'false',
    description: 'Decide also the gates in the gates.yaml that was logged with the model, beside deploy.yaml. They add to the others and replace none.',
  },
  'no-gates': { kind: flag, default: 'false', description: 'Promote without any gate. It is recorded as ungated.' },
  baseline: {
    kind: text,
    description: 'What gates on the baseline compare with: a version, a stage or an @alias; what holds the target now, unless given.',
  },
  'on-missing-baseline': {
    kind: choice('pass', 'fail'),
    default: 'pass',
    description: 'What a gate on the baseline comes to where there is none yet, as before the first promotion.',
  },
  'accept-zero-timestamp': {
    kind: flag,
    default: 'false',
    description: "Take a metric of 0.0 with timestamp 0 for a value. Without it, it is MLflow's mark of a value that was lost.",
  },
} as const satisfies InputDefinitions;

const maxFileBytes = 1024 * 1024;

/**
 * The gates of the inputs, those of the file after the others. Throws E_GATE_SYNTAX; E_GATES_MISSING where there are none
 * (a comment is none) and `no-gates` was not said; E_INPUT for an unreadable file and for gates beside `no-gates`.
 */
export function readGates(inputs: Pick<InputValues<typeof gateInputs>, 'gates' | 'gates-file' | 'model-gates' | 'no-gates'>): readonly Gate[] {
  const texts: GateText[] = [];
  if (inputs.gates !== undefined) texts.push({ origin: 'gates', text: inputs.gates });
  if (inputs['gates-file'] !== undefined) texts.push({ origin: inputs['gates-file'], text: readFile(inputs['gates-file']) });
  const gates = parseGates(texts);
  const noGates = inputs['no-gates'];
  if (noGates && (gates.length > 0 || inputs['model-gates'])) {
    const given = gates.length === 0 ? '--model-gates' : gates.length === 1 ? 'a gate' : `${gates.length} gates`;
    throw new StepError('E_INPUT', `--no-gates was said, and ${given} too: say one of them.`);
  }
  if (noGates || gates.length > 0) return gates;
  const given = texts.length === 0 ? 'No gate was given' : `${texts.map(({ origin }) => origin).join(' and ')} ${texts.length === 1 ? 'holds' : 'hold'} no gate`;
  const model = inputs['model-gates'] ? ' Gates that were logged with the model add to these and cannot stand for them.' : '';
  throw new StepError(
    'E_GATES_MISSING',
    `${given}. Say what the version must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.${model}`,
  );
}

export const gateCheck = checkTogether(gateInputs, ['gates', 'gates-file', 'model-gates', 'no-gates'], readGates);

function readFile(path: string): string {
  let text: string | undefined;
  try {
    text = readBoundedFile(path, maxFileBytes);
  } catch (cause) {
    throw new StepError('E_INPUT', `The gates file ${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  if (text === undefined) throw new StepError('E_INPUT', `The gates file ${path} is larger than 1 MiB.`);
  return text;
}
