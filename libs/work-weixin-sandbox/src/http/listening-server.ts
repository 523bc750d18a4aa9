import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Longer than the pools of common clients keep a connection, so that it is they who let go of an idle one. */
const KEEP_ALIVE_MS = 60_000;

export interface ListeningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** @throws the error of node, such as EADDRINUSE, if the address cannot be listened on */
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
    // Kept-alive connections, and calls under way, would hold the process otherwise.
    server.closeAllConnections();
  });
}
