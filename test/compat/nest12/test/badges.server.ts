import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export async function startBadges(): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const holder = request.url?.split('/').at(-1);
    response.writeHead(holder === 'lisi' ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ badge_no: `B-${holder}`, issued_at: '2026-01-02T03:04:05Z' }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
