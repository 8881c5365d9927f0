import type { Keeping } from '../../test/proxies/watch-keeper.js';
import type { Api } from './api.js';
import type { Said } from './deployer-process.js';
import type { OddIngress } from './ingresses.js';
import type { Serving } from './facts.js';
import type { NaiveWait } from './naive-waits.js';
import type { Fact, Observer } from './observer.js';

/** Stops and starts parts of the cluster, as `cluster up` does by its stdin. */
export interface Control {
  readonly stop: (component: string) => Promise<void>;
  readonly start: (component: string) => Promise<void>;
}

/** What a scenario may do to the cluster. */
export interface Stage {
  readonly namespace: string;
  /** The SeldonDeployment's. */
  readonly name: string;
  readonly api: Api;
  readonly observer: Observer;
  /** Only where the cluster is the harness's own. */
  readonly control: Control;
  /** All that the deploy has said so far. */
  readonly said: readonly Said[];
  /** Resolves once it has said this. */
  readonly untilSaid: (words: RegExp) => Promise<void>;
}

export interface Expected {
  readonly verdict: 'green' | 'red';
  readonly exitCode: number;
  readonly outcome: string;
  /** `E_…`, of the verdicts that are not green. */
  readonly code?: string;
  readonly reason: RegExp;
  /** What has to be said while it waits. */
  readonly says?: readonly RegExp[];
}

export interface Scenario {
  readonly name: string;
  /** What happens, in a few words. */
  readonly what: string;
  /** A deploy.yaml that is deployed and serves before. */
  readonly before?: string;
  /** That one does not serve, and is not waited for to the end. */
  readonly beforeFails?: true;
  /** The one whose rollout is judged; the same again where it is left out. */
  readonly deploy?: string;
  /** Both versions lie in the same folder, and so under the same URI; their deploy.yaml is then the same too. */
  readonly isSamePlace?: true;
  /** Inputs of the judged deploy. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The judged deploy reaches the API server by a proxy that does this to its watches. */
  readonly watches?: Keeping;
  /** An ingress that is given to it as its endpoint. */
  readonly ingress?: OddIngress;
  /** Done before it, and while it is waited for. */
  readonly prepare?: (stage: Stage) => Promise<void>;
  readonly meanwhile?: (stage: Stage) => Promise<void>;
  /** Done in any case at the end: what is not in the scenario's namespace. */
  readonly restore?: (stage: Stage) => Promise<void>;
  readonly expected: Expected;
  /** What serves at the end, where something does that was waited for. */
  readonly serving?: Serving;
  /** Predictors whose pods must be the same before and after. */
  readonly keeps?: readonly string[];
  /** From when on the cluster lets one know of a failure; absent where the apply itself is refused. */
  readonly known?: Fact;
  /** What is only likely is known when it has lasted this long, or when this is seen. */
  readonly patienceMs?: number;
  readonly knownSooner?: Fact;
  /** What the cluster shows when the naive waits begin, where they begin later than with the apply. */
  readonly waitsBegin?: Fact;
  /** Naive waits that are wrong here, which is what the scenario is about. */
  readonly misleads?: readonly NaiveWait[];
  /** Whether it stops and starts parts of the cluster, and so runs on a cluster of the harness's own. */
  readonly needsControl?: true;
}
