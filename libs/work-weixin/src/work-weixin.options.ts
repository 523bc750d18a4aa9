import {
  ConfigurationInvalidError,
  LoggerObserver,
  type HttpRemoteInterceptor,
  type HttpRemoteObserver,
  type HttpTransport,
} from 'nestjs-http-remote';
import { kindOf, refuseUnknownKeys } from 'nestjs-http-remote/kit';
import type { TenantResolver } from './tenant/context/tenant-resolver.js';
import type { AccessTokenStore } from './access-token/access-token.store.js';
import { MemoryAccessTokenStore } from './access-token/memory-access-token.store.js';
import { UNNAMED } from './tenant/client-name.js';
import { resolveTenantCache, type TenantCacheOptions } from './tenant/tenant-cache.options.js';
import { isTenantName } from './tenant/tenant-name.js';
import {
  DEFAULT_BASE_URL,
  ELSEWHERE,
  checkCorp,
  checkTenantOptions,
  isObject,
  type PerTenantOptions,
  type TenantOptions,
} from './tenant/tenant.options.js';
import type { TenantSource } from './tenant/tenant-source.js';
import { checkSharedOptions } from './option-checks.js';

/**
 * What all tenants of one `forRoot` share.
 *
 * @see {@link WorkWeixinModule}
 */
export interface WorkWeixinSharedOptions {
  /** Takes the place of the built-in transport. It is not closed with the application. */
  transport?: HttpTransport;
  /** Around each call but the fetching of tokens: the first is the outermost. */
  interceptors?: readonly HttpRemoteInterceptor[];
  /**
   * Told of each call once it is over. Its record's `client` is `work-weixin/<tenant>`, or `work-weixin` for a corp that was
   * given no name. A call whose tenant is not found is no client's: its caller gets the error, and there is no record.
   * @default a line a call on Nest's logger
   */
  observers?: readonly HttpRemoteObserver[];
  /** @default in the memory of this process */
  tokenStore?: AccessTokenStore;
  /**
   * The clock that lives of tokens and of looked-up tenants are measured by, in milliseconds.
   * @default Date.now
   */
  now?: () => number;
  /**
   * Says which tenant a call is for that names none. All `forRoot`s of an application have one together.
   * @default the built-in `TenantContext`
   */
  tenantResolver?: TenantResolver;
}

/**
 * One corp.
 *
 * @see {@link WorkWeixinModule}
 */
export interface WorkWeixinOptions extends TenantOptions, WorkWeixinSharedOptions {
  /**
   * The tenant's name, where the application has others from another `forRoot`.
   * @default 'default'
   */
  name?: string;
  tenants?: never;
  defaultTenant?: never;
  tenantCache?: never;
}

/**
 * Many corps. `baseUrl`, `timeoutMs`, `retry`, `limits` and `http` hold for tenants that have none of their own.
 *
 * @see {@link WorkWeixinModule}
 */
export interface WorkWeixinTenantsOptions extends PerTenantOptions, WorkWeixinSharedOptions {
  /** The corps by name; or where to look them up, each when it is first used. */
  tenants: Readonly<Record<string, TenantOptions>> | TenantSource;
  /**
   * The tenant of calls that nothing else names one for.
   * @default the only one, where the application has exactly one and no source
   */
  defaultTenant?: string;
  /** How tenants of a TenantSource are kept. */
  tenantCache?: TenantCacheOptions;
  name?: never;
  corpId?: never;
  secrets?: never;
}

/**
 * What `forRoot` takes: one corp, or many.
 *
 * @see {@link WorkWeixinModule}
 */
export type WorkWeixinModuleOptions = WorkWeixinOptions | WorkWeixinTenantsOptions;

/**
 * What a class given to `forRootAsync` as `useClass` or `useExisting` implements.
 *
 * @example
 * ```ts
 * @Injectable()
 * class WorkWeixinSettings implements WorkWeixinOptionsFactory {
 *   constructor(private readonly config: ConfigService) {}
 *   createWorkWeixinOptions() {
 *     return {
 *       corpId: this.config.getOrThrow<string>('CORP_ID'),
 *       secrets: { app: this.config.getOrThrow<string>('APP_SECRET') },
 *     };
 *   }
 * }
 * WorkWeixinModule.forRootAsync({ useClass: WorkWeixinSettings });
 * ```
 */
export interface WorkWeixinOptionsFactory {
  createWorkWeixinOptions(): Promise<WorkWeixinModuleOptions> | WorkWeixinModuleOptions;
}

/** What `forRoot` and `forRootAsync` of {@link WorkWeixinModule} take besides. */
export interface WorkWeixinExtras {
  /**
   * Whether other modules can inject the service without importing the module.
   * @default false
   */
  isGlobal?: boolean;
}

/** What the tenants of one `forRoot` share, and the defaults of what they may differ in. */
export type ResolvedSharedOptions = Omit<WorkWeixinSharedOptions, 'tenantResolver'> &
  PerTenantOptions &
  Required<Pick<WorkWeixinSharedOptions, 'observers' | 'tokenStore' | 'now'>> &
  Required<Pick<PerTenantOptions, 'baseUrl' | 'timeoutMs'>>;

export interface ResolvedWorkWeixinOptions {
  readonly shared: ResolvedSharedOptions;
  readonly tenants: ReadonlyMap<string, TenantOptions> | TenantSource;
  /** Whether it is a corp that was given no name. */
  readonly isUnnamed: boolean;
  readonly defaultTenant: string | undefined;
  readonly tenantResolver: TenantResolver | undefined;
  readonly tenantCache: Required<TenantCacheOptions>;
}

/**
 * Checks the options and fills in the defaults.
 *
 * @throws ConfigurationInvalidError saying which option is wrong and why
 */
export function resolveWorkWeixinOptions(given: WorkWeixinModuleOptions): ResolvedWorkWeixinOptions {
  if (!isObject(given) || Array.isArray(given)) {
    wrong(
      `the options are ${kindOf(given)}: the useFactory of forRootAsync, or createWorkWeixinOptions(), has to return them, ` +
        'as { corpId, secrets } or { tenants }',
    );
  }
  const tenants = isMany(given) ? resolveMany(given) : resolveOne(given);
  checkSharedOptions(given);
  const { defaultTenant, tenantResolver, tenantCache } = given;
  if (defaultTenant !== undefined && !isTenantName(defaultTenant))
    wrong('defaultTenant must be the name of a tenant');
  if (tenantCache !== undefined && !isSource(tenants))
    wrong('tenantCache has no effect without a TenantSource: leave it out');
  return Object.freeze({
    shared: resolveShared(given),
    tenants,
    isUnnamed: !isMany(given) && given.name === undefined,
    defaultTenant,
    tenantResolver,
    tenantCache: resolveTenantCache(tenantCache),
  });
}

function resolveShared({
  baseUrl = DEFAULT_BASE_URL,
  timeoutMs = 10_000,
  retry,
  limits,
  http,
  transport,
  interceptors,
  observers = [new LoggerObserver()],
  tokenStore = new MemoryAccessTokenStore(),
  now = Date.now,
}: WorkWeixinSharedOptions & PerTenantOptions): ResolvedSharedOptions {
  return Object.freeze({
    baseUrl,
    timeoutMs,
    retry,
    limits,
    http,
    transport,
    interceptors,
    observers,
    tokenStore,
    now,
  });
}

/** Whether tenants have to be looked up. A tenant may be called "find". */
export function isSource(tenants: object): tenants is TenantSource {
  return typeof (tenants as Partial<TenantSource>).find === 'function';
}

const SHARED_OPTIONS = {
  baseUrl: true,
  timeoutMs: true,
  retry: true,
  limits: true,
  http: true,
  transport: true,
  interceptors: true,
  observers: true,
  tokenStore: true,
  now: true,
  tenantResolver: true,
} as const;

const ONE_TENANT_OPTIONS = { corpId: true, secrets: true, name: true, ...SHARED_OPTIONS } as const;
const MANY_TENANTS_OPTIONS = {
  tenants: true,
  defaultTenant: true,
  tenantCache: true,
  ...SHARED_OPTIONS,
} as const;

const ONE_ELSEWHERE = {
  ...ELSEWHERE,
  global: 'isGlobal',
  tenant: 'name (of the one corp) or tenants (many of them by name)',
  tenantName: 'name',
} as const;
const MANY_ELSEWHERE = {
  ...ELSEWHERE,
  global: 'isGlobal',
  source: 'tenants',
  cache: 'tenantCache',
  ttlMs: 'tenantCache: { ttlMs }',
} as const;

function resolveOne(given: WorkWeixinOptions): ReadonlyMap<string, TenantOptions> {
  refuse(given, ONE_TENANT_OPTIONS, ONE_ELSEWHERE);
  checkCorp('WorkWeixinModule', given);
  const { name = UNNAMED, corpId, secrets } = given;
  if (!isTenantName(name)) wrong('name must be the name of a tenant: a word, as "acme"');
  return new Map([[name, checkTenantOptions(name, { corpId, secrets })]]);
}

function resolveMany(given: WorkWeixinTenantsOptions): ResolvedWorkWeixinOptions['tenants'] {
  const beside = (['corpId', 'secrets', 'name'] as const).find((key) => given[key] !== undefined);
  if (beside !== undefined) {
    wrong(
      `tenants and ${beside} exclude each other: write corpId and secrets for one corp, tenants for many`,
    );
  }
  refuse(given, MANY_TENANTS_OPTIONS, MANY_ELSEWHERE);
  const tenants: unknown = given.tenants;
  if (typeof tenants !== 'object' || tenants === null || Array.isArray(tenants))
    wrong(
      `tenants must be an object of tenants by name, or an instance of a TenantSource, not ${kindOf(tenants)}`,
    );
  if (isSource(tenants)) return tenants;
  const entries = Object.entries(tenants as Record<string, TenantOptions>);
  if (entries.length === 0)
    wrong(
      `tenants has none by name (it is ${kindOf(tenants)}): write tenants: { acme: { corpId, secrets } }`,
    );
  return new Map(
    entries.map(([name, options]) => {
      if (!isTenantName(name))
        wrong(
          `tenants has ${JSON.stringify(name)}, which is no name: it is empty, too long or has odd white space`,
        );
      return [name, checkTenantOptions(name, options)];
    }),
  );
}

function isMany(given: WorkWeixinModuleOptions): given is WorkWeixinTenantsOptions {
  return given.tenants !== undefined;
}

/** Keys that are only there to be refused by the compiler are no options. */
function refuse(
  given: WorkWeixinModuleOptions,
  known: Readonly<Record<string, true>>,
  elsewhere: Readonly<Record<string, string>>,
): void {
  refuseUnknownKeys<object>('WorkWeixinModule', given, known, elsewhere);
}

function wrong(why: string): never {
  throw new ConfigurationInvalidError(`WorkWeixinModule: ${why}`);
}
