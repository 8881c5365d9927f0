import { renderAllow, type Allowed } from '../allow.js';
import { findSchemaProblems, type SchemaProblem } from '../schema/find-schema-problems.js';
import type { Rule } from './rule.js';

const isAllowed = ({ unknownField }: SchemaProblem, allowed: Allowed): boolean => unknownField !== undefined && allowed.has(renderAllow('field', unknownField));

/** What the API server refuses by the schema of the resource definition, which names no line. */
const schema: Rule = {
  name: 'schema',
  find: (manifest, { allowed }) => findSchemaProblems(manifest).filter((problem) => !problem.isPassed && !isAllowed(problem, allowed)),
};

/** What it lets pass, and Seldon does not heed. */
const unheeded: Rule = {
  name: 'unheeded-fields',
  find: (manifest, { allowed }) => findSchemaProblems(manifest).filter((problem) => problem.isPassed && !isAllowed(problem, allowed)),
};

export const schemaRules: readonly Rule[] = [schema];
export const schemaHints: readonly Rule[] = [unheeded];
