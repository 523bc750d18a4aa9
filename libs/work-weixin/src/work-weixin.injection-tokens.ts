import { Inject } from '@nestjs/common';
import { DeclarationInvalidError } from 'nestjs-http-remote';
import { declareTenant, type AnyClass } from './tenant/declared-tenants.js';
import { isTenantName } from './tenant/tenant-name.js';

// Symbol.for: the ESM and the CommonJS build of the package, side by side, mean the same token.
export const WORK_WEIXIN_GIVEN_OPTIONS = Symbol.for('work-weixin:given-options');

const PREFIX = 'WorkWeixinService:';

/**
 * The injection token of the `WorkWeixinService` of one tenant. It has to be asked for before the application starts.
 *
 * @throws DeclarationInvalidError where it cannot be a tenant's name
 * @example `{ provide: Billing, inject: [getWorkWeixinToken('acme')], useFactory: (acme: WorkWeixinService) => … }`
 */
export function getWorkWeixinToken(tenant: string): string {
  if (!isTenantName(tenant)) {
    throw new DeclarationInvalidError(
      `${JSON.stringify(tenant)} is no name of a tenant: write one as in @InjectWorkWeixin('acme')`,
    );
  }
  declareTenant(tenant);
  return `${PREFIX}${tenant}`;
}

/**
 * Injects the `WorkWeixinService` of one tenant: `forTenant(tenant)` of the service. Where all tenants are known from the
 * start, one that is not configured stops the application. Classes of a file that is only loaded later, for a lazy module,
 * take `forTenant` instead.
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
