import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { TenantContext } from './tenant/context/tenant-context.js';
import { TenantRegistry } from './tenant/tenant.registry.js';

/** Holds the tenants of one application: every `forRoot` adds its own here. */
@Module({
  providers: [
    TenantContext,
    {
      provide: TenantRegistry,
      useFactory: (context: TenantContext) => new TenantRegistry(context),
      inject: [TenantContext],
    },
  ],
  exports: [TenantContext, TenantRegistry],
})
export class WorkWeixinRegistryModule implements OnModuleInit {
  constructor(@Inject(TenantRegistry) private readonly registry: TenantRegistry) {}

  /** By now every `forRoot` has added its tenants. */
  onModuleInit(): void {
    this.registry.check();
  }
}
