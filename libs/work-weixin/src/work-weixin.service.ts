import {
  CallAbortedError,
  ConfigurationInvalidError,
  getRemoteApi,
  type CallOptions,
  type DownloadOptions,
  type DtoClass,
  type HttpRemoteDownload,
  type HttpRemoteExchange,
  type PreparedRequest,
  type UntypedRequest,
} from 'nestjs-http-remote';
import {
  isTimeoutMs,
  itemsOf,
  kindOf,
  ownValue,
  paginate,
  refuseUnknownKeys,
  type SendPage,
} from 'nestjs-http-remote/kit';
import { usesManagedToken } from './declare/auth-work-wx.input.js';
import type { WorkWxInput } from './declare/work-wx.input.js';
import { AppUnknownError } from './errors/app-unknown.error.js';
import { TenantMismatchError } from './errors/tenant-mismatch.error.js';
import { isPartialFailureMode, throwingPartialFailure, type PartialFailureMode } from './partial-failure.js';
import { CURSOR_PAGING, type InputWithItems, type PageableInput } from './paginate.js';
import { UNNAMED } from './tenant/client-name.js';
import type { Credential, SecretKind } from './tenant/credential.js';
import { explainingAgentId, missingAgentIdOf, withAgentId } from './tenant/agent-id.js';
import { isTenantName } from './tenant/tenant-name.js';
import type { Tenant, TenantWork } from './tenant/tenant.js';
import type { TenantRegistry } from './tenant/tenant.registry.js';
import { waitForTenant } from './tenant/wait-for-tenant.js';

/** Options of one call: {@link WorkWeixinService.send}. */
export interface WorkWeixinCallOptions extends CallOptions {
  /**
   * The tenant of the call.
   * @default the one the service is bound to, then the one of TenantContext or TenantResolver, then `defaultTenant`, then the only one
   */
  tenant?: string;
  /**
   * The app of the tenant that makes the call: its secret is used even if the tenant has one of a more specific kind.
   * @default the one the service is bound to; else the first secret that the API accepts, `app` meaning the app `default` or the only one
   */
  app?: string;
  /**
   * What happens if the server reports success and rejects part of what the call asks for: the call returns, and `rejected` of its output
   * lists what was rejected; or it throws a PartialFailureError.
   * @default that of the tenant's options, which is 'return' by default
   */
  partialFailure?: PartialFailureMode;
}

/** A secret of a tenant: {@link WorkWeixinService.configuredSecrets}. */
export interface ConfiguredSecret {
  readonly kind: SecretKind;
  /** Its name in `apps`; missing for a secret of `secrets`. */
  readonly app?: string;
}

/** Options of one download: {@link WorkWeixinService.download}. */
export interface WorkWeixinDownloadOptions
  extends DownloadOptions, Pick<WorkWeixinCallOptions, 'tenant' | 'app'> {}

/** @internal For `refuseUnknownKeys`, also of methods with options of their own. */
export const CALL_OPTIONS = {
  tenant: true,
  app: true,
  signal: true,
  timeoutMs: true,
  validation: true,
  onUploadProgress: true,
  partialFailure: true,
} as const;

const DOWNLOAD_OPTIONS = {
  ...CALL_OPTIONS,
  range: true,
  maxBytes: true,
  idleTimeoutMs: true,
  onDownloadProgress: true,
} as const;

/**
 * Calls the 企业微信 server.
 *
 * In addition to the errors of each method, every call throws, before anything is sent:
 *
 * - TenantMissingError if no tenant is named and there are several
 * - TenantUnknownError if there is no tenant of that name
 * - TenantMismatchError if the service is bound to another tenant
 * - TenantUnavailableError if a TenantSource or TenantResolver fails
 * - AppUnknownError if the tenant has no app of the name that the call or the service chooses
 * - AppRefusedError if an app is chosen, and the API accepts none
 * - AppMissingError if no app is chosen, and the tenant has several without a `default`
 * - ConfigurationInvalidError if a TenantSource returns wrong options, or an option of the call is unknown
 *
 * @example
 * ```ts
 * const created = await workWeixin.send(
 *   CreateUserWorkWxInput.from({ userId: 'zhangsan', name: '张三', mobile: '13800000000', department: [1] }),
 * );
 * ```
 */
export class WorkWeixinService {
  /** @internal Injected, or made by `forTenant` and `forApp`. */
  constructor(
    private readonly tenants: TenantRegistry,
    private readonly bound?: string,
    private readonly boundApp?: string,
  ) {}

  /**
   * Returns the service bound to one tenant. It is cheap, and does not check that there is such a tenant: the first call does.
   *
   * @throws TenantMismatchError if the service is bound to another tenant, TenantUnknownError if the name is not valid
   * @example `await workWeixin.forTenant('acme').send(input);`
   */
  forTenant(tenant: string): WorkWeixinService {
    this.refuseOther(tenant);
    // An undefined name would leave the service unbound.
    if (!isTenantName(tenant)) throw this.tenants.unknown(tenant);
    return new WorkWeixinService(this.tenants, tenant, this.boundApp);
  }

  /**
   * Returns a service whose calls are made by one app of the tenant, unless a call chooses another. It is cheap, and does not
   * check that there is such an app: the first call does. Its calls fail with AppRefusedError if their API accepts no app.
   *
   * @throws AppUnknownError if the name is not valid
   * @example `await workWeixin.forTenant('acme').forApp('helpdesk').send(input);`
   */
  forApp(app: string): WorkWeixinService {
    // An undefined name would leave the choice open.
    if (!isTenantName(app)) throw new AppUnknownError(this.bound ?? UNNAMED, app, []);
    return new WorkWeixinService(this.tenants, this.bound, app);
  }

  /**
   * Returns the tenant of a call made now.
   *
   * @param named like `{ tenant }` of a call
   * @throws TenantMissingError, TenantMismatchError, TenantUnavailableError. It does not check that there is such a tenant
   */
  tenantFor(named?: string): string {
    return this.tenants.nameFor(named, this.bound);
  }

  /**
   * Sends an input and returns its output.
   *
   * @throws InputInvalidError if the input breaks its rules, InputNotEncodableError if a value cannot be encoded,
   * CredentialMissingError if the tenant has no secret that may call the API. Nothing was sent
   * @throws WorkWeixinApiError if the server returns an errcode other than 0
   * @throws TransportError, CallTimeoutError, CallAbortedError, ResponseTooLargeError if no complete response arrives
   * @throws HttpStatusError, ResponseUnreadableError if the response does not come from the 企业微信 server
   * @throws PartialFailureError if `partialFailure` is `throw`, and the server did only part of it
   * @throws ClientClosedError if the application is closing
   * @typeParam TInput the type of the input. With `WorkWxInput<TOutput>` alone, the compiler's error for a plain object
   * would name a missing property instead of the fix
   */
  send<TOutput, TInput extends object = object>(
    input: TInput & WorkWxInput<TOutput>,
    options?: WorkWeixinCallOptions,
  ): Promise<TOutput> {
    return this.call(input, options, (client, sent, own) => client.send(sent, own));
  }

  /** Like `send`, and returns status, headers, attempts and duration too. */
  exchange<TOutput, TInput extends object = object>(
    input: TInput & WorkWxInput<TOutput>,
    options?: WorkWeixinCallOptions,
  ): Promise<HttpRemoteExchange<TOutput>> {
    return this.call(input, options, (client, sent, own) => client.exchange(sent, own));
  }

  /**
   * Sends an input whose API returns a file and returns the file as a stream. The errcode is checked before the first byte, and a
   * rejected token is renewed, as by `send`.
   *
   * @throws WorkWeixinApiError if the server returns an errcode other than 0 in place of the file. For other errors before the file
   * see `send`, for errors of its stream {@link HttpRemoteDownload}
   * @example
   * ```ts
   * const file = await workWeixin.download(MediaGetWorkWxInput.from({ mediaId }));
   * await file.toFile(`/data/${randomUUID()}`);
   * ```
   */
  download<TInput extends object = object>(
    input: TInput & WorkWxInput<Buffer>,
    options?: WorkWeixinDownloadOptions,
  ): Promise<HttpRemoteDownload> {
    return this.call(
      input,
      options,
      async (client, sent, own, tenant) => tenant.keepFor(await client.download(sent, own)),
      DOWNLOAD_OPTIONS,
    );
  }

  /**
   * Downloads a file by its URL, such as that of an export job, over the transport and the proxy of the tenant, without its token.
   * The URL may be secret: it appears in no record, log line or error.
   *
   * @throws ConfigurationInvalidError if it is not an absolute http(s) URL. For other errors see {@link WorkWeixinService.download}
   */
  downloadUrl(url: string, options?: WorkWeixinDownloadOptions): Promise<HttpRemoteDownload> {
    return this.call(
      undefined,
      options,
      async (client, _, own, tenant) => tenant.keepFor(await client.downloadUrl(url, own)),
      DOWNLOAD_OPTIONS,
    );
  }

  /**
   * Calls an API that no class declares, with the managed token: `access_token` goes into the query by itself.
   *
   * @returns the parsed response
   * @throws ConfigurationInvalidError if an argument is wrong. For other errors see `send`
   * @example `await workWeixin.request({ action: 'user/get', query: { userid: 'zhangsan' } });`
   */
  request(request: UntypedRequest, options?: WorkWeixinCallOptions): Promise<unknown> {
    const timeoutMs = (request as UntypedRequest | undefined)?.timeoutMs;
    const own = timeoutMs === undefined ? options : { timeoutMs, ...options };
    return this.call(undefined, own, (client, _, given) => client.request(request, given));
  }

  /**
   * Returns the request that `send` would send, without the managed token. Nothing is sent.
   *
   * @throws InputInvalidError, InputNotEncodableError
   */
  prepare<TOutput, TInput extends object = object>(
    input: TInput & WorkWxInput<TOutput>,
    options?: WorkWeixinCallOptions,
  ): Promise<PreparedRequest> {
    return this.call(input, options, (client, sent, own) => client.prepare(sent, own));
  }

  /**
   * Yields every page of an input whose API returns a list page by page. It starts at the input's own cursor, and sends a copy
   * of the input for each page. A page is requested when the one before it is consumed. Keep a page's `nextCursor` to continue
   * later. All pages are of the tenant at the time of this call.
   *
   * @param options apply to each page separately
   * @throws ResponseUnreadableError if a response announces another page and gives no new cursor. For other errors see
   * {@link WorkWeixinService.send}
   * @example
   * ```ts
   * for await (const page of workWeixin.paginate(UserIdListWorkWxInput.from({ limit: 1000 }))) { … }
   * ```
   */
  paginate<TOutput, TItem, TInput extends object = object>(
    input: TInput & PageableInput<TOutput, TItem>,
    options?: WorkWeixinCallOptions,
  ): AsyncGenerator<TOutput, void, undefined> {
    return paginate(this.sendPage<TOutput>(options), input as WorkWxInput<TOutput>, CURSOR_PAGING);
  }

  /**
   * Yields the elements of every page, as `paginate` yields the pages.
   *
   * @example
   * ```ts
   * for await (const { userId } of workWeixin.items(UserIdListWorkWxInput.from({}))) { … }
   * ```
   */
  items<TOutput, TItem, TInput extends object = object>(
    input: TInput & InputWithItems<TOutput, TItem>,
    options?: WorkWeixinCallOptions,
  ): AsyncGenerator<TItem, void, undefined> {
    return itemsOf(this.sendPage<TOutput>(options), input);
  }

  /**
   * Returns the managed access token of a credential, for calls that this package does not make. Keep it out of logs.
   *
   * @throws CredentialMissingError if the tenant has no such secret, WorkWeixinApiError if the server rejects the secret,
   * CallAbortedError if the signal aborts
   */
  async getAccessToken(
    credential: SecretKind | typeof Credential.Any,
    options: Pick<WorkWeixinCallOptions, 'tenant' | 'app' | 'signal'> = {},
  ): Promise<string> {
    const { signal } = options;
    const tenant = await this.tenantOf(options);
    try {
      const secret = tenant.secrets.forKind(credential, this.appOf(options));
      return (await tenant.use(() => tenant.tokens.get(secret, signal), undefined)).value;
    } catch (error) {
      if (!signal?.aborted || error !== signal.reason) throw error;
      throw new CallAbortedError('the caller aborted the wait for a token', { cause: error });
    }
  }

  /**
   * Lists the secrets that the tenant has, without the secrets themselves.
   *
   * @example `await workWeixin.configuredSecrets() // [{ kind: 'contacts' }, { kind: 'app', app: 'helpdesk' }]`
   */
  async configuredSecrets(
    options: Pick<WorkWeixinCallOptions, 'tenant' | 'signal'> = {},
  ): Promise<ConfiguredSecret[]> {
    const tenant = await this.tenantOf(options);
    return tenant.secrets.all().map(({ kind, app }) => (app === undefined ? { kind } : { kind, app }));
  }

  /**
   * Forgets what a TenantSource returned for a tenant, for example after its secrets have changed: the next call looks it up
   * again. Calls in flight go on. Tenants in the options of `forRoot` are not affected.
   *
   * @returns whether there was anything to forget
   * @throws TenantMismatchError if the service is bound to another tenant
   */
  evict(tenant: string): boolean {
    this.refuseOther(tenant);
    return this.tenants.evict(tenant);
  }

  /** @internal The delay until the first poll of a job whose options have none. */
  get polls(): TenantRegistry['polls'] {
    return this.tenants.polls;
  }

  /** @internal Runs work with the tenant of a call, and the app that the call or the service chooses. */
  async useTenant<T>(
    options: Pick<WorkWeixinCallOptions, 'tenant' | 'app' | 'signal'>,
    work: (tenant: Tenant, app: string | undefined) => Promise<T> | T,
  ): Promise<T> {
    const tenant = await this.tenantOf(options);
    return tenant.use(async () => work(tenant, this.appOf(options)), undefined);
  }

  private sendPage<TOutput>(options: WorkWeixinCallOptions | undefined): SendPage<TOutput> {
    const tenant = this.nameFor(options);
    return (page) => this.send(page as WorkWxInput<TOutput>, { ...options, tenant });
  }

  private async call<T, TInput extends object | undefined>(
    input: TInput,
    options: WorkWeixinCallOptions | undefined,
    work: TenantWork<T, TInput>,
    known: typeof CALL_OPTIONS = CALL_OPTIONS,
  ): Promise<T> {
    const found = this.tenants.find(this.nameFor(options, known));
    if (found instanceof Promise) return this.callOnceFound(found, input, options, work);
    return this.callAs(found, input, options, work);
  }

  /** By the app that the call or the service chooses, with its AgentId if the API wants that. */
  private callAs<T, TInput extends object | undefined>(
    tenant: Tenant,
    input: TInput,
    options: WorkWeixinCallOptions | undefined,
    work: TenantWork<T, TInput>,
  ): Promise<T> {
    const chosen = this.appOf(options);
    const app = chosen === undefined ? this.appOfHandler(tenant, input) : chosen;
    if (app !== undefined) tenant.secrets.appOf(app);
    const own = app === undefined ? options : { ...options, app };
    const isStrict = this.partialFailureOf(tenant, options) === 'throw';
    const property = missingAgentIdOf(input);
    if (input === undefined) return tenant.use(work, input, own);
    const filled = property === undefined ? input : withAgentId(input, property, tenant.secrets, app);
    const used = tenant.use(work, filled, own);
    const done = isStrict ? throwingPartialFailure(used, input) : used;
    if (property === undefined || filled !== input) return done;
    return done.catch((error: unknown) => {
      throw explainingAgentId(error, property, tenant.name, app);
    });
  }

  /** The time of the lookup counts as time of the call. */
  private async callOnceFound<T, TInput extends object | undefined>(
    found: Promise<Tenant>,
    input: TInput,
    options: WorkWeixinCallOptions | undefined,
    work: TenantWork<T, TInput>,
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
    return this.callAs(tenant, input, { ...options, timeoutMs: leftMs }, work);
  }

  /** A misspelled `tenant` must not become a call for the default tenant. */
  private nameFor(options: WorkWeixinCallOptions | undefined, known = CALL_OPTIONS): string {
    if (options) refuseUnknownKeys('a call', options, known);
    // A `tenant` of a polluted Object.prototype would send the call for another tenant.
    return this.tenantFor(ownValue(options, 'tenant'));
  }

  private tenantOf(options: Pick<WorkWeixinCallOptions, 'tenant' | 'signal'>): Promise<Tenant> | Tenant {
    const found = this.tenants.find(this.nameFor(options));
    const { timeoutMs } = this.tenants;
    return found instanceof Promise ? waitForTenant(found, { signal: options.signal, timeoutMs }) : found;
  }

  private appOf(options: WorkWeixinCallOptions | undefined): string | undefined {
    // As with the tenant: not one of a polluted Object.prototype.
    const named = ownValue(options, 'app');
    // Null, such as from an empty column, is not replaced by a default: it is no app's name.
    return named === undefined ? this.boundApp : named;
  }

  private partialFailureOf(tenant: Tenant, options: WorkWeixinCallOptions | undefined): PartialFailureMode {
    const partialFailure = ownValue(options, 'partialFailure') ?? tenant.partialFailure;
    if (isPartialFailureMode(partialFailure)) return partialFailure;
    throw new ConfigurationInvalidError(
      `partialFailure must be "return" or "throw", not ${kindOf(partialFailure)}`,
    );
  }

  /** In the handler of a callback: the app that received it. */
  private appOfHandler(tenant: Tenant, input: object | undefined): string | undefined {
    const app = this.tenants.appFor(tenant.name);
    if (app === undefined || !tenant.secrets.hasApp(app)) return undefined;
    if (input === undefined) return app;
    if (!usesManagedToken(input)) return undefined;
    return tenant.secrets.usesApp(getRemoteApi(input.constructor as DtoClass)) ? app : undefined;
  }

  private refuseOther(tenant: string): void {
    if (this.bound !== undefined && tenant !== this.bound) throw new TenantMismatchError(this.bound, tenant);
  }
}
