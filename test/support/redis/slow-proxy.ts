import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface SlowProxy {
  /** For clients, such as `redis://127.0.0.1:40123`. */
  readonly url: string;
  close(): void;
}

/** A slow proxy: it forwards nothing until a connection is `delayMs` old. */
export async function slowProxy(port: number, delayMs: number): Promise<SlowProxy> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    return socket.on('error', () => undefined);
  };
  const server = createServer((socket) => {
    keep(socket);
    setTimeout(() => {
      if (socket.destroyed) return;
      const upstream = keep(connect(port, '127.0.0.1'));
      socket.pipe(upstream).pipe(socket);
    }, delayMs);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `redis://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
