import { Inject } from '@nestjs/common';
import { DeclarationInvalidError } from 'nestjs-http-remote';
import { isTenantName } from './tenant/tenant-name.js';

// Symbol.for: the ESM and the CommonJS build of the package share the token.
export const WORK_WEIXIN_GIVEN_OPTIONS = Symbol.for('work-weixin:given-options');

/**
 * The injection token of one tenant's `WorkWeixinService`, for factories and for `overrideProvider` in tests.
 *
 * @throws DeclarationInvalidError if `tenant` is not a valid tenant name
 * @example `{ provide: Billing, inject: [getWorkWeixinToken('acme')], useFactory: (acme: WorkWeixinService) => … }`
 */
export function getWorkWeixinToken(tenant: string): string {
  if (!isTenantName(tenant)) {
    throw new DeclarationInvalidError(
      `${JSON.stringify(tenant)} is not a valid tenant name: write one such as @InjectWorkWeixin('acme')`,
    );
  }
  // Nest prints the token if no module provides it, so the token names the fix.
  return `WorkWeixinService:${tenant} (import WorkWeixinModule.forTenants('${tenant}'))`;
}

/**
 * Injects the `WorkWeixinService` of one tenant: the same as `forTenant(tenant)` of the service.
 *
 * `WorkWeixinModule.forRoot` provides it for the tenants that its options name. The tenants of `forRootAsync` and of a
 * `TenantSource` are unknown when Nest reads the modules: import `WorkWeixinModule.forTenants('acme')` into the module that
 * injects one of them. If no module provides the tenant, Nest reports "can't resolve dependencies" at startup, and the missing
 * argument it names includes that call.
 *
 * @throws DeclarationInvalidError if `tenant` is not a valid tenant name
 * @example
 * ```ts
 * class Billing {
 *   constructor(@InjectWorkWeixin('acme') private readonly acme: WorkWeixinService) {}
 * }
 *
 * @Module({ imports: [WorkWeixinModule.forTenants('acme')], providers: [Billing] })
 * class BillingModule {}
 * ```
 */
export function InjectWorkWeixin(tenant: string): ParameterDecorator & PropertyDecorator {
  return Inject(getWorkWeixinToken(tenant));
}
