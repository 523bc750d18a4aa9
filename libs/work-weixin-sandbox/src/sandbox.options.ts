import { isIP } from 'node:net';
import type { AppSecretSeed, ContactsSecretSeed, CorpSeed } from './corp/corp-seed.js';
import { demoCorp } from './corp/demo-corp.js';
import type { JournalEntry } from './journal/journal.js';
import { checkLimits, type SandboxLimits } from './limits/limits.options.js';
import { checkRoutes, type SandboxRoute } from './routes/sandbox-route.js';

/** What {@link startSandbox} takes. */
export interface SandboxOptions {
  /**
   * TCP port, 0 for any free one.
   * @default 0
   */
  port?: number;
  /**
   * Address to listen on. Anything but loopback lets others in: the demo secrets are public.
   * @default '127.0.0.1'
   */
  host?: string;
  /**
   * The clock, in milliseconds since 1970. Tokens expire by it and days begin by it. `sandbox.clock` moves ahead of it.
   * @default Date.now
   */
  now?: () => number;
  /**
   * Life of an access token, in whole seconds.
   * @default 7200
   */
  tokenLifetimeSeconds?: number;
  /**
   * Companies to start with.
   * @default [demoCorp()]
   */
  corps?: CorpSeed[];
  /**
   * Routes of your own, for APIs that the sandbox does not have. One of the sandbox's own paths replaces its route.
   * @default []
   */
  routes?: readonly SandboxRoute[];
  /**
   * How often the sandbox may be called; `WECOM_DEFAULT_LIMITS` are those of the real server.
   * @default none
   */
  limits?: SandboxLimits;
  /**
   * Whether other processes may steer the sandbox through `/__sandbox/`. Whoever can reach its port can then change
   * secrets and read the journal.
   * @default false
   */
  admin?: boolean;
  /**
   * Called with the journal entry of every call, before the answer is sent. The first error it throws is printed as a
   * warning; no error keeps the answer back.
   * @default nothing
   */
  onCall?: (entry: JournalEntry) => void;
}

/**
 * Options whose corps have both secrets, as the types of their seeds say: so has `sandbox.demo` then.
 *
 * @see {@link startSandbox}
 */
export interface OptionsWithBothSecrets extends SandboxOptions {
  corps?: (CorpSeed & { secrets: { contacts: ContactsSecretSeed; app: AppSecretSeed } })[];
}

export type ResolvedSandboxOptions = Readonly<Required<SandboxOptions>>;

/** The one place where defaults are filled in. @throws TypeError saying which option and why */
export function resolveSandboxOptions(given: SandboxOptions): ResolvedSandboxOptions {
  const options = {
    port: given.port ?? 0,
    host: given.host ?? '127.0.0.1',
    now: given.now ?? Date.now,
    tokenLifetimeSeconds: given.tokenLifetimeSeconds ?? 7200,
    corps: given.corps ?? [demoCorp()],
    routes: given.routes ?? [],
    limits: given.limits ?? {},
    admin: given.admin ?? false,
    onCall: given.onCall ?? (() => undefined),
  };
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(options, key));
  if (unknown !== undefined) {
    const known = Object.keys(options);
    const name = plain(unknown);
    const meant = known.find((key) => name !== '' && plain(key).startsWith(name));
    throw new TypeError(
      `the sandbox has no option ${unknown}: ${meant === undefined ? `there are ${known.join(', ')}` : `did you mean ${meant}?`}`,
    );
  }
  const { port, host, tokenLifetimeSeconds, corps } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new TypeError('port must be a whole number from 0 to 65535');
  }
  if (host !== 'localhost' && isIP(host) === 0)
    throw new TypeError('host must be an IP address or localhost');
  if (!Number.isInteger(tokenLifetimeSeconds) || tokenLifetimeSeconds < 1) {
    throw new TypeError('tokenLifetimeSeconds must be a whole number of at least 1');
  }
  if (corps.length === 0) throw new TypeError('corps must hold at least one corp');
  checkRoutes(options.routes);
  checkLimits(options.limits);
  return Object.freeze(options);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
