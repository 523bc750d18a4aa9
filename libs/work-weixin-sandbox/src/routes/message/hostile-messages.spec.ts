import { CARDS, MessageHarness } from '../../../test/message-harness.js';

let app: MessageHarness;
afterEach(() => app.close());

const members = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ userid: `u${n}`, name: `u${n}`, department: [1 + (n % 7)] }));

describe('Messages of a large corp', () => {
  beforeEach(async () => {
    app = await MessageHarness.start((corp) => ({ ...corp, members: members(10_000), memberCap: 20_000 }));
  });

  it('reach ten thousand members quickly', async () => {
    const startedAt = performance.now();
    for (let n = 0; n < 10; n += 1) {
      expect((await app.send({ touser: '@all', text: { content: `${n}` } })).errcode).toBe(0);
    }
    const parties = Array.from({ length: 100 }, (_, n) => String(1 + (n % 7))).join('|');
    expect(await app.send({ touser: undefined, toparty: parties })).toMatchObject({
      errcode: 0,
      invalidparty: '',
    });
    expect(app.textsOf('u9999')).toHaveLength(11);
    expect(app.sandbox.messages.of('u1')[0]?.userids).toHaveLength(10_000);
    // Many times what it takes.
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});

describe('A hostile message', () => {
  beforeEach(async () => {
    app = await MessageHarness.start();
  });

  it.each<[string, string]>([
    ['deep lists', `{"touser":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a deep payload', `{"msgtype":"text","text":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`],
    ['own __proto__ keys', '{"__proto__":{"msgtype":"text"},"constructor":{"prototype":{"polluted":1}}}'],
    [
      'a card type with a toString',
      '{"msgtype":"template_card","template_card":{"card_type":{"toString":1}}}',
    ],
  ])('is rejected and harms nothing: %s', async (_what, body) => {
    const { status, body: reply } = await app.harness.post('message/send', body, 'app');
    expect([status, reply.errcode > 0]).toEqual([200, true]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    ['text', '{}'],
    ['template_card', JSON.stringify(CARDS.text_notice).slice(0, -1) + ',"extra":DEEP}'],
  ])('is rejected if a %s is nested too deeply to be copied', async (msgtype, payload) => {
    const deep = `${'{"a":['.repeat(3000)}1${']}'.repeat(3000)}`;
    const content = payload === '{}' ? `{"content":"x","extra":${deep}}` : payload.replace('DEEP', deep);
    const message = `"touser":"lisi","agentid":1000002,"msgtype":"${msgtype}","${msgtype}":${content}`;
    for (const check of [0, 1]) {
      const body = `{${message},"enable_duplicate_check":${check}}`;
      const { status, body: reply } = await app.harness.post('message/send', body, 'app');
      expect([status, reply.errcode]).toEqual([200, 40058]);
    }
    expect(app.textsOf('lisi')).toEqual([]);
    const shallow = `{"touser":"lisi","agentid":1000002,"msgtype":"text","text":{"content":"x"},"extra":${deep}}`;
    expect((await app.harness.post('message/send', shallow, 'app')).body.errcode).toBe(0);
  });

  it('may have recipients of any length', async () => {
    const touser = `lisi|${'x'.repeat(500_000)}`;
    expect((await app.send({ touser })).invaliduser).toHaveLength(500_000);
  });

  it('leaves no state behind if it is rejected', async () => {
    const card = CARDS.button_interaction;
    expect((await app.card(card, { touser: 'nobody' })).errcode).toBe(81013);
    expect((await app.card({ ...card, button_list: [] })).errcode).toBe(40058);
    expect((await app.card(card)).errcode).toBe(0);
    expect((await app.card(card)).errcode).toBe(42051);
  });

  it('meets faults as any other: an applied one is delivered although the caller gets no response', async () => {
    app.sandbox.faults.add({ kind: 'reset-after', path: 'message/send', times: 1 });
    await expect(app.send({ enable_duplicate_check: 1 })).rejects.toThrow();
    expect(app.textsOf('lisi')).toEqual(['你好']);
    expect((await app.send({ enable_duplicate_check: 1 })).errcode).toBe(0);
    expect(app.textsOf('lisi')).toHaveLength(1);
  });
});
