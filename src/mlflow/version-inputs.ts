import { InputProblem, integer, type InputKind } from '../inputs.js';
import { parseModelSource } from './model-source.js';

const show = (raw: string): string => JSON.stringify(raw.slice(0, 200));

/** The name of a registered model. A URI of MLflow's clients is refused with what to give instead; a name may hold all else. */
export const modelName: InputKind<string> = {
  label: 'text',
  parse: (raw) => {
    if (!/^(?:models|runs):\//i.test(raw)) return raw;
    throw new InputProblem(`expected the name of a registered model alone, got the URI ${show(raw)}. ${sayInstead(raw)}`);
  },
};

function sayInstead(uri: string): string {
  const source = parseModelSource(uri);
  switch (source.kind) {
    case 'version':
      return `Give --model '${source.model}' --version ${source.version}`;
    case 'holder':
      return `Give --model '${source.model}' --at ${source.at}`;
    case 'latest':
      return `Give --model '${source.model}' --version with a number`;
    case 'run':
    case 'logged-model':
      return 'That is a model that is not registered, or not by this name: register gives it a name and a version';
    case 'storage': {
      const name = /^\w+:\/+([^/]+)\/*$/.exec(uri)?.[1];
      return name === undefined ? 'It is the name under which register made it, such as wine' : `Give --model '${name}'`;
    }
  }
}

const number = integer(1);

/** The number of a version; what else MLflow's clients call one by is refused with what to give instead. */
export const versionNumber: InputKind<number> = {
  ...number,
  parse: (raw) => {
    try {
      return number.parse(raw);
    } catch (thrown) {
      const advice = adviseVersion(raw);
      throw thrown instanceof InputProblem && advice !== undefined ? new InputProblem(`${thrown.message}. ${advice}`) : thrown;
    }
  },
};

function adviseVersion(raw: string): string | undefined {
  const written = /^(?:v|version\s*)?0*([1-9]\d*)(?:\.0+)*$/i.exec(raw)?.[1];
  if (written !== undefined) return `Give --version ${written}`;
  if (/^@?latest$/i.test(raw)) return 'The newest version has no name of its own: give its number, which register puts out as `version`';
  if (/^@[\w-]+$/.test(raw)) return `An alias is given where a step has --at: --at ${raw}`;
  return /^(?:staging|production|archived)$/i.test(raw) ? `A stage is given where a step has --at: --at ${raw}` : undefined;
}
