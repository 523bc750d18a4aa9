import { createHttpRemoteClient, type HttpRemoteClient, type HttpTransport } from 'nestjs-http-remote';
import { AccessTokenAuthorizer } from '../authorize/access-token.authorizer.js';
import { AccessTokenProvider } from '../access-token/access-token-provider.js';
import { ErrcodeCheck } from '../check/errcode.check.js';
import type { CorpLimitsRegistry } from '../limit/corp-limits.registry.js';
import { CorpLimiter } from '../limit/corp.limiter.js';
import { ErrcodeRetryRule } from '../retry/errcode-retry.rule.js';
import type { OpenTenant } from './open-tenant.js';
import { Tenant } from './tenant.js';
import { transportOptionsOf, type TenantOptions } from './tenant.options.js';
import type { ResolvedSharedOptions } from '../work-weixin.options.js';

export interface TenantConnectionOptions {
  readonly name: string;
  /** What call records call it. */
  readonly clientName: string;
  readonly own: TenantOptions;
  readonly shared: ResolvedSharedOptions;
  /** For a tenant without its own `http` or `transport`. It stays open when the tenant closes. */
  readonly transport: HttpTransport;
  readonly corpLimits: CorpLimitsRegistry;
}

/** How long calls on their way may still take when the application closes: less than a container gets before it is killed. */
const CLOSE_WITHIN_MS = 5_000;

/** One tenant ready to be called, and what it opened by itself. */
export class TenantConnection implements OpenTenant {
  private underWay = 0;
  private whenIdle: (() => void) | undefined;
  private closing: Promise<void> | undefined;

  private constructor(
    readonly sender: HttpRemoteClient,
    readonly tokens: AccessTokenProvider,
    private readonly client: HttpRemoteClient,
    private readonly tokenClient: HttpRemoteClient,
    private readonly opened: HttpRemoteClient,
    private readonly limiter: CorpLimiter,
  ) {}

  /** @throws ConfigurationInvalidError saying which option of which tenant is wrong and why */
  static open(options: TenantConnectionOptions): TenantConnection {
    const { name, clientName, own, shared, transport, corpLimits } = options;
    const { observers, interceptors, tokenStore, now } = shared;
    const { corpId, secrets, baseUrl, timeoutMs, retry = {}, limits } = { ...shared, ...own };
    const tenant = new Tenant(name, corpId, baseUrl, secrets);
    // Tokens are fetched past the authoriser, which waits for them, and past interceptors, which would see the secret.
    const common = {
      baseUrl,
      timeoutMs,
      check: new ErrcodeCheck(tenant),
      retry: retry && { rule: new ErrcodeRetryRule(), ...retry },
      observers,
    };
    const opened = createHttpRemoteClient(clientName, {
      ...common,
      ...transportOptionsOf(name, own, shared, transport),
    });
    const tokenClient = opened.with({ tenant: name });
    const tokens = new AccessTokenProvider(tenant, tokenClient, tokenStore, now);
    const limiter = new CorpLimiter({ tenant: name, corpId, baseUrl, limits, now, registry: corpLimits });
    const client = opened.with({
      tenant: name,
      authorizer: new AccessTokenAuthorizer(tenant, tokens),
      limiter,
      interceptors: interceptors ?? [],
    });
    return new TenantConnection(client, tokens, client, tokenClient, opened, limiter);
  }

  get timeoutMs(): number {
    return this.client.timeoutMs;
  }

  async use<T>(work: () => Promise<T>): Promise<T> {
    this.underWay++;
    try {
      return await work();
    } finally {
      this.underWay--;
      if (this.whenIdle) this.closeWhenIdle();
    }
  }

  retire(): Promise<void> {
    return new Promise((resolve) => {
      this.whenIdle = () => resolve(this.close());
      this.closeWhenIdle();
    });
  }

  close(): Promise<void> {
    return (this.closing ??= this.closeInOrder());
  }

  private async closeInOrder(): Promise<void> {
    const startedAtMs = performance.now();
    this.limiter.close();
    await this.client.close(CLOSE_WITHIN_MS);
    // Calls on their way may have been waiting for tokens.
    await this.tokenClient.close(Math.max(0, CLOSE_WITHIN_MS - (performance.now() - startedAtMs)));
    await this.opened.close();
  }

  private closeWhenIdle(): void {
    // Whoever has just been given the tenant begins to use it before this runs.
    setImmediate(() => {
      if (this.underWay === 0) this.whenIdle?.();
    });
  }
}
