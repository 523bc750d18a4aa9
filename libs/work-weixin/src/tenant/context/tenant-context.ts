import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { kindOf } from 'nestjs-http-remote/kit';
import { TenantResolver } from './tenant-resolver.js';

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
  readonly #storage = new AsyncLocalStorage<string>();

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
    return this.#storage.run(tenant, work);
  }

  current(): string | undefined {
    return this.#storage.getStore();
  }
}
