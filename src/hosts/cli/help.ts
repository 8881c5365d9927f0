import { credentialFiles, credentialsVariable, storagePrefix } from '../../input-files.js';
import { flagOf, variableOf } from '../../names.js';
import type { InputDefinition, InputDefinitions } from '../../inputs.js';
import { clusterInputs, mlflowInputs } from '../../steps/common-inputs.js';
import { commonOutputs, type Step } from '../../step.js';
import { hostFlags } from './arguments.js';

const width = 100;

/** Help of the program: what it is, its steps, where inputs come from, the exit codes. */
export function renderProgramHelp(steps: readonly Step[], version: string): string {
  const longest = Math.max(...steps.map(({ name }) => name.length));
  return `mlflow-steps ${version}: train, register, promote and deploy MLflow models, as steps of a pipeline.

Usage: mlflow-steps <step> --input value …
       mlflow-steps <step> --help

Steps:
${steps.map(({ name, title }) => `  ${name.padEnd(longest)}  ${title}`).join('\n')}

Inputs come from flags, then from ${variableOf('<input>')} and the variables of MLflow and Kubernetes, then from
${credentialsVariable} (folders with ${Object.values(credentialFiles).map(({ file }) => file).join(', ')}, ${storagePrefix}…),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done · 1 error · 2 invalid, do not retry · 3 refused by a gate · 4 rollout failed · 5 timeout
            6 unreachable or held by another, a retry makes sense · 129, 130, 143 cancelled
`;
}

/** Help of one step: what it does, every input with its kind, default and variable, every output. */
export function renderStepHelp(step: Step): string {
  const takesCommand = Object.values(step.inputs).some(({ kind }) => kind.isCommand);
  const inputs = Object.entries(step.inputs).filter(([, { kind }]) => !kind.isCommand);
  const ofGroup = (group: InputDefinitions): readonly [string, InputDefinition][] => inputs.filter(([name]) => name in group);
  const own = inputs.filter(([name]) => !(name in mlflowInputs) && !(name in clusterInputs));
  const ranked = [...own.filter(([, { required }]) => required), ...own.filter(([, { required }]) => !required)];
  const outputs = Object.entries({ ...commonOutputs, ...step.outputs });
  return `mlflow-steps ${step.name}: ${step.title}

Usage: mlflow-steps ${step.name} --input value …${takesCommand ? ' -- program argument …' : ''}

${wrap(step.description, '')}

Example:
  ${step.example.trim().split('\n').join('\n  ')}
${renderInputs('Inputs', ranked)}${renderInputs('MLflow', ofGroup(mlflowInputs))}${renderInputs('Kubernetes', ofGroup(clusterInputs))}
Outputs:
${outputs.map(([name, { description }]) => entry(name, description)).join('\n')}

Also:
${Object.entries(hostFlags).map(([name, each]) => entry(`${flagOf(name)} ${each.value}`.trim(), each.description)).join('\n')}
`;
}

const renderInputs = (title: string, inputs: readonly [string, InputDefinition][]): string =>
  inputs.length === 0 ? '' : `\n${title}:\n${inputs.map(([name, definition]) => renderInput(name, definition)).join('\n')}\n`;

function renderInput(name: string, definition: InputDefinition): string {
  const facts = [
    definition.required ? 'required' : undefined,
    definition.default === undefined ? undefined : `default: ${definition.default}`,
    definition.kind.isFlag && definition.default === 'true' ? `${flagOf(name)} false turns it off` : undefined,
    definition.kind.isFlag || definition.kind.label === 'text' ? undefined : definition.kind.label,
    definition.variables ? `also ${definition.variables.join(', ')}` : undefined,
  ].filter((fact) => fact !== undefined);
  const shown = definition.secret ? `${variableOf(name)} (never a flag)` : flagOf(name);
  return entry(shown, `${definition.description}${facts.length > 0 ? ` [${facts.join('; ')}]` : ''}`);
}

const entry = (name: string, description: string): string => `  ${name}\n${wrap(description, '      ')}`;

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, indent + line].join('\n');
}
