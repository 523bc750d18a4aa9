import {
  ConfigurationInvalidError,
  LoggerObserver,
  type HttpRemoteInterceptor,
  type HttpRemoteObserver,
} from 'nestjs-http-remote';
import {
  CLIENT_CHECKS,
  instanceOf,
  kindOf,
  mustBe,
  readOptions,
  reading,
  type OptionCheck,
  type OptionSchema,
} from 'nestjs-http-remote/kit';
import type { AccessTokenStore } from './access-token/access-token.store.js';
import { MemoryAccessTokenStore } from './access-token/memory-access-token.store.js';
import { UNNAMED } from './tenant/client-name.js';
import type { TenantResolver } from './tenant/context/tenant-resolver.js';
import {
  resolveTenantCache,
  tenantCacheOption,
  type TenantCacheOptions,
} from './tenant/tenant-cache.options.js';
import { isTenantName } from './tenant/tenant-name.js';
import { callbacksOption } from './tenant/callback.options.js';
import { appsOption, checkCredentials, isObject, secretsOption } from './tenant/credential.options.js';
import {
  DEFAULT_BASE_URL,
  ELSEWHERE,
  PER_TENANT_CHECKS,
  checkTransport,
  corpIdOption,
  readTenantOptions,
  withCallbackApps,
  type PerTenantOptions,
  type TenantOptions,
} from './tenant/tenant.options.js';
import type { TenantSource } from './tenant/tenant-source.js';

/**
 * Options that all tenants of one `forRoot` share.
 *
 * @see {@link WorkWeixinModule}
 */
export interface WorkWeixinSharedOptions {
  /** Run around each call, except the fetching of tokens; the first is the outermost. */
  interceptors?: readonly HttpRemoteInterceptor[];
  /**
   * Notified of each call when it has ended. The `client` of its record is `work-weixin/<tenant>`, or `work-weixin` for a corp
   * without a name. If the tenant of a call is not found, the caller gets the error and there is no record.
   * @default one line per call on Nest's logger
   */
  observers?: readonly HttpRemoteObserver[];
  /** @default in the memory of this process */
  tokenStore?: AccessTokenStore;
  /**
   * The clock for the TTL of tokens, of tenants that are looked up, and of blocked APIs, in milliseconds.
   * @default Date.now
   */
  now?: () => number;
  /**
   * Returns the tenant of a call that names none. All `forRoot`s of an application share one.
   * @default the built-in `TenantContext`
   */
  tenantResolver?: TenantResolver;
}

/**
 * The options of one corp.
 *
 * @see {@link WorkWeixinModule}
 */
export type WorkWeixinOptions = TenantOptions &
  WorkWeixinSharedOptions & {
    /**
     * The name of the tenant, if the application has others from another `forRoot`.
     * @default 'default'
     */
    name?: string;
    tenants?: never;
    defaultTenant?: never;
    tenantCache?: never;
  };

/**
 * The options of many corps. `baseUrl`, `timeoutMs`, `validation`, `partialFailure`, `retry`, `limits`, `http` and `transport` apply to every
 * tenant that does not set them.
 *
 * @see {@link WorkWeixinModule}
 */
export interface WorkWeixinTenantsOptions extends PerTenantOptions, WorkWeixinSharedOptions {
  /** The corps by name; or a source that looks each one up when it is first used. */
  tenants: Readonly<Record<string, TenantOptions>> | TenantSource;
  /**
   * The tenant of calls that name none and that the `tenantResolver` returns none for.
   * @default the only one, if the application has exactly one and no source
   */
  defaultTenant?: string;
  /** How tenants of a TenantSource are cached. */
  tenantCache?: TenantCacheOptions;
  name?: never;
  corpId?: never;
  secrets?: never;
  apps?: never;
  callbacks?: never;
}

/**
 * The options of `forRoot`: one corp, or many.
 *
 * @see {@link WorkWeixinModule}
 */
export type WorkWeixinModuleOptions = WorkWeixinOptions | WorkWeixinTenantsOptions;

/**
 * Implemented by a class that is given to `forRootAsync` as `useClass` or `useExisting`.
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

/** Additional options of `forRoot` and `forRootAsync` of {@link WorkWeixinModule}. */
export interface WorkWeixinExtras {
  /**
   * Whether other modules can inject the service without importing the module.
   * @default false
   */
  isGlobal?: boolean;
}

/** Options that the tenants of one `forRoot` share, and defaults for the options that may differ. */
export type ResolvedSharedOptions = Omit<WorkWeixinSharedOptions, 'tenantResolver'> &
  PerTenantOptions &
  Required<Pick<WorkWeixinSharedOptions, 'observers' | 'tokenStore' | 'now'>> &
  Required<Pick<PerTenantOptions, 'baseUrl' | 'timeoutMs'>>;

export interface ResolvedWorkWeixinOptions {
  readonly shared: ResolvedSharedOptions;
  readonly tenants: ReadonlyMap<string, TenantOptions> | TenantSource;
  /** Whether this is one corp without a name. */
  readonly isUnnamed: boolean;
  readonly defaultTenant: string | undefined;
  readonly tenantResolver: TenantResolver | undefined;
  readonly tenantCache: Required<TenantCacheOptions>;
}

const STORE_METHODS = ['get', 'set', 'drop', 'lock', 'refusalOf', 'refuse'] as const;

const SHARED_CHECKS: OptionSchema<WorkWeixinSharedOptions & PerTenantOptions>['checks'] = {
  ...PER_TENANT_CHECKS,
  interceptors: CLIENT_CHECKS.interceptors,
  observers: CLIENT_CHECKS.observers,
  tokenStore: instanceOf('an AccessTokenStore', ...STORE_METHODS),
  now: mustBe('a function, such as Date.now', (value) => typeof value === 'function'),
  tenantResolver: instanceOf('a TenantResolver', 'current'),
};

const ONE_CORP: OptionSchema<Omit<WorkWeixinOptions, 'tenants' | 'defaultTenant' | 'tenantCache'>> = {
  checks: {
    corpId: corpIdOption,
    secrets: secretsOption,
    apps: appsOption,
    callbacks: callbacksOption,
    name: mustBe('the name of a tenant: a word, such as "acme"', isTenantName),
    ...SHARED_CHECKS,
  },
  elsewhere: {
    ...ELSEWHERE,
    global: 'isGlobal',
    tenant: 'name (of the one corp) or tenants (many of them by name)',
    tenantName: 'name',
  },
};

const MANY_CORPS: OptionSchema<
  Omit<WorkWeixinTenantsOptions, 'name' | 'corpId' | 'secrets' | 'apps' | 'callbacks'>
> = {
  checks: {
    tenants: tenantsOption,
    defaultTenant: mustBe('the name of a tenant', isTenantName),
    tenantCache: tenantCacheOption,
    ...SHARED_CHECKS,
  },
  elsewhere: {
    ...ELSEWHERE,
    global: 'isGlobal',
    source: 'tenants',
    cache: 'tenantCache',
    ttlMs: 'tenantCache: { ttlMs }',
  },
};

const OWNER = 'WorkWeixinModule';

/**
 * Checks the options and fills in the defaults.
 *
 * @throws ConfigurationInvalidError that names the wrong option and the reason
 */
export function resolveWorkWeixinOptions(given: WorkWeixinModuleOptions): ResolvedWorkWeixinOptions {
  return reading(OWNER, () => {
    if (!isObject(given) || Array.isArray(given)) {
      reject(
        `the options are ${kindOf(given)}: the useFactory of forRootAsync, or createWorkWeixinOptions(), has to return them, ` +
          'as { corpId, secrets } or { tenants }',
      );
    }
    return given.tenants === undefined ? resolveOne(given) : resolveMany(given);
  });
}

function resolveOne(given: WorkWeixinOptions): ResolvedWorkWeixinOptions {
  const { name, corpId, secrets, apps, callbacks, ...shared } = readOptions(OWNER, given, ONE_CORP);
  checkCredentials(OWNER, { secrets, apps });
  const own = withCallbackApps(OWNER, { corpId, secrets, apps, callbacks } as TenantOptions);
  return Object.freeze({
    shared: resolveShared(shared),
    tenants: new Map([[name ?? UNNAMED, own]]),
    isUnnamed: name === undefined,
    defaultTenant: undefined,
    tenantResolver: shared.tenantResolver,
    tenantCache: resolveTenantCache(),
  });
}

function resolveMany(given: WorkWeixinTenantsOptions): ResolvedWorkWeixinOptions {
  const beside = (['corpId', 'secrets', 'apps', 'callbacks', 'name'] as const).find(
    (key) => given[key] !== undefined,
  );
  if (beside !== undefined) {
    reject(
      `tenants and ${beside} exclude each other: write corpId and secrets for one corp, tenants for many`,
    );
  }
  const { tenants, defaultTenant, tenantCache, ...shared } = readOptions(OWNER, given, MANY_CORPS);
  if (tenantCache && !isSource(tenants))
    reject('tenantCache has no effect without a TenantSource: leave it out');
  return Object.freeze({
    shared: resolveShared(shared),
    tenants: tenants as ResolvedWorkWeixinOptions['tenants'],
    isUnnamed: false,
    defaultTenant,
    tenantResolver: shared.tenantResolver,
    tenantCache: resolveTenantCache(tenantCache),
  });
}

function resolveShared(given: WorkWeixinSharedOptions & PerTenantOptions): ResolvedSharedOptions {
  checkTransport(OWNER, given);
  const {
    baseUrl = DEFAULT_BASE_URL,
    timeoutMs = 10_000,
    observers = [new LoggerObserver()],
    tokenStore = new MemoryAccessTokenStore(),
    now = Date.now,
  } = given;
  const { validation, partialFailure, retry, limits, http, transport, interceptors } = given;
  return Object.freeze({
    baseUrl,
    timeoutMs,
    validation,
    partialFailure,
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

/** Returns a TenantSource as it is, and tenants by name as a Map of checked options. */
function tenantsOption(...[value, place]: Parameters<OptionCheck>): unknown {
  if (!isObject(value) || Array.isArray(value))
    return place.reject(
      `must be an object of tenants by name, or an instance of a TenantSource, not ${kindOf(value)}`,
    );
  if (isSource(value)) return value;
  const entries = Object.entries(value as Readonly<Record<string, TenantOptions>>);
  if (entries.length === 0)
    place.reject(`has none by name (it is ${kindOf(value)}): write tenants: { acme: { corpId, secrets } }`);
  return new Map(
    entries.map(([name, options]) => {
      if (!isTenantName(name))
        place.reject(
          `has ${JSON.stringify(name)}, which is not a valid name: it is empty, too long or has unusual white space`,
        );
      return [name, readTenantOptions(name, options)];
    }),
  );
}

/** Whether tenants are looked up by a TenantSource. A tenant may be called "find". */
export function isSource(tenants: object): tenants is TenantSource {
  return typeof (tenants as Partial<TenantSource>).find === 'function';
}

function reject(why: string): never {
  throw new ConfigurationInvalidError(`${OWNER}: ${why}`);
}
