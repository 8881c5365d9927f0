import { quoteForeign } from '../untrusted-text.js';

/** What a line says, and the lines that belong below it. */
export interface Branch {
  readonly text: string;
  readonly below?: readonly Branch[];
}

/** Draws it with a line to each branch, as `kubectl tree` does. Each text becomes one line that is fit to print: none can look like a branch of its own. */
export const renderTree = (tree: Branch): string => drawTree(tree).join('\n');

const drawTree = ({ text, below = [] }: Branch): readonly string[] => [quoteForeign(text), ...below.flatMap((branch, index) => drawBranch(branch, index === below.length - 1))];

function drawBranch(branch: Branch, isLast: boolean): readonly string[] {
  const [first = '', ...rest] = drawTree(branch);
  return [`${isLast ? '└─' : '├─'} ${first}`, ...rest.map((line) => `${isLast ? ' ' : '│'}  ${line}`)];
}
