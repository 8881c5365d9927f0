import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { instancesFolder } from '../folders.js';
import type { OlderMlflow } from './events.js';

export interface ClusterState {
  readonly kubeconfig: string;
  readonly kubectl: string;
  /** The ingress, to which `/seldon/<namespace>/<name>/…` is appended. */
  readonly endpoint: string;
  /** Whether pods have addresses that the API server's service proxy may go to. */
  readonly serviceProxy: boolean;
}

export interface MlflowState {
  readonly url: string;
  /** What lies at `mlflow-artifacts:/`. */
  readonly artifacts: string;
}

/** What runs, as its supervisor writes it down. A part is absent until it is ready, and where it was not asked for. */
export interface InstanceState {
  readonly id: string;
  /** The supervisor's; meaningful only while the instance's lock is held. */
  readonly pid: number;
  readonly isReady: boolean;
  readonly python?: string;
  readonly mlflow?: MlflowState;
  readonly olderMlflows?: Readonly<Partial<Record<OlderMlflow, MlflowState>>>;
  readonly cluster?: ClusterState;
}

/** The name under which a pod's `pvc://` URI finds MLflow's artifacts. */
export const artifactsClaim = 'mlflow-artifacts';
export const modelUriMap = `mlflow-artifacts:/=pvc://${artifactsClaim}`;

export const folderOf = (id: string): string => join(instancesFolder, id);
export const lockOf = (id: string): string => join(folderOf(id), 'lock');
export const logOf = (id: string): string => join(folderOf(id), 'supervisor.log');
const stateFileOf = (id: string): string => join(folderOf(id), 'state.json');

export function writeState(state: InstanceState): void {
  const file = stateFileOf(state.id);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

function isState(value: unknown): value is InstanceState {
  return typeof value === 'object' && value !== null && 'id' in value && 'pid' in value && typeof value.pid === 'number';
}

/** What an instance's supervisor wrote last, which may be dead by now. */
export function readState(id: string): InstanceState | undefined {
  const file = stateFileOf(id);
  if (!existsSync(file)) return undefined;
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isState(parsed) ? parsed : undefined;
}

export function listInstances(): readonly string[] {
  return existsSync(instancesFolder) ? readdirSync(instancesFolder).filter((id) => existsSync(folderOf(id))) : [];
}
