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
  // Nest 10 takes two modules for one whose options and factories read the same.
  alwaysTransient: true,
})
  .setClassMethodName('forRoot')
  .setExtras<HttpRemoteExtras>({ isGlobal: false }, (definition, { isGlobal }) =>
    hideOptions({ ...definition, global: isGlobal ?? false }, HTTP_REMOTE_GIVEN_OPTIONS),
  )
  .build();

/**
 * Opens the clients of remote systems, gives out {@link HttpRemoteService}, and closes them with the application.
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

  /** The clients named here can also be injected by `@InjectHttpRemote(name)`; those of `forRootAsync` cannot. */
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

  /** @throws ConfigurationInvalidError where nothing says how the options are made, or an option is unknown */
  static override forRootAsync(
    options: ConfigurableModuleAsyncOptions<HttpRemoteOptions> & HttpRemoteExtras,
  ): DynamicModule {
    checkAsyncOptions('HttpRemoteModule.forRootAsync()', options);
    return super.forRootAsync(options);
  }

  /**
   * Adds a client to the module that `forRoot({ isGlobal: true })` has set up, to be injected by `@InjectHttpRemote(name)`.
   *
   * @throws ConfigurationInvalidError at start-up, where `forRoot` is missing or the name is taken
   */
  static forFeature(name: string, options: HttpRemoteClientOptions): DynamicModule {
    return this.forFeatureAsync(name, { useFactory: () => options });
  }

  /**
   * As `forFeature`, with options that depend on other providers.
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
                `HttpRemoteModule.forFeature("${name}") finds no root: import HttpRemoteModule.forRoot({ isGlobal: true })`,
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

/** What is no object is refused at start-up. */
function namesOf({ clients }: { readonly clients?: unknown }): string[] {
  return typeof clients === 'object' && clients !== null ? Object.keys(clients) : [];
}
