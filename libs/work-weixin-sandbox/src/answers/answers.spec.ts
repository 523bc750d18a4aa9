import { Harness } from '../../test/harness.js';
import type { Answer } from './answer.js';

describe('sandbox.answer()', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await Harness.start({
      onNotice: () => undefined,
      routes: [{ path: 'tag/list', method: 'GET', handle: () => ({ by: 'route' }) }],
    });
  });
  afterEach(() => harness.sandbox.close());

  const SEND = 'externalcontact/message/send';
  const text = { msgtype: 'text', text: { content: 'hi' }, agentid: 1, touser: 'lisi' };
  const send = async (body: object = text) => harness.post('message/send', body, 'app');

  const sendToParents = async (body: object) => harness.post(SEND, body, 'app');

  it('gives the response of an API, and tells so', async () => {
    harness.sandbox.answer('message/send', { msgid: 'm1' });
    const { headers, body } = await send();
    expect(body).toEqual({ errcode: 0, errmsg: 'ok', msgid: 'm1' });
    expect(headers.get('x-work-weixin-sandbox')).toBe('answer');
    expect(harness.sandbox.journal.of('message/send')[0]).toMatchObject({ source: 'answer', applied: true });
  });

  it('takes precedence over routes, the own ones and custom ones, and does not change the state', async () => {
    harness.sandbox.answer('user/delete', { errmsg: 'deleted' });
    harness.sandbox.answer('tag/list', { by: 'answer' });
    harness.sandbox.answer('gettoken', { access_token: 'mine', expires_in: 1 });
    expect((await harness.get('user/delete', { userid: 'lisi' })).body).toEqual({
      errcode: 0,
      errmsg: 'deleted',
    });
    expect((await harness.get('tag/list', {})).body.by).toBe('answer');
    expect((await harness.get('gettoken', {})).body.access_token).toBe('mine');
    expect((await harness.member('lisi')).userid).toBe('lisi');
  });

  it('still checks token, method, kind of secret and fields, and does not count a rejected call', async () => {
    const answer = harness.sandbox.answer(SEND, { msgid: 'm1' }, { times: 1 });
    expect((await harness.raw(SEND, { method: 'POST', body: '{}' })).body.errcode).toBe(41001);
    expect((await harness.post(SEND, text)).body.errcode).toBe(48002);
    expect((await harness.get(SEND, {}, 'app')).body.errcode).toBe(40063);
    expect((await sendToParents({ ...text, agentid: '1' })).body.errcode).toBe(40058);
    expect(answer.hits).toBe(0);
    expect((await sendToParents(text)).body.msgid).toBe('m1');
    expect(answer.hits).toBe(1);
  });

  it('does not check the fields with check: false', async () => {
    harness.sandbox.answer(SEND, { msgid: 'm1' }, { check: false });
    expect((await sendToParents({ new_type: true })).body.msgid).toBe('m1');
    expect((await harness.post(SEND, text)).body.errcode).toBe(48002);
  });

  it('may be a function of the call', async () => {
    harness.sandbox.answer('message/send', (call) => ({
      to: call.body['touser'],
      query: call.query,
      ...('corp' in call && {
        corpid: call.corp.corpId,
        by: call.credential,
        members: call.corp.snapshot().members.length,
      }),
    }));
    expect((await send()).body).toEqual({
      errcode: 0,
      errmsg: 'ok',
      to: 'lisi',
      query: {},
      corpid: harness.sandbox.demo.corpId,
      by: 'app',
      members: 12,
    });
    harness.sandbox.answer('webhook/send', (call) => ({ keys: Object.keys(call) }));
    const body = JSON.stringify({ msgtype: 'text', text: { content: 'hi' } });
    const reply = await harness.raw('webhook/send?key=k', { method: 'POST', body });
    expect(reply.body.keys).toEqual(['query', 'body', 'nowMs']);
  });

  it('rejects a call with an errcode', async () => {
    harness.sandbox.answer('message/send', { errcode: 81013, errmsg: 'nobody' });
    const { body } = await send();
    expect(body.errcode).toBe(81013);
    expect(body.errmsg).toMatch(/^nobody, hint: \[/);
    expect(harness.sandbox.journal.of('message/send')[0]).toMatchObject({ applied: false, errcode: 81013 });
  });

  it('gives answers with `times` in order, then the newest without', async () => {
    harness.sandbox.answer('message/send', { msgid: 'old' });
    harness.sandbox.answer('message/send', { msgid: 'new' });
    harness.sandbox.answer('message/send', { msgid: 'first' }, { times: 1 });
    const second = harness.sandbox.answer('message/send', { msgid: 'second' }, { times: 2 });
    const seen: unknown[] = [];
    for (let n = 0; n < 4; n += 1) seen.push((await send()).body.msgid);
    expect(seen).toEqual(['first', 'second', 'second', 'new']);
    expect(second.hits).toBe(2);
  });

  it('is undone by remove() and by clear()', async () => {
    const answer = harness.sandbox.answer(SEND, { msgid: 'm1' });
    harness.sandbox.answer('agent/list', { agentlist: [] });
    expect(harness.sandbox.answers.list().map(({ id, path, hits }) => [id, path, hits])).toEqual([
      [1, SEND, 0],
      [2, 'agent/list', 0],
    ]);
    answer.remove();
    answer.remove();
    expect((await sendToParents(text)).status).toBe(501);
    harness.sandbox.answers.clear();
    expect((await harness.get('agent/list', {}, 'app')).body.agentlist).toHaveLength(1);
  });

  it('keeps the reply as it was given', async () => {
    const reply = { msgid: 'm1' };
    harness.sandbox.answer('message/send', reply);
    reply.msgid = 'changed';
    expect((await send()).body.msgid).toBe('m1');
  });

  it.each<[string, unknown]>([
    [
      'throws',
      () => {
        throw new Error('no luck');
      },
    ],
    ['returns a list', () => []],
    ['is async', async () => Promise.resolve({})],
  ])('responds with 500 if the function %s', async (_what, reply) => {
    harness.sandbox.answer('message/send', reply as Answer);
    const { status, body } = await send();
    expect(status).toBe(500);
    expect(body.errmsg).toContain('the answer for message/send failed: ');
  });

  it.each<[string, unknown[]]>([
    ['answer: there is no API message/sent; closest: message/send', ['message/sent', {}]],
    ['answer("message/send"): the reply must be a JSON object', ['message/send', []]],
    ['answer("message/send"): the reply must be a JSON object', ['message/send', undefined]],
    ['answer("message/send") has no option time: it takes times, check', ['message/send', {}, { time: 1 }]],
    [
      'answer("message/send"): times must be a whole number of at least 1',
      ['message/send', {}, { times: 0 }],
    ],
    ['answer("message/send"): check must be true or false', ['message/send', {}, { check: 1 }]],
  ])('throws: %s', (sentence, given) => {
    const { sandbox } = harness;
    expect(() => sandbox.answer(...(given as Parameters<typeof sandbox.answer>))).toThrow(sentence);
  });
});
