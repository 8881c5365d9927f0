import { nearestName } from '../names.js';

export const operators = ['<', '<=', '>', '>=', '==', '!='] as const;
export type Operator = (typeof operators)[number];

export const isOperator = (text: string): text is Operator => operators.some((each) => each === text);

/** What people write who know another language. */
const otherSpellings: Readonly<Record<string, Operator>> = {
  '=': '==', '===': '==', eq: '==', is: '==', equals: '==',
  '=>': '>=', '≥': '>=', ge: '>=', gte: '>=', '>==': '>=',
  '=<': '<=', '≤': '<=', le: '<=', lte: '<=', '<==': '<=',
  '<>': '!=', '≠': '!=', '!==': '!=', '!': '!=', ne: '!=',
  gt: '>', '>>': '>', lt: '<', '<<': '<',
};

/** The operator that a wrong one probably means. */
export function findMeantOperator(text: string): Operator | undefined {
  const meant = Object.hasOwn(otherSpellings, text.toLowerCase()) ? otherSpellings[text.toLowerCase()] : undefined;
  if (meant !== undefined) return meant;
  const near = /^[<>=!]/.test(text) ? nearestName(text, operators) : undefined;
  return near !== undefined && isOperator(near) ? near : undefined;
}

/** Whether `comparison` (negative, zero, positive) is what the operator asks for. */
export function holds(comparison: number, operator: Operator): boolean {
  switch (operator) {
    case '<':
      return comparison < 0;
    case '<=':
      return comparison <= 0;
    case '>':
      return comparison > 0;
    case '>=':
      return comparison >= 0;
    case '==':
      return comparison === 0;
    case '!=':
      return comparison !== 0;
  }
}
