import { Inject } from '@nestjs/common';
import { DeclarationInvalidError } from 'nestjs-http-remote';
import { UNNAMED } from './tenant/client-name.js';
import { isTenantName } from './tenant/tenant-name.js';

// Symbol.for: the ESM and the CommonJS build of the package share the token.
export const WORK_WEIXIN_GIVEN_OPTIONS = Symbol.for('work-weixin:given-options');

/**
 * One app of a tenant: see {@link InjectWorkWeixin}.
 *
 * @example `{ tenant: 'acme', app: 'helpdesk' }`
 */
export interface WorkWeixinChoice {
  /**
   * The name of the tenant.
   * @default 'default', the name of a corp that is configured without one
   */
  tenant?: string;
  /** The name of the app in `apps`. */
  app?: string;
}

/**
 * The injection token of the `WorkWeixinService` of one tenant, or of one of its apps, for factories and for `overrideProvider`
 * in tests.
 *
 * @throws DeclarationInvalidError if a name is not valid, or none is given
 * @example `{ provide: Billing, inject: [getWorkWeixinToken('acme')], useFactory: (acme: WorkWeixinService) => … }`
 */
export function getWorkWeixinToken(choice: string | WorkWeixinChoice): string {
  const { tenant, app } = readChoice(choice);
  // Nest prints the token if no module provides it, so the token names the fix.
  return app === undefined
    ? `WorkWeixinService:${tenant} (import WorkWeixinModule.forTenants('${tenant}'))`
    : `WorkWeixinService:${tenant}, app ${app} (import WorkWeixinModule.forTenants({ tenant: '${tenant}', app: '${app}' }))`;
}

/** @throws DeclarationInvalidError if a name is not valid, or none is given */
export function readChoice(choice: string | WorkWeixinChoice): { tenant: string; app: string | undefined } {
  const given: WorkWeixinChoice = typeof choice === 'string' ? { tenant: choice } : (choice ?? {});
  const { tenant = given.app === undefined ? '' : UNNAMED, app } = given;
  if (!isTenantName(tenant)) {
    throw new DeclarationInvalidError(
      `${JSON.stringify(tenant)} is not a valid tenant name: write one such as @InjectWorkWeixin('acme')`,
    );
  }
  if (app !== undefined && !isTenantName(app)) {
    throw new DeclarationInvalidError(
      `${JSON.stringify(app)} is not a valid name of an app: write one such as @InjectWorkWeixin({ app: 'helpdesk' })`,
    );
  }
  return { tenant, app };
}

/**
 * Injects the `WorkWeixinService` of one tenant, or of one of its apps: the same as `forTenant(tenant)` of the service, and
 * `forApp(app)` of that.
 *
 * `WorkWeixinModule.forRoot` provides it for the tenants and apps that its options name. The tenants of `forRootAsync` and of a
 * `TenantSource` are unknown when Nest reads the modules: import `WorkWeixinModule.forTenants('acme')` into the module that
 * injects one of them. If no module provides the tenant, Nest reports "can't resolve dependencies" at startup, and the missing
 * argument it names includes that call.
 *
 * @throws DeclarationInvalidError if a name is not valid, or none is given
 * @example
 * ```ts
 * class Billing {
 *   constructor(
 *     @InjectWorkWeixin('acme') private readonly acme: WorkWeixinService,
 *     @InjectWorkWeixin({ tenant: 'acme', app: 'helpdesk' }) private readonly helpdesk: WorkWeixinService,
 *   ) {}
 * }
 *
 * @Module({
 *   imports: [WorkWeixinModule.forTenants('acme', { tenant: 'acme', app: 'helpdesk' })],
 *   providers: [Billing],
 * })
 * class BillingModule {}
 * ```
 */
export function InjectWorkWeixin(choice: string | WorkWeixinChoice): ParameterDecorator & PropertyDecorator {
  return Inject(getWorkWeixinToken(choice));
}
