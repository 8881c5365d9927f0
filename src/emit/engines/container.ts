/** Where the image has the command line (Dockerfile). */
export const stepsCommand = ['node', '/app/dist/cli.js'] as const;

export const stepsResources = { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '512Mi' } } as const;
/** Of the user's own container: it takes as much more as it needs. */
export const trainingResources = { requests: { cpu: '500m', memory: '1Gi' } } as const;

/** The user of the image, who is nobody elsewhere. */
const userId = 65532;
const identity = { runAsNonRoot: true, runAsUser: userId, runAsGroup: userId } as const;
const seccomp = { seccompProfile: { type: 'RuntimeDefault' } } as const;

/** For a pod, whatever else an engine puts into it; the group may write to volumes. */
export const podSecurity = { ...identity, fsGroup: userId, ...seccomp } as const;

/** What Pod Security's "restricted" asks of a container beside what its pod says, and a root file system that nobody can write. */
export const boundedContainer = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } } as const;

/** The same for a container whose pod says nothing. */
export const containerSecurity = { ...identity, ...boundedContainer, ...seccomp } as const;
