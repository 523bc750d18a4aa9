import { createHash } from 'node:crypto';
import {
  DeclarationInvalidError,
  createHttpRemoteClient,
  type ApiMetadata,
  type CallOptions,
  type HttpRemoteClient,
  type HttpTransport,
} from 'nestjs-http-remote';
import { AccessTokenProvider } from '../access-token/access-token-provider.js';
import { AccessTokenAuthorizer } from '../authorize/access-token.authorizer.js';
import { ErrcodeCheck } from '../check/errcode.check.js';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import type { CorpLimitsRegistry } from '../limit/corp-limits.registry.js';
import { CorpLimiter } from '../limit/corp.limiter.js';
import { ErrcodeRetryRule } from '../retry/errcode-retry.rule.js';
import type { ResolvedSharedOptions } from '../work-weixin.options.js';
import { Credential, type WorkWeixinSecrets } from './credential.js';
import { transportOptionsOf, type TenantOptions } from './tenant.options.js';

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

const KNOWN: readonly string[] = Object.values(Credential);

// A few per credential: a token is replaced every two hours.
const MAX_TOKENS = 32;

/** Less than the ten seconds that a container gets before it is killed. */
const CLOSE_WITHIN_MS = 5_000;

/** One corp, ready to be called: its secrets, its tokens, its client. Printed, it shows no secret. */
export class Tenant {
  readonly name: string;
  readonly corpId: string;
  readonly tokens: AccessTokenProvider;
  readonly client: HttpRemoteClient;

  private readonly baseUrl: string;
  readonly #secrets: WorkWeixinSecrets;
  /** The latest tokens, which the server's texts may repeat. */
  readonly #tokens = new Set<string>();
  readonly #keys = new Map<string, string>();
  readonly #credentials = new WeakMap<ApiMetadata, string>();

  /** Owns the connections if the tenant has its own `http` or `transport`. */
  private readonly connection: HttpRemoteClient;
  private readonly tokenClient: HttpRemoteClient;
  private readonly limiter: CorpLimiter;
  private usesInProgress = 0;
  private onIdle: (() => void) | undefined;
  private closing: Promise<void> | undefined;

  /** @throws ConfigurationInvalidError naming the tenant, the wrong option and the reason */
  constructor({ name, clientName, own, shared, transport, corpLimits }: TenantSetup) {
    const { observers, interceptors, tokenStore, now } = shared;
    const { corpId, secrets, baseUrl, timeoutMs, retry = {}, limits } = { ...shared, ...own };
    this.name = name;
    this.corpId = corpId;
    this.baseUrl = baseUrl;
    this.#secrets = secrets;
    this.connection = createHttpRemoteClient(clientName, {
      baseUrl,
      timeoutMs,
      check: new ErrcodeCheck(this),
      retry: retry && { rule: new ErrcodeRetryRule(), ...retry },
      observers,
      ...transportOptionsOf(name, own, shared, transport),
    });
    // No authorizer, which waits for these calls, and no interceptors, which would see the secret.
    this.tokenClient = this.connection.with({ tenant: name });
    this.tokens = new AccessTokenProvider(this, this.tokenClient, tokenStore, now);
    this.limiter = new CorpLimiter({ tenant: name, corpId, baseUrl, limits, now, registry: corpLimits });
    this.client = this.connection.with({
      tenant: name,
      authorizer: new AccessTokenAuthorizer(this, this.tokens),
      limiter: this.limiter,
      interceptors: interceptors ?? [],
    });
  }

  /** Milliseconds that a call may take unless its options or its API say otherwise. */
  get timeoutMs(): number {
    return this.client.timeoutMs;
  }

  /** Runs work with the tenant's client. A retired tenant stays open until the work has ended. */
  async use<T>(
    work: (client: HttpRemoteClient, options?: CallOptions) => Promise<T>,
    options?: CallOptions,
  ): Promise<T> {
    this.usesInProgress++;
    try {
      return await work(this.client, options);
    } finally {
      this.usesInProgress--;
      if (this.onIdle) this.closeWhenIdle();
    }
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
    await this.client.close(CLOSE_WITHIN_MS);
    // Calls in flight may have been waiting for tokens.
    await this.tokenClient.close(Math.max(0, CLOSE_WITHIN_MS - (performance.now() - startedAtMs)));
    await this.connection.close();
  }

  private closeWhenIdle(): void {
    // A caller that has just been given the tenant starts to use it before this runs.
    setImmediate(() => {
      if (this.usesInProgress === 0) this.onIdle?.();
    });
  }

  /**
   * Returns the first of the API's credentials that the tenant has a secret for.
   *
   * @throws CredentialMissingError if it has none of them
   * @throws DeclarationInvalidError if the API names an unknown credential
   */
  credentialFor(api: ApiMetadata): string {
    const known = this.#credentials.get(api);
    if (known !== undefined) return known;
    const wanted = api.credential ?? KNOWN;
    const unknown = wanted.find((credential) => !KNOWN.includes(credential));
    if (unknown !== undefined) {
      throw new DeclarationInvalidError(
        `credential "${unknown}" is unknown: there are ${KNOWN.join(' and ')}`,
        { api },
      );
    }
    const found = wanted.find((credential) => this.secretOf(credential) !== undefined);
    if (found === undefined) throw new CredentialMissingError(this.name, wanted, { api });
    this.#credentials.set(api, found);
    return found;
  }

  secretOf(credential: string): string | undefined {
    return Object.hasOwn(this.#secrets, credential) ? this.#secrets[credential as Credential] : undefined;
  }

  /** The key of a credential's token in a store. It differs by server, corp and secret, and contains no secret. */
  keyOf(credential: string): string {
    const known = this.#keys.get(credential);
    if (known !== undefined) return known;
    const identity = [this.baseUrl, this.corpId, this.secretOf(credential)].join('\n');
    const digest = createHash('sha256').update(identity).digest('hex').slice(0, 16);
    const key = `${this.corpId}:${credential}:${digest}`;
    this.#keys.set(credential, key);
    return key;
  }

  /** Has a token masked in the server's texts, which may repeat it in a later response too. */
  remember(token: string): void {
    // Re-inserted, so that the latest token stays longest.
    this.#tokens.delete(token);
    this.#tokens.add(token);
    for (const oldest of this.#tokens) {
      if (this.#tokens.size <= MAX_TOKENS) break;
      this.#tokens.delete(oldest);
    }
  }

  /** The texts to mask in what the server wrote: all secrets and the latest tokens. */
  masked(): string[] {
    const secrets = Object.values(this.#secrets).filter((secret) => secret !== undefined);
    return [...secrets, ...this.#tokens];
  }
}
