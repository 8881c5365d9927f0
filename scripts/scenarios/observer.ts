import { setTimeout as sleep } from 'node:timers/promises';
import { objectsAt, textAt, type JsonObject } from '../../src/json.js';
import { demand, type Api } from './api.js';

/** All that one namespace holds of a rollout, at one moment. */
export interface Picture {
  readonly seldonDeployments: readonly JsonObject[];
  readonly deployments: readonly JsonObject[];
  readonly replicaSets: readonly JsonObject[];
  readonly pods: readonly JsonObject[];
  readonly endpointSlices: readonly JsonObject[];
}

export type Fact = (picture: Picture) => boolean;

/** When something became true, in Unix milliseconds: for the first time, and for the last. */
export interface Tracked {
  readonly firstMs: number | undefined;
  readonly lastMs: number | undefined;
  readonly isTrue: boolean;
}

export interface Observer {
  /** Asks the server anew: what is so after something was said does not depend on how late watches are. */
  readonly look: () => Promise<Picture>;
  /** From now on notes when the fact first becomes visible. */
  track(fact: Fact): () => Tracked;
  /** Resolves with the time at which it was seen; rejects after so many milliseconds. */
  until(fact: Fact, timeoutMs: number): Promise<number>;
  stop(): Promise<void>;
}

const collections: readonly (readonly [keyof Picture, string, string])[] = [
  ['seldonDeployments', '/apis/machinelearning.seldon.io/v1', 'seldondeployments'],
  ['deployments', '/apis/apps/v1', 'deployments'],
  ['replicaSets', '/apis/apps/v1', 'replicasets'],
  ['pods', '/api/v1', 'pods'],
  ['endpointSlices', '/apis/discovery.k8s.io/v1', 'endpointslices'],
];
const retryMs = 100;
const longestOutageMs = 60_000;

/** Watches a namespace for itself, in another process than the one that deploys: what it sees is what the cluster lets anybody know. */
export async function observe(api: Api, namespace: string): Promise<Observer> {
  const seen = new Map<keyof Picture, ReadonlyMap<string, JsonObject>>();
  const ended = new AbortController();
  const listeners = new Set<(picture: Picture, nowMs: number) => void>();
  const listed = (kind: keyof Picture): readonly JsonObject[] => [...(seen.get(kind)?.values() ?? [])];
  const picture = (): Picture => ({
    seldonDeployments: listed('seldonDeployments'), deployments: listed('deployments'), replicaSets: listed('replicaSets'), pods: listed('pods'), endpointSlices: listed('endpointSlices'),
  });
  const tell = (): void => {
    const nowMs = Date.now();
    const now = picture();
    for (const listener of listeners) listener(now, nowMs);
  };
  const follow = async (kind: keyof Picture, path: string, onListed: () => void): Promise<void> => {
    while (!ended.signal.aborted) {
      try {
        const { status, body } = await api.send('GET', path);
        if (status !== 200) throw new Error(`HTTP ${status}`);
        let objects = new Map(objectsAt(body, 'items').map((object) => [textAt(object, 'metadata', 'uid') ?? '', object]));
        seen.set(kind, objects);
        onListed();
        tell();
        await api.watch(`${path}?watch=true&resourceVersion=${textAt(body, 'metadata', 'resourceVersion') ?? ''}`, ({ type, object }) => {
          if (type === 'ERROR') throw new Error('the watch has expired');
          const uid = textAt(object, 'metadata', 'uid') ?? '';
          objects = new Map(objects);
          if (type === 'DELETED') objects.delete(uid);
          else objects.set(uid, object as JsonObject);
          seen.set(kind, objects);
          tell();
        }, ended.signal);
      } catch {
        // The API server is away: a scenario of its own.
        await sleep(retryMs);
      }
    }
  };
  const follows: Promise<void>[] = [];
  await Promise.all(collections.map(([kind, group, plural]) => new Promise<void>((resolve) => void follows.push(follow(kind, `${group}/namespaces/${namespace}/${plural}`, resolve)))));
  const track: Observer['track'] = (fact) => {
    let tracked: Tracked = { firstMs: undefined, lastMs: undefined, isTrue: false };
    const look = (now: Picture, nowMs: number): void => {
      const isTrue = fact(now);
      const lastMs = isTrue && !tracked.isTrue ? nowMs : tracked.lastMs;
      tracked = { firstMs: tracked.firstMs ?? lastMs, lastMs, isTrue };
    };
    look(picture(), Date.now());
    listeners.add(look);
    return () => tracked;
  };
  return {
    look: async () => {
      for (const endMs = Date.now() + longestOutageMs; ; await sleep(retryMs)) {
        try {
          const lists = await Promise.all(collections.map(async ([kind, group, plural]) => [kind, objectsAt(await demand(api, 'GET', `${group}/namespaces/${namespace}/${plural}`), 'items')] as const));
          return { ...picture(), ...Object.fromEntries(lists) };
        } catch (thrown) {
          // The API server is away here too.
          if (Date.now() >= endMs) throw thrown;
        }
      }
    },
    track,
    until: (fact, timeoutMs) =>
      new Promise((resolve, reject) => {
        const settle = (): void => {
          clearTimeout(timer);
          listeners.delete(look);
        };
        const look = (now: Picture, nowMs: number): void => {
          if (!fact(now)) return;
          settle();
          resolve(nowMs);
        };
        const timer = setTimeout(() => {
          settle();
          reject(new Error(`after ${timeoutMs / 1000} s the cluster still does not show what was waited for`));
        }, timeoutMs);
        listeners.add(look);
        look(picture(), Date.now());
      }),
    stop: async () => {
      ended.abort();
      listeners.clear();
      await Promise.allSettled(follows);
    },
  };
}
