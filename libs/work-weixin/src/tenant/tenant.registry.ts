import { ConfigurationInvalidError, HttpRemoteError } from 'nestjs-http-remote';
import { describeError } from 'nestjs-http-remote/kit';
import { TenantMismatchError } from '../errors/tenant-mismatch.error.js';
import { TenantMissingError } from '../errors/tenant-missing.error.js';
import { TenantUnavailableError } from '../errors/tenant-unavailable.error.js';
import { TenantUnknownError } from '../errors/tenant-unknown.error.js';
import type { TenantContext } from './context/tenant-context.js';
import type { TenantResolver } from './context/tenant-resolver.js';
import { isTenantName, listNames } from './tenant-name.js';
import type { TenantSourceCache } from './tenant-source-cache.js';
import type { Tenant } from './tenant.js';

/** The tenants of one `forRoot`: listed in its options, or found by its TenantSource. */
export type TenantsOfRoot = ReadonlyMap<string, Tenant> | TenantSourceCache;

export interface TenantChoice {
  readonly defaultTenant?: string | undefined;
  readonly tenantResolver?: TenantResolver | undefined;
  readonly timeoutMs?: number | undefined;
}

/** A tenant, or one of its apps, that is named in the code or in the options, and the place. */
interface WantedTenant {
  readonly tenant: string;
  readonly app?: string | undefined;
  readonly place: string;
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** The tenants of an application: those of all its `forRoot`s. */
export class TenantRegistry {
  private readonly tenants = new Map<string, Tenant>();
  private readonly sources: TenantSourceCache[] = [];
  private readonly wanted: WantedTenant[] = [];
  private isComplete = false;
  private defaultTenant: string | undefined;
  private customResolver: TenantResolver | undefined;
  private longestTimeoutMs = 0;
  /** The delay until the first poll of a job whose options have none. A stub has a shorter one. */
  polls: { readonly firstPollMs?: number } = {};

  /** @param builtIn resolves the current tenant unless a `forRoot` gives a resolver of its own */
  constructor(private readonly builtIn: TenantContext) {}

  /** Milliseconds that a lookup may take if neither the call nor its API has a timeout. */
  get timeoutMs(): number {
    return this.longestTimeoutMs || DEFAULT_TIMEOUT_MS;
  }

  /** @throws ConfigurationInvalidError if a tenant, the default or the resolver is given twice; nothing is added then */
  add(tenants: TenantsOfRoot, { defaultTenant, tenantResolver, timeoutMs = 0 }: TenantChoice = {}): void {
    const listed = tenants instanceof Map ? (tenants as ReadonlyMap<string, Tenant>) : undefined;
    const twice = [...(listed?.keys() ?? [])].find((name) => this.tenants.has(name));
    if (twice !== undefined) {
      wrong(
        `tenant ${JSON.stringify(twice)} is configured twice: leave one of the two out, or give it another name ` +
          '(`name` beside corpId, or its key in tenants)',
      );
    }
    if (isOther(this.defaultTenant, defaultTenant))
      wrong('defaultTenant is given twice and differs: keep one of them');
    if (isOther(this.customResolver, tenantResolver))
      wrong('tenantResolver is given twice and differs: keep one of them');
    if (listed) for (const [name, tenant] of listed) this.tenants.set(name, tenant);
    else this.sources.push(tenants as TenantSourceCache);
    this.defaultTenant ??= defaultTenant;
    this.customResolver ??= tenantResolver;
    this.longestTimeoutMs = Math.max(this.longestTimeoutMs, timeoutMs);
  }

  /**
   * Notes that a tenant or an app is named somewhere. Before the application has started it may still be configured; later it is
   * checked at once.
   *
   * @throws ConfigurationInvalidError if the application has started and there is no such tenant or app
   */
  want(wanted: WantedTenant): void {
    this.wanted.push(wanted);
    if (this.isComplete) this.refuseUnknown(this.wanted.splice(0));
  }

  /**
   * Checks the names of tenants and apps in code and options. Call it once every `forRoot` has been read.
   *
   * @throws ConfigurationInvalidError if there is no tenant or app of a name
   */
  check(): void {
    this.isComplete = true;
    const named =
      this.defaultTenant === undefined ? [] : [{ tenant: this.defaultTenant, place: 'defaultTenant' }];
    this.refuseUnknown([...named, ...this.wanted.splice(0)]);
  }

  private refuseUnknown(wanted: readonly WantedTenant[]): void {
    // A source is not called at startup, so any name may be one of its tenants.
    if (this.tenants.size === 0 || this.hasSource) return;
    for (const { tenant, app, place } of wanted) {
      const known = this.tenants.get(tenant);
      if (!known) {
        wrong(
          `${place} names tenant ${JSON.stringify(tenant)}, which is not configured; there are ${listNames(this.tenants.keys())}`,
        );
      }
      if (app === undefined || known.secrets.hasApp(app)) continue;
      wrong(
        `${place} names app ${JSON.stringify(app)} of tenant ${JSON.stringify(tenant)}, which is not configured; there are ` +
          listNames(known.secrets.appNames()),
      );
    }
  }

  /**
   * The tenant of a call: named with the call, or by the service it is made on, or by the code around it, or by the options.
   *
   * @throws TenantMismatchError if call and service name two, TenantMissingError if nothing names one,
   * TenantUnavailableError if the resolver fails
   */
  nameFor(named: string | undefined, bound: string | undefined): string {
    if (isOther(bound, named)) throw new TenantMismatchError(bound as string, named as string);
    // Null, such as from an empty column, is not replaced by a default: find() rejects it.
    if (named !== undefined) return named;
    const name = bound ?? this.current() ?? this.defaultTenant ?? this.only();
    if (name === undefined) throw new TenantMissingError(this.describe('those of a TenantSource'));
    return name;
  }

  /** @throws TenantUnknownError, TenantUnavailableError, ConfigurationInvalidError if a source returns wrong options */
  find(name: string): Promise<Tenant> | Tenant {
    const listed = this.tenants.get(name);
    if (listed) return listed;
    // Sources are not called with a value that cannot be a tenant's name.
    if (!isTenantName(name)) throw this.unknown(name);
    const holder = this.sources.find((source) => source.has(name));
    const found = holder?.find(name);
    if (found && !(found instanceof Promise)) return found;
    const lookup = this.lookUp(name, found, holder);
    // It may fail when nobody waits for it any more.
    lookup.catch(() => undefined);
    return lookup;
  }

  /** The tenant of the options that has a 企业ID; the first one if there are several. */
  listedWithCorp(corpId: string): string | undefined {
    for (const [name, tenant] of this.tenants) if (tenant.corpId === corpId) return name;
    return undefined;
  }

  /** Whether a tenant of the options has a callback URL of that name. */
  hasReceiver(tenant: string, receiver: string): boolean {
    return this.tenants.get(tenant)?.receiver(receiver) !== undefined;
  }

  /** Forgets what a source returned for a tenant. Returns whether there was anything to forget. */
  evict(name: string): boolean {
    return this.sources.map((source) => source.evict(name)).includes(true);
  }

  /** The error for a name that no tenant has. */
  unknown(name: string): TenantUnknownError {
    return new TenantUnknownError(name, this.describe('a TenantSource, which does not know it'));
  }

  private get hasSource(): boolean {
    return this.sources.length > 0;
  }

  private async lookUp(
    name: string,
    inProgress: Promise<Tenant | undefined> | undefined,
    holder: TenantSourceCache | undefined,
  ): Promise<Tenant> {
    const held = await inProgress;
    if (held) return held;
    for (const source of this.sources) {
      const found = source === holder ? undefined : await source.find(name);
      if (found) return found;
    }
    throw this.unknown(name);
  }

  /** The app of the handler that is running, if it runs for this tenant. */
  appFor(tenant: string): string | undefined {
    const active = this.builtIn.active;
    return active?.tenant === tenant ? active.app : undefined;
  }

  private current(): string | undefined {
    const { active } = this.builtIn;
    if (active?.isPinned) return active.tenant;
    try {
      return (this.customResolver ?? this.builtIn).current() ?? undefined;
    } catch (error) {
      if (error instanceof HttpRemoteError) throw error;
      throw new TenantUnavailableError(`the TenantResolver failed (${describeError(error)})`);
    }
  }

  private only(): string | undefined {
    return this.tenants.size === 1 && !this.hasSource ? [...this.tenants.keys()][0] : undefined;
  }

  private describe(others: string): string {
    const names = listNames(this.tenants.keys());
    if (!this.hasSource) return names;
    return this.tenants.size === 0 ? others : `${names}; and ${others}`;
  }
}

function isOther<T>(one: T | undefined, another: T | undefined): boolean {
  return one !== undefined && another !== undefined && one !== another;
}

function wrong(why: string): never {
  throw new ConfigurationInvalidError(`WorkWeixinModule: ${why}`);
}
