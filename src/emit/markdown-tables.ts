import { errorClasses } from '../errors.js';
import type { InputDefinition, InputDefinitions } from '../inputs.js';
import { variableOf } from '../names.js';
import { commonOutputs, type OutputDefinitions, type Step } from '../step.js';
import { capitalize } from './sentence.js';

/** Inputs with how to give them: kind, default, variables. Required ones come first. */
export function renderInputsTable(inputs: InputDefinitions): string {
  const entries = Object.entries(inputs).sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false));
  return renderTable(
    ['Input', 'What it is', 'Default', 'Also from'],
    entries.map(([name, input]) => [describeName(name, input), describeKind(input), code(input.default), renderVariables(name, input)]),
  );
}

/** Outputs of a step, those that every step has first. */
export function renderOutputsTable(outputs: OutputDefinitions): string {
  return renderTable(
    ['Output', 'What it is'],
    Object.entries({ ...commonOutputs, ...outputs }).map(([name, { description }]) => [code(name), escape(description)]),
  );
}

/** The steps with what each does; `link` is the path of a step's page, where it has one. */
export function renderStepsTable(steps: readonly Step[], link: (step: Step) => string | undefined): string {
  return renderTable(
    ['Step', 'What it does'],
    steps.map((step) => {
      const target = link(step);
      return [target === undefined ? code(step.name) : `[${code(step.name)}](${target})`, escape(capitalize(step.title))];
    }),
  );
}

/** Every error code with its exit code, its outcome, and what to do. */
export function renderErrorsTable(): string {
  return renderTable(
    ['Code', 'Exit', 'Outcome', 'When', 'What to do'],
    Object.entries(errorClasses).map(([name, { exit, outcome, meaning, remedy }]) => [code(name), String(exit), code(outcome), escape(meaning), escape(remedy)]),
  );
}

function describeName(name: string, input: InputDefinition): string {
  const shown = input.kind.isCommand ? `${code(name)}, on a shell after ${code('--')}` : code(name);
  return input.required ? `${shown} (required)` : shown;
}

function describeKind({ kind, description, secret }: InputDefinition): string {
  const label = ['text', 'command'].includes(kind.label) ? '' : ` ${escape(`(${kind.label})`)}`;
  return `${escape(description)}${label}${secret ? ' **Secret**: never a flag.' : ''}`;
}

const renderVariables = (name: string, { variables = [] }: InputDefinition): string =>
  [variableOf(name), ...variables].map(code).join(', ');

export const code = (text: string | undefined): string => (text === undefined || text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);

export const escape = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s*\n\s*/g, ' ');

export const renderTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** How a step is called on a shell, as a code block. */
export const renderExample = (step: Step): string => `\`\`\`sh\n${step.example.trim()}\n\`\`\``;

