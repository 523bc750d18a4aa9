import { Agent, ProxyAgent, type Dispatcher } from 'undici';
import type { TransportOptions } from './transport.options.js';

/** The keep-alive pool of a transport: its own, or one the host shares. */
export class Pool {
  readonly dispatcher: Dispatcher;
  private readonly isOwn: boolean;
  // undici's do not take to being closed twice.
  private closing: Promise<void> | undefined;

  constructor(options: TransportOptions) {
    this.dispatcher = options.dispatcher ?? open(options);
    this.isOwn = options.dispatcher === undefined;
  }

  /** Waits for what is on its way. The host's own stays open. */
  async close(): Promise<void> {
    if (this.isOwn) await (this.closing ??= this.dispatcher.close());
  }
}

function open({ proxy, connectTimeoutMs = 5_000 }: TransportOptions): Dispatcher {
  // The call's own deadline covers headers and body.
  const options = { connect: { timeout: connectTimeoutMs }, headersTimeout: 0, bodyTimeout: 0 };
  return proxy === undefined
    ? new Agent(options)
    : new ProxyAgent({ ...options, uri: proxy, requestTls: options.connect, proxyTls: options.connect });
}
