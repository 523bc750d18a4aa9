/**
 * Says which tenant the code that runs now works for. Given to `forRoot` as `tenantResolver`, it takes the place of the
 * built-in {@link TenantContext}.
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
  /** The tenant's name; undefined where there is none. Asked with each call that names no tenant itself. */
  abstract current(): string | undefined;
}
