import type { DynamicModule, InjectionToken, Provider } from '@nestjs/common';

/**
 * Hides the options of a module, and their secrets, when Nest's container is printed. Nest stores the definitions of dynamic
 * modules, and `forRoot` puts the options there unchanged. Needs `alwaysTransient`, because Nest 10 treats modules with the
 * same text as one.
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
