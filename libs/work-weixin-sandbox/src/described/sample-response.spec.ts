import { Harness } from '../../test/harness.js';
import { receive } from '../http/received-request.js';
import { DescribedApiRegistry } from './described-api.registry.js';
import { describedResponse } from './described-response.js';
import { UnknownFields } from './unknown-fields.js';

describe('A sample', () => {
  let harness: Harness;
  const start = async (sampleElements: number) => {
    harness = await Harness.start({ unwritten: 'sample', sampleElements, onNotice: () => undefined });
  };
  afterEach(() => harness.sandbox.close());

  it('has plausible values, the same every time, and the ids of the request', async () => {
    await start(1);
    const read = () => harness.get('externalcontact/get', { external_userid: 'wmMine' }, 'app');
    const { body } = await read();
    expect(body).toMatchObject({
      errcode: 0,
      errmsg: 'ok',
      external_contact: { external_userid: 'wmMine', name: '示例', avatar: 'https://sandbox.example/sample' },
      follow_user: [{ userid: 'zhangsan', createtime: 1_700_000_000 }],
    });
    expect((await read()).body).toEqual(body);
  });

  it('is a success: nothing in the request was invalid', async () => {
    await start(1);
    const body = { msgtype: 'text', text: { content: 'hi' }, agentid: 1, touser: ['lisi'] };
    expect((await harness.post('linkedcorp/message/send', body, 'app')).body).toMatchObject({
      invaliduser: [],
      invalidparty: [],
      invalidtag: [],
    });
    const users = { userid_list: ['lisi'] };
    expect((await harness.post('batch/userid_to_openuserid', users)).body).toMatchObject({
      invalid_userid_list: [],
    });
    const form = new FormData();
    form.set('media', new Blob(['some bytes']), 'a.txt');
    const upload = await harness.raw(`chatdata/upload_media?type=file&access_token=${harness.token('app')}`, {
      method: 'POST',
      body: form,
    });
    expect(upload.body).toMatchObject({ type: 'file', media_id: 'media_id-sample' });
  });

  it('does not return a long text of the request as an id', async () => {
    await start(1);
    const { body } = await harness.get('externalcontact/get', { external_userid: 'w'.repeat(300) }, 'app');
    expect(body.external_contact.external_userid).toBe('zhangsan');
  });

  it('is an object that contains itself only once', async () => {
    await start(1);
    const { body } = await harness.get('menu/get', { agentid: '1' }, 'app');
    expect(body.button[0].name).toBe('示例');
    expect(JSON.stringify(body).length).toBeLessThan(2000);
  });

  const cases: [
    string,
    Record<string, unknown>,
    string,
    string,
    (body: Record<string, unknown>) => boolean,
  ][] = [
    [
      'externalcontact/groupchat/list',
      { limit: 10 },
      'next_cursor',
      'group_chat_list',
      ({ next_cursor: next }) => next === '',
    ],
    ['kf/knowledge/list_group', {}, 'next_cursor', 'group_list', ({ has_more: more }) => more === 0],
    [
      'corpgroup/corp/list_app_share_info',
      { agentid: 1 },
      'next_cursor',
      'corp_list',
      ({ ending }) => ending === 1,
    ],
  ];
  it.each(cases)(
    'of %s has as many pages as elements, each with another element',
    async (path, body, out, list, ends) => {
      await start(3);
      const seen: unknown[] = [];
      let cursor: unknown;
      for (let page = 1; page <= 3; page += 1) {
        const { body: reply } = await harness.post(path, { ...body, cursor }, 'app');
        expect(reply.errcode).toBe(0);
        expect(reply[list]).toHaveLength(1);
        seen.push(JSON.stringify(reply[list]));
        cursor = reply[out];
        expect(ends(reply)).toBe(page === 3);
      }
      expect(new Set(seen).size).toBe(3);
    },
  );

  it('by offset has as many elements as the limit allows', async () => {
    await start(5);
    const page = async (offset: number) =>
      (await harness.post('kf/account/list', { offset, limit: 2 }, 'app')).body.account_list as unknown[];
    expect([(await page(0)).length, (await page(4)).length, (await page(5)).length]).toEqual([2, 1, 0]);
    const { body } = await harness.post(
      'wedoc/smartsheet/get_fields',
      { docid: 'd', sheet_id: 's', limit: 2 },
      'app',
    );
    expect([body.total, body.fields.length]).toEqual([5, 2]);
  });

  it('ends for a cursor that the sandbox did not make', async () => {
    await start(3);
    const { body } = await harness.post(
      'externalcontact/groupchat/list',
      { limit: 1, cursor: 'mine' },
      'app',
    );
    expect(body).toMatchObject({ errcode: 0, next_cursor: '' });
  });

  it('of a download is a file, or the requested part of it', async () => {
    await start(1);
    // Every download that the facts have is a route now: the description of one of them stands for later ones.
    const described = new DescribedApiRegistry();
    await described.load();
    const api = described.get('media/get');
    if (api === undefined) throw new Error('the facts have media/get');
    const read = (range?: string) => {
      const headers = range === undefined ? {} : { range };
      const raw = { method: 'GET', url: '/cgi-bin/media/get?media_id=m', headers, socket: {} };
      const request = receive(raw, Buffer.alloc(0));
      const options = { strict: false, unwritten: 'refuse', sampleElements: 1, checksFields: true } as const;
      return describedResponse(api, request, { ...options, unknown: new UnknownFields() });
    };
    const whole = read();
    expect([whole.status, whole.errcode, whole.source]).toEqual([200, 0, 'sample']);
    expect(whole.file?.headers['content-type']).toBe('image/png');
    expect(whole.file?.headers['content-disposition']).toContain('sample.png');
    expect(whole.file?.bytes.subarray(1, 4).toString()).toBe('PNG');
    const part = read('bytes=1-3');
    expect([part.status, part.file?.bytes.toString()]).toEqual([206, 'PNG']);
    const size = whole.file?.bytes.length ?? 0;
    expect(part.file?.headers['content-range']).toBe(`bytes 1-3/${size}`);
    expect(read(`bytes=${size - 2}-`).file?.bytes).toHaveLength(2);
    for (const range of ['bytes=-5', 'bytes=999-', 'lines=1-2']) {
      expect(() => read(range)).toThrow(expect.objectContaining({ errcode: 40146 }));
    }
  });
});
