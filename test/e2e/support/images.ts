import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireVariable } from '../../setup/variables.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What stands for a container image on this machine: where its paths are, and what a program of it gets. */
export interface Image {
  /** Files of the image by their paths in it. */
  readonly files: ReadonlyMap<string, string>;
  readonly workingDirectory: string;
  readonly path: string;
}

export const stepsImage = 'mlflow-steps:test';
export const trainingImage = 'wine-training:test';

/** Our image is the build of this checkout (another one by MLFLOW_STEPS_TEST_BUNDLE); the training image has the example and Python. */
export const images: Readonly<Record<string, Image>> = {
  [stepsImage]: {
    files: new Map([
      ['node', process.execPath],
      ['/app/dist/cli.js', process.env['MLFLOW_STEPS_TEST_BUNDLE'] ?? `${root}dist/cli.js`],
    ]),
    workingDirectory: root,
    path: '/usr/bin:/bin',
  },
  [trainingImage]: {
    files: new Map(),
    workingDirectory: `${root}examples/wine`,
    path: [dirname(requireVariable('MLFLOW_STEPS_TEST_PYTHON')), '/usr/bin', '/bin'].join(delimiter),
  },
};
