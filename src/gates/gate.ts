import type { ArtifactGate } from './forms/artifact.js';
import type { BaselineGate } from './forms/baseline.js';
import type { DatasetGate } from './forms/dataset.js';
import type { FlavorGate } from './forms/flavor.js';
import type { ParamGate } from './forms/param.js';
import type { SignatureGate } from './forms/signature.js';
import type { TagGate } from './forms/tag.js';
import type { ThresholdGate } from './forms/threshold.js';

/** Where a gate stands in what the user wrote; both count from 1. */
export interface GatePosition {
  readonly line: number;
  readonly column: number;
}

export interface GateBase {
  /** The gate as the user wrote it, without comment and surrounding space. */
  readonly text: string;
  readonly position: GatePosition;
  /** The input or file that it was written in. */
  readonly origin: string;
}

/** Every form of gate; each has a file of its own that reads it and decides it. */
export type Gate = ThresholdGate | BaselineGate | TagGate | ParamGate | SignatureGate | DatasetGate | FlavorGate | ArtifactGate;
