import { objectsAt, textAt } from '../json.js';
import type { Manifest, Predictor } from '../manifest/manifest.js';
import { walkGraph } from '../manifest/model-nodes.js';
import { saysNotLoaded } from './answer.js';
import type { Route } from './ask.js';
import { speaksV2 } from './seldon-deployment.js';
import type { PlannedRequest } from './verification.js';

interface Failed {
  readonly manifest: Manifest;
  readonly holders: readonly Predictor[];
  readonly plan: PlannedRequest;
  readonly route: Pick<Route, 'way'>;
  /** What is wrong with the answer. */
  readonly problem: string;
}

type Rule = readonly [fits: (failed: Failed) => boolean, advice: (failed: Failed) => string];

const says = (pattern: RegExp) => ({ problem }: Failed): boolean => pattern.test(problem);
const refusesTheValues = says(/enforce schema|missing inputs|[Ii]ncompatible (?:input|type)|has \d+ features|feature names|could not convert|not in index|KeyError/);

/** A V1 MLFLOW_SERVER hands an array on without the names of its columns, unless it was told otherwise. */
const dropsNames = ({ manifest, holders }: Failed): boolean =>
  !speaksV2(manifest) &&
  holders.some(({ graph }) =>
    walkGraph(graph, []).some(({ node }) => {
      const xtype = objectsAt(node, 'parameters').find((parameter) => textAt(parameter, 'name') === 'xtype');
      return node.implementation === 'MLFLOW_SERVER' && (textAt(xtype, 'value') ?? 'ndarray') === 'ndarray';
    }));

const requestOf = ({ plan }: Failed): string => (plan.isOfUser === true ? 'correct the request in that file' : 'log it with an input_example that it takes, or give a request with --verify FILE');

/** By what the answer says; the first that fits counts. */
const rules: readonly Rule[] = [
  [({ problem }) => saysNotLoaded(problem), () => 'see in the log of the model server why it could not load the model (--on-failure keep leaves its pods); log the model with what it lacks, or serve it by an image that has it (--image)'],
  [(failed) => refusesTheValues(failed) && dropsNames(failed), () => 'deploy with --xtype DataFrame, without which a V1 MLFLOW_SERVER drops the names of the columns'],
  [refusesTheValues, (failed) => `the model refuses these values as its signature or itself has them: ${requestOf(failed)}`],
  [says(/is not the expected one/), () => 'see whether it is the right version, and whether "expected" and "tolerance" of that file still hold'],
  [says(/ rows for \d+ |NaN|holds? null|has no (?:data|outputs)|values for the shape|is (?:not|no) JSON|neither outputs/), () => 'see what the model answers to this request: it has to give a finite value for each row; another request is given with --verify FILE'],
  [says(/^HTTP 40[45]\b/), ({ route }) => (route.way === 'ingress' ? 'see whether --endpoint is the ingress of this deployment' : 'see whether the server speaks the protocol of the manifest (--protocol), and knows its model by the name of the graph node')],
  [says(/no answer to the prediction|^HTTP 50[234]\b/), () => "see in the log of the model server what keeps it, and whether it has the memory and the CPU for a prediction (resources in deploy.yaml)"],
];

/** What to do about a model that gave no usable prediction, without a full stop. */
export function adviseVerification(failed: Failed): string {
  const found = rules.find(([fits]) => fits(failed));
  return found?.[1](failed) ?? `see its cause in the log of the model server (--on-failure keep leaves its pods); if the model is not meant to take this request, ${requestOf(failed)}`;
}
