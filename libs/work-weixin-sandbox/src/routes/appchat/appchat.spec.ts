import { MessageHarness, START_MS } from '../../../test/message-harness.js';

const HOUR_MS = 3_600_000;

let app: MessageHarness;
const tokens: Record<string, string> = {};
const start = async (extraMembers = 0) => {
  app = await MessageHarness.start((corp) => {
    const { secrets } = corp;
    const helpdesk = { secret: 's3cret-helpdesk', agentId: 1000003 };
    const narrow = { secret: 's3cret-narrow', agentId: 1000004, visibleDepartments: [2] };
    const extra = users(extraMembers).map((userid) => ({ userid, name: userid }));
    return { ...corp, secrets: { ...secrets, helpdesk, narrow }, members: [...corp.members, ...extra] };
  });
  for (const name of ['helpdesk', 'narrow']) {
    const query = `corpid=${app.sandbox.demo.corpId}&corpsecret=s3cret-${name}`;
    tokens[name] = String((await app.harness.raw(`gettoken?${query}`)).body.access_token);
  }
};
afterEach(() => app.close());

const as = async (name: string, path: string, body: object) => {
  const init = { method: 'POST', body: JSON.stringify(body) };
  return (await app.harness.raw(`${path}?access_token=${tokens[name]}`, init)).body;
};
const create = (body: object = {}) =>
  app.call('appchat/create', {
    name: '周报',
    owner: 'lisi',
    userlist: ['lisi', 'wangwu'],
    chatid: 'weekly',
    ...body,
  });
const update = (body: object) => app.call('appchat/update', { chatid: 'weekly', ...body });
const chat = async (chatid = 'weekly') => (await app.harness.get('appchat/get', { chatid }, 'app')).body;
const send = (body: object) =>
  app.call('appchat/send', { chatid: 'weekly', msgtype: 'text', text: { content: '请交周报' }, ...body });
const users = (count: number) => Array.from({ length: count }, (_, n) => `u${n}`);

describe('appchat/create', () => {
  beforeEach(() => start());
  it('makes a chat that the app can read', async () => {
    expect(await create({ userlist: ['LISI', 'wangwu', 'wangwu'] })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      chatid: 'weekly',
    });
    expect(await chat()).toMatchObject({
      errcode: 0,
      chat_info: {
        chatid: 'weekly',
        name: '周报',
        owner: 'lisi',
        userlist: ['lisi', 'wangwu'],
        chat_type: 0,
      },
    });
  });

  it('chooses a chatid and an owner if they are not given', async () => {
    const { chatid } = await create({ chatid: '', owner: undefined, name: undefined });
    expect(chatid).toMatch(/^[0-9a-z]{32}$/);
    expect((await chat(String(chatid))).chat_info).toMatchObject({ name: '', owner: 'lisi' });
  });

  it('cuts the name at 50 characters', async () => {
    await create({ name: `${'群'.repeat(49)}😀报` });
    expect((await chat()).chat_info).toMatchObject({ name: `${'群'.repeat(49)}😀` });
  });

  it.each<[number, string, object]>([
    [86204, 'no userlist', { userlist: undefined }],
    [86006, 'an empty userlist', { userlist: [] }],
    [86006, 'one member', { userlist: ['lisi'] }],
    [86006, 'one member twice', { userlist: ['lisi', 'LiSi'] }],
    [86216, 'an unknown member', { userlist: ['lisi', 'wangwu', 'nobody'] }],
    [86216, '__proto__', { userlist: ['lisi', 'wangwu', '__proto__'] }],
    [86007, 'an empty userid', { userlist: ['lisi', 'wangwu', ''] }],
    [86007, 'a userid of 65 bytes', { userlist: ['lisi', 'wangwu', 'x'.repeat(65)] }],
    [86005, 'an unknown owner', { owner: 'nobody' }],
    [86207, 'an owner who is no member', { owner: 'chenmei' }],
    [86004, 'an empty name', { name: '' }],
    [86001, 'a chatid with other characters', { chatid: 'a-b' }],
    [86205, 'a chatid of 33 characters', { chatid: 'a'.repeat(33) }],
    [40058, 'a userlist that is a text', { userlist: 'lisi|wangwu' }],
    [40058, 'a userid that is a number', { userlist: ['lisi', 1] }],
    [40058, 'a name that is a number', { name: 1 }],
    [40058, 'a chatid that is a number', { chatid: 1 }],
    [40058, 'null', { owner: null }],
  ])('returns %i for %s', async (errcode, _what, body) => {
    expect((await create(body)).errcode).toBe(errcode);
    expect((await chat()).errcode).toBe(86003);
  });

  it('returns 86215 for a chatid that exists, whoever made it', async () => {
    await create();
    expect((await create({ owner: 'wangwu' })).errcode).toBe(86215);
    expect(
      (await as('helpdesk', 'appchat/create', { userlist: ['lisi', 'wangwu'], chatid: 'weekly' })).errcode,
    ).toBe(86215);
    expect((await chat()).chat_info).toMatchObject({ owner: 'lisi' });
  });

  it('is for apps that see the root: 48002', async () => {
    expect((await as('narrow', 'appchat/create', { userlist: ['lisi', 'wangwu'] })).errcode).toBe(48002);
    expect((await app.call('appchat/create', { userlist: ['lisi', 'wangwu'] }, 'contacts')).errcode).toBe(
      48002,
    );
  });

  it('allows 1000 new chats a day: 45009', async () => {
    for (let n = 0; n < 1000; n += 1) await create({ chatid: `c${n}` });
    expect((await chat('c999')).errcode).toBe(0);
    expect((await create()).errcode).toBe(45009);
    app.sandbox.clock.advance(12 * HOUR_MS);
    expect((await create()).errcode).toBe(0);
  });
});

describe('appchat/update', () => {
  beforeEach(async () => {
    await start();
    await create();
  });

  it('changes name, owner and members together', async () => {
    const body = {
      name: '月报',
      owner: 'chenmei',
      add_user_list: ['chenmei', 'WANGWU'],
      del_user_list: ['lisi'],
    };
    expect(await update(body)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect((await chat()).chat_info).toMatchObject({
      name: '月报',
      owner: 'chenmei',
      userlist: ['wangwu', 'chenmei'],
    });
    expect((await update({})).errcode).toBe(0);
  });

  it.each<[number, string, object]>([
    [86201, 'no chatid', { chatid: undefined }],
    [86201, 'an empty chatid', { chatid: '' }],
    [86001, 'a chatid with other characters', { chatid: 'a b' }],
    [86003, 'an unknown chatid', { chatid: 'other' }],
    [86205, 'a chatid of 33 characters', { chatid: 'a'.repeat(33) }],
    [86004, 'an empty name', { name: '' }],
    [86005, 'an unknown owner', { owner: 'nobody' }],
    [86207, 'an owner who is no member', { owner: 'chenmei' }],
    [
      86207,
      'an owner who is removed',
      { owner: 'wangwu', add_user_list: ['chenmei'], del_user_list: ['wangwu'] },
    ],
    [86203, 'the owner removed without a new one', { add_user_list: ['chenmei'], del_user_list: ['lisi'] }],
    [86216, 'an unknown member to add', { add_user_list: ['nobody'] }],
    [86216, 'a member to remove who is not in the chat', { del_user_list: ['chenmei'] }],
    [86216, 'an unknown member to remove', { del_user_list: ['nobody'] }],
    [86007, 'an empty userid', { add_user_list: [''] }],
    [86006, 'too few members left', { del_user_list: ['wangwu'] }],
    [40058, 'a list that is a text', { add_user_list: 'chenmei' }],
  ])('returns %i for %s, and changes nothing', async (errcode, _what, body) => {
    const before = await chat();
    expect((await update({ name: '改名', ...body })).errcode).toBe(errcode);
    expect(await chat()).toEqual(before);
  });

  it('is for the app that made the chat: 86008', async () => {
    expect((await as('helpdesk', 'appchat/update', { chatid: 'weekly', name: 'x' })).errcode).toBe(86008);
    expect((await as('narrow', 'appchat/update', { chatid: 'weekly', name: 'x' })).errcode).toBe(48002);
  });

  it('allows 1000 changes an hour: 45009', async () => {
    for (let n = 0; n < 1000; n += 1) await update({ name: `${n}` });
    expect((await update({ name: 'x' })).errcode).toBe(45009);
    expect((await chat()).chat_info).toMatchObject({ name: '999' });
    app.sandbox.clock.advance(HOUR_MS);
    expect((await update({ name: 'x' })).errcode).toBe(0);
  });
});

describe('appchat/get', () => {
  beforeEach(() => start());
  it.each([
    [86201, ''],
    [86001, 'a b'],
    [86003, 'other'],
    [86205, 'a'.repeat(33)],
  ])('returns %i for chatid %j', async (errcode, chatid) => {
    expect((await chat(chatid)).errcode).toBe(errcode);
  });

  it('is for the app that made the chat: 86008', async () => {
    await create();
    const target = `appchat/get?chatid=weekly&access_token=${tokens['helpdesk']}`;
    expect((await app.harness.raw(target)).body.errcode).toBe(86008);
  });

  it('shows who is left after members left the corp; the next member becomes the owner', async () => {
    await create({ userlist: ['lisi', 'wangwu', 'chenmei'] });
    await app.harness.get('user/delete', { userid: 'lisi' });
    expect((await chat()).chat_info).toMatchObject({ owner: 'wangwu', userlist: ['wangwu', 'chenmei'] });
  });

  it('shows changed userids', async () => {
    await create({ userlist: ['lisi', '80a1c3f2e5d64b7a'] });
    await app.harness.post('user/update', { userid: '80a1c3f2e5d64b7a', new_userid: 'hexin' });
    expect((await chat()).chat_info).toMatchObject({ userlist: ['lisi', 'hexin'] });
  });
});

describe('appchat/send', () => {
  beforeEach(async () => {
    await start();
    await create();
  });

  it('delivers to the members of the chat', async () => {
    expect(await send({ safe: 1 })).toEqual({ errcode: 0, errmsg: 'ok' });
    const [message] = app.sandbox.messages.inChat('weekly');
    expect(message).toEqual({
      ...{
        kind: 'chat',
        corpId: app.sandbox.demo.corpId,
        app: 'app',
        chatid: 'weekly',
        msgtype: 'text',
        safe: 1,
      },
      ...{ content: { content: '请交周报' }, userids: ['lisi', 'wangwu'], sentAtMs: START_MS },
    });
    expect(app.textsOf('wangwu')).toEqual(['请交周报']);
    expect(app.textsOf('chenmei')).toEqual([]);
    expect(app.sandbox.messages.of('lisi', { agentid: 1000002 })).toEqual([]);
  });

  it('takes every kind, with the limits of group chats', async () => {
    const media = async (type: 'image' | 'voice' | 'video' | 'file') => ({
      media_id: await app.upload(type),
    });
    const article = { title: '题'.repeat(50), url: 'https://x.example' };
    const bodies = [
      { text: { content: '好'.repeat(682), mentioned_list: ['lisi', '@all'], mentioned_mobile_list: [] } },
      { msgtype: 'markdown', markdown: { content: '**好**', mentioned_list: ['@all'] } },
      { msgtype: 'image', image: await media('image') },
      { msgtype: 'voice', voice: await media('voice') },
      { msgtype: 'video', video: { ...(await media('video')), title: 't' } },
      { msgtype: 'file', file: await media('file') },
      { msgtype: 'news', news: { articles: [article] } },
      {
        msgtype: 'mpnews',
        mpnews: { articles: [{ title: 't', content: 'c', thumb_media_id: (await media('image')).media_id }] },
      },
      {
        msgtype: 'textcard',
        textcard: { title: '题'.repeat(43), description: '述'.repeat(171), url: 'https://x.example' },
      },
    ];
    for (const body of bodies) expect(await send(body)).toMatchObject({ errcode: 0 });
    const received = app.sandbox.messages.of('lisi');
    expect(received.map(({ msgtype }) => msgtype)).toHaveLength(9);
    // Bytes here, characters in message/send.
    expect(received.at(-1)?.content).toMatchObject({ title: '题'.repeat(42), description: '述'.repeat(170) });
  });

  it.each<[number, string, object]>([
    [86201, 'no chatid', { chatid: undefined }],
    [86003, 'an unknown chatid', { chatid: 'other' }],
    [86001, 'a chatid with other characters', { chatid: 'a b' }],
    [40008, 'no msgtype', { msgtype: undefined }],
    [40008, 'a card', { msgtype: 'template_card', template_card: {} }],
    [40008, 'a mini program notice', { msgtype: 'miniprogram_notice', miniprogram_notice: {} }],
    [40058, 'no payload', { text: undefined }],
    [44004, 'an empty text', { text: { content: '' } }],
    [45002, 'a text of 2049 bytes, which is not cut', { text: { content: '好'.repeat(683) } }],
    [40058, 'a mention that is no list', { text: { content: 'x', mentioned_list: 'lisi' } }],
    [40058, 'safe 2', { safe: 2 }],
    [40058, 'safe as true', { safe: true }],
    [
      40058,
      'an article without url',
      { msgtype: 'news', news: { articles: [{ title: 't', appid: 'wx1', pagepath: 'p' }] } },
    ],
    [45008, '9 articles', { msgtype: 'news', news: { articles: Array.from({ length: 9 }, () => ({})) } }],
    [40007, 'an unknown media_id', { msgtype: 'file', file: { media_id: 'unknown' } }],
    [40058, 'a textcard without url', { msgtype: 'textcard', textcard: { title: 't', description: 'd' } }],
  ])('returns %i for %s', async (errcode, _what, body) => {
    expect((await send(body)).errcode).toBe(errcode);
    expect(app.sandbox.messages.list()).toEqual([]);
  });

  it('is for the app that made the chat: 86008', async () => {
    const body = { chatid: 'weekly', msgtype: 'text', text: { content: 'x' } };
    expect((await as('helpdesk', 'appchat/send', body)).errcode).toBe(86008);
    expect((await as('narrow', 'appchat/send', body)).errcode).toBe(48002);
  });

  it('reaches who is in the chat at that time', async () => {
    await send({});
    await update({ add_user_list: ['chenmei'] });
    await send({});
    expect([app.textsOf('lisi').length, app.textsOf('chenmei').length]).toEqual([2, 1]);
  });

  it('drops more than 200 messages a minute to one member without an error', async () => {
    for (let n = 0; n < 201; n += 1) expect((await send({})).errcode).toBe(0);
    expect(app.textsOf('lisi')).toHaveLength(200);
  });
});

describe('A large group chat', () => {
  beforeEach(() => start(2000));

  it('has up to 1999 members, because the app is the 2000th', async () => {
    expect((await create({ owner: 'u0', userlist: users(1999) })).errcode).toBe(0);
    expect((await update({ add_user_list: ['u1999'] })).errcode).toBe(86006);
    expect((await create({ chatid: 'b', owner: 'u0', userlist: users(2000) })).errcode).toBe(86006);
  });

  it('allows 20,000 person-times a minute for the corp: 45009 for a minute', async () => {
    await create();
    await create({ chatid: 'large', owner: 'u0', userlist: users(1999) });
    for (let n = 0; n < 10; n += 1) expect((await send({ chatid: 'large' })).errcode).toBe(0);
    expect((await send({ chatid: 'large' })).errcode).toBe(45009);
    expect((await send({})).errcode).toBe(45009);
    app.sandbox.clock.advance(60_000);
    expect((await send({})).errcode).toBe(0);
  });
});
