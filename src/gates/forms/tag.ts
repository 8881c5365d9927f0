import { showText, type Finding } from '../finding.js';
import type { GateBase } from '../gate.js';
import type { GateContext } from '../gate-context.js';
import type { GateReader } from '../gate-reader.js';
import { matchesText, readTextCondition, renderTextCondition, type TextCondition } from '../text-condition.js';

/** `tag approval == approved`, `tag stage in [blue, "dark green"]` */
export interface TagGate extends GateBase {
  readonly kind: 'tag';
  readonly tag: string;
  readonly condition: TextCondition;
}

const example = 'tag approval == approved';

/** Reads what follows the word `tag`. Throws GateMistake. */
export function parseTag(reader: GateReader): TagGate {
  const tag = reader.requireName("a tag's name after tag", example);
  return { kind: 'tag', tag, condition: readTextCondition(reader, example), ...reader.describe() };
}

/** Decides on the version's tag, else on its run's. A tag that nobody has set proves nothing, whatever the operator. */
export function evaluateTag({ tag, condition }: TagGate, context: GateContext): Finding {
  const { candidate } = context;
  const needed = showText(renderTextCondition(condition));
  const value = candidate.versionTags.get(tag) ?? candidate.runTags.get(tag);
  if (value === undefined) {
    const near = context.suggest(tag, [...candidate.versionTags.keys(), ...candidate.runTags.keys()]);
    const why = `neither ${candidate.name} nor its run has the tag ${showText(tag)}${near === undefined ? '' : ` (there is ${showText(near)})`}`;
    return { verdict: 'inconclusive', candidate: 'not set', baseline: '', needed, why };
  }
  const shown = { candidate: showText(value), baseline: '', needed };
  if (matchesText(value, condition)) return { verdict: 'passed', ...shown };
  return { verdict: 'failed', ...shown, why: `tag ${showText(tag)} is ${shown.candidate}, needed ${needed}` };
}
