/** Where the image has the command line (Dockerfile). */
const stepsCommand = ['node', '/app/dist/cli.js'];

/** What Pod Security's "restricted" asks of a container, and a root file system that nobody can write. */
export const securityContext = {
  runAsNonRoot: true,
  runAsUser: 65532,
  runAsGroup: 65532,
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
} as const;

/** Where Tekton reads the results of a Task, and those of one of its steps. */
export const resultsFolder = '/tekton/results';
export const stepResultsFolder = (step: string): string => `/tekton/steps/step-${step}/results`;

/** A container of ours: one fixed command, everything that is given in the environment. */
export const renderOurs = (step: string, flags: readonly string[]): object => ({
  image: '$(params.steps-image)',
  command: [...stepsCommand, step, '--results-dir', resultsFolder, ...flags],
  computeResources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '512Mi' } },
  securityContext,
});
