import type { Decimal } from './decimal.js';
import type { Operator } from './operator.js';

/** Where a gate stands in what the user wrote; both count from 1. */
export interface GatePosition {
  readonly line: number;
  readonly column: number;
}

interface GateBase {
  /** The gate as the user wrote it, without comment and surrounding space. */
  readonly text: string;
  readonly position: GatePosition;
}

/** `accuracy >= 0.9` */
export interface ThresholdGate extends GateBase {
  readonly kind: 'threshold';
  readonly metric: string;
  readonly operator: Operator;
  readonly threshold: Decimal;
  /** The threshold as the user wrote it. */
  readonly thresholdText: string;
}

/** Every form of gate; each has a file of its own that reads it and decides it. */
export type Gate = ThresholdGate;

/** What is wrong with a gate, for people. */
export interface GateProblem extends GatePosition {
  readonly message: string;
}
