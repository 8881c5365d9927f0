import { nearestName } from '../names.js';
import type { Evidence } from './evidence.js';

/** What a gate is decided on. */
export interface GateContext extends Evidence {
  /** The name that a wrong one probably means, as long as finding it is cheap. */
  suggest(name: string, names: Iterable<string>): string | undefined;
}

/** Thousands of gates on thousands of metrics would take minutes to find names for. */
const maxSuggestions = 50;
const maxNames = 1000;
const maxLength = 100;

export function createContext(evidence: Evidence): GateContext {
  const known = new Map<string, string | undefined>();
  return {
    ...evidence,
    suggest: (name, names) => {
      if (!known.has(name) && known.size < maxSuggestions && name.length <= maxLength) {
        const near = [...names].filter((each) => each.length <= maxLength).slice(0, maxNames);
        known.set(name, nearestName(name, near));
      }
      return known.get(name);
    },
  };
}
