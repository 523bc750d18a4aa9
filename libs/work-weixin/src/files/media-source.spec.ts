import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  CallAbortedError,
  HttpFile,
  HttpStatusError,
  InputNotEncodableError,
  TransportError,
  type HttpRemoteDownload,
} from 'nestjs-http-remote';
import { openMedia, type MediaLabel, type MediaSource } from './media-source.js';

const noFetch = () => Promise.reject(new Error('nothing must be fetched'));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-source-'));
  await writeFile(join(folder, '现场 1.jpg'), 'content');
  await writeFile(join(folder, 'ftp:'), 'content');
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

async function opened(source: MediaSource, label: MediaLabel = {}) {
  const { file, type } = await openMedia(source, label, noFetch);
  return { fileName: file.fileName, contentType: file.contentType, type };
}

async function failureOf(source: MediaSource, label: MediaLabel = {}): Promise<InputNotEncodableError> {
  const error: unknown = await openMedia(source, label, noFetch).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputNotEncodableError);
  return error as InputNotEncodableError;
}

describe('The source of an upload', () => {
  const image = { fileName: '现场 1.jpg', contentType: 'image/jpg', type: 'image' };

  it.each<[string, () => MediaSource]>([
    ['a path', () => at('现场 1.jpg')],
    ['a file: URL', () => pathToFileURL(at('现场 1.jpg'))],
    ['a stream of fs', () => createReadStream(at('现场 1.jpg')).on('error', () => undefined)],
    ['a File', () => new File(['content'], '现场 1.jpg', { type: 'image/jpeg' })],
    ['an HttpFile', () => new HttpFile('content', '现场 1.jpg')],
  ])('has the name of %s, and a type and content type by it', async (_, source) => {
    expect(await opened(source())).toEqual(image);
  });

  it('keeps the content type that an HttpFile was made with', async () => {
    const file = new HttpFile('content', 'a.jpg', 'image/jpeg');
    expect(await opened(file)).toEqual({ fileName: 'a.jpg', contentType: 'image/jpeg', type: 'image' });
  });

  it('is described by the options instead', async () => {
    const label = { type: 'file', fileName: '报告.txt', contentType: 'text/plain' } as const;
    for (const source of [at('现场 1.jpg'), new HttpFile('x', 'a.jpg', 'image/jpeg'), Buffer.from('content')])
      expect(await opened(source, label)).toEqual(label);
    expect(await opened(at('现场 1.jpg'), { contentType: 'application/pdf' })).toMatchObject({
      type: 'file',
    });
  });

  it.each<[string, () => MediaSource]>([
    ['a Buffer', () => Buffer.from('content')],
    ['an ArrayBuffer', () => new TextEncoder().encode('content').buffer],
    ['a Blob', () => new Blob(['content'])],
    ['a Node stream', () => Readable.from(['content'])],
    ['a web stream', () => new Blob(['content']).stream()],
  ])('needs a name if it is %s', async (_, source) => {
    const { message } = await failureOf(source());
    expect(message).toBe(
      'the file has no name, which recipients see and its type follows from: pass { fileName }',
    );
    expect(await opened(source(), { fileName: 'a.mp4' })).toMatchObject({ type: 'video' });
    expect(await opened(source(), { type: 'image' })).toEqual({
      fileName: 'image.jpg',
      contentType: 'image/jpg',
      type: 'image',
    });
  });

  it('has a name by the content type of a Blob', async () => {
    const blob = new Blob(['content'], { type: 'image/png' });
    expect(await opened(blob)).toEqual({ fileName: 'image.png', contentType: 'image/png', type: 'image' });
  });

  it.each(['😀 合同.pdf', 'a"b\r\nX-Evil: 1.pdf', '../../etc/passwd', `${'长'.repeat(5_000)}.pdf`])(
    'may have any name, such as %j',
    async (fileName) => {
      expect(await opened(Buffer.from('content'), { fileName })).toMatchObject({ fileName, type: 'file' });
    },
  );

  it('is never fetched because a text looks like a URL', async () => {
    for (const text of [
      'https://a.example/s3cret-key.jpg',
      'HTTP://a.example',
      'ftp://a',
      'file:/etc/passwd',
      'data:image/png;base64,AAAA',
    ]) {
      const { message } = await failureOf(text);
      expect(message).toBe(
        'a text is the path of a file, and this one looks like a URL: pass new URL(…), or ./ and the path',
      );
    }
    // A path all the same.
    expect(await opened(`${folder}/./ftp:`)).toMatchObject({ fileName: 'ftp:' });
    expect((await failureOf('C:\\nowhere.jpg')).message).toContain('cannot be read');
  });

  it('is rejected if it is missing, a folder, or of another scheme', async () => {
    expect((await failureOf(at('no.jpg'))).message).toBe('the file "no.jpg" cannot be read: ENOENT');
    expect((await failureOf(folder)).message).toContain('is not a file');
    expect((await failureOf('')).message).toContain('cannot be read');
    expect((await failureOf(new URL('ftp://s3cret-host/a'))).message).toBe(
      'the URL of a file must start with http:, https: or file:, not ftp: Pass its bytes instead',
    );
    for (const source of [undefined, null, 5, {}, ['a'], new Map()])
      expect((await failureOf(source as never, { fileName: 'a' })).message).toMatch(/HttpFile is /);
  });

  it('is rejected if its name is not valid Unicode', async () => {
    expect((await failureOf(Buffer.from('content'), { fileName: 'a\ud800' })).message).toContain(
      'not valid Unicode',
    );
  });
});

describe('A file of the web', () => {
  const URL_OF_FILE = new URL('https://a.example/x/%E5%91%A8%E6%8A%A5.pdf?sign=s3cret-sign');

  const responseOf = (parts: Partial<HttpRemoteDownload> = {}) =>
    ({
      stream: Readable.from([Buffer.from('content')]),
      headers: {},
      status: 200,
      ...parts,
    }) as HttpRemoteDownload;

  it('is named by its headers, its path, or its content type', async () => {
    const labelOf = async (url: URL, parts: Partial<HttpRemoteDownload>) => {
      const { file, type, release } = await openMedia(url, {}, () => Promise.resolve(responseOf(parts)));
      release();
      return { fileName: file.fileName, type };
    };
    expect(await labelOf(URL_OF_FILE, { fileName: 'a.jpg', contentType: 'image/jpeg' })).toEqual({
      fileName: 'a.jpg',
      type: 'image',
    });
    expect(await labelOf(URL_OF_FILE, {})).toEqual({ fileName: '周报.pdf', type: 'file' });
    expect(await labelOf(new URL('https://a.example/%ff.mp4'), {})).toEqual({
      fileName: '%ff.mp4',
      type: 'video',
    });
    const bare = new URL('https://a.example/download?id=1');
    expect(await labelOf(bare, { contentType: 'image/png' })).toEqual({
      fileName: 'image.png',
      type: 'image',
    });
    await expect(labelOf(bare, { contentType: 'text/html' })).rejects.toThrow('the file has no name');
  });

  it('is fetched once for one attempt, and again for each further one', async () => {
    const fetched: string[] = [];
    const { file } = await openMedia(URL_OF_FILE, {}, (url) => {
      fetched.push(url);
      return Promise.resolve(responseOf({ size: 7 }));
    });
    expect(fetched).toEqual([URL_OF_FILE.href]);
    const { content } = file as unknown as { content: { open(): Promise<Readable>; size: number } };
    expect(content.size).toBe(7);
    const texts = [];
    for (let attempt = 0; attempt < 3; attempt++)
      texts.push(Buffer.concat((await (await content.open()).toArray()) as Buffer[]).toString());
    expect(texts).toEqual(['content', 'content', 'content']);
    expect(fetched).toHaveLength(3);
  });

  it('is closed if it is not sent, or cannot be', async () => {
    const unread = responseOf();
    const { release } = await openMedia(URL_OF_FILE, {}, () => Promise.resolve(unread));
    release();
    expect(unread.stream.destroyed).toBe(true);
    const nameless = responseOf();
    const opening = openMedia(new URL('https://a.example/'), {}, () => Promise.resolve(nameless));
    await expect(opening).rejects.toThrow(InputNotEncodableError);
    expect(nameless.stream.destroyed).toBe(true);
  });

  it('that cannot be fetched is a typed error without the URL', async () => {
    const failing = (error: Error) =>
      openMedia(URL_OF_FILE, {}, () => Promise.reject(error)).then(
        () => new Error('it was opened'),
        (thrown: unknown) => thrown as Error,
      );
    const status = new HttpStatusError({ status: 403, headers: {}, body: Buffer.from('') });
    const rejected = await failing(status);
    expect(rejected).toBeInstanceOf(InputNotEncodableError);
    expect(rejected.message).toBe(
      'the file of the URL could not be fetched: its server responded with HTTP status 403',
    );
    const broken = await failing(new TransportError('no connection', { code: 'ECONNREFUSED' }));
    expect(broken).toBeInstanceOf(InputNotEncodableError);
    expect(broken.message).toBe('the file of the URL could not be fetched: no connection');
    const aborted = new CallAbortedError('aborted');
    expect(await failing(aborted)).toBe(aborted);
  });
});
