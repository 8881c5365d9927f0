import { InputProblem, type InputKind } from '../inputs.js';
import { nearestName } from '../names.js';
import { quoteForShell } from '../untrusted-text.js';

/** What a deploy.yaml may ask for once the user says so. Those with `=` name one thing; the others are said alone. */
const allowKinds = {
  namespace: true,
  'service-account': true,
  secret: true,
  implementation: true,
  capability: true,
  annotation: true,
  field: true,
  'host-path': true,
  'host-port': true,
  'host-network': false,
  'host-pid': false,
  'host-ipc': false,
  privileged: false,
} as const;

export type AllowKind = keyof typeof allowKinds;

/** Entries as they are typed: `service-account=trainer`, `privileged`. */
export type Allowed = ReadonlySet<string>;

/** The entry that allows a thing, as it is typed after --allow. */
export const renderAllow = (kind: AllowKind, name = ''): string => (allowKinds[kind] ? `${kind}=${name}` : kind);

/** How every refusal ends: with the flag to type. */
export const describeAllow = (kind: AllowKind, name = ''): string => `which a deploy.yaml may not ask for. If it may, say --allow ${quoteForShell(renderAllow(kind, name))}`;

/** The same for what is not forbidden, and only unknown here. */
export const describeAllowIfKnown = (kind: AllowKind, name: string): string => `If the cluster knows it, say --allow ${quoteForShell(renderAllow(kind, name))}`;

const isAllowKind = (text: string): text is AllowKind => Object.hasOwn(allowKinds, text);

/** Entries of --allow, one a line. */
export const allowLines: InputKind<Allowed> = {
  label: 'one a line',
  isRepeatable: true,
  parse: (raw) => {
    const entries = raw.split('\n').map((each) => each.trim()).filter(Boolean);
    for (const entry of entries) {
      const [kind = '', name] = entry.split(/=(.*)/s);
      if (!isAllowKind(kind)) {
        const near = nearestName(kind, Object.keys(allowKinds));
        throw new InputProblem(`expected one of ${Object.keys(allowKinds).join(', ')}, got "${entry}"${near === undefined ? '' : `; did you mean ${near}?`}`);
      }
      if (allowKinds[kind] !== (name !== undefined && name !== '')) throw new InputProblem(`expected ${allowKinds[kind] ? `${kind}=NAME` : `${kind} alone`}, got "${entry}"`);
    }
    return new Set(entries);
  },
};
