import type { HttpService } from '@nestjs/axios';
import type { Dispatcher } from 'undici';

export interface TransportOptions {
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
   * The `HttpService` to send through, with the host's interceptors.
   * @default one of the client's own
   */
  httpService?: HttpService;
}
