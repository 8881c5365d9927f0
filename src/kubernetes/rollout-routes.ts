import { numberAt, objectsAt, textAt, valueAt, type JsonObject } from '../json.js';
import type { RolloutExpectation, RolloutSnapshot } from './rollout.js';
import { isBeingDeleted, isOwnedBy } from './workload-objects.js';

/** What share of the requests an ingress must send to one predictor. */
export interface RouteExpectation {
  /** For people, such as `predictor canary`. */
  readonly title: string;
  /** The Service that leads to it. */
  readonly service: string;
  /** In percent; undefined where any share is right. */
  readonly weight: number | undefined;
  /** Gets a copy of the requests, whose answers nobody sees. */
  readonly isShadow: boolean;
  /** Ambassador gives it what the others leave, and writes no weight. */
  readonly takesRest: boolean;
}

type Sees = number | 'nothing';

/**
 * What the ingress' routes still have to change, in the words of Istio's VirtualServices or Ambassador's Mappings that the owner has;
 * undefined where all send what they should. The controller writes them after everything else. Where there are none, nothing reads traffic.
 */
export function findRouteWait({ routes = [], uid }: RolloutExpectation, { routes: found = [] }: RolloutSnapshot): string | undefined {
  const owned = found.filter((each) => isOwnedBy(each, uid) && !isBeingDeleted(each));
  for (const object of owned.filter((each) => valueAt(each, 'spec', 'http') !== undefined)) {
    const wait = findWaitOfService(routes, object);
    if (wait !== undefined) return wait;
  }
  const mappings = owned.filter((each) => textAt(each, 'spec', 'service') !== undefined);
  return findWaitOfMappings(routes, mappings);
}

function findWaitOfService(routes: readonly RouteExpectation[], object: JsonObject): string | undefined {
  for (const http of objectsAt(object, 'spec', 'http')) {
    const destinations = objectsAt(http, 'route');
    // An explainer has routes of its own.
    if (!routes.some(({ service }) => destinations.some((each) => leadsTo(textAt(each, 'destination', 'host'), service)))) continue;
    const weightOf = ({ service }: RouteExpectation): Sees => {
      const own = destinations.filter((each) => leadsTo(textAt(each, 'destination', 'host'), service));
      // A lone destination needs no weight, and gets all.
      return own.length === 0 ? 'nothing' : own.reduce((sum, each) => sum + (numberAt(each, 'weight') ?? (destinations.length === 1 ? 100 : 0)), 0);
    };
    const mirrored = ({ service }: RouteExpectation): Sees => (leadsTo(textAt(http, 'mirror', 'host'), service) ? (numberAt(http, 'mirrorPercentage', 'value') ?? 100) : 'nothing');
    const wait = compare(routes, (route) => (route.isShadow ? mirrored(route) : weightOf(route)));
    if (wait !== undefined) return wait;
    const others = destinations.find((each) => routes.every(({ service }) => !leadsTo(textAt(each, 'destination', 'host'), service)));
    if (others !== undefined) return 'the ingress to send nothing more to an earlier predictor';
  }
  return undefined;
}

function findWaitOfMappings(routes: readonly RouteExpectation[], mappings: readonly JsonObject[]): string | undefined {
  const leadingTo = ({ service }: RouteExpectation): readonly JsonObject[] => mappings.filter((each) => leadsTo(textAt(each, 'spec', 'service'), service));
  // An explainer has Mappings of its own.
  if (routes.every((route) => leadingTo(route).length === 0)) return undefined;
  return compare(routes.filter(({ takesRest }) => !takesRest), (route) => {
    const weights = leadingTo(route).map((each) => numberAt(each, 'spec', 'weight') ?? 0);
    return weights.length === 0 ? 'nothing' : (weights.find((each) => each !== route.weight) ?? weights[0] ?? 0);
  });
}

/** Nothing and a weight of 0 are the same: some leave it out. */
function compare(routes: readonly RouteExpectation[], see: (route: RouteExpectation) => Sees): string | undefined {
  for (const route of routes) {
    const seen = see(route);
    const isRight = route.weight === undefined ? seen !== 'nothing' : (seen === 'nothing' ? 0 : seen) === route.weight;
    if (isRight) continue;
    const what = route.isShadow ? 'a copy of the requests' : 'the requests';
    return `the ingress to send ${route.weight === undefined ? '' : `${route.weight} % of `}${what} to ${route.title} (it sends ${seen === 'nothing' ? 'none' : `${seen} %`})`;
  }
  return undefined;
}

/** `service`, `service.namespace`, each with a port or not. */
const leadsTo = (host: string | undefined, service: string): boolean => host !== undefined && /^[^.:]*/.exec(host.replace(/^https?:\/\//, ''))?.[0] === service;
