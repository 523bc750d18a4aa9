import { isIP } from 'node:net';
import {
  resolveCallbacks,
  type ResolvedSandboxCallbacks,
  type SandboxCallbacks,
} from './callback/callback.options.js';
import {
  checkServices,
  type DeviceSeed,
  type ProviderSeed,
  type SuiteSeed,
} from './callback/service-seed.js';
import type { CorpSeed } from './corp/corp-seed.js';
import type { AppSecretSeed, ContactsSecretSeed } from './corp/secret-seed.js';
import { demoCorp } from './corp/demo-corp.js';
import type { JournalEntry } from './journal/journal.js';
import { type ResolvedSandboxJobs, resolveJobs, type SandboxJobs } from './jobs/jobs.options.js';
import { checkLimits, type SandboxLimits } from './limits/limits.options.js';
import { checkRoutes, type SandboxRoute } from './routes/sandbox-route.js';

/** A response stays small. */
const MAX_SAMPLE_ELEMENTS = 10_000;

/** Options of {@link startSandbox}. */
export interface SandboxOptions {
  /**
   * TCP port, or 0 for any free port.
   * @default 0
   */
  port?: number;
  /**
   * Address to listen on. Any address other than loopback gives others access, because the demo secrets are public.
   * @default '127.0.0.1'
   */
  host?: string;
  /**
   * The clock, in milliseconds since 1970. It controls token expiry and natural days. `sandbox.clock` can run ahead
   * of it.
   * @default Date.now
   */
  now?: () => number;
  /**
   * Lifetime of an access token in whole seconds.
   * @default 7200
   */
  tokenLifetimeSeconds?: number;
  /**
   * Companies to start with.
   * @default [demoCorp()]
   */
  corps?: CorpSeed[];
  /**
   * Custom routes for APIs that the sandbox does not have. A route with one of the sandbox's own paths replaces it.
   * @default []
   */
  routes?: readonly SandboxRoute[];
  /**
   * Rate limits. `WECOM_DEFAULT_LIMITS` are the limits of the real server.
   * @default none
   */
  limits?: SandboxLimits;
  /**
   * How long imports and exports take, on `sandbox.clock`, and the smallest block of an export.
   * @default 100 milliseconds, and 10,000
   */
  jobs?: SandboxJobs;
  /**
   * Third-party applications and templates with their callback URLs, by a name of your choice.
   * @default {}
   */
  suites?: Record<string, SuiteSeed>;
  /**
   * Service providers with the URL for system events, by a name of your choice.
   * @default {}
   */
  providers?: Record<string, ProviderSeed>;
  /**
   * Devices with their callback URLs, by a name of your choice.
   * @default {}
   */
  devices?: Record<string, DeviceSeed>;
  /**
   * How long the sandbox waits for the answers to its callbacks, and between its repeats.
   * @default 5 seconds, 1 second for the check of a URL, three repeats after 100 milliseconds each
   */
  callbacks?: SandboxCallbacks;
  /**
   * Whether other processes can control the sandbox through `/__sandbox/`. Anyone who can reach the port can then
   * change secrets and read the journal.
   * @default false
   */
  admin?: boolean;
  /**
   * How the sandbox responds to calls that change something if it has no route for them: with a sample, or with an HTTP
   * 501 whose message says what to do. Reads always get a sample. `sandbox.answer()` takes precedence.
   * @default 'refuse'
   */
  unwritten?: 'sample' | 'refuse';
  /**
   * Whether fields that the documentation does not mention are rejected (40058), in APIs that the sandbox has no route
   * for. Otherwise they are reported: in the journal, and once through `onNotice`.
   * @default false
   */
  strict?: boolean;
  /**
   * Number of elements of a list with pages, in samples. A cursor gives one element a page, so that 3 of them test a loop
   * over pages; an offset gives as many as the limit of the request.
   * @default 1
   */
  sampleElements?: number;
  /**
   * Called once for each API that got a sample, and for each field that the documentation does not mention.
   * @default a process warning of the type WorkWeixinSandboxNotice
   */
  onNotice?: (message: string) => void;
  /**
   * Called with the journal entry of every call, before the response is sent. The first error it throws is printed as
   * a warning. Its errors do not affect the response.
   * @default nothing
   */
  onCall?: (entry: JournalEntry) => void;
}

/**
 * Options whose corps have both secrets according to their types. `sandbox.demo` then has both secrets too.
 *
 * @see {@link startSandbox}
 */
export interface OptionsWithBothSecrets extends SandboxOptions {
  corps?: (CorpSeed & { secrets: { contacts: ContactsSecretSeed; app: AppSecretSeed } })[];
}

export type ResolvedSandboxOptions = Readonly<
  Required<Omit<SandboxOptions, 'jobs' | 'callbacks'>> & {
    jobs: ResolvedSandboxJobs;
    callbacks: ResolvedSandboxCallbacks;
  }
>;

/** Fills in all defaults. @throws TypeError with the invalid option and the expected value */
export function resolveSandboxOptions(given: SandboxOptions): ResolvedSandboxOptions {
  const options = {
    port: given.port ?? 0,
    host: given.host ?? '127.0.0.1',
    now: given.now ?? Date.now,
    tokenLifetimeSeconds: given.tokenLifetimeSeconds ?? 7200,
    corps: given.corps ?? [demoCorp()],
    routes: given.routes ?? [],
    limits: given.limits ?? {},
    jobs: resolveJobs(given.jobs ?? {}),
    suites: given.suites ?? {},
    providers: given.providers ?? {},
    devices: given.devices ?? {},
    callbacks: resolveCallbacks(given.callbacks ?? {}),
    admin: given.admin ?? false,
    unwritten: given.unwritten ?? 'refuse',
    strict: given.strict ?? false,
    sampleElements: given.sampleElements ?? 1,
    onNotice: given.onNotice ?? warn,
    onCall: given.onCall ?? (() => undefined),
  };
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(options, key));
  if (unknown !== undefined) {
    const known = Object.keys(options);
    const name = plain(unknown);
    const meant = known.find((key) => name !== '' && plain(key).startsWith(name));
    throw new TypeError(
      `the sandbox has no option ${unknown}: ${meant === undefined ? `the options are ${known.join(', ')}` : `did you mean ${meant}?`}`,
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
  if (options.unwritten !== 'sample' && options.unwritten !== 'refuse') {
    throw new TypeError("unwritten must be 'sample' or 'refuse'");
  }
  if (typeof options.strict !== 'boolean') throw new TypeError('strict must be true or false');
  const { sampleElements } = options;
  if (!Number.isInteger(sampleElements) || sampleElements < 1 || sampleElements > MAX_SAMPLE_ELEMENTS) {
    throw new TypeError(`sampleElements must be a whole number from 1 to ${MAX_SAMPLE_ELEMENTS}`);
  }
  checkServices(options);
  checkRoutes(options.routes);
  checkLimits(options.limits);
  return Object.freeze(options);
}

function warn(message: string): void {
  process.emitWarning(message, 'WorkWeixinSandboxNotice');
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
