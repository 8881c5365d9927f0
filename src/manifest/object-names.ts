import { InputProblem } from '../inputs.js';

const dns1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const dns1123 = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/** Seldon hashes names over 63 characters; the Lease and the ConfigMap beside a deployment add a prefix to 253. */
const maxNameCharacters = 230;
const maxNamespaceCharacters = 63;

/** Why a name is none that Services can have; `what` says whose it is. */
export function findNameProblem(name: string, what: string): string | undefined {
  const shown = JSON.stringify(name.slice(0, 80));
  if (name.length > maxNameCharacters) return `${what} ${shown} is longer than ${maxNameCharacters} characters`;
  if (dns1035.test(name)) return undefined;
  return `${what} ${shown} is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`;
}

/** Throws InputProblem for a name that no SeldonDeployment can have. */
export function checkDeploymentName(raw: string): void {
  const problem = findNameProblem(raw, 'the name');
  if (problem !== undefined) throw new InputProblem(problem);
}

/** Throws InputProblem for what Kubernetes takes for no namespace. */
export function checkNamespace(raw: string): void {
  if (raw.length <= maxNamespaceCharacters && dns1123.test(raw)) return;
  throw new InputProblem(`expected the name of a namespace (at most ${maxNamespaceCharacters} of a-z, 0-9 and -, not at its ends), got "${raw.slice(0, 80)}"`);
}
