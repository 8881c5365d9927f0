const group = 'machinelearning.seldon.io';

/** The version that the cluster stores SeldonDeployments as; the others have the same fields, and are sent as this one. */
export const storedVersion = `${group}/v1`;

const versions = [storedVersion, `${group}/v1alpha3`, `${group}/v1alpha2`];

/** Whether an apiVersion is one of SeldonDeployments'. */
export const isSeldonVersion = (apiVersion: unknown): boolean => versions.some((each) => each === apiVersion);
