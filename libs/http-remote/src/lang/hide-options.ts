import type { DynamicModule, InjectionToken, Provider } from '@nestjs/common';

/**
 * Keeps the options of a module out of what Nest's container shows when it is printed: Nest keeps the definitions of dynamic
 * modules, and `forRoot` puts options there as they are, secrets included. Needs `alwaysTransient`, as Nest 10 takes modules
 * with the same text for one.
 *
 * @example
 * ```ts
 * const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<ErpOptions>({ optionsInjectionToken, alwaysTransient: true })
 *   .setExtras({}, (definition) => hideOptions(definition, optionsInjectionToken))
 *   .build();
 * ```
 */
export function hideOptions(definition: DynamicModule, optionsToken: InjectionToken): DynamicModule {
  return {
    ...definition,
    providers: (definition.providers ?? []).map((provider) => hidden(provider, optionsToken)),
  };
}

function hidden(provider: Provider, optionsToken: InjectionToken): Provider {
  if (!('provide' in provider) || provider.provide !== optionsToken || !('useValue' in provider))
    return provider;
  const options: unknown = provider.useValue;
  return { provide: optionsToken, useFactory: () => options };
}
