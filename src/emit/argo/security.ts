/** The user of the image, who is nobody elsewhere. */
const userId = 65532;

/** For the pod: Argo's own containers keep to it too. */
export const podSecurity = {
  runAsNonRoot: true,
  runAsUser: userId,
  runAsGroup: userId,
  fsGroup: userId,
  seccompProfile: { type: 'RuntimeDefault' },
} as const;

/** What Pod Security's "restricted" asks of a container, and a root file system that nobody can write. */
export const containerSecurity = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
} as const;

/** For a container of the user's, who may write where the image lets the user do so. */
export const guestSecurity = { ...containerSecurity, readOnlyRootFilesystem: false } as const;
