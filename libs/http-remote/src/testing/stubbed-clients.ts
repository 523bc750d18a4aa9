import { withModuleDefaults, type ResolvedHttpRemoteOptions } from '../http-remote.options.js';
import {
  createHttpRemoteClient,
  type HttpRemoteClient,
  type HttpRemoteClientOptions,
} from '../client/http-remote-client.js';
import { HttpRemoteClients } from '../client/http-remote-clients.js';
import type { HttpTransport } from '../send/http.transport.js';
import { withFastRetry } from './fast-retry.js';

/** The clients that an application configures, with a stub as their transport. */
export class StubbedClients extends HttpRemoteClients {
  constructor(
    options: ResolvedHttpRemoteOptions,
    private readonly stub: HttpTransport,
  ) {
    super(
      Object.entries(options.clients).map(([name, client]) =>
        createHttpRemoteClient(name, client && withModuleDefaults(options, over(stub, client))),
      ),
    );
  }

  override open(name: string, options: HttpRemoteClientOptions): HttpRemoteClient {
    return super.open(name, over(this.stub, options));
  }
}

function over(transport: HttpTransport, given: HttpRemoteClientOptions): HttpRemoteClientOptions {
  const { http: _http, limits, ...own } = given;
  return {
    ...own,
    transport,
    retry: withFastRetry(own.retry),
    ...(limits ? { limits: { ...limits, redis: undefined } } : {}),
  };
}
