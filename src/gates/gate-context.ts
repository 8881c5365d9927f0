import { nearestName } from '../names.js';
import type { Evidence } from './evidence.js';

/** What a gate is decided on. */
export interface GateContext extends Evidence {
  /** The name that a wrong one probably means, as long as finding it is cheap. */
  suggest(name: string, names: Iterable<string>): string | undefined;
}

/** Thousands of gates on thousands of metrics would take minutes to find names for. */
const maxSuggestions = 20;
const maxNames = 200;
const maxLength = 60;

export function createContext(evidence: Evidence): GateContext {
  const known = new Map<string, string | undefined>();
  return {
    ...evidence,
    suggest: (name, names) => {
      if (!known.has(name) && known.size < maxSuggestions && name.length <= maxLength) {
        known.set(name, nearestName(name, [...names].filter((each) => Math.abs(each.length - name.length) <= maxLength / 3).slice(0, maxNames)));
      }
      return known.get(name);
    },
  };
}
