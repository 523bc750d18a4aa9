import { constants } from 'node:buffer';
import type { HttpService } from '@nestjs/axios';
import type { Dispatcher } from 'undici';
import { MAX_TIMEOUT_MS, isTimeoutMs } from '../lang/timeout-ms.js';
import { parseHttpUrl } from './parse-http-url.js';

/** How requests travel: {@link HttpRemoteClientOptions.http}. */
export interface TransportOptions {
  /**
   * What requests go through: `axios`, an `HttpService` of `@nestjs/axios` with its interceptors; or `undici`, straight to
   * the pool, for the highest load.
   * @default 'axios'
   */
  client?: 'axios' | 'undici';
  /**
   * Milliseconds a connection may take to open, TLS included. Adapter `node` has only the call's own time.
   * @default 5_000
   */
  connectTimeoutMs?: number;
  /**
   * Bytes an answer may have, compressed or not.
   * @default 20 MiB
   */
  maxResponseBytes?: number;
  /**
   * The HTTP proxy all requests go through, as `http://user:password@proxy.example:3128`. Environment variables are not
   * looked at.
   */
  proxy?: string;
  /**
   * `undici` sends over a keep-alive pool of the client's own; `node` is axios' own adapter, for hosts that mock
   * `node:http`.
   * @default 'undici'; a host's own `httpService` keeps an adapter the host has set on it
   */
  adapter?: 'undici' | 'node';
  /**
   * Takes the place of the pool: undici's `MockAgent`, or one the host shares. It is not closed with the application.
   */
  dispatcher?: Dispatcher;
  /**
   * The `HttpService` to send through, with its interceptors and its defaults: headers, `auth` and `params` of its axios
   * instance go to the remote as well. Give one whose instance was made for this remote by `axios.create()`. The service
   * of a plain `HttpModule` sends through the global axios.
   * @default one of the client's own, which takes nothing over from the global axios
   */
  httpService?: HttpService;
}

const MAX_BUFFER_BYTES = constants.MAX_LENGTH;

/**
 * Leaves options of another name to the caller.
 *
 * @param wrong throws
 */
export function checkTransport(
  {
    client,
    connectTimeoutMs = 1,
    maxResponseBytes = 1,
    proxy,
    adapter,
    dispatcher,
    httpService,
  }: TransportOptions,
  wrong: (option: string, why: string) => never,
): void {
  if (!isTimeoutMs(connectTimeoutMs)) wrong('http.connectTimeoutMs', `must be from 1 to ${MAX_TIMEOUT_MS}`);
  if (!(Number.isInteger(maxResponseBytes) && maxResponseBytes > 0 && maxResponseBytes <= MAX_BUFFER_BYTES)) {
    wrong('http.maxResponseBytes', `must be a whole number from 1 to ${MAX_BUFFER_BYTES}`);
  }
  if (client !== undefined && client !== 'axios' && client !== 'undici') {
    wrong('http.client', 'must be "axios" or "undici"');
  }
  if (client === 'undici' && adapter !== undefined) {
    wrong('http.adapter', 'has no effect with client "undici": leave one of them out');
  }
  if (client === 'undici' && httpService) {
    wrong('http.httpService', 'has no effect with client "undici": leave one of them out');
  }
  if (adapter !== undefined && adapter !== 'undici' && adapter !== 'node') {
    wrong('http.adapter', 'must be "undici" or "node"');
  }
  if (proxy !== undefined && parseHttpUrl(proxy) === undefined) {
    wrong('http.proxy', 'must be an http:// or https:// URL');
  }
  if (dispatcher && proxy !== undefined) {
    wrong('http.proxy', 'has no effect beside dispatcher: give the dispatcher a proxy of its own');
  }
  if (dispatcher && adapter === 'node') {
    wrong('http.dispatcher', 'has no effect with adapter "node": leave one of them out');
  }
}
