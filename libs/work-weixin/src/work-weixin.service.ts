import {
  CallAbortedError,
  getRemoteApi,
  type CallOptions,
  type DtoClass,
  type HttpRemoteClient,
  type HttpRemoteExchange,
  type PreparedRequest,
} from 'nestjs-http-remote';
import { refuseUnknownKeys } from 'nestjs-http-remote/kit';
import type { AuthWorkWxInput } from './declare/auth-work-wx.input.js';
import { TenantMismatchError } from './errors/tenant-mismatch.error.js';
import { paginate, type PageableInput } from './paginate.js';
import type { Credential } from './tenant/credential.js';
import { isTenantName } from './tenant/tenant-name.js';
import type { Tenant } from './tenant/tenant.js';
import type { TenantRegistry } from './tenant/tenant.registry.js';
import { waitForTenant } from './tenant/wait-for-tenant.js';

/** What one call may be told: {@link WorkWeixinService.send}. */
export interface WorkWeixinCallOptions extends CallOptions {
  /**
   * The tenant the call is for.
   * @default the one the service is bound to, then the ambient one, then `defaultTenant`, then the only one
   */
  tenant?: string;
}

type Work<T> = (client: HttpRemoteClient, options?: CallOptions) => Promise<T>;

const CALL_OPTIONS = { tenant: true, signal: true, timeoutMs: true } as const;

/**
 * Calls the 企业微信 server.
 *
 * Besides what is said there, every call throws TenantMissingError where no tenant is named and there are several,
 * TenantUnknownError where there is none of that name, TenantMismatchError where the service is bound to another, and
 * TenantUnavailableError or ConfigurationInvalidError where a TenantSource fails or gives wrong options, and
 * ConfigurationInvalidError for an option there is not. Nothing was sent then.
 *
 * @example
 * ```ts
 * const created = await workWeixin.send(
 *   CreateUserWorkWxInput.from({ userId: 'zhangsan', name: '张三', mobile: '13800000000', department: [1] }),
 * );
 * ```
 */
export class WorkWeixinService {
  /** @internal Injected, or made by `forTenant`. */
  constructor(
    private readonly tenants: TenantRegistry,
    private readonly bound?: string,
  ) {}

  /**
   * The service bound to one tenant. It costs nothing: whether there is such a tenant is found out by the first call.
   *
   * @throws TenantMismatchError where the service is bound to another already, TenantUnknownError where it can be no name
   * @example `await workWeixin.forTenant('acme').send(input);`
   */
  forTenant(tenant: string): WorkWeixinService {
    this.refuseOther(tenant);
    // A name that is undefined would leave the service unbound.
    if (!isTenantName(tenant)) throw this.tenants.unknown(tenant);
    return new WorkWeixinService(this.tenants, tenant);
  }

  /**
   * The tenant that a call made here and now would be for.
   *
   * @param named as in `{ tenant }` of a call
   * @throws TenantMissingError, TenantMismatchError, TenantUnavailableError; whether there is such a tenant is not looked up
   */
  tenantFor(named?: string): string {
    return this.tenants.nameFor(named, this.bound);
  }

  /**
   * Sends an input and gives back its output.
   *
   * @throws InputInvalidError where the input breaks its rules, InputNotEncodableError where a value has no form on the
   * wire, CredentialMissingError where no secret may call the API:
   * nothing was sent
   * @throws WorkWeixinApiError where the server refuses the call
   * @throws TransportError, CallTimeoutError, CallAbortedError, ResponseTooLargeError where no complete answer came
   * @throws HttpStatusError, ResponseUnreadableError where the answer is not the server's
   * @throws ClientClosedError if the application is closing
   * @typeParam TInput what is given: without it the compiler would name a property of a plain object, not the cure
   */
  send<TOutput, TInput extends object = object>(
    input: TInput & AuthWorkWxInput<TOutput>,
    options?: WorkWeixinCallOptions,
  ): Promise<TOutput> {
    return this.call(input, options, (client, own) => client.send(input, own));
  }

  /** As `send`, with status, headers, attempts and timing. */
  exchange<TOutput, TInput extends object = object>(
    input: TInput & AuthWorkWxInput<TOutput>,
    options?: WorkWeixinCallOptions,
  ): Promise<HttpRemoteExchange<TOutput>> {
    return this.call(input, options, (client, own) => client.exchange(input, own));
  }

  /**
   * The request that would be sent, without the managed token, and without sending it.
   *
   * @throws InputInvalidError, InputNotEncodableError
   */
  prepare<TOutput, TInput extends object = object>(
    input: TInput & AuthWorkWxInput<TOutput>,
    options?: WorkWeixinCallOptions,
  ): Promise<PreparedRequest> {
    return this.call(input, options, (client, own) => client.prepare(input, own));
  }

  /**
   * Every page of an input with a `cursor`, beginning at the input's own. A page's `nextCursor` is where to go on later.
   * All pages are of the tenant that is the right one now.
   *
   * @param options hold for each page by itself
   * @example
   * ```ts
   * for await (const page of workWeixin.paginate(UserIdListWorkWxInput.from({ limit: 1000 }))) { … }
   * ```
   */
  paginate<TOutput, TInput extends object = object>(
    input: TInput & PageableInput<TOutput>,
    options?: WorkWeixinCallOptions,
  ): AsyncGenerator<TOutput, void, undefined> {
    const tenant = this.nameFor(options);
    const send = (page: AuthWorkWxInput<TOutput>) => this.send(page, { ...options, tenant });
    return paginate(send, input as AuthWorkWxInput<TOutput>);
  }

  /**
   * The managed access token of a credential, for calls this package does not make. Keep it out of logs.
   *
   * @throws CredentialMissingError where the corp has no such secret, WorkWeixinApiError where the server refuses it,
   * CallAbortedError where the signal ends the wait
   */
  async getAccessToken(
    credential: Credential,
    options: Pick<WorkWeixinCallOptions, 'tenant' | 'signal'> = {},
  ): Promise<string> {
    const { signal } = options;
    const found = this.tenants.find(this.nameFor(options));
    const { timeoutMs } = this.tenants;
    const tenant = found instanceof Promise ? await waitForTenant(found, { signal, timeoutMs }) : found;
    try {
      return (await tenant.use(() => tenant.tokens.get(credential, signal))).value;
    } catch (error) {
      if (!signal?.aborted || error !== signal.reason) throw error;
      throw new CallAbortedError('the caller ended the wait for a token', { cause: error });
    }
  }

  /**
   * Forgets what a TenantSource said of a tenant, as after a change of its secrets: the next call asks again. Calls under
   * way go on. Tenants written down in the options stay as they are.
   *
   * @returns whether there was anything to forget
   * @throws TenantMismatchError where the service is bound to another tenant
   */
  evict(tenant: string): boolean {
    this.refuseOther(tenant);
    return this.tenants.evict(tenant);
  }

  private async call<T>(
    input: object,
    options: WorkWeixinCallOptions | undefined,
    work: Work<T>,
  ): Promise<T> {
    const found = this.tenants.find(this.nameFor(options));
    if (found instanceof Promise) return this.callOnceFound(found, input, options, work);
    return found.use(work, options);
  }

  /** The time of the lookup counts as time of the call. */
  private async callOnceFound<T>(
    found: Promise<Tenant>,
    input: object,
    options: WorkWeixinCallOptions | undefined,
    work: Work<T>,
  ): Promise<T> {
    const started = performance.now();
    // The client rejects an input without a class, and a timeout that is out of range.
    const inputClass = (input as object | null | undefined)?.constructor;
    const api = typeof input === 'object' && inputClass ? getRemoteApi(inputClass as DtoClass) : undefined;
    const { signal, timeoutMs: givenMs = api?.timeoutMs } = options ?? {};
    const waitMs = isTimeoutMs(givenMs) ? givenMs : this.tenants.timeoutMs;
    const tenant = await waitForTenant(found, { signal, timeoutMs: waitMs, api });
    const limitMs = givenMs === undefined ? tenant.timeoutMs : givenMs;
    const leftMs = isTimeoutMs(limitMs) ? Math.max(1, limitMs - (performance.now() - started)) : limitMs;
    return tenant.use(work, { ...options, timeoutMs: leftMs });
  }

  /** A misspelt `tenant` must not become a call for the default one. */
  private nameFor(options: WorkWeixinCallOptions | undefined): string {
    if (options) refuseUnknownKeys('a call', options, CALL_OPTIONS);
    // Not one of a polluted Object.prototype: that would be a call for another tenant.
    return this.tenantFor(options && Object.hasOwn(options, 'tenant') ? options.tenant : undefined);
  }

  private refuseOther(tenant: string): void {
    if (this.bound !== undefined && tenant !== this.bound) throw new TenantMismatchError(this.bound, tenant);
  }
}

function isTimeoutMs(ms: number | undefined): ms is number {
  return typeof ms === 'number' && ms >= 1 && ms < 2 ** 31;
}
