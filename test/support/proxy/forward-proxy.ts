import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface ForwardProxy {
  /** `127.0.0.1:<port>` */
  readonly address: string;
  /** The requests: method and target. */
  readonly seen: { readonly method: string; readonly target: string; readonly authorization?: string }[];
  close(): void;
}

/** An HTTP proxy on loopback. It forwards requests with an absolute URL, and tunnels `CONNECT`. */
export async function startForwardProxy(): Promise<ForwardProxy> {
  const seen: ForwardProxy['seen'] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    seen.push({ method, target: url, ...authorizationOf(headers['proxy-authorization']) });
    request.pipe(
      httpRequest(url, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.on('connect', ({ method = '', url = '', headers }, client: Socket) => {
    seen.push({ method, target: url, ...authorizationOf(headers['proxy-authorization']) });
    const [host, port] = url.split(':');
    const remote = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      remote.pipe(client).pipe(remote);
    });
    sockets.add(remote);
    remote.on('error', () => client.destroy());
    client.on('error', () => remote.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function authorizationOf(authorization: string | undefined): { authorization?: string } {
  return authorization === undefined ? {} : { authorization };
}
