import { renderAllow, type Allowed } from '../allow.js';
import { findSchemaProblems, type SchemaProblem } from '../schema/find-schema-problems.js';
import type { Rule } from './rule.js';

export const isAllowed = ({ unknownField }: SchemaProblem, allowed: Allowed): boolean => unknownField !== undefined && allowed.has(renderAllow('field', unknownField));

const ofSchema = (name: string, isPassed: boolean): Rule => ({
  name,
  find: (manifest, { allowed }) => findSchemaProblems(manifest).filter((problem) => problem.isPassed === isPassed && !isAllowed(problem, allowed)),
});

/** What the API server refuses by the schema of the resource definition, which names no line. */
export const schemaRules: readonly Rule[] = [ofSchema('schema', false)];

/** What it lets pass, and Seldon does not heed. */
export const schemaHints: readonly Rule[] = [ofSchema('unheeded-fields', true)];
