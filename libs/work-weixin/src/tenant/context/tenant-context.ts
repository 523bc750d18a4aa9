import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { kindOf } from 'nestjs-http-remote/kit';
import { TenantResolver } from './tenant-resolver.js';

/** The tenant of the code that is running. */
interface ActiveTenant {
  readonly tenant: string;
  /** The app that makes its calls, if their API accepts one and they choose none. */
  readonly app?: string | undefined;
  /** Whether a custom TenantResolver is not asked. */
  readonly isPinned?: boolean;
}

/**
 * Carries a tenant's name through all awaited code. There is one per application; any module that imports
 * `WorkWeixinModule` can inject it.
 *
 * @example in a job or a queue worker
 * ```ts
 * @Injectable()
 * class NightlySync {
 *   constructor(private readonly tenants: TenantContext, private readonly members: Members) {}
 *
 *   @Cron('0 3 * * *')
 *   async everyNight() {
 *     for (const tenant of ['acme', 'globex']) await this.tenants.run(tenant, () => this.members.sync());
 *   }
 * }
 * ```
 */
@Injectable()
export class TenantContext extends TenantResolver {
  readonly #storage = new AsyncLocalStorage<ActiveTenant>();

  /**
   * Runs `work` for a tenant and returns its result. A nested `run` applies to its own work only. A stream or generator that
   * `work` returns runs in the context of its reader: pass `{ tenant }` with the calls it makes.
   *
   * @throws ConfigurationInvalidError if the tenant is not a string
   */
  run<T>(tenant: string, work: () => T): T {
    if (typeof tenant !== 'string') {
      throw new ConfigurationInvalidError(
        `TenantContext.run() needs the name of a tenant, not ${kindOf(tenant)}: if there is no tenant, call work() directly`,
      );
    }
    return this.#storage.run({ tenant }, work);
  }

  current(): string | undefined {
    return this.#storage.getStore()?.tenant;
  }

  /** @internal Runs the handler of a callback: for its tenant whatever a custom TenantResolver returns, and by its app. */
  runHandler<T>(tenant: string, app: string | undefined, work: () => T): T {
    return this.#storage.run({ tenant, app, isPinned: true }, work);
  }

  /** @internal */
  get active(): ActiveTenant | undefined {
    return this.#storage.getStore();
  }
}
