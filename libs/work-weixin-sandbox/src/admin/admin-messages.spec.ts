import { MessageHarness } from '../../test/message-harness.js';

let app: MessageHarness;
beforeEach(async () => {
  app = await MessageHarness.start((corp) => ({ ...corp, robots: [{ key: 's3cret-robot', name: '值班' }] }), {
    admin: true,
  });
});
afterEach(() => app.close());

const admin = async (query: string, method = 'GET') => {
  const url = new URL(`/__sandbox/messages${query}`, app.sandbox.baseUrl);
  const response = await fetch(url, { method });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('GET /__sandbox/messages', () => {
  beforeEach(async () => {
    await app.send({});
    await app.send({ touser: 'wangwu' });
    await app.call('appchat/create', { userlist: ['lisi', 'wangwu'], chatid: 'weekly' });
    await app.call('appchat/send', { chatid: 'weekly', msgtype: 'text', text: { content: '周报' } });
    const body = JSON.stringify({ msgtype: 'text', text: { content: '告警' } });
    await app.harness.raw('webhook/send?key=s3cret-robot', { method: 'POST', body });
  });

  it.each([
    ['', ['你好', '你好', '周报', '告警']],
    ['?corpId=wwdemo0123456789ab', ['你好', '你好', '周报', '告警']],
    ['?userid=LISI', ['你好', '周报']],
    ['?userid=lisi&agentid=1000002', ['你好']],
    ['?userid=lisi&agentid=1', []],
    ['?chatid=weekly', ['周报']],
    ['?chatid=weekly&userid=chenmei', []],
    [`?robot=${encodeURIComponent('值班')}`, ['告警']],
    ['?userid=nobody', []],
    ['?userid=__proto__', []],
  ])('%s selects %j', async (query, texts) => {
    const { status, body } = await admin(query);
    expect(status).toBe(200);
    expect((body.messages as { content: object }[]).map(({ content }) => content)).toEqual(
      texts.map((content) => ({ content })),
    );
  });

  it('shows the same as in process', async () => {
    const { body } = await admin('?userid=lisi');
    expect(body.messages).toEqual(JSON.parse(JSON.stringify(app.sandbox.messages.of('lisi'))));
  });

  it.each([
    ['?userId=lisi', 'unknown parameter userId: it takes corpId, userid, agentid, chatid, robot'],
    ['?agentid=one', 'agentid must be a whole number'],
    ['?corpId=ww9', 'the sandbox has no corp ww9'],
  ])('%s is a bad request', async (query, message) => {
    expect(await admin(query)).toEqual({ status: 400, body: { error: { type: 'bad-request', message } } });
  });

  it('is emptied by DELETE', async () => {
    expect((await admin('', 'DELETE')).body).toEqual({ removed: 4 });
    expect((await admin('')).body).toEqual({ messages: [] });
  });
});
