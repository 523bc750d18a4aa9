import { inspect } from 'node:util';
import {
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteInput,
  HttpStatusError,
  ResponseType,
  createHttpRemoteClient,
  type HttpRemoteClient,
} from '../index.js';
import { failureOf } from '../../../../test/support/failure-of.js';
import { HttpRemoteStub } from './index.js';

const URL_OF_FILE = 'https://files.example/s3cret-path/report?sign=s3cret-sign';
const BYTES = Buffer.from('0123456789');

@HttpRemoteApi<Buffer>({
  action: 'scan',
  desc: 'Scan',
  httpMethod: HttpMethod.Get,
  responseType: ResponseType.Bytes,
})
class GetScan extends HttpRemoteInput<Buffer> {}

let stub: HttpRemoteStub;
let client: HttpRemoteClient;

beforeEach(() => {
  stub = new HttpRemoteStub();
  const baseUrl = 'https://shop.example';
  client = createHttpRemoteClient('shop', { baseUrl, transport: stub.transport, observers: [] });
});

describe('A stubbed download', () => {
  it.each([
    [{ start: 2, end: 4 }, '234', 206],
    [{ start: 8 }, '89', 206],
    [{ start: 8, end: 99 }, '89', 206],
    [undefined, '0123456789', 200],
  ])('of the range %j has %j', async (range, text, status) => {
    stub.on(GetScan).reply(BYTES);
    const file = await client.download(new GetScan(), range && { range });
    expect([file.status, file.totalSize, (await file.toBuffer()).toString()]).toEqual([status, 10, text]);
  });

  it('of a range behind the end is a 416, and of an empty file the file', async () => {
    stub.on(GetScan).replyOnce(() => BYTES);
    const error = await failureOf(client.download(new GetScan(), { range: { start: 10 } }));
    expect(error).toMatchObject({ name: HttpStatusError.name, status: 416 });
    stub.on(GetScan).reply(Buffer.alloc(0));
    expect(await (await client.download(new GetScan())).toBuffer()).toHaveLength(0);
  });

  it('may ignore the range, as an old server does', async () => {
    stub.on(GetScan).answer({ body: BYTES });
    const error = await failureOf(client.download(new GetScan(), { range: { start: 1 } }));
    expect((error as Error).message).toContain('ignored the range');
  });
});

describe('HttpRemoteStub.onDownloadUrl', () => {
  it('replies to one URL, or to all', async () => {
    stub.onDownloadUrl().reply(Buffer.from('any'));
    stub.onDownloadUrl(`${URL_OF_FILE}#page=2`).reply(BYTES);
    const read = async (url: string, range?: { start: number }) =>
      (await (await client.downloadUrl(url, range && { range })).toBuffer()).toString();
    expect(await read(URL_OF_FILE)).toBe('0123456789');
    expect(await read(URL_OF_FILE, { start: 7 })).toBe('789');
    expect(await read('https://files.example/other')).toBe('any');
  });

  it('fails a URL without a reply, and says what to write', async () => {
    stub.onDownloadUrl('https://files.example/other').replyOnce(BYTES);
    const error = await failureOf(client.downloadUrl(URL_OF_FILE));
    expect((error as Error).message).toContain(
      'write stub.onDownloadUrl().reply(bytes). Stubbed: onDownloadUrl()',
    );
    expect(stub.pending).toEqual(['onDownloadUrl() × 1']);
    expect(() => stub.verify()).toThrow('onDownloadUrl()');
  });

  it('prints no part of a URL', async () => {
    stub.onDownloadUrl().reply(BYTES);
    await (await client.downloadUrl(URL_OF_FILE)).toBuffer();
    const [request] = stub.requests;
    expect(request?.url).toBe(URL_OF_FILE);
    expect(inspect(request) + String(request) + JSON.stringify(request)).not.toContain('s3cret');
  });

  it('rejects what is no URL, and where()', () => {
    expect(() => stub.onDownloadUrl('report')).toThrow('needs an absolute http:// or https:// URL');
    expect(() => stub.onDownloadUrl().where(() => true)).toThrow('onDownloadUrl(url)');
  });
});
