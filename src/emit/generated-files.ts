import type { Step } from '../step.js';
import { renderArgoFiles } from './argo/argo-files.js';
import { renderStorageRoleBlock, renderWholeRoleBlock } from './engines/roles.js';
import { describeStep, startActionReadme } from './action-readme.js';
import { renderActionYml } from './action-yml.js';
import { renderErrorsTable, renderExample, renderInputsTable, renderOutputsTable, renderStepsTable } from './markdown-tables.js';
import { replaceSections } from './marked-sections.js';
import { stepsImage } from './steps-image.js';
import { renderTektonFiles } from './tekton/tekton-files.js';

/** The step whose action is the repository's own, at its root. */
export const rootStepName = 'pipeline';

/** Pages of people with generated sections that belong to no single step. */
const commonPages = ['README.md', 'docs/troubleshooting.md', 'docs/permissions.md'];

/**
 * Every generated file by its path in the repository. `readPage` gives a committed page, or undefined where there is none
 * yet. Another engine's files join here, from the same definitions.
 */
export function renderGeneratedFiles(steps: readonly Step[], readPage: (path: string) => string | undefined): ReadonlyMap<string, string> {
  const common = renderCommonPages(steps, readPage);
  return new Map([...steps.filter(hasAction).flatMap((step) => renderActionFolder(step, readPage)), ...renderArgoFiles(steps, stepsImage, readPage), ...renderTektonFiles(steps, readPage), ...common]);
}

const hasAction = (step: Step): boolean => step.runsOnlyInEngines !== true;

function renderActionFolder(step: Step, readPage: (path: string) => string | undefined): [string, string][] {
  const folder = `actions/${step.name}`;
  const entry: [string, string] = [`${folder}/index.cjs`, renderEntry(step)];
  if (step.name === rootStepName) {
    return [['action.yml', renderActionYml(step, { name: 'mlflow-steps', main: entry[0] })], entry];
  }
  const readme = `${folder}/README.md`;
  return [
    [`${folder}/action.yml`, renderActionYml(step, { name: `mlflow-steps ${step.name}`, main: 'index.cjs' })],
    entry,
    [readme, replaceSections(readme, readPage(readme) ?? startActionReadme(step), sectionsOf(step))],
  ];
}

function renderCommonPages(steps: readonly Step[], readPage: (path: string) => string | undefined): [string, string][] {
  const root = steps.find(({ name }) => name === rootStepName);
  const sections = new Map([
    ...(root ? sectionsOf(root) : []),
    ['steps', () => renderStepsTable(steps, (step) => (step.name === rootStepName || !hasAction(step) ? undefined : `actions/${step.name}/README.md`))],
    ['errors', renderErrorsTable],
    ['role', renderWholeRoleBlock],
    ['storage-role', renderStorageRoleBlock],
  ]);
  return commonPages.flatMap((path): [string, string][] => {
    const page = readPage(path);
    return page === undefined ? [] : [[path, replaceSections(path, page, sections)]];
  });
}

const sectionsOf = (step: Step): Map<string, () => string> =>
  new Map([
    ['description', () => describeStep(step)],
    ['inputs', () => renderInputsTable(step.inputs)],
    ['outputs', () => renderOutputsTable(step.outputs)],
    ['example', () => renderExample(step)],
  ]);

/** An action gets no arguments, so its entry names the step. */
const renderEntry = (step: Step): string => `require('../../dist/index.js').action('${step.name}');\n`;
