import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { StepError } from '../errors.js';
import { InputProblem, type InputKind } from '../inputs.js';
import { isObject, numberAt, parseJson, textAt, type JsonObject } from '../json.js';
import type { Artifacts, ModelVersion } from '../mlflow/mlflow.js';
import { nearestName } from '../names.js';
import { countRows, exampleFiles, hasNestedColumns, parseInputExample, parseSignatureTypes, type ExampleTypes, type InputExample } from './input-example.js';
import { renderPredictionRequest } from './prediction-request.js';
import type { Dialect, ExampleDialect } from './seldon-deployment.js';
import { makeExample } from './signature-example.js';

const verifyWords = ['auto', 'required', 'off'] as const;

/** How a deployed model is to be proven. */
export type VerifyChoice = { readonly kind: (typeof verifyWords)[number] } | { readonly kind: 'file'; readonly path: string };

export const verifyChoice: InputKind<VerifyChoice> = {
  label: 'auto, required, off, or a JSON file',
  parse: (raw) => {
    const word = verifyWords.find((each) => each === raw);
    if (word !== undefined) return { kind: word };
    if (existsSync(raw)) return { kind: 'file', path: raw };
    const near = nearestName(raw, verifyWords);
    throw new InputProblem(`expected auto, required, off, or a JSON file, and there is no file "${raw}"${near === undefined ? '' : `; did you mean ${near}?`}`);
  },
};

/** What will be sent, known before anything is applied. */
export type VerificationPlan =
  | { readonly kind: 'none'; readonly why: string }
  | {
      readonly kind: 'request';
      /** Where the request comes from, for people. */
      readonly origin: string;
      readonly body: string;
      readonly rows: number | undefined;
      readonly expected?: unknown;
      readonly tolerance: number;
      /** Its values are nobody's: that the model refuses them says nothing against it. */
      readonly isMadeUp?: true;
      /** It is the content of a file that the user gave. */
      readonly isOfUser?: true;
    };

export type PlannedRequest = Extract<VerificationPlan, { kind: 'request' }>;

const maxExampleBytes = 1024 * 1024;
const defaultTolerance = 1e-6;

/** Finds what to send; `mlModel` is what the version's MLmodel file says, where it can be read. Throws E_VERIFY_IMPOSSIBLE where it is required and there is nothing, E_INPUT for a bad file. */
export async function planVerification(choice: VerifyChoice, artifacts: Artifacts, version: ModelVersion, dialect: Dialect, mlModel: JsonObject | undefined): Promise<VerificationPlan> {
  switch (choice.kind) {
    case 'off':
      return { kind: 'none', why: 'verification is off (--verify off)' };
    case 'file':
      return parseRequestFile(choice.path, await readRequestFile(choice.path));
    case 'auto':
    case 'required': {
      const plan = await planFromExample(artifacts, version, dialect, mlModel).catch((thrown: unknown): VerificationPlan => {
        if (thrown instanceof StepError && thrown.code === 'E_ARTIFACT_STORE') return { kind: 'none', why: `the input example cannot be read (${thrown.message.replace(/\.$/, '')})` };
        throw thrown;
      });
      if (plan.kind === 'none' && choice.kind === 'required') {
        throw new StepError('E_VERIFY_IMPOSSIBLE', `Nothing was deployed: --verify required, but ${plan.why}. Log the model with input_example=…, or give a request with --verify FILE.`);
      }
      return plan;
    }
  }
}

async function planFromExample(artifacts: Artifacts, logged: ModelVersion, dialect: Dialect, mlModel: JsonObject | undefined): Promise<VerificationPlan> {
  // What a SavedModel calls its inputs, MLflow does not tell.
  if (dialect === 'tensorflow') return { kind: 'none', why: `an input example of MLflow's cannot be said in the protocol tensorflow (give a request with --verify FILE)` };
  const { model, version } = logged;
  const read = (path: string, maxBytes: number): Promise<string | undefined> => artifacts.readOfVersion(logged, path, maxBytes);
  for (const file of exampleFiles(mlModel)) {
    const text = await readExample(read, file);
    const example = text === undefined ? undefined : parseInputExample(text);
    if (example === undefined) continue;
    const types = parseSignatureTypes(textAt(mlModel, 'signature', 'inputs') ?? '');
    if (dialect === 'v2' && hasNestedColumns(types)) return { kind: 'none', why: `the input example of ${model} version ${version} has lists or mappings in its columns, which the V2 protocol cannot say (give a request with --verify FILE)` };
    return planRequest(`the model's own input example (${file})`, example, types, dialect);
  }
  const made = makeExample(mlModel);
  const types = parseSignatureTypes(textAt(mlModel, 'signature', 'inputs') ?? '');
  if (made !== undefined && !(dialect === 'v2' && hasNestedColumns(types))) {
    return { ...planRequest("a request made from the model's signature, because it has no input example", made, types, dialect), rows: undefined, isMadeUp: true };
  }
  return { kind: 'none', why: `${model} version ${version} has no input example that can be sent, and no signature that a request can be made from` };
}

/** An example that is too large to send counts as none: models are logged with whole data sets at times. */
async function readExample(read: (path: string, maxBytes: number) => Promise<string | undefined>, file: string): Promise<string | undefined> {
  try {
    return await read(file, maxExampleBytes);
  } catch (error) {
    if (error instanceof StepError && error.code === 'E_ARTIFACT_TOO_LARGE') return undefined;
    throw error;
  }
}

function planRequest(origin: string, example: InputExample, types: ExampleTypes, dialect: ExampleDialect): PlannedRequest {
  return {
    kind: 'request',
    origin,
    body: renderPredictionRequest(example, types, dialect),
    rows: countRows(example, types),
    tolerance: defaultTolerance,
  };
}

async function readRequestFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StepError('E_INPUT', `verify: expected auto, required, off, or a JSON file; "${path}" cannot be read: ${why}`, { cause: error });
  }
}

/** The file holds the request itself, or `{"request": …, "expected": […], "tolerance": 0.001}`. */
export function parseRequestFile(path: string, text: string): VerificationPlan {
  const root = parseJson(text);
  if (!isObject(root)) throw new StepError('E_INPUT', `verify: "${path}" does not hold a JSON object.`);
  const isWrapped = isObject(root['request']);
  return {
    kind: 'request',
    origin: path,
    body: JSON.stringify(isWrapped ? root['request'] : root),
    rows: undefined,
    isOfUser: true,
    ...(isWrapped && root['expected'] !== undefined ? { expected: root['expected'] } : {}),
    tolerance: numberAt(root, 'tolerance') ?? defaultTolerance,
  };
}
