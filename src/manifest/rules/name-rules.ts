import type { SeldonDeployment } from '../manifest.js';
import { findNameProblem } from '../object-names.js';
import type { FieldPath, ManifestProblem } from '../problem.js';
import type { Rule } from './rule.js';

/** The container's name ends a label key with a prefix of Seldon's, which is 63 characters at most. */
const maxContainerCharacters = 48;

function checkName(name: string, path: FieldPath, what: string): readonly ManifestProblem[] {
  const message = findNameProblem(name, what);
  return message === undefined ? [] : [{ path, message }];
}

/** Why no container that Seldon labels can have a name. */
export const findContainerNameProblems = (name: string, path: FieldPath, what: string): readonly ManifestProblem[] =>
  name.length <= maxContainerCharacters
    ? checkName(name, path, what)
    : [{ path, message: `${what} ${JSON.stringify(name.slice(0, 80))} has ${name.length} characters; over ${maxContainerCharacters} Seldon's label for it is too long` }];

const deploymentName: Rule = {
  name: 'deployment-name',
  find: ({ metadata }) => {
    const path = ['metadata', 'name'];
    if (metadata?.name === undefined) return [{ path, message: 'there is no name; write one, or give --name' }];
    return checkName(metadata.name, path, 'the name');
  },
};

const predictorNames: Rule = {
  name: 'predictor-names',
  find: ({ spec }) =>
    spec.predictors.flatMap(({ name }, index) => {
      const path = ['spec', 'predictors', index, 'name'];
      const isSecond = spec.predictors.slice(0, index).some((other) => other.name === name);
      return [...checkName(name, path, "the predictor's name"), ...(isSecond ? [{ path, message: `two predictors are named ${JSON.stringify(name)}` }] : [])];
    }),
};

const containerNames: Rule = {
  name: 'container-names',
  find: (manifest) =>
    findContainers(manifest).flatMap(({ name, path }) => findContainerNameProblems(name, [...path, 'name'], "the container's name")),
};

const findContainers = ({ spec }: SeldonDeployment): readonly { readonly name: string; readonly path: FieldPath }[] =>
  spec.predictors.flatMap(({ componentSpecs }, predictor) =>
    (componentSpecs ?? []).flatMap((component, index) =>
      (component.spec?.containers ?? []).map(({ name }, container) => ({
        name,
        path: ['spec', 'predictors', predictor, 'componentSpecs', index, 'spec', 'containers', container],
      })),
    ),
  );

export const nameRules: readonly Rule[] = [deploymentName, predictorNames, containerNames];
