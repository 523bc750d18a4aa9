import { Logger } from '@nestjs/common';
import { ClientClosedError, HttpRemoteError, describeError } from 'nestjs-http-remote';
import { LRUCache } from 'lru-cache';
import { nameOfThrown } from '../errors/name-of-thrown.js';
import { TenantUnavailableError } from '../errors/tenant-unavailable.error.js';
import type { OpenTenant, OpenTenantWith } from './open-tenant.js';
import { settledWithin, thisOrAfter } from './patience.js';
import type { TenantCacheOptions } from './tenant-cache.options.js';
import { TenantDirectory } from './tenant-directory.js';
import { readTenantOptions, isSameTenant, ownerOf, type TenantOptions } from './tenant.options.js';
import type { TenantSource } from './tenant-source.js';

/** How long a look-up may take before it counts as failed. */
const LOOK_UP_MS = 30_000;
/** How long calls of an open tenant wait for a source that is slow to say whether it has changed. */
const PATIENCE_MS = 1_000;
/** When a source that failed is asked again about an open tenant. */
const ASK_AGAIN_AFTER_MS = 5_000;

export interface TenantSourceCacheOptions extends Required<TenantCacheOptions> {
  readonly source: TenantSource;
  readonly open: OpenTenantWith<TenantOptions>;
  readonly now: () => number;
}

interface Entry {
  readonly options: TenantOptions;
  readonly tenant: OpenTenant;
}

/** Tenants of a source: looked up when first used, and open while they are. */
export class TenantSourceCache extends TenantDirectory {
  readonly names: readonly string[] = [];
  readonly isOpenEnded = true;
  private readonly logger = new Logger('WorkWeixin');
  /** With the secrets that the source gave. */
  readonly #entries: LRUCache<string, Entry>;
  private readonly lookUps = new Map<string, Promise<OpenTenant | undefined>>();
  /** Out of the cache, and not closed yet: calls may be under way. */
  private readonly retired = new Set<OpenTenant>();
  private isDown = false;
  private isClosed = false;

  constructor(private readonly options: TenantSourceCacheOptions) {
    super();
    const { max, ttlMs, now } = options;
    this.#entries = new LRUCache({
      max,
      ttl: ttlMs,
      // Every reading is new, and none is 0, which the cache takes for "never".
      ttlResolution: 0,
      perf: { now: () => now() + 1 },
      allowStale: true,
      noDeleteOnStaleGet: true,
      dispose: ({ tenant }) => this.retire(tenant),
    });
  }

  has(name: string): boolean {
    return this.#entries.peek(name) !== undefined;
  }

  find(name: string): Promise<OpenTenant | undefined> | OpenTenant | undefined {
    this.refuseWhenClosed();
    const entry = this.#entries.get(name);
    if (entry && this.#entries.getRemainingTTL(name) > 0) return entry.tenant;
    return this.lookUps.get(name) ?? this.begin(name, entry);
  }

  evict(name: string): boolean {
    // Nobody who asks from now on is to wait for an answer from before.
    const wasAsked = this.lookUps.delete(name);
    return this.#entries.delete(name) || wasAsked;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.lookUps.clear();
    this.#entries.clear();
    await Promise.allSettled([...this.retired].map((tenant) => tenant.close()));
  }

  private refuseWhenClosed(): void {
    if (!this.isClosed) return;
    throw new ClientClosedError('no tenant is looked up while the application is closing', {
      stage: 'configure',
      outcome: 'not-sent',
    });
  }

  private begin(name: string, kept: Entry | undefined): Promise<OpenTenant | undefined> {
    const isWanted = (): boolean => this.lookUps.get(name) === shared;
    const work = () => this.lookUp(name, kept, isWanted);
    // Calls may have to go on with the one there is, which must not be closed meanwhile.
    const lookUp = (kept ? kept.tenant.use(work) : work()).finally(() => {
      if (isWanted()) this.lookUps.delete(name);
    });
    const shared: Promise<OpenTenant | undefined> = kept
      ? thisOrAfter(PATIENCE_MS, lookUp, kept.tenant)
      : lookUp;
    this.lookUps.set(name, shared);
    return shared;
  }

  private async lookUp(
    name: string,
    kept: Entry | undefined,
    isWanted: () => boolean,
  ): Promise<OpenTenant | undefined> {
    let found: TenantOptions | undefined;
    try {
      found = (await settledWithin(LOOK_UP_MS, () => this.options.source.find(name))) ?? undefined;
    } catch (error) {
      this.refuseWhenClosed();
      return this.goOnWithout(name, kept, error);
    }
    this.refuseWhenClosed();
    this.tellUp();
    if (found === undefined) {
      if (isWanted()) this.#entries.delete(name);
      return undefined;
    }
    try {
      return this.keep(name, kept, readTenantOptions(name, found), isWanted);
    } catch (error) {
      if (!kept) throw error;
      this.logger.warn(`${describe(error)}; tenant ${JSON.stringify(name)} goes on as it was`);
      this.renew(name, kept, this.options.ttlMs);
      return kept.tenant;
    }
  }

  private keep(
    name: string,
    kept: Entry | undefined,
    options: TenantOptions,
    isWanted: () => boolean,
  ): OpenTenant {
    if (kept && isSameTenant(kept.options, options) && this.renew(name, kept, this.options.ttlMs)) {
      return kept.tenant;
    }
    const tenant = this.options.open(name, options);
    if (isWanted() && !this.isClosed) this.#entries.set(name, { options, tenant });
    else this.retire(tenant);
    return tenant;
  }

  /** Whether the tenant is still the one that is kept: it may have had to make room, or have been evicted. */
  private renew(name: string, kept: Entry, ttl: number): boolean {
    if (this.#entries.peek(name) !== kept) return false;
    this.#entries.set(name, kept, { ttl });
    return true;
  }

  private goOnWithout(name: string, kept: Entry | undefined, error: unknown): OpenTenant {
    const thrown = nameOfThrown(error);
    if (!kept) {
      throw new TenantUnavailableError(`${ownerOf(name)}: the TenantSource failed to find it (${thrown})`);
    }
    if (!this.isDown) {
      this.isDown = true;
      this.logger.warn(`the TenantSource fails (${thrown}): open tenants go on as they are until it answers`);
    }
    this.renew(name, kept, Math.min(this.options.ttlMs, ASK_AGAIN_AFTER_MS));
    return kept.tenant;
  }

  private tellUp(): void {
    if (this.isDown) this.logger.log('the TenantSource answers again');
    this.isDown = false;
  }

  private retire(tenant: OpenTenant): void {
    this.retired.add(tenant);
    const forget = () => void this.retired.delete(tenant);
    tenant.retire().then(forget, forget);
  }
}

function describe(error: unknown): string {
  return error instanceof HttpRemoteError ? error.message : describeError(error);
}
