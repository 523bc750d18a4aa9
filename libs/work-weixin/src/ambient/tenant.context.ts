import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { TenantResolver } from './tenant.resolver.js';

/**
 * Carries a tenant's name through everything that is awaited. One an application; any module that imports
 * `WorkWeixinModule` can inject it.
 *
 * @example `await tenants.run('acme', () => this.onboarding.hire());`
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
        'TenantContext.run() needs the name of a tenant; where there is none, call the work by itself',
      );
    }
    return this.#storage.run(tenant, work);
  }

  current(): string | undefined {
    return this.#storage.getStore();
  }
}
