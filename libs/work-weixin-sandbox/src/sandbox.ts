import { Corps } from './corp/corps.js';
import type { CorpSnapshot } from './corp/corp-seed.js';
import { FailureAnswers } from './http/answer.js';
import { baseUrlOf } from './http/base-url.js';
import { exchange } from './http/exchange.js';
import { listen } from './http/listening-server.js';
import { guardCallback } from './journal/guard-callback.js';
import { Journal } from './journal/journal.js';
import { Redactor } from './journal/redactor.js';
import { CursorCodec } from './paging/cursor.codec.js';
import { ALL_ROUTES } from './routes/all-routes.js';
import { RouteTable } from './routes/route.table.js';
import { resolveSandboxOptions, type SandboxOptions } from './sandbox.options.js';
import { AccessTokenRegistry, type TokenFilter } from './token/access-token.registry.js';

/** A running stand-in for the WeCom server. */
export interface Sandbox {
  /** What a client takes instead of `https://qyapi.weixin.qq.com/cgi-bin/`; ends with a slash. */
  readonly baseUrl: string;
  readonly port: number;
  /** Calls received so far. */
  readonly journal: Journal;
  /** What a client needs to act for the first corp. */
  readonly demo: {
    readonly corpId: string;
    readonly secrets: { readonly contacts: string; readonly app: string };
  };
  /** Makes living tokens invalid (40014) and says how many; without a filter all of them. */
  revokeTokens(filter?: TokenFilter): number;
  /** A copy of a corp's state, of the first corp by default. @throws TypeError for an unknown corp */
  snapshot(corpId?: string): CorpSnapshot;
  /** Stops listening and ends all connections, kept-alive ones too. May be called again. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox on its own port with its own state.
 * @throws TypeError for a wrong option; node's error (EADDRINUSE …) if it cannot listen
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port, host, now, tokenLifetimeSeconds, corps: seeds, onCall } = resolveSandboxOptions(options);
  const corps = new Corps(seeds);
  const tokens = new AccessTokenRegistry(now, tokenLifetimeSeconds);
  const journal = new Journal();
  const deps = {
    world: {
      corps,
      tokens,
      routes: new RouteTable(ALL_ROUTES),
      cursors: new CursorCodec(),
      failures: new FailureAnswers(now),
      now,
    },
    journal,
    redactor: new Redactor(corps.secrets()),
    // By then the state has changed, so the client must get its answer whatever happens here.
    onCall: guardCallback('onCall', onCall),
  };
  const server = await listen(
    // What is left is a client that went away before its request was complete, or a `now` that throws.
    (req, res) => void exchange(req, res, deps).catch(() => res.destroy()),
    port,
    host,
  );
  const [first] = seeds as [(typeof seeds)[number]];
  const { contacts, app } = first.secrets;
  return {
    baseUrl: baseUrlOf(host, server.port),
    port: server.port,
    journal,
    demo: { corpId: first.corpId, secrets: { contacts: contacts.secret, app: app.secret } },
    revokeTokens: (filter = {}) => tokens.revoke(filter),
    snapshot(corpId = first.corpId) {
      const corp = corps.get(corpId);
      if (corp === undefined) throw new TypeError(`the sandbox has no corp ${corpId}`);
      return corp.snapshot();
    },
    close: () => server.close(),
  };
}
