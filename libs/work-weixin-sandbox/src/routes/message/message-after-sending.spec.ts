import { CARDS, MessageHarness } from '../../../test/message-harness.js';

const HOUR_MS = 3_600_000;

let app: MessageHarness;
let helpdesk: string;
beforeEach(async () => {
  app = await MessageHarness.start((corp) => {
    const { secrets } = corp;
    return { ...corp, secrets: { ...secrets, helpdesk: { secret: 's3cret-helpdesk', agentId: 1000003 } } };
  });
  const query = `corpid=${app.sandbox.demo.corpId}&corpsecret=s3cret-helpdesk`;
  helpdesk = String((await app.harness.raw(`gettoken?${query}`)).body.access_token);
});
afterEach(() => app.close());

const asHelpdesk = async (path: string, body: object) => {
  const init = { method: 'POST', body: JSON.stringify({ agentid: 1000003, ...body }) };
  return (await app.harness.raw(`${path}?access_token=${helpdesk}`, init)).body;
};

describe('message/recall', () => {
  const recall = (msgid: unknown) => app.errcodeOf('message/recall', { msgid });

  it('takes a message back from all its receivers', async () => {
    const { msgid } = await app.send({ touser: 'lisi|wangwu' });
    await app.send({ text: { content: '保留' } });
    app.sandbox.clock.advance(1000);
    expect(await recall(msgid)).toBe(0);
    const sentAtMs = app.sandbox.clock.now() - 1000;
    for (const userid of ['lisi', 'wangwu']) {
      const [recalled] = app.sandbox.messages.of(userid);
      expect(recalled).toMatchObject({ content: {}, sentAtMs, recalledAtMs: sentAtMs + 1000 });
    }
    expect(app.textsOf('lisi')).toEqual([undefined, '保留']);
  });

  it('is possible for 24 hours, and may be repeated', async () => {
    const { msgid } = await app.send({});
    const { msgid: late } = await app.send({});
    app.sandbox.clock.advance(24 * HOUR_MS);
    expect([await recall(msgid), await recall(msgid)]).toEqual([0, 0]);
    app.sandbox.clock.advance(1);
    expect([await recall(msgid), await recall(late)]).toEqual([0, 42052]);
    expect(app.textsOf('lisi')).toEqual([undefined, '你好']);
  });

  it.each([['unknown'], [''], [undefined], [1], [null], ['__proto__']])(
    'returns 40058 for msgid %p',
    async (msgid) => {
      expect(await recall(msgid)).toBe(40058);
    },
  );

  it('returns 40058 for a message of another app', async () => {
    const { msgid } = await app.send({});
    expect((await asHelpdesk('message/recall', { msgid })).errcode).toBe(40058);
    expect(app.textsOf('lisi')).toEqual(['你好']);
  });

  it('returns 40058 for a message that the sandbox dropped', async () => {
    const { msgid } = await app.send({});
    expect(app.sandbox.messages.clear()).toBe(1);
    expect(await recall(msgid)).toBe(40058);
  });
});

describe('message/update_template_card', () => {
  const card = CARDS.button_interaction;
  const send = async (touser = 'lisi|wangwu') => String((await app.card(card, { touser })).response_code);
  const update = (body: object) =>
    app.call('message/update_template_card', {
      ...{ agentid: 1000002, userids: ['lisi'], button: { replace_name: '已同意' } },
      ...body,
    });
  const seenBy = (userid: string) => {
    const { content, replaceName } = app.sandbox.messages.of(userid)[0] ?? {};
    return { content, replaceName };
  };

  it.each(['text_notice', 'news_notice'] as const)(
    'needs a menu on a %s: otherwise there is no code',
    async (type) => {
      expect(await app.card(CARDS[type])).not.toHaveProperty('response_code');
      const menu = { action_menu: { action_list: [{ text: 'A', key: 'a' }] }, task_id: 'menu' };
      expect((await app.card({ ...CARDS[type], ...menu })).response_code).toMatch(
        /^sandbox-response-code-[\w-]{44}$/,
      );
    },
  );

  it('disables the buttons for the given members', async () => {
    const code = await send();
    expect(await update({ response_code: code, userids: ['LISI', 'Nobody', 'chenmei'] })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      invaliduser: ['nobody', 'chenmei'],
    });
    expect(seenBy('lisi')).toEqual({ content: card, replaceName: '已同意' });
    expect(seenBy('wangwu')).toEqual({ content: card, replaceName: undefined });
  });

  it('replaces the card for departments and tags', async () => {
    const code = await send('lisi|wangwu|chenmei');
    const next = { ...CARDS.text_notice, main_title: { title: '已处理' } };
    const body = { userids: undefined, partyids: [3], tagids: [2], button: undefined, template_card: next };
    expect(await update({ ...body, response_code: code })).toMatchObject({ errcode: 0, invaliduser: [] });
    expect(['lisi', 'wangwu', 'chenmei'].map((userid) => seenBy(userid).content)).toEqual([card, next, next]);
  });

  it('updates for all receivers with atall', async () => {
    const code = await send();
    await update({ response_code: code, userids: undefined, atall: 1 });
    expect(['lisi', 'wangwu'].map((userid) => seenBy(userid).replaceName)).toEqual(['已同意', '已同意']);
    expect(app.sandbox.messages.list()[0]?.replaceName).toBe('已同意');
  });

  it('takes a card with replace_text and disabled choices, and without a new task_id', async () => {
    const vote = CARDS.vote_interaction;
    const code = String((await app.card(vote)).response_code);
    const { task_id: _taskId, submit_button: _button, ...rest } = vote;
    const next = { ...rest, checkbox: { ...vote.checkbox, disable: true }, replace_text: '已提交' };
    expect((await update({ response_code: code, button: undefined, template_card: next })).errcode).toBe(0);
    expect(seenBy('lisi').content).toEqual(next);
  });

  it('spends the code: 60140', async () => {
    const code = await send();
    expect((await update({ response_code: code })).errcode).toBe(0);
    expect((await update({ response_code: code })).errcode).toBe(60140);
  });

  it('takes the code for 72 hours: 60140', async () => {
    const [inTime, late] = [await send(), String((await app.card({ ...card, task_id: 'b' })).response_code)];
    app.sandbox.clock.advance(72 * HOUR_MS - 1);
    expect((await update({ response_code: inTime })).errcode).toBe(0);
    app.sandbox.clock.advance(1);
    expect((await update({ response_code: late })).errcode).toBe(60140);
  });

  it.each<[number, string, object]>([
    [40058, 'neither button nor card', { button: undefined }],
    [40058, 'both', { template_card: CARDS.text_notice }],
    [40058, 'a button without replace_name', { button: {} }],
    [40058, 'a card without its parts', { button: undefined, template_card: { card_type: 'text_notice' } }],
    [
      42014,
      'a task_id with other characters',
      { button: undefined, template_card: { ...card, task_id: '任' } },
    ],
    [82001, 'no recipients', { userids: undefined }],
    [82001, 'an empty list', { userids: [] }],
    [81013, 'only invalid recipients', { userids: ['chenmei', 'nobody'], partyids: [99], tagids: [99] }],
    [40032, '1001 users', { userids: Array.from({ length: 1001 }, (_, n) => `u${n}`) }],
    [82002, '101 parties', { partyids: Array.from({ length: 101 }, (_, n) => n) }],
    [82003, '101 tags', { tagids: Array.from({ length: 101 }, (_, n) => n) }],
    [40058, 'users as a text', { userids: 'lisi' }],
    [40058, 'parties as texts', { partyids: ['2'] }],
    [40058, 'atall 2', { atall: 2 }],
    [40058, 'atall as true', { atall: true }],
    [41011, 'no agentid', { agentid: undefined }],
    [301002, 'another agentid', { agentid: 1000003 }],
    [40058, 'enable_id_trans 2', { enable_id_trans: 2 }],
  ])('returns %i for %s, and does not spend the code', async (errcode, _what, body) => {
    const code = await send();
    expect((await update({ response_code: code, ...body })).errcode).toBe(errcode);
    expect(seenBy('lisi')).toEqual({ content: card, replaceName: undefined });
    expect((await update({ response_code: code })).errcode).toBe(0);
  });

  it.each([['unknown'], [''], [undefined], ['__proto__']])('returns 60140 for the code %p', async (code) => {
    expect((await update({ response_code: code })).errcode).toBe(60140);
  });

  it('returns 60140 for the code of another app, and for a recalled card', async () => {
    const { response_code: code, msgid } = await app.card(card);
    const body = { userids: ['lisi'], button: { replace_name: 'x' }, response_code: code };
    expect((await asHelpdesk('message/update_template_card', body)).errcode).toBe(60140);
    await app.call('message/recall', { msgid });
    expect((await update({ response_code: code })).errcode).toBe(60140);
  });

  it('leaves no response_code in the journal', async () => {
    const code = await send();
    await update({ response_code: code });
    expect(JSON.stringify(app.sandbox.journal.entries)).not.toContain(code);
    const [entry] = app.sandbox.journal.of('message/update_template_card');
    expect(entry?.body).toMatchObject({ response_code: '***', button: { replace_name: '已同意' } });
  });
});

describe('message/update_taskcard', () => {
  const send = (task_id: string, touser = 'lisi|wangwu') =>
    app.send({
      ...{ touser, msgtype: 'interactive_taskcard' },
      interactive_taskcard: { title: 't', description: 'd', task_id, btn: [{ key: 'a', name: 'A' }] },
    });
  const update = (body: object) =>
    app.call('message/update_taskcard', {
      ...{ agentid: 1000002, userids: ['lisi'], task_id: 'task', replace_name: '已批准' },
      ...body,
    });

  it('disables the buttons for the given members, more than once', async () => {
    await send('task');
    expect(await update({ userids: ['lisi', 'chenmei'] })).toMatchObject({
      errcode: 0,
      invaliduser: ['chenmei'],
    });
    expect(await update({ userids: ['wangwu'], replace_name: '已驳回' })).toMatchObject({ errcode: 0 });
    const seen = ['lisi', 'wangwu'].map((userid) => app.sandbox.messages.of(userid)[0]?.replaceName);
    expect(seen).toEqual(['已批准', '已驳回']);
  });

  it.each<[number, string, object]>([
    [42016, 'an unknown task_id', { task_id: 'other' }],
    [42016, 'the task_id of another kind of card', { task_id: 'button-1' }],
    [40058, 'no task_id', { task_id: undefined }],
    [40058, 'no replace_name', { replace_name: '' }],
    [82001, 'no users', { userids: [] }],
    [81013, 'only invalid users', { userids: ['chenmei'] }],
    [41011, 'no agentid', { agentid: undefined }],
  ])('returns %i for %s', async (errcode, _what, body) => {
    await send('task');
    await app.card(CARDS.button_interaction);
    expect((await update(body)).errcode).toBe(errcode);
  });

  it('returns 42015 for a card of another app, 42016 after a recall', async () => {
    const { msgid } = await send('task');
    const body = { userids: ['lisi'], task_id: 'task', replace_name: 'x' };
    expect((await asHelpdesk('message/update_taskcard', body)).errcode).toBe(42015);
    await app.call('message/recall', { msgid });
    expect((await update({})).errcode).toBe(42016);
  });
});

describe('message/get_statistics', () => {
  const statistics = async (body: object = {}) =>
    (await app.call('message/get_statistics', body)).statistics as unknown;

  it('counts the members that each app reached today (0) and yesterday (1)', async () => {
    expect(await statistics()).toEqual([]);
    await app.send({ touser: 'lisi|wangwu|nobody' });
    await app.send({});
    await asHelpdesk('message/send', { touser: 'lisi', msgtype: 'text', text: { content: 'x' } });
    const today = [
      { agentid: 1000002, app_name: 'app', count: 3 },
      { agentid: 1000003, app_name: 'helpdesk', count: 1 },
    ];
    expect([
      await statistics(),
      await statistics({ time_type: 0 }),
      await statistics({ time_type: 1 }),
    ]).toEqual([today, today, []]);
    // Noon in Beijing.
    app.sandbox.clock.advance(12 * HOUR_MS);
    expect([await statistics({ time_type: 0 }), await statistics({ time_type: 1 })]).toEqual([[], today]);
    app.sandbox.clock.advance(24 * HOUR_MS);
    expect(await statistics({ time_type: 1 })).toEqual([]);
  });

  it.each([[2], [-1], ['0'], [true]])('returns 40058 for time_type %p', async (time_type) => {
    expect(await app.errcodeOf('message/get_statistics', { time_type })).toBe(40058);
  });

  it('does not count what was dropped', async () => {
    for (let n = 0; n < 35; n += 1) await app.send({ text: { content: `${n}` } });
    expect(await statistics()).toEqual([{ agentid: 1000002, app_name: 'app', count: 30 }]);
  });
});
