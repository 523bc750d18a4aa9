import {
  ConfigurableModuleBuilder,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ConfigurationInvalidError } from './errors/configuration-invalid.error.js';
import { HttpRemoteDispatcher } from './http-remote.dispatcher.js';
import {
  HTTP_REMOTE_GIVEN_OPTIONS,
  HTTP_REMOTE_OPTIONS,
  getHttpRemoteToken,
} from './http-remote.injection-tokens.js';
import {
  resolveHttpRemoteOptions,
  withModuleDefaults,
  type HttpRemoteExtras,
  type HttpRemoteOptions,
  type ResolvedHttpRemoteOptions,
} from './http-remote.options.js';
import { HttpRemoteSender } from './http-remote.sender.js';
import { HttpRemoteService } from './http-remote.service.js';
import { createHttpRemoteClient, type HttpRemoteClientOptions } from './remote/http-remote.client.js';
import { HttpRemoteClients } from './remote/http-remote.clients.js';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<HttpRemoteOptions>({
  optionsInjectionToken: HTTP_REMOTE_GIVEN_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras<HttpRemoteExtras>({ isGlobal: false }, (definition, { isGlobal }) => ({
    ...definition,
    global: isGlobal ?? false,
  }))
  .build();

/**
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
    { provide: HttpRemoteClients, useFactory: openClients, inject: [HTTP_REMOTE_OPTIONS] },
    HttpRemoteDispatcher,
    HttpRemoteService,
  ],
  exports: [HttpRemoteService, HttpRemoteDispatcher, HttpRemoteClients, HTTP_REMOTE_OPTIONS],
})
export class HttpRemoteModule extends ConfigurableModuleClass implements OnApplicationShutdown {
  constructor(private readonly clients: HttpRemoteClients) {
    super();
  }

  /**
   * Adds a client to the module that `forRoot({ isGlobal: true })` has set up, to be injected by `@InjectHttpRemote(name)`.
   *
   * @throws ConfigurationInvalidError at start-up, where `forRoot` is missing or the name is taken
   */
  static forFeature(name: string, options: HttpRemoteClientOptions): DynamicModule {
    const token = getHttpRemoteToken(name);
    return {
      module: HttpRemoteFeatureModule,
      providers: [
        {
          provide: token,
          inject: [
            { token: HttpRemoteDispatcher, optional: true },
            { token: HttpRemoteClients, optional: true },
            { token: HTTP_REMOTE_OPTIONS, optional: true },
          ],
          useFactory: (
            dispatcher?: HttpRemoteDispatcher,
            clients?: HttpRemoteClients,
            root?: ResolvedHttpRemoteOptions,
          ) => {
            if (!dispatcher || !clients || !root) {
              throw new ConfigurationInvalidError(
                `HttpRemoteModule.forFeature("${name}") finds no root: import HttpRemoteModule.forRoot({ isGlobal: true })`,
              );
            }
            const client = createHttpRemoteClient(name, withModuleDefaults(root, options));
            clients.add(client);
            return new HttpRemoteSender(dispatcher, client);
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

function openClients(options: ResolvedHttpRemoteOptions): HttpRemoteClients {
  const clients = new HttpRemoteClients();
  for (const [name, client] of Object.entries(options.clients)) {
    clients.add(createHttpRemoteClient(name, withModuleDefaults(options, client)));
  }
  return clients;
}
