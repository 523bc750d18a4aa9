import { MessageHarness, START_MS } from '../../../test/message-harness.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let app: MessageHarness;
const start = async (...given: Parameters<typeof MessageHarness.start>) => {
  app = await MessageHarness.start(...given);
};
afterEach(() => app.close());

const receiversOf = () => [...(app.sandbox.messages.list().at(-1)?.userids ?? [])].sort();

describe('message/send', () => {
  it('delivers a message that the member can read', async () => {
    await start();
    const reply = await app.send({ safe: 1, enable_id_trans: 1 });
    expect(reply).toEqual({
      errcode: 0,
      errmsg: 'ok',
      invaliduser: '',
      invalidparty: '',
      invalidtag: '',
      unlicenseduser: '',
      msgid: expect.stringMatching(/^[\w-]{44}$/) as string,
    });
    expect(app.sandbox.messages.of('LiSi')).toEqual([
      {
        ...{ kind: 'app', corpId: 'wwdemo0123456789ab', app: 'app', agentid: 1000002, msgid: reply.msgid },
        ...{ msgtype: 'text', content: { content: '你好' }, safe: 1, userids: ['lisi'], sentAtMs: START_MS },
      },
    ]);
    expect(app.sandbox.messages.of('wangwu')).toEqual([]);
    expect(app.sandbox.messages.of('nobody')).toEqual([]);
  });

  it('reports invalid recipients with errcode 0, joined and in lower case', async () => {
    await start();
    const recipients = {
      touser: 'LISI|NoBody|lisi||x y|__proto__|@all',
      toparty: '99|5|abc|-1',
      totag: '1|9|constructor',
    };
    expect(await app.send(recipients)).toMatchObject({
      errcode: 0,
      invaliduser: 'nobody|x y|__proto__|@all',
      invalidparty: '99|abc|-1',
      invalidtag: '9|constructor',
    });
    expect(receiversOf()).toEqual(['chenmei', 'lisi', 'wujiu', 'zhangsan', 'zhaoliu', 'zhengshi']);
  });

  it('delivers once to a member who is named several times', async () => {
    await start();
    await app.send({ touser: 'lisi|LiSi', toparty: '2|3', totag: '1' });
    expect(app.textsOf('lisi')).toEqual(['你好']);
    expect(app.textsOf('zhaoliu')).toEqual(['你好']);
  });

  it('includes sub-departments of a party, and of the departments of a tag', async () => {
    await start((corp) => ({ ...corp, tags: [{ tagid: 3, tagname: 't', parties: [2] }] }));
    await app.send({ touser: undefined, toparty: '2' });
    const ofParty = receiversOf();
    expect(ofParty).toEqual(['lisi', 'sunqi', 'wangwu', 'zhangsan', 'zhaoliu', 'zhouba']);
    await app.send({ touser: '', toparty: '', totag: '3' });
    expect(receiversOf()).toEqual(ofParty);
  });

  it('reaches with @all everyone whom the app sees, and ignores parties and tags then', async () => {
    await start((corp) => {
      corp.secrets.app.visibleDepartments = [5];
      corp.secrets.app.visibleUsers = ['linxia'];
      return corp;
    });
    const reply = await app.send({ touser: '@all', toparty: '99', totag: '99' });
    expect(reply).toMatchObject({ errcode: 0, invalidparty: '', invalidtag: '' });
    expect(receiversOf()).toEqual(['chenmei', 'linxia', 'wujiu', 'zhengshi']);
  });

  it('reaches only whom the app sees', async () => {
    await start((corp) => {
      corp.secrets.app.visibleDepartments = [5];
      return corp;
    });
    expect(await app.send({ touser: 'lisi|wujiu', toparty: '2|1', totag: '1|2' })).toMatchObject({
      errcode: 0,
      invaliduser: 'lisi',
      invalidparty: '2|1',
      invalidtag: '',
    });
    expect(receiversOf()).toEqual(['chenmei', 'wujiu', 'zhengshi']);
    expect((await app.send({ touser: 'lisi', totag: '1' })).errcode).toBe(81013);
  });

  it('takes long lists: 1000 users, of whom one exists', async () => {
    await start();
    const users = Array.from({ length: 999 }, (_, n) => `Nobody${n}`);
    const reply = await app.send({ touser: [...users, 'lisi'].join('|') });
    expect(reply.errcode).toBe(0);
    expect(String(reply.invaliduser).split('|')).toEqual(users.map((userid) => userid.toLowerCase()));
  });

  it('delivers nothing to members without a license, and names them', async () => {
    await start((corp) => {
      for (const member of corp.members) if (member.userid === 'lisi') member.licensed = false;
      return corp;
    });
    expect(await app.send({ touser: 'LISI|wangwu' })).toMatchObject({
      errcode: 0,
      unlicenseduser: 'lisi',
      invaliduser: '',
    });
    expect([app.textsOf('lisi'), app.textsOf('wangwu')]).toEqual([[], ['你好']]);
    expect(await app.send({})).toMatchObject({ errcode: 0, unlicenseduser: 'lisi' });
  });

  it.each([
    ['你'.repeat(682) + 'ab', '你'.repeat(682) + 'ab'],
    ['你'.repeat(682) + 'abc', '你'.repeat(682) + 'ab'],
    ['你'.repeat(682) + 'a😀', '你'.repeat(682) + 'a'],
    ['a'.repeat(2046) + '😀😀', 'a'.repeat(2046)],
    ['a'.repeat(2044) + '😀😀', 'a'.repeat(2044) + '😀'],
    ['👨‍👩‍👧'.repeat(200), undefined],
  ])('cuts a text at 2048 bytes, never inside a code point (%#)', async (content, expected) => {
    await start();
    expect((await app.send({ text: { content } })).errcode).toBe(0);
    const [received] = app.textsOf('lisi') as [string];
    expect(Buffer.byteLength(received)).toBeLessThanOrEqual(2048);
    expect(Buffer.byteLength(received)).toBeGreaterThan(2044);
    expect(content.startsWith(received)).toBe(true);
    expect(received).not.toContain('\uFFFD');
    if (expected !== undefined) expect(received).toBe(expected);
  });

  describe('with enable_duplicate_check', () => {
    const checked = { enable_duplicate_check: 1 };

    it('delivers an equal message once within the interval, with errcode 0', async () => {
      await start();
      const first = await app.send(checked);
      app.sandbox.clock.advance(1800_000 - 1);
      expect(await app.send(checked)).toMatchObject({ errcode: 0, msgid: first.msgid });
      expect(app.textsOf('lisi')).toHaveLength(1);
      app.sandbox.clock.advance(1);
      expect((await app.send(checked)).msgid).not.toBe(first.msgid);
      expect(app.textsOf('lisi')).toHaveLength(2);
    });

    it('takes the interval of the first message', async () => {
      await start();
      await app.send({ ...checked, duplicate_check_interval: 14_400 });
      app.sandbox.clock.advance(14_399_000);
      await app.send({ ...checked, duplicate_check_interval: 1 });
      expect(app.textsOf('lisi')).toHaveLength(1);
    });

    it('delivers other messages, and equal ones without the check', async () => {
      await start();
      for (const body of [checked, {}, { ...checked, text: { content: '再见' } }, { ...checked, safe: 1 }]) {
        expect((await app.send(body)).errcode).toBe(0);
      }
      expect(app.textsOf('lisi')).toHaveLength(4);
    });

    it('does not count a rejected message', async () => {
      await start();
      expect((await app.send({ ...checked, touser: 'nobody' })).errcode).toBe(81013);
      await app.send(checked);
      expect((await app.send({ ...checked, touser: 'nobody' })).errcode).toBe(81013);
      expect(app.textsOf('lisi')).toHaveLength(1);
    });
  });

  it('drops more than 30 messages a minute to one member without an error', async () => {
    await start();
    for (let n = 0; n < 32; n += 1) expect((await app.send({ text: { content: `${n}` } })).errcode).toBe(0);
    expect(app.textsOf('lisi')).toHaveLength(30);
    expect((await app.send({ touser: 'wangwu|lisi' })).invaliduser).toBe('');
    expect([app.textsOf('lisi').length, app.textsOf('wangwu').length]).toEqual([30, 1]);
    app.sandbox.clock.advance(MINUTE_MS);
    await app.send({});
    expect(app.textsOf('lisi')).toHaveLength(31);
  });

  it('takes other figures for that limit', async () => {
    await start(undefined, { limits: { messagesPerMember: { perMinute: 1, perHour: 2 } } });
    for (let n = 0; n < 3; n += 1) {
      await app.send({});
      await app.send({});
      app.sandbox.clock.advance(MINUTE_MS);
    }
    expect(app.textsOf('lisi')).toHaveLength(2);
  });

  it('returns 45009 above 200 person-times per account and day, and delivers nothing then', async () => {
    await start((corp) => ({ ...corp, memberCap: 1, members: corp.members.slice(0, 12) }));
    const all = { touser: '@all' };
    for (let n = 0; n < 16; n += 1) expect((await app.send(all)).errcode).toBe(0);
    expect((await app.send(all)).errcode).toBe(45009);
    expect((await app.send({ touser: 'lisi|wangwu' })).errcode).toBe(0);
    expect(app.sandbox.messages.list()).toHaveLength(17);
    app.sandbox.clock.advance(DAY_MS);
    expect((await app.send(all)).errcode).toBe(0);
  });

  it('finds a member under the changed userid', async () => {
    await start();
    await app.send({ touser: '80a1c3f2e5d64b7a' });
    await app.harness.post('user/update', { userid: '80a1c3f2e5d64b7a', new_userid: 'hexin' });
    expect(app.textsOf('hexin')).toEqual(['你好']);
    expect(app.sandbox.messages.list()[0]?.userids).toEqual(['hexin']);
    await app.harness.get('user/delete', { userid: 'hexin' });
    expect(app.textsOf('hexin')).toEqual([]);
  });

  it('keeps two corps apart', async () => {
    const second = { corpId: 'ww2', name: 'Two', members: [{ userid: 'lisi', name: '另一个李四' }] };
    await start(undefined, {});
    app.sandbox.addCorp({ ...second, secrets: { app: { secret: 's3cret-of-two' } } });
    const login = `gettoken?corpid=ww2&corpsecret=s3cret-of-two`;
    const token = String((await app.harness.raw(login)).body.access_token);
    const body = JSON.stringify({ touser: '@all', agentid: 7, msgtype: 'text', text: { content: '第二家' } });
    const sent = await app.harness.raw(`message/send?access_token=${token}`, { method: 'POST', body });
    await app.send({});
    expect(app.textsOf('lisi')).toEqual(['你好']);
    expect(app.sandbox.messages.of('lisi', { corpId: 'ww2' })).toMatchObject([
      { corpId: 'ww2', agentid: 7, content: { content: '第二家' } },
    ]);
    expect((await app.call('message/recall', { msgid: sent.body.msgid })).errcode).toBe(40058);
    expect(() => app.sandbox.messages.of('lisi', { corpId: 'ww3' })).toThrow('the sandbox has no corp ww3');
  });

  it('filters what a member received by agentid', async () => {
    await start((corp) => {
      delete corp.secrets.app.agentId;
      return corp;
    });
    for (const agentid of [1, 2]) await app.send({ agentid, text: { content: `${agentid}` } });
    expect(app.sandbox.messages.of('lisi', { agentid: 2 }).map(({ content }) => content)).toEqual([
      { content: '2' },
    ]);
  });

  it('stores copies that a test can change, and keeps hostile names as data', async () => {
    await start();
    const text = '{"content":"x","__proto__":{"polluted":1},"constructor":{"a":1}}';
    await app.call('message/send', `{"touser":"lisi","agentid":1000002,"msgtype":"text","text":${text}}`);
    const [received] = app.sandbox.messages.of('lisi');
    expect(JSON.stringify(received?.content)).toBe(text);
    expect((received?.content as { polluted?: number }).polluted).toBeUndefined();
    Object.assign(received?.content ?? {}, { content: 'changed' });
    expect(app.textsOf('lisi')).toEqual(['x']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
