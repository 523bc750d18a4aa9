import {
  createHttpRemoteClient,
  type HttpRemoteClient,
  type HttpRemoteClientOptions,
} from '../client/http-remote-client.js';
import type { HttpTransport } from '../send/http.transport.js';
import { withFastRetry } from './fast-retry.js';

/** Opens an application's clients over a stub. */
export function stubbedClientsOf(
  transport: HttpTransport,
): (name: string, options: HttpRemoteClientOptions) => HttpRemoteClient {
  return (name, options) => createHttpRemoteClient(name, options && stubbed(options, transport));
}

function stubbed(given: HttpRemoteClientOptions, transport: HttpTransport): HttpRemoteClientOptions {
  const { http: _http, limits, ...own } = given;
  return {
    ...own,
    transport,
    retry: withFastRetry(own.retry),
    ...(limits ? { limits: { ...limits, redis: undefined } } : {}),
  };
}
