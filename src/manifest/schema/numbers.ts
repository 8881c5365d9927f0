import { expected, type Shape } from '../shape.js';

/** Kubernetes' own rule for a quantity that is a text. */
const quantity = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;
const example = 'a quantity such as 500m, 1.5 or 2Gi';

export const quantityShape: Shape = (value, path) => {
  if (typeof value === 'number') return [];
  if (typeof value !== 'string') return expected(example, value, path);
  if (quantity.test(value)) return [];
  const near = findNear(value);
  return expected(near === undefined ? example : `a quantity (did you mean ${near}?)`, value, path);
};

/** As people write it: with a blank, a B for bytes, or a unit in the wrong case. */
function findNear(text: string): string | undefined {
  const found = /^\s*(\d+(?:\.\d+)?)\s*([kmgtpe])(i?)b?\s*$/i.exec(text);
  if (found === null) return undefined;
  const [, count = '', unit = '', binary = ''] = found;
  const shown = binary !== '' || unit.toLowerCase() !== 'k' ? unit.toUpperCase() : 'k';
  return `${count}${shown}${binary.toLowerCase()}`;
}

/** A whole number that fits. The API server takes a larger one into an object of a custom kind, and who reads it may cut it to other digits. */
export const wholeNumberShape = (bits: 32 | 64): Shape => (value, path) =>
  !Number.isInteger(value) ? expected('a whole number', value, path)
  : Math.abs(Number(value)) < 2 ** (bits - 1) ? []
  : [{ path, message: `${String(value)} is more than ${bits} bits hold` }];

export const portShape: Shape = (value, path) => (typeof value === 'number' ? wholeNumberShape(32)(value, path) : expected('a whole number or a text', value, path));
