import { choice, duration, flag, text, type InputDefinitions } from '../inputs.js';
import { verifyChoice } from '../serving/verification.js';
import { clusterInputs, githubToken, manifestInputs, mlflowInputs, takingInputs, versionInputs } from '../steps/common-inputs.js';
import { ingressInputs } from './ingress-inputs.js';

export const deployInputs = {
  ...mlflowInputs,
  ...clusterInputs,
  ...versionInputs,
  ...manifestInputs,
  timeout: { kind: duration, default: '20m', description: 'How long the step may take, the rollout above all. What it then puts back may take as long again.' },
  patience: {
    kind: duration,
    default: '60s',
    description: 'How long what may recover (a crash loop, a missing secret, no room on a node) is given before the step is red; a second restart ends it sooner.',
  },
  verify: {
    kind: verifyChoice,
    default: 'auto',
    description:
      "Proves the deployment by a prediction. `auto` sends the model's own logged input example, or a request made from its signature, and warns where there is neither, `required` is red then, `off` sends nothing; a JSON file is sent as it is, or as its `request`, whose prediction must equal its `expected` within its `tolerance`.",
  },
  ...ingressInputs,
  'on-failure': {
    kind: choice('rollback', 'keep'),
    default: 'rollback',
    description: 'On red, puts the last version back that was seen serving (a first deployment is removed), or leaves everything as it is.',
  },
  'promotion-id': {
    kind: text,
    description: 'The promotion (an output of promote) that a rollback also undoes, if it still holds.',
  },
  'force-conflicts': { kind: flag, default: 'false', description: 'Takes fields of the deployment that another field manager owns, instead of ending with E_APPLY_CONFLICT.' },
  ...takingInputs,
  'create-namespace': { kind: flag, default: 'false', description: 'Creates the namespace where there is none.' },
  'github-deployment': {
    kind: flag,
    default: 'false',
    description: 'Makes a deployment on GitHub that says when this one is in progress, serves or failed, with its URL. Not needed in a job with `environment:`, which makes its own.',
  },
  'github-environment': { kind: text, description: 'The environment of that deployment; <namespace>/<name> unless given.' },
  'github-token': githubToken,
  'dry-run': {
    kind: choice('none', 'server', 'client'),
    default: 'none',
    description: 'Changes nothing: `client` renders and checks the manifest, `server` also asks the cluster whether it would accept it.',
  },
} as const satisfies InputDefinitions;
