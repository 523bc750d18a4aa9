import { jest } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import {
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteClient,
  HttpStatusError,
  JsonName,
  ResponseType,
  type HttpRemoteCallRecord,
} from 'nestjs-http-remote';
import { Recorder } from '../../../test/support/recorder.js';
import { MediaGetWorkWxInput } from './catalogue/media/media-get.api.js';
import { AuthWorkWxInput } from './declare/auth-work-wx.input.js';
import { WorkWxApi } from './declare/work-wx-api.decorator.js';
import { WorkWeixinApiError } from './errors/work-weixin-api.error.js';
import { openTenants, type OpenedTenants } from './open-tenants.js';
import { WorkWeixinStub } from './testing/work-weixin-stub.js';
import type { TenantOptions } from './tenant/tenant.options.js';

@HttpRemoteApi<Buffer>({
  action: 'probe/file',
  desc: 'probe',
  httpMethod: HttpMethod.Get,
  responseType: ResponseType.Bytes,
  credential: ['app'],
})
@WorkWxApi({ agentId: 'agentId' })
class ProbeFile extends AuthWorkWxInput<Buffer> {
  @JsonName('agentid') agentId?: number;
}

const opened: { close(): unknown }[] = [];
const TENANT: TenantOptions = {
  corpId: 'ww1',
  apps: { helpdesk: { secret: 's3cret-helpdesk', agentId: 1000002 } },
};
const input = MediaGetWorkWxInput.from({ mediaId: 'M' });

afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

/** A server that issues tokens and sends files, and the services that call it. */
async function open(
  files: RequestListener,
): Promise<OpenedTenants & { records: HttpRemoteCallRecord[]; host: string }> {
  let tokens = 0;
  const server = createServer((request, response) => {
    if (!request.url?.includes('gettoken')) return files(request, response);
    tokens++;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ errcode: 0, access_token: `s3cret-token-${tokens}`, expires_in: 7200 }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const recorder = new Recorder();
  const tenants = openTenants({
    baseUrl: `http://${host}/cgi-bin/`,
    tenants: { find: (name) => (name === 'acme' ? TENANT : undefined) },
    observers: [recorder],
  });
  opened.push({
    close: async () => {
      await tenants.close();
      server.closeAllConnections();
      server.close();
    },
  });
  return Object.assign(tenants, { records: recorder.records, host });
}

const sent = (record: HttpRemoteCallRecord) => record.api.action;

describe('WorkWeixinService.download', () => {
  it('sends a file with the token, and renews a token that the server rejects', async () => {
    const urls: string[] = [];
    const { service, records } = await open((request, response) => {
      urls.push(request.url ?? '');
      if (urls.length === 1) {
        // The server labels an error like the file.
        return response
          .writeHead(200, { 'content-type': 'image/png' })
          .end('{"errcode":42001,"errmsg":"expired"}');
      }
      response.writeHead(200, { 'content-disposition': 'attachment; filename="M.png"' }).end('content');
    });
    const file = await service.download(input, { tenant: 'acme', app: 'helpdesk' });
    expect(file.fileName).toBe('M.png');
    expect((await file.toBuffer()).toString()).toBe('content');
    await delay(5);
    expect(urls.map((url) => url.match(/token-\d/)?.[0])).toEqual(['token-1', 'token-2']);
    expect(records.map(sent)).toEqual(['gettoken', 'gettoken', 'media/get']);
    expect(records.at(-1)).toMatchObject({ tenant: 'acme', app: 'helpdesk', attempts: 2, receivedBytes: 7 });
  });

  it.each([
    ['text/plain', {}],
    ['application/json; charset=UTF-8', {}],
    ['image/jpeg', { 'error-code': '40007', 'error-msg': 'invalid media_id' }],
  ])('fails with the errcode that the server sends as %s', async (type, headers) => {
    const body = 'error-code' in headers ? '\x89PNG' : '{"errcode":40007,"errmsg":"invalid media_id"}';
    const { service } = await open((_request, response) => {
      response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    });
    for (const work of [
      service.download(input, { tenant: 'acme' }),
      service.send(input, { tenant: 'acme' }),
    ]) {
      const error: unknown = await work.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(WorkWeixinApiError);
      expect(error).toMatchObject({ errcode: 40007, api: { action: 'media/get' }, tenant: 'acme' });
    }
  });

  it('fills in the AgentId of the app', async () => {
    const urls: string[] = [];
    const { service } = await open((request, response) => {
      urls.push(request.url ?? '');
      response.end('x');
    });
    await (await service.forApp('helpdesk').download(ProbeFile.from({}), { tenant: 'acme' })).toBuffer();
    expect(urls).toEqual([expect.stringContaining('agentid=1000002')]);
  });

  it('keeps an evicted tenant open until the file has arrived', async () => {
    const { service } = await open((_request, response) => {
      response.writeHead(200, { 'content-length': 200_000 });
      response.write(Buffer.alloc(100_000));
      setTimeout(() => response.end(Buffer.alloc(100_000)), 150);
    });
    const closed = jest.spyOn(HttpRemoteClient.prototype, 'close');
    const file = await service.download(input, { tenant: 'acme' });
    expect(service.evict('acme')).toBe(true);
    await delay(50);
    expect(closed).not.toHaveBeenCalled();
    expect((await file.toBuffer()).length).toBe(200_000);
    await delay(50);
    expect(closed).toHaveBeenCalled();
    closed.mockRestore();
  });

  it('rejects a misspelled option, and options of a download in send()', async () => {
    const { service } = await open(() => undefined);
    const misspelled = { tenant: 'acme', maxByte: 5 } as object;
    await expect(service.download(input, misspelled)).rejects.toThrow('did you mean maxBytes?');
    await expect(service.send(input, { tenant: 'acme', range: { start: 0 } } as object)).rejects.toThrow(
      'has no option "range"',
    );
  });

  it('gets the replies of a stub', async () => {
    const stub = new WorkWeixinStub();
    stub.on(MediaGetWorkWxInput).replyOnce(Buffer.from('content'));
    stub.on(MediaGetWorkWxInput).answerOnce({
      status: 206,
      headers: { 'content-range': 'bytes 2-3/9', 'content-disposition': 'attachment; filename=a.bin' },
      body: 'nt',
    });
    stub.on(MediaGetWorkWxInput).answerOnce({ body: { errcode: 40007, errmsg: 'invalid media_id' } });
    const { service } = openTenants({
      corpId: 'ww1',
      secrets: { app: 's3cret-app' },
      transport: stub.transport,
      observers: [],
    });
    expect((await (await service.download(input)).toBuffer()).toString()).toBe('content');
    const part = await service.download(input, { range: { start: 2, end: 3 } });
    expect(part).toMatchObject({ fileName: 'a.bin', size: 2, totalSize: 9 });
    expect((await part.toBuffer()).toString()).toBe('nt');
    await expect(service.download(input)).rejects.toMatchObject({ errcode: 40007 });
    expect(stub.requests.map(({ headers }) => headers['range']).filter(Boolean)).toEqual(['bytes=2-3']);
  });
});

describe('WorkWeixinService.downloadUrl', () => {
  it('sends no token, and shows the URL nowhere', async () => {
    const urls: string[] = [];
    const { service, records, host } = await open((request, response) => {
      urls.push(request.url ?? '');
      response.writeHead(request.url?.includes('gone') ? 403 : 200).end(`content ${request.url}`);
    });
    const url = `http://${host}/export/s3cret-part?sign=s3cret-sign`;
    expect((await (await service.downloadUrl(url, { tenant: 'acme' })).toBuffer()).length).toBeGreaterThan(7);
    const error: unknown = await service
      .downloadUrl(`${url}&gone`, { tenant: 'acme' })
      .catch((one: unknown) => one);
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(urls).toEqual([
      '/export/s3cret-part?sign=s3cret-sign',
      '/export/s3cret-part?sign=s3cret-sign&gone',
    ]);
    expect(records.map(sent)).toEqual(['downloadUrl', 'downloadUrl']);
    const shown = records.map((record) => [record, record.request(), (error as HttpStatusError).body]);
    expect(inspect(shown, { depth: 9 })).not.toContain('s3cret');
  });
});
