import type { VersionFacts } from '../evidence.js';
import { showText, type Finding } from '../finding.js';
import type { GateBase } from '../gate.js';
import type { GateContext } from '../gate-context.js';
import type { GateReader } from '../gate-reader.js';
import { findDifferences } from '../signature/compare.js';
import { parseSignature, type Signature } from '../signature/schema.js';
import { decideWithBaseline } from '../with-baseline.js';

/** `signature compatible`: who calls the baseline can call the candidate, and understands its answer. */
export interface SignatureGate extends GateBase {
  readonly kind: 'signature';
}

/** Reads what follows the word `signature`. Throws GateMistake. */
export function parseSignatureGate(reader: GateReader): SignatureGate {
  reader.requireWord('compatible', 'signature compatible');
  reader.requireEnd();
  return { kind: 'signature', ...reader.describe() };
}

const maxNamed = 3;

export function evaluateSignature(_: SignatureGate, context: GateContext): Finding {
  const needed = 'compatible';
  const own = readSignature(context.candidate);
  if (typeof own === 'string') return { verdict: 'inconclusive', candidate: 'unknown', baseline: '', needed, why: own };
  return decideWithBaseline(context, { candidate: summarize(own), needed }, (facts) => {
    const other = readSignature(facts);
    if (typeof other === 'string') return { verdict: 'inconclusive', candidate: summarize(own), baseline: 'unknown', needed, why: `the baseline cannot be used: ${other}` };
    const shown = { candidate: summarize(own), baseline: summarize(other), needed };
    const differences = findDifferences(other, own);
    if (differences.length === 0) return { verdict: 'passed', ...shown };
    const named = differences.slice(0, maxNamed).map((each) => showText(each));
    if (differences.length > maxNamed) named.push(`${differences.length - maxNamed} more`);
    return { verdict: 'failed', ...shown, why: `the signature is not compatible with ${facts.name}: ${named.join('; ')}` };
  });
}

/** The signature, or why it cannot be told. */
function readSignature({ name, modelFile }: VersionFacts): Signature | string {
  if (typeof modelFile === 'string') return modelFile;
  const { signature } = modelFile;
  if (signature === undefined) return `${name} was logged without a signature`;
  for (const part of ['inputs', 'outputs'] as const) {
    if (signature[part] === undefined) return `the signature of ${name} does not say its ${part}`;
  }
  return parseSignature(signature) ?? `the signature of ${name} cannot be read`;
}

const summarize = ({ inputs, outputs }: Signature): string => `${inputs.length} in, ${outputs.length} out`;
