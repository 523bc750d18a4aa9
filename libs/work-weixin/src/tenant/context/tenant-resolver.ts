/**
 * Resolves the tenant of the code that is running. Pass it to `forRoot` as `tenantResolver` to replace the built-in
 * {@link TenantContext}.
 *
 * @example with nestjs-cls
 * ```ts
 * class ClsTenantResolver extends TenantResolver {
 *   constructor(private readonly cls: ClsService) {
 *     super();
 *   }
 *   current() {
 *     return this.cls.isActive() ? this.cls.get<string | undefined>('tenant') : undefined;
 *   }
 * }
 *
 * WorkWeixinModule.forRootAsync({
 *   inject: [ClsService],
 *   useFactory: (cls: ClsService) => ({ tenants, tenantResolver: new ClsTenantResolver(cls) }),
 * });
 * ```
 */
export abstract class TenantResolver {
  /** Returns the tenant's name, undefined if there is none. Called for each call that does not name a tenant. */
  abstract current(): string | undefined;
}
