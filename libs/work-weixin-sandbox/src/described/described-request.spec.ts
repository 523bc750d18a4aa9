import { Harness } from '../../test/harness.js';
import { rawCall } from '../../test/raw-call.js';
import { demoCorp } from '../corp/demo-corp.js';
import type { SandboxOptions } from '../sandbox.options.js';

const quiet = { onNotice: () => undefined };
const TRANSFER = 'externalcontact/groupchat/transfer';
const SEND = 'externalcontact/message/send';
const text = { msgtype: 'text', text: { content: 'hi' }, agentid: 1, to_parent_userid: ['parent'] };

describe('A request to an API without a route', () => {
  let harness: Harness;
  const start = async (options: SandboxOptions = {}) => {
    harness = await Harness.start({ unwritten: 'sample', ...quiet, ...options });
  };
  afterEach(() => harness.sandbox.close());

  const errcodeOf = async (path: string, body: unknown, credential = 'app') =>
    (await harness.post(path, body, credential)).body.errcode as number;

  describe('is rejected', () => {
    beforeEach(() => start());

    it.each<[number, string, string, unknown]>([
      [40058, 'no name', 'kf/account/add', {}],
      [41009, 'no userid', 'user/tfa_succ', { tfa_code: 'x' }],
      [41011, 'no agentid', 'agent/set', {}],
      [40008, 'an unknown msgtype', SEND, { ...text, msgtype: 'txt' }],
      [40058, 'no payload for its msgtype', SEND, { ...text, text: undefined }],
      [40058, 'none of several fields', 'wedoc/del_doc', {}],
      [
        40058,
        'a field that another one requires',
        'wedoc/create_doc',
        { doc_type: 3, doc_name: 'n', spaceid: 's' },
      ],
      [40058, 'a nested field of its type', SEND, { ...text, text: { content: 1 } }],
      [40058, 'an object', SEND, { ...text, text: 'hi' }],
      [40058, 'null', SEND, { ...text, to_parent_userid: null }],
      [40058, 'a text for an integer', SEND, { ...text, agentid: '1' }],
      [40058, 'true for an integer', SEND, { ...text, toall: true }],
      [40058, 'a flag of another value', SEND, { ...text, enable_id_trans: 2 }],
      [
        40058,
        'nine articles',
        SEND,
        {
          ...text,
          msgtype: 'news',
          news: { articles: Array.from({ length: 9 }, () => ({ title: 't', url: 'https://x.example' })) },
        },
      ],
      [
        40058,
        'an article without url',
        SEND,
        { ...text, msgtype: 'news', news: { articles: [{ title: 't' }] } },
      ],
      [40058, 'too many bytes', SEND, { ...text, text: { content: '好'.repeat(683) } }],
      [
        40058,
        'a variant without its part',
        'wedrive/file_acl_del',
        { fileid: 'f', auth_info: [{ type: 1 }] },
      ],
      [
        40058,
        'a pattern',
        'school/user/create_student',
        { student_userid: 'a b', name: 'n', department: [1] },
      ],
      [40058, 'a list of too few', TRANSFER, { chat_id_list: [], new_owner: 'lisi' }],
      [40058, 'an element of another type', TRANSFER, { chat_id_list: ['a', 1], new_owner: 'lisi' }],
      [40058, 'a JSON list', TRANSFER, []],
      [40063, 'no body', TRANSFER, ''],
      [40058, 'no JSON', TRANSFER, '{"chat_id_list":'],
    ])('with %i for %s (%s)', async (errcode, _what, path, body) => {
      expect(await errcodeOf(path, body)).toBe(errcode);
    });

    it('with the place and a hint', async () => {
      const { body } = await harness.post(TRANSFER, { chat_id_list: ['a', 1], new_owner: 'b' }, 'app');
      expect(body.errmsg).toContain('body.chat_id_list[1] must be a string');
      expect(body.errmsg).toContain('Warning: wrong json format.');
      expect(body.errmsg).toContain('hint: [');
    });

    it('without a token, with an unknown one, and with a secret of another kind', async () => {
      expect((await harness.raw(SEND, { method: 'POST', body: '{}' })).body.errcode).toBe(41001);
      const unknown = await harness.raw(`${SEND}?access_token=x`, { method: 'POST', body: '{}' });
      expect(unknown.body.errcode).toBe(40014);
      expect(await errcodeOf(SEND, text, 'contacts')).toBe(48002);
      harness.sandbox.expireTokens();
      expect(await errcodeOf(SEND, text)).toBe(42001);
    });

    it('with the wrong method', async () => {
      expect((await harness.get(SEND, {}, 'app')).body.errcode).toBe(40063);
      expect(
        (await harness.raw(`agent/get?access_token=${harness.token('app')}`, { method: 'POST' })).body
          .errcode,
      ).toBe(40058);
    });

    it('for parameters: missing, of another type, given twice', async () => {
      expect((await harness.get('agent/get', {}, 'app')).body.errcode).toBe(41011);
      expect((await harness.get('agent/get', { agentid: 'one' }, 'app')).body.errcode).toBe(40058);
      const twice = await harness.raw(`agent/get?agentid=1&agentid=2&access_token=${harness.token('app')}`);
      expect(twice.body.errcode).toBe(40058);
      expect((await harness.get('tag/get', {})).body.errcode).toBe(41017);
      expect(await errcodeOf('tag/create', {}, 'contacts')).toBe(41018);
    });

    it('if a file is not in a form, has no bytes, or has another name', async () => {
      const upload = async (body: FormData | string) => {
        const target = `chatdata/upload_media?type=file&access_token=${harness.token('app')}`;
        return (await harness.raw(target, { method: 'POST', body })).body.errcode as number;
      };
      const formOf = (name: string, bytes: string) => {
        const form = new FormData();
        form.set(name, new Blob([bytes]), 'a.txt');
        return form;
      };
      expect(await upload('{}')).toBe(40063);
      expect(await upload(formOf('file', 'some bytes'))).toBe(40063);
      expect(await upload(formOf('media', ''))).toBe(44001);
      expect(await upload(formOf('media', 'some bytes'))).toBe(0);
    });
  });

  it('passes what the server cuts, values of open lists, and fields of another variant', async () => {
    await start();
    const news = { articles: [{ title: 'x'.repeat(5000), url: 'https://x.example' }] };
    expect(await errcodeOf(SEND, { ...text, msgtype: 'news', news })).toBe(0);
    expect(await errcodeOf(SEND, { ...text, image: { media_id: 'm' } })).toBe(0);
    expect(
      await errcodeOf('wedoc/smartsheet/add_view', {
        docid: 'd',
        sheet_id: 's',
        view_title: 't',
        view_type: 'VIEW_TYPE_NEW',
      }),
    ).toBe(0);
  });

  it('takes the agentid of the caller only, if the seed has one', async () => {
    const corp = demoCorp();
    const app = { ...corp.secrets.app, agentId: 1000002 };
    await start({ corps: [{ ...corp, secrets: { ...corp.secrets, app } }] });
    expect(await errcodeOf(SEND, { ...text, agentid: 1000002 })).toBe(0);
    expect(await errcodeOf(SEND, { ...text, agentid: 1000003 })).toBe(301002);
  });

  it('of a webhook needs a key instead of a token: 93000', async () => {
    const corp = demoCorp();
    await start({ corps: [{ ...corp, webhookKeys: ['s3cret-sheet-key'] }] });
    const send = async (query: string) => {
      const body = JSON.stringify({ add_records: [{ values: {} }] });
      const target = `wedoc/smartsheet/webhook${query}`;
      return (await harness.raw(target, { method: 'POST', body })).body.errcode as number;
    };
    expect(await send('')).toBe(93000);
    expect(await send('?key=another')).toBe(93000);
    expect(await send('?key=s3cret-sheet-key')).toBe(0);
    expect(JSON.stringify(harness.sandbox.journal.entries)).not.toContain('s3cret-sheet-key');
  });

  it('reports unknown fields in the journal, and once as a notice', async () => {
    const notices: string[] = [];
    await start({ onNotice: (message) => notices.push(message) });
    const body = { ...text, text: { content: 'hi', contnet: '' }, toUser: 'x' };
    await harness.raw(`${SEND}?debug=1&access_token=${harness.token('app')}`, {
      method: 'POST',
      body: JSON.stringify(text),
    });
    expect(harness.sandbox.journal.of(SEND)[0]?.unknownFields).toBeUndefined();
    for (let n = 0; n < 2; n += 1) expect(await errcodeOf(SEND, body)).toBe(0);
    expect(harness.sandbox.journal.of(SEND).at(-1)?.unknownFields).toEqual([
      'body.toUser',
      'body.text.contnet',
    ]);
    expect(notices).toEqual([
      expect.stringContaining(`${SEND}: the response is a sample`),
      expect.stringContaining(`${SEND}: the documentation does not mention body.toUser`),
      expect.stringContaining('body.text.contnet'),
    ]);
  });

  it('reports unknown fields even if it is rejected for another reason', async () => {
    const notices: string[] = [];
    await start({ onNotice: (message) => notices.push(message) });
    expect(await errcodeOf(SEND, { ...text, agentid: undefined, toUser: 'lisi' })).toBe(41011);
    expect(harness.sandbox.journal.of(SEND)[0]).toMatchObject({
      applied: false,
      unknownFields: ['body.toUser'],
    });
    expect(notices).toEqual([
      expect.stringContaining(`${SEND}: the documentation does not mention body.toUser`),
    ]);
  });

  it('is rejected for unknown fields if strict', async () => {
    const notices: string[] = [];
    await start({ strict: true, onNotice: (message) => notices.push(message) });
    const { body } = await harness.post(SEND, { ...text, toUser: 'x' }, 'app');
    expect(notices).toEqual([`${SEND}: the documentation does not mention body.toUser`]);
    expect(body.errcode).toBe(40058);
    expect(body.errmsg).toContain(`body.toUser is not a field of ${SEND} (strict)`);
    expect((await harness.get('agent/get', { agentid: '1', lang: 'zh' }, 'app')).body.errcode).toBe(40058);
    expect(await errcodeOf(SEND, text)).toBe(0);
  });

  it('gets an HTTP 501 by default if it changes something, and reads get a sample', async () => {
    await start({ unwritten: undefined });
    const { status, body } = await harness.post(SEND, text, 'app');
    expect([status, body.errcode]).toEqual([501, 501]);
    expect(body.errmsg).toContain(`sandbox.answer('${SEND}', { … })`);
    expect(await errcodeOf(SEND, { ...text, text: 1 })).toBe(40058);
    expect((await harness.get('agent/list', {}, 'app')).body.errcode).toBe(0);
    expect(harness.sandbox.journal.of(SEND)[0]).toMatchObject({ applied: false, status: 501 });
  });

  it('shows no secret and no personal data in the journal', async () => {
    await start();
    await harness.raw('aibot/response?response_code=s3cret-code', {
      method: 'POST',
      body: JSON.stringify({ msgtype: 'markdown', markdown: { content: 'kept' } }),
    });
    await harness.post('school/user/create_parent', {
      mobile: '13812345678',
      userid: 'kept',
      wrong: { mobile: '13812345678' },
    });
    await harness.raw('wedoc/smartsheet/webhook?key=s3cret-key', { method: 'POST', body: '{}' });
    await harness.post('service/get_permanent_code', {
      suite_access_token: 's3cret-token',
      auth_code: 's3cret-auth',
    });
    const journal = JSON.stringify(harness.sandbox.journal.entries);
    expect(journal).not.toMatch(/s3cret-|13812345678/);
    expect(journal.match(/kept/g)).toHaveLength(2);
  });

  it('of two corps is answered for each of them', async () => {
    const second = { corpId: 'ww2', name: 'Two', secrets: { app: { secret: 's3cret-of-two', agentId: 7 } } };
    await start({ corps: [demoCorp(), second] });
    const { body } = await harness.get('gettoken', { corpid: 'ww2', corpsecret: 's3cret-of-two' });
    const target = `${SEND}?access_token=${String(body.access_token)}`;
    const other = await harness.raw(target, {
      method: 'POST',
      body: JSON.stringify({ ...text, agentid: 7 }),
    });
    expect([other.body.errcode, await errcodeOf(SEND, text)]).toEqual([0, 0]);
    const [first, last] = harness.sandbox.journal.of(SEND);
    expect([first?.corpId, last?.corpId]).toEqual(['ww2', harness.sandbox.demo.corpId]);
  });

  it('is hit by faults like any other', async () => {
    await start();
    harness.sandbox.faults.add({ kind: 'errcode', errcode: -1, path: SEND, times: 1 });
    const cut = harness.sandbox.faults.add({ kind: 'truncated', path: 'agent/list' });
    expect([await errcodeOf(SEND, text), await errcodeOf(SEND, text)]).toEqual([-1, 0]);
    const { error } = await rawCall(
      `${harness.sandbox.baseUrl}agent/list?access_token=${harness.token('app')}`,
    );
    expect([error, cut.hits]).toEqual(['ECONNRESET', 1]);
    expect(() => harness.sandbox.faults.add({ kind: 'reset-before', path: `${SEND}s` })).toThrow(
      `closest: ${SEND}`,
    );
  });

  describe('that is hostile', () => {
    beforeEach(() => start());

    it.each<[string, string, unknown]>([
      ['own __proto__ keys', SEND, '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'],
      ['a toString of its own', SEND, { ...text, msgtype: { toString: 1 }, agentid: { valueOf: 1 } }],
      ['a cursor with a toString', 'externalcontact/groupchat/list', { cursor: { toString: 1 }, limit: 1 }],
      ['deep lists', SEND, `{"msgtype":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ])('is rejected and harms nothing: %s', async (_what, path, body) => {
      const [name = '', query] = path.split('?');
      const target = `${name}?access_token=${harness.token('app')}${query === undefined ? '' : `&${query}`}`;
      const { status, body: reply } = await harness.raw(target, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      expect(status).toBe(200);
      expect(reply.errcode).toBeGreaterThan(0);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    });

    it('is rejected if an object contains itself too often', async () => {
      const nested = (levels: number) => {
        const button = '{"type":"new","name":"x","sub_button":[';
        return `{"button":[${button.repeat(levels)}${']}'.repeat(levels)}]}`;
      };
      const send = (levels: number) =>
        harness.raw(`menu/create?agentid=1&access_token=${harness.token('app')}`, {
          method: 'POST',
          body: nested(levels),
        });
      expect((await send(20)).body.errcode).toBe(0);
      const { body } = await send(5000);
      expect(body.errcode).toBe(40058);
      expect(body.errmsg).toContain('nested too deeply');
    });

    it('stays fast with 200,000 elements, and with many unknown fields', async () => {
      const startedAt = performance.now();
      const list = Array.from({ length: 200_000 }, () => 'u');
      expect(await errcodeOf(TRANSFER, { chat_id_list: [...list, 1], new_owner: 'b' })).toBe(40058);
      const fields = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`f${index}`, 1]));
      expect(await errcodeOf(SEND, { ...text, ...fields })).toBe(0);
      expect(harness.sandbox.journal.of(SEND)[0]?.unknownFields).toHaveLength(50);
      // Many times what it takes.
      expect(performance.now() - startedAt).toBeLessThan(15_000);
    });

    it('gets 40206 above 32 MiB', async () => {
      expect(await errcodeOf(SEND, `{"x":"${'x'.repeat(33 * 1024 * 1024)}"}`)).toBe(40206);
    });
  });
});
