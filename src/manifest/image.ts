import { InputProblem, type InputKind } from '../inputs.js';

/** Whether a text can be the name of a container image. */
export const isImage = (text: string): boolean => text.length <= 512 && /^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(text);

export const imageName: InputKind<string> = {
  label: 'container image',
  parse: (raw) => {
    if (isImage(raw)) return raw;
    throw new InputProblem(`expected a container image such as registry.example/wine:3, got "${raw.slice(0, 200)}"`);
  },
};
