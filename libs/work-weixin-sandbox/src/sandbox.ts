import { randomBytes } from 'node:crypto';
import { AdminApi } from './admin/admin.api.js';
import type { Answer, AnswerHandle, AnswerOptions } from './answers/answer.js';
import { Answers } from './answers/answers.js';
import { secretsOf } from './callback/callback-seed.js';
import { Callbacks } from './callback/callbacks.js';
import { SandboxClient } from './client/sandbox-client.js';
import { MovableClock, type SandboxClock } from './clock/movable-clock.js';
import { Timetable } from './clock/timetable.js';
import { SandboxConsole } from './console/sandbox-console.js';
import { Corps } from './corp/corps.js';
import type { CorpSeed, CorpSnapshot } from './corp/corp-seed.js';
import { DescribedApiRegistry } from './described/described-api.registry.js';
import { Faults } from './faults/faults.js';
import { Pauses } from './faults/pauses.js';
import { FailureResponses } from './http/response.js';
import { baseUrlOf } from './http/base-url.js';
import { Downloads } from './http/downloads.js';
import { exchange } from './http/exchange.js';
import { HostedFiles } from './http/hosted-files.js';
import { listen } from './http/listening-server.js';
import {
  grantOauthCode,
  grantTfaCode,
  type OauthCodeOptions,
  type TfaCodeOptions,
} from './login/grant-code.js';
import { JobEvents } from './jobs/job-events.js';
import { guardCallback } from './journal/guard-callback.js';
import { Journal } from './journal/journal.js';
import { Notices } from './journal/notices.js';
import { Redactor } from './journal/redactor.js';
import { RateLimits } from './limits/rate-limits.js';
import { Messages } from './message/messages.js';
import { Messaging } from './message/messaging.js';
import { type MediaOptions, storeMedia } from './media/store-media.js';
import { CursorCodec } from './paging/cursor-codec.js';
import { ALL_PAGES } from './routes/all-pages.js';
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
 * The secret to replace, and its new value.
 *
 * @example `sandbox.rotateSecret({ credential: 'contacts' })`
 */
export interface SecretRotation {
  /** @default the first corp */
  corpId?: string;
  /** Name of the secret in the corp's seed, such as `contacts`. */
  credential: string;
  /** @default a random secret */
  secret?: string;
}

/**
 * Controls a running sandbox: faults, clock, tokens, secrets and corps. The admin API offers the same to other processes.
 *
 * @see {@link startSandbox}
 */
export interface SandboxControls {
  /** The calls received so far. */
  readonly journal: Journal;
  /** Injects faults into calls. */
  readonly faults: Faults;
  readonly clock: SandboxClock;
  /** The answers added by `answer()`. */
  readonly answers: Answers;
  /**
   * Gives the response of an API from now on, in place of the sandbox's own route, a custom route, or a sample. Token,
   * kind of secret and method are still checked; so are the fields of the request if the sandbox has no route for the
   * path. The state of the sandbox does not change.
   * @throws TypeError for an unknown API, and for a reply or an option that is not valid
   * @example `sandbox.answer('message/send', { msgid: 'm1', invaliduser: 'lisi' }, { times: 1 })`
   */
  answer(path: string, reply: Answer, options?: AnswerOptions): AnswerHandle;
  /** Calls the callback URLs of the corps, and checks them. */
  readonly callbacks: Callbacks;
  /** Changes members, departments and tags as an administrator does, and sends the events of the changes. */
  readonly console: SandboxConsole;
  /** The hand of members and customers: what they write to apps and robots, and press, is called back. */
  readonly client: SandboxClient;
  /** The messages that members, group chats and the groups of robots received. */
  readonly messages: Messages;
  /** Revokes valid tokens (40014) and returns their number. Without a filter it revokes all tokens. */
  revokeTokens(filter?: TokenFilter): number;
  /** Expires valid tokens (42001) and returns their number. Without a filter it expires all tokens. */
  expireTokens(filter?: TokenFilter): number;
  /**
   * Replaces the secret of a credential and returns the new one. The old secret gets 40001, and its token 40014.
   * @throws TypeError for an unknown corp or credential, and for a secret that is empty or already in use
   */
  rotateSecret(rotation: SecretRotation): string;
  /**
   * A login code, as an app gets it when a person agreed on the login page. Valid for five minutes, once.
   * @throws TypeError for an unknown corp, person, app or scope, and for a redirectUri that is not an http or https URL
   */
  oauthCode(options: OauthCodeOptions): string;
  /**
   * Opens the second verification of a member and returns the code for `auth/get_tfa_info`. Valid for five minutes, once.
   * @throws TypeError for an unknown corp, member or app, and for a redirectUri that is not an http or https URL
   */
  tfaCode(options: TfaCodeOptions): string;
  /**
   * Stores a file as `media/upload` does, such as one that a member sent to an app, and returns its media_id. Valid for
   * three days. The size and format of the file are not checked.
   * @throws TypeError for an unknown corp or type
   */
  addMedia(options: MediaOptions): string;
  /**
   * Adds a company.
   * @throws TypeError if the seed is contradictory or conflicts with another corp; nothing is added then
   */
  addCorp(seed: CorpSeed): void;
  /** Returns a copy of the state of a corp, by default the first one. @throws TypeError for an unknown corp */
  snapshot(corpId?: string): CorpSnapshot;
}

/**
 * A running stand-in for the WeCom server.
 *
 * @typeParam TNamed names of the secrets that the first corp certainly has
 * @see {@link startSandbox}
 */
export interface Sandbox<TNamed extends 'contacts' | 'app' = 'contacts' | 'app'> extends SandboxControls {
  /** Base URL for clients, in place of `https://qyapi.weixin.qq.com/cgi-bin/`. Ends with a slash. */
  readonly baseUrl: string;
  readonly port: number;
  /** Credentials of the first corp for a client: its current `contacts` and `app` secrets, if it has them. */
  readonly demo: {
    readonly corpId: string;
    readonly secrets: Readonly<Partial<Record<'contacts' | 'app', string>> & Record<TNamed, string>>;
  };
  /** Stops listening and closes all connections, including idle and hanging ones. Can be called more than once. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox with its own port and state.
 * @throws TypeError for an invalid option; Node's error (EADDRINUSE …) if it cannot listen
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
  const described = new DescribedApiRegistry();
  const routes = new RouteTable(ALL_ROUTES, given.routes.map(routeOf), described, ALL_PAGES);
  const answers = new Answers(routes);
  const failures = new FailureResponses(now);
  const limits = new RateLimits(given.limits);
  const messaging = new Messaging(corps, given.limits.messagesPerMember);
  const redactor = new Redactor(corps.secrets());
  const [{ corpId: firstCorpId }] = given.corps as [CorpSeed];

  /** The corp after everything that its jobs have done by now. */
  const settled = (corpId = firstCorpId) => {
    const corp = corps.require(corpId);
    corp.settle(now());
    return corp;
  };

  const timetable = new Timetable(now);
  clock.onAdvance = () => timetable.runDue();
  const callbacks = new Callbacks({
    corp: settled,
    now,
    options: given.callbacks,
    services: given,
    onSecret: (secret) => redactor.addSecret(secret),
  });
  const { strict, unwritten, sampleElements } = given;
  const samples = { strict, unwritten, sampleElements };
  const downloads = new Downloads(now);
  const services = {
    limits,
    messaging,
    cursors: new CursorCodec(),
    hosted: new HostedFiles(),
    downloads,
    jobs: given.jobs,
    jobEvents: new JobEvents(callbacks, timetable, now),
  };
  const context = { corps, tokens, routes, described, samples, answers, failures, ...services, now };
  const notices = new Notices(guardCallback('onNotice', given.onNotice), strict);
  const journal = new Journal();
  const faults = new Faults(routes);
  const pauses = new Pauses();
  /** Known as soon as the server listens. */
  let origin = '';
  const controls: SandboxControls = {
    callbacks,
    console: new SandboxConsole(callbacks, settled),
    client: new SandboxClient({
      ...{ callbacks, corp: settled, timetable, now, patience: given.callbacks },
      ...{ log: messaging.log, bots: messaging.bots, hosted: services.hosted, origin: () => origin },
    }),
    journal,
    faults,
    clock,
    answers,
    messages: new Messages(messaging.log, corps, firstCorpId),
    answer: (path, reply, answerOptions) => answers.add(path, reply, answerOptions),
    revokeTokens: (filter = {}) => tokens.end(filter, 'revoked'),
    expireTokens: (filter = {}) => tokens.end(filter, 'expired'),
    rotateSecret({ corpId = firstCorpId, credential, secret = randomSecret() }) {
      corps.rotate(corpId, credential, secret);
      redactor.addSecret(secret);
      tokens.end({ corpId, credential }, 'revoked');
      return secret;
    },
    oauthCode: (given) => grantOauthCode(settled(given.corpId), given, now()),
    tfaCode: (given) => grantTfaCode(settled(given.corpId), given, now()),
    addMedia: (given) => storeMedia(corps.require(given.corpId ?? firstCorpId), given, now()),
    addCorp(seed) {
      const { credentials, robots, callbacks: receivers } = corps.add(seed);
      for (const { secret } of credentials) redactor.addSecret(secret);
      for (const { key } of robots) redactor.addSecret(key);
      for (const secret of [...receivers.values()].flatMap(secretsOf)) redactor.addSecret(secret);
    },
    snapshot: (corpId) => settled(corpId).snapshot(),
  };

  const admin = given.admin ? new AdminApi(controls) : undefined;
  // The state has already changed, so the client must get its response even if the callback throws.
  const deps = {
    context,
    faults,
    pauses,
    journal,
    redactor,
    notices,
    onCall: guardCallback('onCall', onCall),
  };
  const server = await listen(
    (req, res) => {
      const done = admin?.owns(req) ? admin.handle(req, res) : exchange(req, res, deps);
      // Remaining errors: a client that disconnected before its request was complete, or a `now` that throws.
      void done.catch(() => res.destroy());
    },
    port,
    host,
  );
  const baseUrl = baseUrlOf(host, server.port);
  origin = new URL(baseUrl).origin;
  return {
    ...controls,
    baseUrl,
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
      timetable.close();
      callbacks.close();
      pauses.close();
      downloads.close();
      return server.close();
    },
  };
}

function randomSecret(): string {
  return `sandbox-secret-${randomBytes(24).toString('base64url')}`;
}
