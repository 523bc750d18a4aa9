import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { ProxyAgent } from 'undici';
import { startForwardProxy, type ForwardProxy } from '../../../../test/support/proxy/forward-proxy.js';
import { LOCAL_CERTIFICATE, LOCAL_KEY } from '../../../../test/support/proxy/local-certificate.js';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import {
  createHttpRemoteClient,
  type HttpRemoteClient,
  type HttpRemoteClientOptions,
} from '../client/http-remote-client.js';
import { AxiosTransport } from './axios.transport.js';
import type { HttpTransport } from './http.transport.js';
import { UndiciTransport } from './undici.transport.js';

class Answer {
  @JsonName('host') host?: string;
}
@HttpRemoteApi({ action: 'read', desc: 'Read', httpMethod: 'GET', output: Answer })
class Read extends HttpRemoteInput<Answer> {}
@HttpRemoteApi({ action: 'write', desc: 'Write', output: Answer })
class Write extends HttpRemoteInput<Answer> {
  @JsonName('name') name = '张三';
}

const opened: { close(): unknown }[] = [];
let proxy: ForwardProxy;

beforeEach(async () => {
  proxy = await startForwardProxy();
  opened.push(proxy);
});

afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

/** Answers with the host it was called by. */
async function serve(scheme: 'http' | 'https'): Promise<string> {
  const listener: RequestListener = ({ headers }, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ host: headers.host }));
  const server =
    scheme === 'http'
      ? createServer(listener)
      : createTlsServer({ key: LOCAL_KEY, cert: LOCAL_CERTIFICATE }, listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.push({
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function senderTo(baseUrl: string, options: Partial<HttpRemoteClientOptions>): HttpRemoteClient {
  const client = createHttpRemoteClient('erp', { baseUrl, retry: false, ...options });
  opened.push(client);
  return client;
}

/** A transport of the application. */
function transportOver(kind: 'axios' | 'undici', dispatcher: ProxyAgent): HttpTransport {
  const transport =
    kind === 'axios' ? new AxiosTransport({ dispatcher }) : new UndiciTransport({ dispatcher });
  opened.push(transport);
  return transport;
}

/** A dispatcher of the application that trusts the certificate of this test. */
function ownAgent(tunnels?: boolean): ProxyAgent {
  const requestTls = { ca: LOCAL_CERTIFICATE };
  const agent = new ProxyAgent({
    uri: `http://${proxy.address}`,
    requestTls,
    ...(tunnels === undefined ? {} : { proxyTunnel: tunnels }),
  });
  opened.push(agent);
  return agent;
}

const KINDS = ['axios', 'undici'] as const;

describe.each([...KINDS, 'axios over node:http'] as const)('A client with the transport %s', (kind) => {
  it('calls through its proxy, again and again', async () => {
    const url = await serve('http');
    const http = { proxy: `http://us%40er:pass@${proxy.address}` };
    const sender = senderTo(
      url,
      kind === 'axios over node:http'
        ? { transport: new AxiosTransport({ ...http, adapter: 'node' }) }
        : { transport: kind, http },
    );
    for (const input of [new Read(), new Read(), new Write(), new Write()]) {
      expect(await sender.send(input)).toEqual({ host: new URL(url).host });
    }
    const authorization = `Basic ${Buffer.from('us@er:pass').toString('base64')}`;
    expect(new Set(proxy.seen.map((each) => each.authorization))).toEqual(new Set([authorization]));
  });
});

describe.each(KINDS)('A client with the transport %s', (kind) => {
  it('requests a tunnel from its proxy for a remote with TLS, and verifies the certificate', async () => {
    const url = await serve('https');
    const sender = senderTo(url, { transport: kind, http: { proxy: `http://${proxy.address}` } });
    await expect(sender.send(new Read())).rejects.toMatchObject({
      name: 'TransportError',
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      outcome: 'not-sent',
    });
    expect(proxy.seen).toEqual([{ method: 'CONNECT', target: new URL(url).host }]);
  });

  it.each(['http', 'https'] as const)(
    'calls over %s through a ProxyAgent of the application',
    async (scheme) => {
      const url = await serve(scheme);
      const sender = senderTo(url, { transport: transportOver(kind, ownAgent()) });
      for (const input of [new Read(), new Write(), new Read()]) {
        expect(await sender.send(input)).toEqual({ host: new URL(url).host });
      }
      expect(proxy.seen[0]).toMatchObject({ method: 'CONNECT', target: new URL(url).host });
    },
  );

  it('calls through a ProxyAgent of the application that forwards without a tunnel', async () => {
    const url = await serve('http');
    const sender = senderTo(url, { transport: transportOver(kind, ownAgent(false)) });
    expect(await sender.send(new Read())).toEqual({ host: new URL(url).host });
    expect(proxy.seen).toEqual([{ method: 'GET', target: `${url}/read` }]);
  });

  it('keeps two remotes behind one ProxyAgent apart', async () => {
    const transport = transportOver(kind, ownAgent());
    const urls = [await serve('http'), await serve('http')];
    const headers = { 'x-shared': '1' };
    const senders = urls.map((baseUrl) => senderTo(baseUrl, { headers, transport }));
    for (const [i, sender] of senders.entries()) {
      expect(await sender.send(new Read())).toEqual({ host: new URL(urls[i] ?? '').host });
    }
  });
});
