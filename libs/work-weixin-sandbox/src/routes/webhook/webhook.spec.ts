import { createHash } from 'node:crypto';
import { CARDS, MessageHarness, PNG, START_MS } from '../../../test/message-harness.js';

const KEY = 's3cret-robot-key';
const MIB = 1024 * 1024;

let app: MessageHarness;
const start = async (options = {}) => {
  app = await MessageHarness.start(
    (corp) => ({
      ...corp,
      robots: [
        { key: KEY, name: '值班' },
        { key: 's3cret-second' },
        { key: 's3cret-removed', state: 'removed' },
        { key: 's3cret-silenced', state: 'silenced' },
        { key: 's3cret-disabled', state: 'disabled' },
        { key: 's3cret-gone', state: 'not-in-group' },
      ],
      webhookKeys: ['s3cret-short'],
    }),
    { limits: { webhookPerMinute: 1000 }, ...options },
  );
};
afterEach(() => app.close());

const send = async (body: unknown, key: string | undefined = KEY) => {
  const init = { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) };
  return (await app.harness.raw(`webhook/send?key=${key}`, init)).body;
};
const text = (content: unknown) => ({ msgtype: 'text', text: { content } });
const image = (bytes: Buffer, given: object = {}) => ({
  msgtype: 'image',
  image: { base64: bytes.toString('base64'), md5: createHash('md5').update(bytes).digest('hex'), ...given },
});
const news = (given: object) => ({
  msgtype: 'news',
  news: { articles: [{ title: 't', url: 'https://x.example', ...given }] },
});
const card = (type: keyof typeof CARDS, given: object = {}) => ({
  msgtype: 'template_card',
  template_card: { ...CARDS[type], ...given },
});
const upload = async (bytes: Uint8Array<ArrayBuffer>, { type = 'file', key = KEY, name = 'media' } = {}) => {
  const form = new FormData();
  form.set(name, new Blob([bytes]), '值班表.txt');
  return (
    await app.harness.raw(`webhook/upload_media?key=${key}&type=${type}`, { method: 'POST', body: form })
  ).body;
};
const bytesOf = (length: number) => new Uint8Array(length).fill(65);
const AMR = Uint8Array.from([...Buffer.from('#!AMR\n'), ...Array.from({ length: 32 }, () => 0x3c)]);

describe('webhook/send', () => {
  beforeEach(() => start());

  it('delivers to the group of the robot', async () => {
    expect(
      await send({ msgtype: 'text', text: { content: '值班 <@lisi>', mentioned_list: ['@all'] } }),
    ).toEqual({
      errcode: 0,
      errmsg: 'ok',
    });
    const expected = {
      ...{
        kind: 'robot',
        corpId: app.sandbox.demo.corpId,
        robot: '值班',
        msgtype: 'text',
        safe: 0,
        userids: [],
      },
      ...{ content: { content: '值班 <@lisi>', mentioned_list: ['@all'] }, sentAtMs: START_MS },
    };
    expect(app.sandbox.messages.ofRobot('值班')).toEqual([expected]);
    expect(app.sandbox.messages.ofRobot(KEY)).toEqual([expected]);
    expect(app.sandbox.messages.ofRobot('s3cret-second')).toEqual([]);
    expect(app.sandbox.messages.of('lisi')).toEqual([]);
  });

  it('names a robot by its key if the seed has no name, without showing the key', async () => {
    await send(text('x'), 's3cret-second');
    const [message] = app.sandbox.messages.ofRobot('s3cret-second');
    expect(message?.robot).toMatch(/^robot-[0-9a-f]{12}$/);
    expect(JSON.stringify(app.sandbox.messages.list())).not.toContain('s3cret-');
  });

  it.each([
    [93000, 's3cret-unknown'],
    [93000, ''],
    [93000, '__proto__'],
    [93000, 's3cret-removed'],
    [93001, 's3cret-silenced'],
    [93004, 's3cret-disabled'],
    [93008, 's3cret-gone'],
    [0, 's3cret-short'],
  ])('returns %i for the key %j', async (errcode, key) => {
    expect((await send(text('x'), key)).errcode).toBe(errcode);
    expect((await upload(bytesOf(10), { key })).errcode).toBe(errcode);
  });

  it('takes every kind', async () => {
    const { media_id: file } = await upload(bytesOf(10));
    const { media_id: voice } = await upload(AMR, { type: 'voice' });
    const bodies = [
      text('好'.repeat(682)),
      { msgtype: 'markdown', markdown: { content: '好'.repeat(1365) } },
      { msgtype: 'markdown_v2', markdown_v2: { content: '# 好' } },
      image(PNG),
      image(Buffer.concat([PNG, Buffer.alloc(2 * MIB - PNG.length)])),
      image(Buffer.from('ffd8ffe0', 'hex')),
      {
        msgtype: 'news',
        news: { articles: Array.from({ length: 8 }, () => ({ title: 't', url: 'https://x.example' })) },
      },
      { msgtype: 'file', file: { media_id: file } },
      { msgtype: 'voice', voice: { media_id: voice } },
      card('text_notice'),
      card('text_notice', { horizontal_content_list: [{ keyname: 'k', type: 2, media_id: file }] }),
      card('news_notice', { image_text_area: { image_url: 'u' } }),
    ];
    for (const body of bodies) expect(await send(body)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(app.sandbox.messages.list()).toHaveLength(bodies.length);
  });

  it('cuts titles and descriptions of news', async () => {
    await send(news({ title: '题'.repeat(43), description: '述'.repeat(171) }));
    expect(app.sandbox.messages.ofRobot('值班')[0]?.content).toMatchObject({
      articles: [{ title: '题'.repeat(42), description: '述'.repeat(170) }],
    });
  });

  it.each<[number, string, unknown]>([
    [40008, 'no msgtype', {}],
    [40008, 'an unknown msgtype', { msgtype: 'textcard', textcard: {} }],
    [40008, '__proto__', '{"msgtype":"__proto__"}'],
    [40058, 'no payload', { msgtype: 'text' }],
    [40058, 'no content', { msgtype: 'text', text: {} }],
    [93017, 'an empty text', text('')],
    [93017, 'an empty markdown', { msgtype: 'markdown', markdown: { content: '' } }],
    [40058, 'a text of 2049 bytes', text('好'.repeat(683))],
    [
      40058,
      'a markdown of 4097 bytes',
      { msgtype: 'markdown', markdown: { content: '好'.repeat(1365) + 'xx' } },
    ],
    [
      40058,
      'a markdown_v2 of 4097 bytes',
      { msgtype: 'markdown_v2', markdown_v2: { content: 'x'.repeat(4097) } },
    ],
    [40058, 'a text that is a number', text(1)],
    [40058, 'a mention that is no list', { msgtype: 'text', text: { content: 'x', mentioned_list: '@all' } }],
    [
      40058,
      'a number as a mobile',
      { msgtype: 'text', text: { content: 'x', mentioned_mobile_list: [138] } },
    ],
    [40058, 'no base64', image(PNG, { base64: undefined })],
    [40058, 'no md5', image(PNG, { md5: undefined })],
    [40058, 'another md5', image(PNG, { md5: 'd41d8cd98f00b204e9800998ecf8427e' })],
    [
      40058,
      'the md5 of the Base64',
      image(PNG, { md5: createHash('md5').update(PNG.toString('base64')).digest('hex') }),
    ],
    [40058, 'a data URL', image(PNG, { base64: `data:image/png;base64,${PNG.toString('base64')}` })],
    [40058, 'a GIF', image(Buffer.from('GIF89a'))],
    [93018, 'an image above 2 MB', image(Buffer.concat([PNG, Buffer.alloc(2 * MIB)]))],
    [40058, 'no articles', { msgtype: 'news', news: { articles: [] } }],
    [45008, '9 articles', { msgtype: 'news', news: { articles: Array.from({ length: 9 }, () => ({})) } }],
    [40058, 'an article without url', news({ url: undefined })],
    [40058, 'an article without title', news({ title: undefined })],
    [40058, 'a file without media_id', { msgtype: 'file', file: {} }],
    [40007, 'an unknown media_id', { msgtype: 'file', file: { media_id: 'unknown' } }],
    [40058, 'a card with buttons', card('button_interaction')],
    [40058, 'a card without card_action', card('text_notice', { card_action: undefined })],
    [40058, 'a card that leads nowhere', card('text_notice', { card_action: { type: 0 } })],
    [40058, 'a card without main_title', card('text_notice', { main_title: undefined, sub_title_text: 's' })],
    [40058, 'a card without any title', card('text_notice', { main_title: {} })],
    [
      40058,
      'a news card without card_image',
      card('news_notice', { card_image: undefined, image_text_area: { image_url: 'u' } }),
    ],
    [
      40058,
      '7 contents',
      card('text_notice', { horizontal_content_list: Array.from({ length: 7 }, () => ({ keyname: 'k' })) }),
    ],
    [
      40058,
      'a content without url',
      card('text_notice', { horizontal_content_list: [{ keyname: 'k', type: 1 }] }),
    ],
    [
      40058,
      'a content without userid',
      card('text_notice', { horizontal_content_list: [{ keyname: 'k', type: 3 }] }),
    ],
    [40058, '4 jumps', card('text_notice', { jump_list: Array.from({ length: 4 }, () => ({ title: 't' })) })],
    [
      40058,
      '5 vertical contents',
      card('news_notice', { vertical_content_list: Array.from({ length: 5 }, () => ({ title: 't' })) }),
    ],
    [40058, 'a quote without url', card('text_notice', { quote_area: { type: 1 } })],
    [40058, 'no JSON', '{'],
    [40058, 'a list', []],
    [40063, 'no body', ''],
  ])('returns %i for %s', async (errcode, _what, body) => {
    expect((await send(body)).errcode).toBe(errcode);
    expect(app.sandbox.messages.list()).toEqual([]);
  });

  it('does not send files of another robot, of the corp, of another type, or after three days', async () => {
    const { media_id: file } = await upload(bytesOf(10));
    const send40007 = async (body: object, key?: string) =>
      expect((await send(body, key)).errcode).toBe(40007);
    await send40007({ msgtype: 'file', file: { media_id: file } }, 's3cret-second');
    await send40007({ msgtype: 'voice', voice: { media_id: file } });
    await send40007({ msgtype: 'file', file: { media_id: await app.upload('file') } });
    expect((await app.send({ msgtype: 'file', file: { media_id: file } })).errcode).toBe(40007);
    app.sandbox.clock.advance(3 * 24 * 3_600_000);
    await send40007({ msgtype: 'file', file: { media_id: file } });
  });

  it('takes POST only', async () => {
    expect((await app.harness.raw(`webhook/send?key=${KEY}`)).body.errcode).toBe(40063);
  });

  it('checks the key before an answer', async () => {
    app.sandbox.answer('webhook/send', { errcode: 93001, errmsg: 'mine' });
    expect([(await send(text('x'))).errcode, (await send(text('x'), 'wrong')).errcode]).toEqual([
      93001, 93000,
    ]);
  });

  it('leaves no key in the journal, even an unlisted one', async () => {
    for (const key of [KEY, 's3cret-unlisted']) {
      await send(text('x'), key);
      await upload(bytesOf(10), { key });
    }
    const journal = JSON.stringify(app.sandbox.journal.entries);
    expect(journal).not.toContain('s3cret-');
    expect(app.sandbox.journal.of('webhook/send')[0]?.query).toEqual({ key: '***' });
  });
});

describe('The limit of a robot', () => {
  it('is 20 calls a minute, rejected ones included; then 45009 for 60 s', async () => {
    await start({ limits: {} });
    for (let n = 0; n < 10; n += 1) {
      expect((await send(text('x'))).errcode).toBe(0);
      expect((await send({})).errcode).toBe(40008);
    }
    app.sandbox.clock.advance(59_000);
    expect([(await send(text('x'))).errcode, (await send({})).errcode]).toEqual([45009, 45009]);
    expect((await send(text('x'), 's3cret-second')).errcode).toBe(0);
    app.sandbox.clock.advance(59_999);
    expect((await send(text('x'))).errcode).toBe(45009);
    app.sandbox.clock.advance(1);
    expect((await send(text('x'))).errcode).toBe(0);
  });

  it('does not count uploads', async () => {
    await start({ limits: {} });
    for (let n = 0; n < 25; n += 1) expect((await upload(bytesOf(10))).errcode).toBe(0);
    expect((await send(text('x'))).errcode).toBe(0);
  });
});

describe('webhook/upload_media', () => {
  beforeEach(() => start());

  it('returns type, media_id and the time as a string', async () => {
    expect(await upload(bytesOf(6))).toEqual({
      ...{ errcode: 0, errmsg: 'ok', type: 'file', media_id: expect.stringMatching(/^[\w-]{44}$/) as string },
      created_at: String(START_MS / 1000),
    });
  });

  it.each<[number, string, () => Promise<{ errcode?: unknown }>]>([
    [40005, 'no type', () => upload(bytesOf(10), { type: '' })],
    [40005, 'another type', () => upload(bytesOf(10), { type: 'image' })],
    [44001, 'no bytes', () => upload(bytesOf(0))],
    [40006, '5 bytes', () => upload(bytesOf(5))],
    [45001, 'a file above 20 MB', () => upload(bytesOf(20 * MIB + 1))],
    [40004, 'a voice that is no AMR', () => upload(bytesOf(10), { type: 'voice' })],
    [40063, 'a part of another name', () => upload(bytesOf(10), { name: 'file' })],
    [
      40063,
      'JSON',
      async () =>
        (await app.harness.raw(`webhook/upload_media?key=${KEY}&type=file`, { method: 'POST', body: '{}' }))
          .body,
    ],
  ])('returns %i for %s', async (errcode, _what, call) => {
    expect((await call()).errcode).toBe(errcode);
  });

  it('takes a file of 20 MB', async () => {
    expect((await upload(bytesOf(20 * MIB))).errcode).toBe(0);
  });
});

describe('Robots of several corps', () => {
  it('have keys that are unique', async () => {
    await start();
    const corp = { corpId: 'ww2', name: 'Two', secrets: { app: { secret: 's3cret-of-two' } } };
    expect(() => app.sandbox.addCorp({ ...corp, webhookKeys: [KEY] })).toThrow(
      'every key of a robot or webhook must be unique',
    );
    expect(() => app.sandbox.addCorp({ ...corp, robots: [{ key: 'a' }, { key: 'a' }] })).toThrow(
      'must be unique',
    );
    expect(() => app.sandbox.addCorp({ ...corp, robots: [{ key: '' }] })).toThrow(
      "a robot of ww2 needs a key: write { key: '…' }",
    );
    expect(() => app.sandbox.addCorp({ ...corp, robots: [{ key: 'a', state: 'off' as never }] })).toThrow(
      'state of a robot of ww2 must be one of active, removed, silenced, disabled, not-in-group',
    );
  });

  it('keep their messages apart', async () => {
    await start();
    const corp = { corpId: 'ww2', name: 'Two', secrets: { app: { secret: 's3cret-of-two' } } };
    app.sandbox.addCorp({ ...corp, robots: [{ key: 's3cret-of-ww2', name: '值班' }] });
    await send(text('一'));
    await send(text('二'), 's3cret-of-ww2');
    const { messages } = app.sandbox;
    expect(messages.ofRobot('值班').map(({ corpId }) => corpId)).toEqual([app.sandbox.demo.corpId, 'ww2']);
    expect(messages.list({ corpId: 'ww2' }).map(({ content }) => content)).toEqual([{ content: '二' }]);
    expect(JSON.stringify(app.sandbox.journal.entries)).not.toContain('s3cret-of-ww2');
  });

  it('may have any key until a corp lists one', async () => {
    app = await MessageHarness.start();
    expect((await send(text('x'), 'anything')).errcode).toBe(0);
    expect((await send(text('y'), 'another')).errcode).toBe(0);
    const { media_id: file } = await upload(bytesOf(10), { key: 'anything' });
    const body = { msgtype: 'file', file: { media_id: file } };
    expect([(await send(body, 'another')).errcode, (await send(body, 'anything')).errcode]).toEqual([
      40007, 0,
    ]);
    expect(app.sandbox.messages.ofRobot('anything')).toHaveLength(2);
    expect(JSON.stringify(app.sandbox.journal.entries)).not.toContain('anything');
  });
});
