import { Inject } from '@nestjs/common';
import { DeclarationInvalidError } from 'nestjs-http-remote';
import { declareTenant, type AnyClass } from './tenant/injected-tenants.js';
import { isTenantName } from './tenant/tenant-name.js';

// Symbol.for: the ESM and the CommonJS build of the package, side by side, mean the same token.
export const WORK_WEIXIN_GIVEN_OPTIONS = Symbol.for('work-weixin:given-options');

const PREFIX = 'WorkWeixinService:';

/**
 * The injection token of the `WorkWeixinService` of one tenant.
 *
 * @throws DeclarationInvalidError where it cannot be a tenant's name
 * @example `{ provide: Billing, inject: [getWorkWeixinToken('acme')], useFactory: (acme: WorkWeixinService) => … }`
 */
export function getWorkWeixinToken(tenant: string): string {
  const token = tokenOfTenant(tenant);
  declareTenant(tenant);
  return token;
}

/** The token by itself: the name is not noted as one that somebody wants. */
export function tokenOfTenant(tenant: string): string {
  if (!isTenantName(tenant)) {
    throw new DeclarationInvalidError(
      `${JSON.stringify(tenant)} is no name of a tenant: write one as in @InjectWorkWeixin('acme')`,
    );
  }
  return `${PREFIX}${tenant}`;
}

/**
 * Injects the `WorkWeixinService` of one tenant: `forTenant(tenant)` of the service. Where all tenants are known from the
 * start, one that is not configured stops the application. A file that is loaded later, for a lazy module, finds the tenants that
 * `forRoot` names; for those of `forRootAsync` or of a `TenantSource` the module imports `WorkWeixinModule.forTenants`.
 *
 * @throws DeclarationInvalidError where it cannot be a tenant's name
 * @example `constructor(@InjectWorkWeixin('acme') private readonly acme: WorkWeixinService) {}`
 */
export function InjectWorkWeixin(tenant: string): ParameterDecorator & PropertyDecorator {
  const inject = Inject(getWorkWeixinToken(tenant));
  return (target: object, key: string | symbol | undefined, index?: number) => {
    // A parameter is told with its class, a property with its prototype.
    declareTenant(tenant, (typeof target === 'function' ? target : target.constructor) as AnyClass);
    inject(target, key as string, index as number);
  };
}

/** The tenant a token is for; undefined for other tokens. */
export function tenantOfToken(token: unknown): string | undefined {
  return typeof token === 'string' && token.startsWith(PREFIX) ? token.slice(PREFIX.length) : undefined;
}
