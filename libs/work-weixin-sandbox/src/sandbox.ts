import { randomBytes } from 'node:crypto';
import { AdminApi } from './admin/admin.api.js';
import { MovableClock, type SandboxClock } from './clock/movable-clock.js';
import { Corps } from './corp/corps.js';
import type { CorpSeed, CorpSnapshot } from './corp/corp-seed.js';
import { Faults } from './faults/faults.js';
import { Pauses } from './faults/pauses.js';
import { FailureResponses } from './http/response.js';
import { baseUrlOf } from './http/base-url.js';
import { exchange } from './http/exchange.js';
import { listen } from './http/listening-server.js';
import { guardCallback } from './journal/guard-callback.js';
import { Journal } from './journal/journal.js';
import { Redactor } from './journal/redactor.js';
import { RateLimits } from './limits/rate-limits.js';
import { CursorCodec } from './paging/cursor-codec.js';
import { ALL_ROUTES } from './routes/all-routes.js';
import { routeOf } from './routes/sandbox-route.js';
import { RouteTable } from './routes/route-table.js';
import {
  type OptionsWithBothSecrets,
  resolveSandboxOptions,
  type SandboxOptions,
} from './sandbox.options.js';
import { AccessTokenRegistry, type TokenFilter } from './token/access-token.registry.js';

/**
 * Which secret to replace, and by what.
 *
 * @example `sandbox.rotateSecret({ credential: 'contacts' })`
 */
export interface SecretRotation {
  /** @default the first corp */
  corpId?: string;
  /** Name of the secret in the corp's seed, such as `contacts`. */
  credential: string;
  /** @default one made up at random */
  secret?: string;
}

/**
 * What an administrator and a disturbed network can do to a running sandbox; the admin API offers the same to other processes.
 *
 * @see {@link startSandbox}
 */
export interface SandboxControls {
  /** Calls received so far. */
  readonly journal: Journal;
  /** Disturbs calls on purpose. */
  readonly faults: Faults;
  readonly clock: SandboxClock;
  /** Makes living tokens invalid (40014) and says how many; without a filter all of them. */
  revokeTokens(filter?: TokenFilter): number;
  /** Ends the life of living tokens (42001) and says how many; without a filter all of them. */
  expireTokens(filter?: TokenFilter): number;
  /**
   * Gives a credential another secret and returns it. The old one gets 40001, and its token 40014.
   * @throws TypeError for an unknown corp or credential, and for a secret that is empty or in use
   */
  rotateSecret(rotation: SecretRotation): string;
  /** Adds a company. @throws TypeError for a seed that contradicts itself or another one; nothing was added then */
  addCorp(seed: CorpSeed): void;
  /** A copy of a corp's state, of the first corp by default. @throws TypeError for an unknown corp */
  snapshot(corpId?: string): CorpSnapshot;
}

/**
 * A running stand-in for the WeCom server.
 *
 * @typeParam TNamed the names under which the first corp is known to have a secret
 * @see {@link startSandbox}
 */
export interface Sandbox<TNamed extends 'contacts' | 'app' = 'contacts' | 'app'> extends SandboxControls {
  /** What a client takes instead of `https://qyapi.weixin.qq.com/cgi-bin/`; ends with a slash. */
  readonly baseUrl: string;
  readonly port: number;
  /** What a client needs to act for the first corp; its secrets as they are now, those of the two that it has. */
  readonly demo: {
    readonly corpId: string;
    readonly secrets: Readonly<Partial<Record<'contacts' | 'app', string>> & Record<TNamed, string>>;
  };
  /** Stops listening and ends all connections, kept-alive and disturbed ones too. May be called again. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox on its own port with its own state.
 * @throws TypeError for a wrong option; node's error (EADDRINUSE …) if it cannot listen
 * @example
 * ```ts
 * const sandbox = await startSandbox();
 * const { corpId, secrets } = sandbox.demo;
 * WorkWeixinModule.forRoot({ corpId, secrets, baseUrl: sandbox.baseUrl });
 * await sandbox.close();
 * ```
 */
export function startSandbox(options?: OptionsWithBothSecrets): Promise<Sandbox>;
export function startSandbox(options: SandboxOptions): Promise<Sandbox<never>>;
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox<never>> {
  const { port, host, onCall, ...given } = resolveSandboxOptions(options);
  const clock = new MovableClock(given.now);
  const { now } = clock;
  const corps = new Corps(given.corps);
  const tokens = new AccessTokenRegistry(now, given.tokenLifetimeSeconds);
  const routes = new RouteTable(ALL_ROUTES, given.routes.map(routeOf));
  const failures = new FailureResponses(now);
  const limits = new RateLimits(given.limits);
  const context = { corps, tokens, routes, cursors: new CursorCodec(), failures, limits, now };
  const redactor = new Redactor(corps.secrets());
  const journal = new Journal();
  const faults = new Faults(routes);
  const pauses = new Pauses();
  const [{ corpId: firstCorpId }] = given.corps as [CorpSeed];

  const controls: SandboxControls = {
    journal,
    faults,
    clock,
    revokeTokens: (filter = {}) => tokens.end(filter, 'revoked'),
    expireTokens: (filter = {}) => tokens.end(filter, 'expired'),
    rotateSecret({ corpId = firstCorpId, credential, secret = randomSecret() }) {
      corps.rotate(corpId, credential, secret);
      redactor.addSecret(secret);
      tokens.end({ corpId, credential }, 'revoked');
      return secret;
    },
    addCorp(seed) {
      for (const { secret } of corps.add(seed).credentials) redactor.addSecret(secret);
    },
    snapshot: (corpId = firstCorpId) => corps.require(corpId).snapshot(),
  };

  const admin = given.admin ? new AdminApi(controls) : undefined;
  // By then the state has changed, so the client must get its answer whatever happens in the callback.
  const deps = { context, faults, pauses, journal, redactor, onCall: guardCallback('onCall', onCall) };
  const server = await listen(
    (req, res) => {
      const done = admin?.owns(req) ? admin.handle(req, res) : exchange(req, res, deps);
      // What is left is a client that went away before its request was complete, or a `now` that throws.
      void done.catch(() => res.destroy());
    },
    port,
    host,
  );
  return {
    ...controls,
    baseUrl: baseUrlOf(host, server.port),
    port: server.port,
    get demo() {
      const { credentials } = corps.require(firstCorpId);
      const named = credentials.filter(({ name }) => name === 'contacts' || name === 'app');
      return {
        corpId: firstCorpId,
        secrets: Object.fromEntries(named.map(({ name, secret }) => [name, secret])),
      };
    },
    close() {
      pauses.close();
      return server.close();
    },
  };
}

function randomSecret(): string {
  return `sandbox-secret-${randomBytes(24).toString('base64url')}`;
}
