import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../folders.js';

export const requestFile = 'examples/wine/request.json';
const body = readFileSync(join(projectFolder, requestFile), 'utf8');
const timeoutMs = 10_000;

/** The probabilities that a served model gave, row by row as one flat list. */
export type Answer = readonly number[];

/** Reads a response of the V2 protocol. Throws where it is not a prediction. */
export function parseAnswer(text: string): Answer {
  const parsed: unknown = JSON.parse(text);
  const outputs: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'outputs') : undefined;
  const first: unknown = Array.isArray(outputs) ? outputs[0] : undefined;
  const data: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'data') : undefined;
  if (!Array.isArray(data) || data.length === 0 || !data.every((each) => typeof each === 'number')) {
    throw new Error(`not a prediction: ${text.slice(0, 200)}`);
  }
  return data;
}

/** Sends three wines to the served model. Throws on anything but a prediction. */
export async function predict(url: string, signal?: AbortSignal): Promise<Answer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${text.slice(0, 200)}`);
  return parseAnswer(text);
}
