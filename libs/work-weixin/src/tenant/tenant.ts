import {
  createHttpRemoteClient,
  type CallOptions,
  type HttpRemoteCall,
  type HttpRemoteClient,
  type HttpRemoteDownload,
  type HttpTransport,
} from 'nestjs-http-remote';
import { endOf } from 'nestjs-http-remote/kit';
import { AccessTokenProvider } from '../access-token/access-token-provider.js';
import { ACCESS_TOKENS } from '../access-token/access-token-source.js';
import type { AccessTokenStore } from '../access-token/access-token.store.js';
import type { TokenSource } from '../access-token/token-source.js';
import { AccessTokenAuthorizer } from '../authorize/access-token.authorizer.js';
import { usesManagedToken } from '../declare/auth-work-wx.input.js';
import { ErrcodeCheck } from '../check/errcode.check.js';
import type { CorpLimitsRegistry } from '../limit/corp-limits.registry.js';
import { CorpLimiter } from '../limit/corp.limiter.js';
import type { PartialFailureMode } from '../partial-failure.js';
import { ErrcodeRetryRule } from '../retry/errcode-retry.rule.js';
import type { ResolvedSharedOptions } from '../work-weixin.options.js';
import type { TenantSecret } from './tenant-secret.js';
import type { ResolvedReceiver, TenantCallbacks } from './callback.options.js';
import { TenantSecrets } from './tenant-secrets.js';
import { transportOptionsOf, type TenantOptions } from './tenant.options.js';

/** Work with a tenant's client: what it sends, and the options of the call. */
export type TenantWork<T, TInput> = (
  client: HttpRemoteClient,
  input: TInput,
  options: CallOptions | undefined,
  tenant: Tenant,
) => Promise<T>;

export interface TenantSetup {
  readonly name: string;
  /** The name of the tenant's client in call records. */
  readonly clientName: string;
  readonly own: TenantOptions;
  readonly shared: ResolvedSharedOptions;
  /** Used unless the tenant has its own `http` or `transport`. The tenant does not close it. */
  readonly transport: HttpTransport;
  readonly corpLimits: CorpLimitsRegistry;
}

// A few per secret: a token is replaced every two hours.
const TOKENS_PER_SECRET = 16;

/** Less than the ten seconds that a container gets before it is killed. */
const CLOSE_WITHIN_MS = 5_000;

/** One corp, ready to be called: its secrets, its tokens, its client. Printed, it shows no secret. */
export class Tenant {
  readonly name: string;
  readonly corpId: string;
  readonly tokens: AccessTokenProvider;
  readonly client: HttpRemoteClient;
  /** The clock for the TTL of tokens. */
  readonly now: () => number;

  readonly secrets: TenantSecrets;
  /** What its calls do, unless they say otherwise, if the server does only part of them. */
  readonly partialFailure: PartialFailureMode;
  /** Private at run time: the options hold tokens and keys. */
  readonly #callbacks: TenantCallbacks;
  /** The latest tokens, which the server's texts may repeat. */
  readonly #tokens = new Set<string>();

  /** Owns the connections if the tenant has its own `http` or `transport`. */
  private readonly connection: HttpRemoteClient;
  private readonly tokenClient: HttpRemoteClient;
  private readonly ticketClient: HttpRemoteClient;
  private readonly tickets = new Map<TokenSource, AccessTokenProvider>();
  private readonly tokenStore: AccessTokenStore;
  private readonly limiter: CorpLimiter;
  private usesInProgress = 0;
  private onIdle: (() => void) | undefined;
  private closing: Promise<void> | undefined;

  /** @throws ConfigurationInvalidError naming the tenant, the wrong option and the reason */
  constructor({ name, clientName, own, shared, transport, corpLimits }: TenantSetup) {
    const { observers, interceptors, tokenStore, now } = shared;
    const {
      corpId,
      secrets,
      apps,
      baseUrl,
      timeoutMs,
      validation,
      partialFailure = 'return',
      retry = {},
      limits,
    } = {
      ...shared,
      ...own,
    };
    this.name = name;
    this.corpId = corpId;
    this.partialFailure = partialFailure;
    this.#callbacks = own.callbacks ?? {};
    this.secrets = new TenantSecrets(name, { corpId, baseUrl }, { secrets, apps });
    this.connection = createHttpRemoteClient(clientName, {
      baseUrl,
      timeoutMs,
      validation,
      check: new ErrcodeCheck(this),
      retry: retry && { rule: new ErrcodeRetryRule(), ...retry },
      observers,
      ...transportOptionsOf(name, own, shared, transport),
    });
    // No authorizer, which waits for these calls, and no interceptors, which would see the secret.
    this.tokenClient = this.connection.with({ tenant: name });
    this.tokenStore = tokenStore;
    this.now = now;
    this.tokens = new AccessTokenProvider(ACCESS_TOKENS, this, this.tokenClient, tokenStore, now);
    this.limiter = new CorpLimiter({
      tenant: name,
      corpId,
      baseUrl,
      limits,
      now,
      registry: corpLimits,
      secretKeyOf: (call) => (usesManagedToken(call.input) ? this.secretOf(call).storeKey : 'given'),
    });
    // No interceptors, which would see the tickets.
    this.ticketClient = this.connection.with({
      tenant: name,
      authorizer: new AccessTokenAuthorizer(this, this.tokens),
      limiter: this.limiter,
    });
    this.client = this.ticketClient.with({ interceptors: interceptors ?? [] });
  }

  /** The tickets that a source issues. They are fetched with the access token of the same secret. */
  ticketsOf(source: TokenSource): AccessTokenProvider {
    const known = this.tickets.get(source);
    if (known) return known;
    const tickets = new AccessTokenProvider(source, this, this.ticketClient, this.tokenStore, this.now);
    this.tickets.set(source, tickets);
    return tickets;
  }

  /** The options of a callback URL; undefined if the tenant has none of that name. */
  receiver(name: string): ResolvedReceiver | undefined {
    return Object.hasOwn(this.#callbacks, name) ? (this.#callbacks[name] as ResolvedReceiver) : undefined;
  }

  /** Milliseconds that a call may take unless its options or its API say otherwise. */
  get timeoutMs(): number {
    return this.client.timeoutMs;
  }

  /** Runs work with the tenant's client. A retired tenant stays open until the work has ended. */
  async use<T, TInput>(work: TenantWork<T, TInput>, input: TInput, options?: CallOptions): Promise<T> {
    this.usesInProgress++;
    try {
      return await work(this.client, input, options, this);
    } finally {
      this.useEnded();
    }
  }

  /** Counts a download as work in progress until its file has arrived. Only inside of `use`. */
  keepFor(download: HttpRemoteDownload): HttpRemoteDownload {
    this.usesInProgress++;
    void endOf(download).then(() => this.useEnded());
    return download;
  }

  /** Closes the tenant once no work is in progress. Settles when it is closed. */
  retire(): Promise<void> {
    return new Promise((resolve) => {
      this.onIdle = () => resolve(this.close());
      this.closeWhenIdle();
    });
  }

  /** Closes the tenant's client and what it opened, after the calls in flight. Can be called again. */
  close(): Promise<void> {
    return (this.closing ??= this.closeInOrder());
  }

  private async closeInOrder(): Promise<void> {
    const startedAtMs = performance.now();
    this.limiter.close();
    await Promise.all([this.client.close(CLOSE_WITHIN_MS), this.ticketClient.close(CLOSE_WITHIN_MS)]);
    // Calls in flight may have been waiting for tokens.
    await this.tokenClient.close(Math.max(0, CLOSE_WITHIN_MS - (performance.now() - startedAtMs)));
    await this.connection.close();
  }

  private useEnded(): void {
    this.usesInProgress--;
    if (this.onIdle) this.closeWhenIdle();
  }

  private closeWhenIdle(): void {
    // A caller that has just been given the tenant starts to use it before this runs.
    setImmediate(() => {
      if (this.usesInProgress === 0) this.onIdle?.();
    });
  }

  /**
   * The secret that authorizes a call with a managed token.
   *
   * @throws CredentialMissingError, AppMissingError, AppRefusedError, AppUnknownError
   */
  secretOf({ api, app, input }: Pick<HttpRemoteCall, 'api' | 'app' | 'input'>): TenantSecret {
    return this.secrets.forApi(api, app, input.constructor);
  }

  /** Has a token masked in the server's texts, which may repeat it in a later response too. */
  remember(token: string): void {
    // Re-inserted, so that the latest token stays longest.
    this.#tokens.delete(token);
    this.#tokens.add(token);
    for (const oldest of this.#tokens) {
      if (this.#tokens.size <= this.maxTokens) break;
      this.#tokens.delete(oldest);
    }
  }

  /** The texts to mask in what the server wrote: all secrets and the latest tokens. */
  masked(): string[] {
    return [...this.secrets.all().map(({ value }) => value), ...this.#tokens];
  }

  private get maxTokens(): number {
    return TOKENS_PER_SECRET * this.secrets.all().length;
  }
}
