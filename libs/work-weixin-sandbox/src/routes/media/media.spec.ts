import { amr, formOf, jpeg, mib, mp4, png, startingWith } from '../../../test/media-files.js';
import { Harness } from '../../../test/harness.js';
import { rawCall } from '../../../test/raw-call.js';
import { demoCorp } from '../../corp/demo-corp.js';

const DAY_MS = 86_400_000;
const GBK_LIKE = Buffer.from('姓名,帐号\n李四,lisi\n');

let harness: Harness;
beforeEach(async () => {
  harness = await Harness.start();
});
afterEach(() => harness.sandbox.close());

const post = async (path: string, body: FormData | string | Uint8Array<ArrayBuffer>, headers = {}) =>
  (await harness.raw(path, { method: 'POST', body, headers })).body;

/** Uploads with the app's token. */
const upload = (type: string, bytes: Buffer, fileName?: string) =>
  post(`media/upload?type=${type}&access_token=${harness.token('app')}`, formOf(bytes, fileName));

const mediaIdOf = async (type: string, bytes: Buffer, fileName?: string) =>
  String((await upload(type, bytes, fileName)).media_id);

const download = (mediaId: string, range?: string, credential = 'app', path = 'media/get') =>
  fetch(
    `${harness.sandbox.baseUrl}${path}?media_id=${mediaId}&access_token=${harness.token(credential)}`,
    range === undefined ? {} : { headers: { range } },
  );

const errcodeOf = async (response: Response) => ((await response.json()) as { errcode: number }).errcode;

describe('media/upload', () => {
  it('returns an id for three days, with created_at as a string', async () => {
    const body = await upload('file', GBK_LIKE, '名单.csv');
    expect(body).toEqual({
      errcode: 0,
      errmsg: '',
      type: 'file',
      media_id: expect.stringMatching(/^[\w-]{20,}$/),
      created_at: expect.stringMatching(/^\d{10}$/),
    });
    harness.sandbox.clock.advance(3 * DAY_MS - 5000);
    await renewTokens();
    const response = await download(String(body.media_id));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(GBK_LIKE);
    harness.sandbox.clock.advance(5000);
    expect(await errcodeOf(await download(String(body.media_id)))).toBe(40007);
  });

  it.each<[string, string, Buffer]>([
    ['image', 'image/png', png()],
    ['image', 'image/jpeg', jpeg(mib(10))],
    ['voice', 'audio/amr', amr(3000)],
    ['video', 'video/mp4', mp4(mib(10))],
    ['file', 'application/octet-stream', startingWith('{"a":1}', mib(20))],
    ['file', 'application/octet-stream', Buffer.from('123456')],
  ])('accepts a valid %s and serves it as %s', async (type, contentType, bytes) => {
    const response = await download(await mediaIdOf(type, bytes));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, contentType]);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  // In the order in which the server checks: type, form, size, format, length.
  it.each<[number, string, string, Buffer]>([
    [40005, 'another type', 'audio', png()],
    [40005, 'no type', '', png()],
    [40005, 'a property of every object', 'constructor', png()],
    [44001, 'an empty file', 'file', Buffer.alloc(0)],
    [44001, 'an empty image', 'image', Buffer.alloc(0)],
    [40006, 'five bytes', 'file', Buffer.alloc(5)],
    [40006, 'five bytes that are no image', 'image', Buffer.from('hello')],
    [40009, 'an image of 10 MB and a byte', 'image', png(mib(10) + 1)],
    [40011, 'a video of 10 MB and a byte', 'video', mp4(mib(10) + 1)],
    [45001, 'a voice message of 2 MB and a byte', 'voice', startingWith('#!AMR\n', mib(2) + 1)],
    [45001, 'a file of 20 MB and a byte', 'file', Buffer.alloc(mib(20) + 1)],
    [40004, 'a GIF', 'image', Buffer.from('GIF89a...')],
    [40004, 'a video as an image', 'image', mp4()],
    [40004, 'an image as a video', 'video', png()],
    [40004, 'a WAV', 'voice', Buffer.from('RIFF....WAVEfmt ')],
    [40004, 'wideband AMR', 'voice', Buffer.from('#!AMR-WB\n........')],
    [45007, 'a voice message of 60.02 s', 'voice', amr(3001)],
    [40206, 'a body of 32 MiB and more', 'file', Buffer.alloc(mib(32))],
  ])('returns %i for %s', async (errcode, _what, type, bytes) => {
    const body = await upload(type, bytes);
    expect([body.errcode, body.media_id]).toEqual([errcode, undefined]);
  });

  it('needs a form with a file in a part named media', async () => {
    const target = `media/upload?type=file&access_token=${harness.token('app')}`;
    const field = new FormData();
    field.set('media', 'only a text');
    expect((await post(target, field)).errcode).toBe(40063);
    expect((await post(target, formOf(png(), 'a.png', 'file'))).errcode).toBe(40063);
    expect((await post(target, formOf(png(), ''))).errcode).toBe(40063);
    expect((await post(target, '{"media":"x"}')).errcode).toBe(40063);
    expect((await post(target, '')).errcode).toBe(40063);
    const multipart = { 'content-type': 'multipart/form-data; boundary=b' };
    expect((await post(target, '--b\r\ncontent-disposition: form-data', multipart)).errcode).toBe(40063);
    expect((await harness.get('media/upload', { type: 'file' }, 'app')).body.errcode).toBe(40063);
  });

  it('takes the first of two files, and ignores other parts', async () => {
    const form = new FormData();
    form.set('note', 'text');
    form.append('media', new Blob(['first file']), '1.txt');
    form.append('media', new Blob(['second file']), '2.txt');
    const { media_id: mediaId } = await post(
      `media/upload?type=file&access_token=${harness.token('app')}`,
      form,
    );
    const response = await download(String(mediaId));
    expect(await response.text()).toBe('first file');
    expect(response.headers.get('content-disposition')).toContain('filename="1.txt"');
  });

  it('stores content that looks like the boundary', async () => {
    const content = 'x\r\n--bb\r\n--b\rx\r\n --b--';
    const body = `--b\r\nContent-Disposition: form-data; name="media"; filename="a"\r\n\r\n${content}\r\n--b--`;
    const { media_id: mediaId } = await post(
      `media/upload?type=file&access_token=${harness.token('app')}`,
      body,
      { 'content-type': 'multipart/form-data; boundary="b"' },
    );
    expect(await (await download(String(mediaId))).text()).toBe(content);
  });

  it('shows in the journal the parts without their bytes', async () => {
    await upload('file', Buffer.alloc(mib(20)), '报告.bin');
    for (let calls = 0; calls < 4; calls += 1) await upload('file', Buffer.alloc(mib(20)));
    const [first] = harness.sandbox.journal.of('media/upload');
    expect(harness.sandbox.journal.of('media/upload')).toHaveLength(5);
    expect(first?.body).toEqual([
      { name: 'media', filename: '报告.bin', contentType: 'application/octet-stream', size: mib(20) },
    ]);
  });

  it('accepts every secret of the corp, and stores for all of them', async () => {
    const target = `media/upload?type=file&access_token=${harness.token('contacts')}`;
    const { media_id: mediaId } = await post(target, formOf(GBK_LIKE));
    expect((await download(String(mediaId), undefined, 'app')).status).toBe(200);
  });
});

describe('media/get', () => {
  it.each([
    ['报告 2026.pdf', '报告 2026.pdf'],
    ['😀.txt', '😀.txt'],
    ['../../etc/passwd', '.._.._etc_passwd'],
    ['a%0d%0aset-cookie: x', 'a%0d%0aset-cookie: x'],
    ["it's.txt", "it's.txt"],
  ])('names the download of %j', async (fileName, expected) => {
    const response = await download(await mediaIdOf('file', GBK_LIKE, fileName));
    const disposition = response.headers.get('content-disposition') ?? '';
    const [, encoded = ''] = /filename\*=UTF-8''(\S+)$/.exec(disposition) ?? [];
    expect(decodeURIComponent(encoded)).toBe(expected);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it.each<[string, string, string]>([
    ['bytes=0-15', '0-15', '0123456789abcdef'],
    ['bytes=30-', '30-35', 'uvwxyz'],
    ['bytes=-2', '34-35', 'yz'],
    ['bytes=35-999', '35-35', 'z'],
  ])('returns the part %s', async (range, contentRange, text) => {
    const mediaId = await mediaIdOf('file', Buffer.from('0123456789abcdefghijklmnopqrstuvwxyz'));
    const response = await download(mediaId, range);
    expect([response.status, response.headers.get('content-range')]).toEqual([
      206,
      `bytes ${contentRange}/36`,
    ]);
    expect(await response.text()).toBe(text);
  });

  it.each(['bytes=36-', 'bytes=5-4', 'bytes=-0', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=x'])(
    'returns 40146 for the range %s',
    async (range) => {
      const mediaId = await mediaIdOf('file', Buffer.from('0123456789abcdefghijklmnopqrstuvwxyz'));
      const response = await download(mediaId, range);
      expect([response.status, await errcodeOf(response)]).toEqual([200, 40146]);
    },
  );

  it('needs a Range for more than 20 MB', async () => {
    const bytes = Buffer.alloc(mib(20) + 1, 'x');
    const mediaId = harness.sandbox.addMedia({ type: 'video', bytes });
    expect(await errcodeOf(await download(mediaId))).toBe(830002);
    expect(await errcodeOf(await download(mediaId, 'bytes=0-'))).toBe(830002);
    const first = await download(mediaId, `bytes=0-${mib(20) - 1}`);
    expect([first.status, (await first.arrayBuffer()).byteLength]).toEqual([206, mib(20)]);
    expect(await (await download(mediaId, `bytes=${mib(20)}-`)).text()).toBe('x');
  });

  it('returns of an encrypted file only whole blocks of 16 bytes', async () => {
    const bytes = Buffer.alloc(40, 'x');
    const mediaId = harness.sandbox.addMedia({ type: 'file', bytes, encrypted: true });
    expect((await download(mediaId)).status).toBe(200);
    for (const range of ['bytes=0-15', 'bytes=16-31', 'bytes=32-39', 'bytes=16-']) {
      expect((await download(mediaId, range)).status).toBe(206);
    }
    for (const range of ['bytes=0-14', 'bytes=1-15', 'bytes=0-38', 'bytes=-7']) {
      expect(await errcodeOf(await download(mediaId, range))).toBe(40146);
    }
  });

  it('returns 41006 without an id and 40007 for an unknown one', async () => {
    expect(await errcodeOf(await download(''))).toBe(41006);
    expect(await errcodeOf(await download('unknown'))).toBe(40007);
  });

  it('does not show the files of another corp', async () => {
    const second = { ...demoCorp(), corpId: 'ww2', secrets: { app: { secret: 's3cret-second' } } };
    harness.sandbox.addCorp(second);
    const mediaId = harness.sandbox.addMedia({ corpId: 'ww2', type: 'file', bytes: GBK_LIKE });
    expect(await errcodeOf(await download(mediaId))).toBe(40007);
  });

  it('serves the same file as media/get/jssdk', async () => {
    const mediaId = await mediaIdOf('voice', amr(10));
    const response = await download(mediaId, undefined, 'app', 'media/get/jssdk');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(amr(10));
    expect(await errcodeOf(await download('x', undefined, 'app', 'media/get/jssdk'))).toBe(40007);
  });

  it('is truncated by a fault like any response', async () => {
    const mediaId = await mediaIdOf('file', GBK_LIKE);
    harness.sandbox.faults.add({ kind: 'truncated', path: 'media/get' });
    const reply = await rawCall(
      `${harness.sandbox.baseUrl}media/get?media_id=${mediaId}&access_token=${harness.token('app')}`,
    );
    expect([reply.status, reply.error]).toEqual([200, 'ECONNRESET']);
  });
});

describe('media/upload_attachment', () => {
  const attach = (query: string, bytes = png()) =>
    post(`media/upload_attachment?${query}&access_token=${harness.token('app')}`, formOf(bytes));

  it('returns an id, with created_at as a number', async () => {
    const body = await attach('media_type=image&attachment_type=1');
    expect(body).toMatchObject({ errcode: 0, type: 'image', created_at: expect.any(Number) });
    expect((await download(String(body.media_id))).status).toBe(200);
  });

  it.each([
    [40005, 'media_type=voice&attachment_type=1'],
    [40005, 'attachment_type=1'],
    [40058, 'media_type=image'],
    [40058, 'media_type=image&attachment_type=3'],
    [40058, 'media_type=image&attachment_type=a'],
    [40004, 'media_type=video&attachment_type=2'],
  ])('returns %i for %s', async (errcode, query) => {
    expect((await attach(query)).errcode).toBe(errcode);
  });

  it('is not for contact-sync', async () => {
    const target = `media/upload_attachment?media_type=image&attachment_type=1&access_token=${harness.token()}`;
    expect((await post(target, formOf(png()))).errcode).toBe(48002);
  });
});

describe('media/uploadimg', () => {
  const image = (bytes: Buffer, name = 'anything') =>
    post(`media/uploadimg?access_token=${harness.token('app')}`, formOf(bytes, 'a.png', name));

  it('returns a URL that shows the image, for ever', async () => {
    const { url } = await image(png());
    harness.sandbox.clock.advance(365 * DAY_MS);
    const response = await fetch(String(url));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png());
    expect((await fetch(String(url), { headers: { range: 'bytes=0-3' } })).status).toBe(206);
    expect((await fetch(String(url), { headers: { range: 'bytes=999-' } })).status).toBe(416);
    expect((await fetch(String(url), { method: 'HEAD' })).status).toBe(200);
    expect(JSON.stringify(harness.sandbox.journal.entries)).not.toContain(String(url).split('/').at(-1));
  });

  it.each<[number, string, Buffer]>([
    [44001, 'an empty file', Buffer.alloc(0)],
    [40006, 'four bytes', jpeg(4)],
    [0, 'five bytes', jpeg(5)],
    [0, '2 MB', jpeg(mib(2))],
    [40009, '2 MB and a byte', jpeg(mib(2) + 1)],
    [40004, 'a PDF', Buffer.from('%PDF-1.7')],
  ])('returns %i for %s', async (errcode, _what, bytes) => {
    expect((await image(bytes)).errcode).toBe(errcode);
  });

  it('is hit by faults at its URL', async () => {
    const { url } = await image(png());
    harness.sandbox.faults.add({ kind: 'status', status: 503, path: '/files/', times: 1 });
    expect([(await fetch(String(url))).status, (await fetch(String(url))).status]).toEqual([503, 200]);
  });

  it('shows a page for an unknown file', async () => {
    const response = await fetch(new URL('/files/unknown', harness.sandbox.baseUrl));
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=UTF-8',
    ]);
    expect(await response.text()).toContain('链接无效或已过期');
  });
});

async function renewTokens(): Promise<void> {
  const { corpId, secrets } = harness.sandbox.demo;
  const { body } = await harness.get('gettoken', { corpid: corpId, corpsecret: secrets.app });
  Reflect.set(Reflect.get(harness, 'tokens') as object, 'app', body.access_token);
}
