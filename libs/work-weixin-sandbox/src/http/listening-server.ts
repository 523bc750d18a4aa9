import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Longer than common clients keep an idle connection, so that the client closes it first. */
const KEEP_ALIVE_MS = 60_000;

export interface ListeningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** @throws Node's error, such as EADDRINUSE, if it cannot listen on the address */
export async function listen(
  listener: RequestListener,
  port: number,
  host: string,
): Promise<ListeningServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  let closing: Promise<void> | undefined;
  return {
    port: (server.address() as AddressInfo).port,
    close: () => (closing ??= close(server)),
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Otherwise idle connections and calls in flight would keep the process alive.
    server.closeAllConnections();
  });
}
