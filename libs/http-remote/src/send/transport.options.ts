import { constants } from 'node:buffer';
import { httpProxy, milliseconds, wholeNumber, type OptionSchema } from '../lang/option-schema.js';

/** Options that every built-in transport takes: {@link HttpRemoteClientOptions.http}. */
export interface TransportOptions {
  /**
   * Milliseconds a connection may take to open, including TLS. The adapter `node` has only the timeout of the call.
   * @default 5_000
   */
  connectTimeoutMs?: number;
  /**
   * Maximum size of a response in bytes, both compressed and uncompressed.
   * @default 20 MiB
   */
  maxResponseBytes?: number;
  /**
   * The HTTP proxy for all requests, such as `http://user:password@proxy.example:3128`. Environment variables are ignored.
   */
  proxy?: string;
}

export const TRANSPORT_CHECKS: OptionSchema<TransportOptions>['checks'] = {
  connectTimeoutMs: milliseconds,
  maxResponseBytes: wholeNumber(1, constants.MAX_LENGTH),
  proxy: httpProxy,
};

export const TRANSPORT_OPTIONS: OptionSchema<TransportOptions> = {
  checks: TRANSPORT_CHECKS,
  elsewhere: {
    baseUrl: 'baseUrl, beside http',
    timeout: 'timeoutMs, beside http',
    timeoutMs: 'timeoutMs, beside http',
    headers: 'headers, beside http',
    retry: 'retry, beside http',
    transport: 'transport, beside http',
    client: 'transport, beside http',
    adapter: 'transport: new AxiosTransport({ adapter }), instead of http',
    dispatcher: 'transport: new AxiosTransport({ dispatcher }), instead of http',
    httpService: 'transport: new AxiosTransport({ httpService }), instead of http',
    agent: 'transport: new AxiosTransport({ dispatcher }), instead of http',
    httpAgent: 'transport: new AxiosTransport({ dispatcher }), instead of http',
    httpsAgent: 'transport: new AxiosTransport({ dispatcher }), instead of http',
    maxContentLength: 'maxResponseBytes',
  },
};

/** In the constructor of a transport: our names for options of other HTTP clients. */
export const TRANSPORT_ELSEWHERE = {
  agent: 'dispatcher',
  httpAgent: 'dispatcher',
  httpsAgent: 'dispatcher',
  maxContentLength: 'maxResponseBytes',
} as const;
