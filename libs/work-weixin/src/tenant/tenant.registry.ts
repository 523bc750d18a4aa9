import { ConfigurationInvalidError, HttpRemoteError, describeError } from 'nestjs-http-remote';
import type { TenantResolver } from './context/tenant-resolver.js';
import { TenantMismatchError } from '../errors/tenant-mismatch.error.js';
import { TenantMissingError } from '../errors/tenant-missing.error.js';
import { TenantUnavailableError } from '../errors/tenant-unavailable.error.js';
import { TenantUnknownError } from '../errors/tenant-unknown.error.js';
import type { OpenTenant } from './open-tenant.js';
import { isTenantName, listNames } from './tenant-name.js';
import type { TenantDirectory } from './tenant-directory.js';

export interface TenantChoice {
  readonly defaultTenant?: string | undefined;
  readonly tenantResolver?: TenantResolver | undefined;
  readonly timeoutMs?: number | undefined;
}

/** A tenant that is named somewhere, and where. */
export interface WantedTenant {
  readonly tenant: string;
  readonly place: string;
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** The tenants of an application: those of all its `forRoot`s. */
export class TenantRegistry {
  private readonly directories: TenantDirectory[] = [];
  private readonly names = new Set<string>();
  private readonly wanted: WantedTenant[] = [];
  private isComplete = false;
  private defaultTenant: string | undefined;
  private givenResolver: TenantResolver | undefined;
  private longestMs = 0;

  /** @param builtIn says which tenant is the ambient one, unless a `forRoot` gives a resolver of its own */
  constructor(private readonly builtIn: TenantResolver) {}

  /** Milliseconds a look-up may take where neither call nor API say. */
  get timeoutMs(): number {
    return this.longestMs || DEFAULT_TIMEOUT_MS;
  }

  /** @throws ConfigurationInvalidError where a tenant, the default or the resolver is given twice; then nothing was added */
  add(directory: TenantDirectory, { defaultTenant, tenantResolver, timeoutMs = 0 }: TenantChoice = {}): void {
    const twice = directory.names.find((name) => this.names.has(name));
    if (twice !== undefined) {
      wrong(
        `tenant ${JSON.stringify(twice)} is configured twice: leave one of the two out, or give it another name ` +
          '(`name` beside corpId, or its key in tenants)',
      );
    }
    if (isOther(this.defaultTenant, defaultTenant))
      wrong('defaultTenant is given twice and differs: keep one of them');
    if (isOther(this.givenResolver, tenantResolver))
      wrong('tenantResolver is given twice and differs: keep one of them');
    this.directories.push(directory);
    for (const name of directory.names) this.names.add(name);
    this.defaultTenant ??= defaultTenant;
    this.givenResolver ??= tenantResolver;
    this.longestMs = Math.max(this.longestMs, timeoutMs);
  }

  /**
   * Notes that a tenant is named somewhere. Before the start it may still be configured; later it is checked at once.
   *
   * @throws ConfigurationInvalidError where the application has started and the name is none of a tenant
   */
  want(tenant: string, place: string): void {
    this.wanted.push({ tenant, place });
    if (this.isComplete) this.refuseUnknown(this.wanted.splice(0));
  }

  /**
   * To be called once every `forRoot` has been read.
   *
   * @throws ConfigurationInvalidError where a name that was written down is none of a tenant
   */
  check(declared: readonly WantedTenant[]): void {
    this.isComplete = true;
    const named =
      this.defaultTenant === undefined ? [] : [{ tenant: this.defaultTenant, place: 'defaultTenant' }];
    this.refuseUnknown([...named, ...declared, ...this.wanted.splice(0)]);
  }

  private refuseUnknown(wanted: readonly WantedTenant[]): void {
    // What a source knows is not asked at start-up.
    if (this.directories.length === 0 || this.isOpenEnded) return;
    const unknown = wanted.find(({ tenant }) => !this.names.has(tenant));
    if (unknown === undefined) return;
    const { tenant, place } = unknown;
    wrong(
      `${place} names tenant ${JSON.stringify(tenant)}, which is not configured; there are ${listNames(this.names)}`,
    );
  }

  /**
   * The tenant a call is for: named with the call, by the service it is made on, by the code around it, or by the options.
   *
   * @throws TenantMismatchError where call and service name two, TenantMissingError where nothing names one,
   * TenantUnavailableError where the resolver fails
   */
  nameFor(named: string | undefined, bound: string | undefined): string {
    if (isOther(bound, named)) throw new TenantMismatchError(bound as string, named as string);
    // Null is a name that is none, as from an empty column: another tenant must not be taken for it.
    if (named !== undefined) return named;
    const name = bound ?? this.ambient() ?? this.defaultTenant ?? this.only();
    if (name === undefined) throw new TenantMissingError(this.describe('those of a TenantSource'));
    return name;
  }

  /** @throws TenantUnknownError, TenantUnavailableError, ConfigurationInvalidError where a source gives wrong options */
  find(name: string): Promise<OpenTenant> | OpenTenant {
    // A source is asked for nothing that cannot be the name of a tenant.
    if (!isTenantName(name)) throw this.unknown(name);
    const holder = this.directories.find((directory) => directory.has(name));
    const found = holder?.find(name);
    if (found && !(found instanceof Promise)) return found;
    const asked = this.ask(name, found, holder);
    // It may fail when nobody waits any more.
    asked.catch(() => undefined);
    return asked;
  }

  /** Forgets what a source said of a tenant and says whether there was anything. */
  evict(name: string): boolean {
    return this.directories.map((directory) => directory.evict(name)).includes(true);
  }

  /** What a name is answered with that is none of a tenant. */
  unknown(name: string): TenantUnknownError {
    return new TenantUnknownError(name, this.describe('a TenantSource, which does not know it'));
  }

  private get isOpenEnded(): boolean {
    return this.directories.some((directory) => directory.isOpenEnded);
  }

  private async ask(
    name: string,
    underWay: Promise<OpenTenant | undefined> | undefined,
    holder: TenantDirectory | undefined,
  ): Promise<OpenTenant> {
    const held = await underWay;
    if (held) return held;
    for (const directory of this.directories) {
      const found = directory === holder ? undefined : await directory.find(name);
      if (found) return found;
    }
    throw this.unknown(name);
  }

  private ambient(): string | undefined {
    try {
      return (this.givenResolver ?? this.builtIn).current() ?? undefined;
    } catch (error) {
      if (error instanceof HttpRemoteError) throw error;
      throw new TenantUnavailableError(`the TenantResolver failed (${describeError(error)})`);
    }
  }

  private only(): string | undefined {
    return this.names.size === 1 && !this.isOpenEnded ? [...this.names][0] : undefined;
  }

  private describe(others: string): string {
    if (!this.isOpenEnded) return listNames(this.names);
    return this.names.size === 0 ? others : `${listNames(this.names)}; and ${others}`;
  }
}

function isOther<T>(one: T | undefined, another: T | undefined): boolean {
  return one !== undefined && another !== undefined && one !== another;
}

function wrong(why: string): never {
  throw new ConfigurationInvalidError(`WorkWeixinModule: ${why}`);
}
