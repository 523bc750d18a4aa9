import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { kindOf } from 'nestjs-http-remote/kit';
import { TenantResolver } from './tenant-resolver.js';

/**
 * Carries a tenant's name through everything that is awaited. One an application; any module that imports
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
   * Runs the work for a tenant and gives back its result. Inside another `run` it holds until its own work is over. Streams
   * and generators that the work gives back run for whoever reads them: name the tenant with the calls they make.
   *
   * @throws ConfigurationInvalidError where the tenant is no text
   */
  run<T>(tenant: string, work: () => T): T {
    if (typeof tenant !== 'string') {
      throw new ConfigurationInvalidError(
        `run() of TenantContext needs the name of a tenant, not ${kindOf(tenant)}: if there is none, call the work by itself`,
      );
    }
    return this.#storage.run(tenant, work);
  }

  current(): string | undefined {
    return this.#storage.getStore();
  }
}
