import {
  ConfigurableModuleBuilder,
  Module,
  type ConfigurableModuleAsyncOptions,
  type DynamicModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { checkAsyncOptions, checkFactoryOptions } from './lang/check-async-options.js';
import { ConfigurationInvalidError } from './errors/configuration-invalid.error.js';
import { hideOptions } from './lang/hide-options.js';
import { HTTP_REMOTE_GIVEN_OPTIONS, HTTP_REMOTE_OPTIONS, getHttpRemoteToken } from './injection-tokens.js';
import {
  refuseNoOptions,
  resolveHttpRemoteOptions,
  type HttpRemoteExtras,
  type HttpRemoteFeatureAsyncOptions,
  type HttpRemoteOptions,
  type ResolvedHttpRemoteOptions,
} from './http-remote.options.js';
import { HttpRemoteClients, HttpRemoteService } from './http-remote.service.js';
import type { HttpRemoteClientOptions } from './client/http-remote-client.js';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<HttpRemoteOptions>({
  optionsInjectionToken: HTTP_REMOTE_GIVEN_OPTIONS,
  // Nest 10 treats two modules with equal options and factories as one.
  alwaysTransient: true,
})
  .setClassMethodName('forRoot')
  .setExtras<HttpRemoteExtras>({ isGlobal: false }, (definition, { isGlobal }) =>
    hideOptions({ ...definition, global: isGlobal ?? false }, HTTP_REMOTE_GIVEN_OPTIONS),
  )
  .build();

/**
 * Opens the clients of remote systems, provides {@link HttpRemoteService}, and closes the clients with the application.
 *
 * @example
 * ```ts
 * @Module({ imports: [HttpRemoteModule.forRoot({ clients: { erp: { baseUrl: 'https://erp.example/api/' } } })] })
 * ```
 */
@Module({
  providers: [
    {
      provide: HTTP_REMOTE_OPTIONS,
      useFactory: resolveHttpRemoteOptions,
      inject: [HTTP_REMOTE_GIVEN_OPTIONS],
    },
    {
      provide: HttpRemoteClients,
      useFactory: (options: ResolvedHttpRemoteOptions) => new HttpRemoteClients(options),
      inject: [HTTP_REMOTE_OPTIONS],
    },
    HttpRemoteService,
  ],
  exports: [HttpRemoteService, HttpRemoteClients, HTTP_REMOTE_OPTIONS],
})
export class HttpRemoteModule extends ConfigurableModuleClass implements OnApplicationShutdown {
  constructor(private readonly clients: HttpRemoteClients) {
    super();
  }

  /** The clients named here can also be injected with `@InjectHttpRemote(name)`; those of `forRootAsync` cannot. */
  static override forRoot(options: HttpRemoteOptions & HttpRemoteExtras): DynamicModule {
    refuseNoOptions(options);
    const definition = super.forRoot(options);
    const clients = namesOf(options).map((name) => ({
      provide: getHttpRemoteToken(name),
      inject: [HttpRemoteService],
      useFactory: (remote: HttpRemoteService) => remote.forClient(name),
    }));
    return {
      ...definition,
      providers: [...(definition.providers ?? []), ...clients],
      exports: [...(definition.exports ?? []), ...clients.map(({ provide }) => provide)],
    };
  }

  /** @throws ConfigurationInvalidError if `useFactory`, `useClass` and `useExisting` are missing, or an option is unknown */
  static override forRootAsync(
    options: ConfigurableModuleAsyncOptions<HttpRemoteOptions> & HttpRemoteExtras,
  ): DynamicModule {
    checkAsyncOptions('HttpRemoteModule.forRootAsync()', options);
    return super.forRootAsync(options);
  }

  /**
   * Adds a client to the module of `forRoot({ isGlobal: true })`. Inject it with `@InjectHttpRemote(name)`.
   *
   * @throws ConfigurationInvalidError at startup, if `forRoot` is missing or the name is taken
   */
  static forFeature(name: string, options: HttpRemoteClientOptions): DynamicModule {
    return this.forFeatureAsync(name, { useFactory: () => options });
  }

  /**
   * Like `forFeature`, with options that depend on other providers.
   *
   * @example `HttpRemoteModule.forFeatureAsync('stock', { inject: [ConfigService], useFactory: (config) => ({ … }) })`
   */
  static forFeatureAsync(name: string, options: HttpRemoteFeatureAsyncOptions): DynamicModule {
    checkFactoryOptions(`HttpRemoteModule.forFeatureAsync(${JSON.stringify(name)})`, options);
    const { imports, inject = [], useFactory } = options;
    const token = getHttpRemoteToken(name);
    return {
      module: HttpRemoteFeatureModule,
      imports: imports ?? [],
      providers: [
        {
          provide: token,
          inject: [{ token: HttpRemoteClients, optional: true }, ...inject],
          useFactory: async (clients: HttpRemoteClients | undefined, ...injected: never[]) => {
            if (!clients) {
              throw new ConfigurationInvalidError(
                `HttpRemoteModule.forFeature("${name}") has no root module: import HttpRemoteModule.forRoot({ isGlobal: true })`,
              );
            }
            return clients.open(name, await useFactory(...injected));
          },
        },
      ],
      exports: [token],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.clients.close();
  }
}

/** Holds the clients of `forFeature`; the root module closes them. */
@Module({})
class HttpRemoteFeatureModule {}

/** Options that are not an object are rejected at startup. */
function namesOf({ clients }: { readonly clients?: unknown }): string[] {
  return typeof clients === 'object' && clients !== null ? Object.keys(clients) : [];
}
