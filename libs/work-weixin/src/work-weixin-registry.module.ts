import { Inject, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import type { ModulesContainer } from '@nestjs/core';
import { TenantContext } from './tenant/context/tenant-context.js';
import { tenantsWantedBy, type AnyClass } from './tenant/injected-tenants.js';
import { TenantRegistry, type WantedTenant } from './tenant/tenant.registry.js';
import { tenantOfToken } from './injection-tokens.js';

const MODULES = Symbol('MODULES');

/** One in each application, whatever the number of `forRoot`s: here their tenants meet. */
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
  constructor(
    @Inject(TenantRegistry) private readonly registry: TenantRegistry,
    @Inject(MODULES) private readonly modules: ModulesContainer,
  ) {}

  /** By now every `forRoot` has been read. */
  onModuleInit(): void {
    this.registry.check(this.wanted());
  }

  /** Of this application only: decorators speak to the whole process. */
  private wanted(): WantedTenant[] {
    return [...this.modules.values()].flatMap(({ providers, controllers, injectables }) =>
      [...providers.values(), ...controllers.values(), ...injectables.values()].flatMap(
        ({ metatype, inject }) => [...wantedByClass(metatype), ...wantedByFactory(inject)],
      ),
    );
  }
}

// Always the same object: Nest tells dynamic modules apart by it.
let registryModule: Promise<DynamicModule> | undefined;

/**
 * The module as one to import. Where modules are scanned `@nestjs/core` is loaded; what only uses DTOs, as a test or a
 * script may, does without.
 */
export function importRegistryModule(): Promise<DynamicModule> {
  return (registryModule ??= import('@nestjs/core').then(({ ModulesContainer }) => ({
    module: WorkWeixinRegistryModule,
    providers: [{ provide: MODULES, useExisting: ModulesContainer }],
  })));
}

function wantedByClass(metatype: unknown): WantedTenant[] {
  if (typeof metatype !== 'function') return [];
  return tenantsWantedBy(metatype as AnyClass).map((tenant) => ({
    tenant,
    place: `@InjectWorkWeixin() in ${metatype.name}`,
  }));
}

function wantedByFactory(inject: unknown): WantedTenant[] {
  if (!Array.isArray(inject)) return [];
  return inject
    .map((each: unknown) => tenantOfToken((each as { token?: unknown } | undefined)?.token ?? each))
    .filter((tenant) => tenant !== undefined)
    .map((tenant) => ({ tenant, place: 'getWorkWeixinToken()' }));
}
