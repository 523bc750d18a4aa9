import { Logger } from '@nestjs/common';
import { ClientClosedError, HttpRemoteError } from 'nestjs-http-remote';
import { describeError } from 'nestjs-http-remote/kit';
import { LRUCache } from 'lru-cache';
import { TenantUnavailableError } from '../errors/tenant-unavailable.error.js';
import type { TenantCacheOptions } from './tenant-cache.options.js';
import { isSameTenant, ownerOf, readTenantOptions, type TenantOptions } from './tenant.options.js';
import type { TenantSource } from './tenant-source.js';
import type { Tenant } from './tenant.js';
import { valueOrAfter, withTimeout } from './timeouts.js';

/** A lookup that takes longer has failed. */
const LOOKUP_TIMEOUT_MS = 30_000;
/** If looking for changes takes longer, calls use the open tenant as it is. */
const RECHECK_TIMEOUT_MS = 1_000;
/** After a failed lookup an open tenant is used for so long before the source is called again. */
const RETRY_AFTER_MS = 5_000;

export interface TenantSourceCacheOptions extends Required<TenantCacheOptions> {
  readonly source: TenantSource;
  /** @throws ConfigurationInvalidError if an option is wrong */
  readonly open: (name: string, options: TenantOptions) => Tenant;
  readonly now: () => number;
}

interface Entry {
  readonly options: TenantOptions;
  readonly tenant: Tenant;
}

/** The tenants of a source: looked up when first used, and kept open while they are used. */
export class TenantSourceCache {
  private readonly logger = new Logger('WorkWeixin');
  /** Private at run time: the options hold secrets. */
  readonly #entries: LRUCache<string, Entry>;
  private readonly lookups = new Map<string, Promise<Tenant | undefined>>();
  /** Out of the cache, but not closed yet: calls may be in flight. */
  private readonly retired = new Set<Tenant>();
  private isDown = false;
  private isClosed = false;

  constructor(private readonly options: TenantSourceCacheOptions) {
    const { max, ttlMs, now } = options;
    this.#entries = new LRUCache({
      max,
      ttl: ttlMs,
      // The cache reads the clock each time; a time of 0 would mean that the entry never expires.
      ttlResolution: 0,
      perf: { now: () => now() + 1 },
      allowStale: true,
      noDeleteOnStaleGet: true,
      dispose: ({ tenant }) => this.retire(tenant),
    });
  }

  /** Whether the tenant is open, so that nothing has to be looked up. */
  has(name: string): boolean {
    return this.#entries.peek(name) !== undefined;
  }

  /**
   * Undefined if the source has no such tenant.
   *
   * @throws TenantUnavailableError, ConfigurationInvalidError
   */
  find(name: string): Promise<Tenant | undefined> | Tenant | undefined {
    this.refuseWhenClosed();
    const entry = this.#entries.get(name);
    if (entry && this.#entries.getRemainingTTL(name) > 0) return entry.tenant;
    return this.lookups.get(name) ?? this.startLookup(name, entry);
  }

  /** Forgets a tenant. Returns whether there was anything to forget. */
  evict(name: string): boolean {
    // Later calls must not get the result of a lookup that started before.
    const wasLookedUp = this.lookups.delete(name);
    return this.#entries.delete(name) || wasLookedUp;
  }

  /** Closes all tenants, after their calls in flight. */
  async close(): Promise<void> {
    this.isClosed = true;
    this.lookups.clear();
    this.#entries.clear();
    await Promise.allSettled([...this.retired].map((tenant) => tenant.close()));
  }

  private refuseWhenClosed(): void {
    if (!this.isClosed) return;
    throw new ClientClosedError('the application is closing and looks up no tenant', {
      stage: 'configure',
      outcome: 'not-sent',
    });
  }

  private startLookup(name: string, cached: Entry | undefined): Promise<Tenant | undefined> {
    const isWanted = (): boolean => this.lookups.get(name) === shared;
    const work = () => this.lookUp(name, cached, isWanted);
    // If the lookup fails, calls use the cached tenant: it must not close meanwhile.
    const lookup = (cached ? cached.tenant.use(work, undefined) : work()).finally(() => {
      if (isWanted()) this.lookups.delete(name);
    });
    const shared: Promise<Tenant | undefined> = cached
      ? valueOrAfter(RECHECK_TIMEOUT_MS, lookup, cached.tenant)
      : lookup;
    this.lookups.set(name, shared);
    return shared;
  }

  private async lookUp(
    name: string,
    cached: Entry | undefined,
    isWanted: () => boolean,
  ): Promise<Tenant | undefined> {
    let found: TenantOptions | undefined;
    try {
      found = (await withTimeout(LOOKUP_TIMEOUT_MS, () => this.options.source.find(name))) ?? undefined;
    } catch (error) {
      this.refuseWhenClosed();
      return this.useCached(name, cached, error);
    }
    this.refuseWhenClosed();
    this.logRecovery();
    if (found === undefined) {
      if (isWanted()) this.#entries.delete(name);
      return undefined;
    }
    try {
      return this.cache(name, cached, readTenantOptions(name, found), isWanted);
    } catch (error) {
      if (!cached) throw error;
      this.logger.warn(`${describe(error)}; tenant ${JSON.stringify(name)} stays as it was`);
      this.renew(name, cached, this.options.ttlMs);
      return cached.tenant;
    }
  }

  private cache(
    name: string,
    cached: Entry | undefined,
    options: TenantOptions,
    isWanted: () => boolean,
  ): Tenant {
    if (cached && isSameTenant(cached.options, options) && this.renew(name, cached, this.options.ttlMs)) {
      return cached.tenant;
    }
    const tenant = this.options.open(name, options);
    if (isWanted() && !this.isClosed) this.#entries.set(name, { options, tenant });
    else this.retire(tenant);
    return tenant;
  }

  /** Returns false if the tenant is no longer the cached one: the cache was full, or it was evicted. */
  private renew(name: string, cached: Entry, ttl: number): boolean {
    if (this.#entries.peek(name) !== cached) return false;
    this.#entries.set(name, cached, { ttl });
    return true;
  }

  private useCached(name: string, cached: Entry | undefined, error: unknown): Tenant {
    const thrown = describeError(error);
    if (!cached) {
      throw new TenantUnavailableError(`${ownerOf(name)}: the TenantSource failed to find it (${thrown})`);
    }
    if (!this.isDown) {
      this.isDown = true;
      this.logger.warn(`the TenantSource fails (${thrown}): open tenants stay as they are until it recovers`);
    }
    this.renew(name, cached, Math.min(this.options.ttlMs, RETRY_AFTER_MS));
    return cached.tenant;
  }

  private logRecovery(): void {
    if (this.isDown) this.logger.log('the TenantSource works again');
    this.isDown = false;
  }

  private retire(tenant: Tenant): void {
    this.retired.add(tenant);
    const forget = () => void this.retired.delete(tenant);
    tenant.retire().then(forget, forget);
  }
}

function describe(error: unknown): string {
  return error instanceof HttpRemoteError ? error.message : describeError(error);
}
