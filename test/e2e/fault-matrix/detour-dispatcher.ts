import { once } from 'node:events';
import { createServer, type AddressInfo, type LookupFunction } from 'node:net';
import { Agent, Dispatcher } from 'undici';

/** A fault that prevents a request from reaching the server. The sandbox cannot cause it. */
export interface NetworkFault {
  readonly kind: 'connection-refused' | 'unknown-host' | 'no-tls';
}

interface Detour extends NetworkFault {
  readonly path: string;
  readonly times: number;
  /** Number of requests to skip first. */
  readonly after: number;
}

/** A pool that sends selected requests to unreachable targets. */
export class DetourDispatcher extends Dispatcher {
  /** Number of redirected requests. */
  hits = 0;
  detour: Detour | undefined;
  private seen = 0;
  private readonly pool = new Agent();
  private readonly nameless = new Agent({ connect: { lookup: failToResolve } });

  private constructor(
    private readonly closedPort: number,
    private readonly plainPort: number,
  ) {
    super();
  }

  /** @param plainPort port of a server without TLS */
  static async open(plainPort: number): Promise<DetourDispatcher> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    return new DetourDispatcher(port, plainPort);
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const { detour } = this;
    if (!detour || !options.path.includes(detour.path)) return this.pool.dispatch(options, handler);
    this.seen++;
    if (this.seen <= detour.after || this.hits >= detour.times) return this.pool.dispatch(options, handler);
    this.hits++;
    const pool = detour.kind === 'unknown-host' ? this.nameless : this.pool;
    return pool.dispatch({ ...options, origin: this.originOf(detour) }, handler);
  }

  override async close(): Promise<void> {
    await Promise.all([this.pool.close(), this.nameless.close()]);
  }

  private originOf({ kind }: NetworkFault): string {
    switch (kind) {
      case 'connection-refused':
        return `http://127.0.0.1:${this.closedPort}`;
      case 'unknown-host':
        return 'http://nowhere.invalid';
      case 'no-tls':
        return `https://127.0.0.1:${this.plainPort}`;
    }
  }
}

/** Fails like Node's lookup of an unknown name, without using the network. */
const failToResolve: LookupFunction = (hostname, _options, callback) => {
  const error = new Error(`getaddrinfo ENOTFOUND ${hostname}`);
  process.nextTick(() =>
    callback(Object.assign(error, { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname }), ''),
  );
};
