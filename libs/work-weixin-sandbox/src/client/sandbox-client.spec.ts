import { createDecipheriv } from 'node:crypto';
import { botReply, CallbackReceiverServer, type Responder, xmlReply } from '../../test/callback-receiver.js';
import { Harness } from '../../test/harness.js';
import type { CallbackFields } from '../callback/callback-fields.js';
import { demoCorp } from '../corp/demo-corp.js';

const { corpId } = demoCorp();
const from = 'zhangsan';
const AES = Buffer.from('abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG=', 'base64');

let receiver: CallbackReceiverServer;
let harness: Harness;
beforeEach(async () => {
  receiver = await CallbackReceiverServer.start();
  const { settings } = receiver;
  const demo = demoCorp();
  const corp = {
    ...demo,
    secrets: { ...demo.secrets, app: { ...demo.secrets.app, agentId: 7, visibleDepartments: [2] } },
    callbacks: { app: settings, kf: settings, robot: { ...settings, kind: 'bot' as const } },
  };
  harness = await Harness.start({ corps: [corp], callbacks: { repeatAfterMs: [], refreshAfterMs: 1000 } });
});
afterEach(async () => {
  await harness.sandbox.close();
  await receiver.close();
});

const client = () => harness.sandbox.client;
const advance = (ms: number) => harness.sandbox.clock.advance(ms);
const received = (userid = from) => harness.sandbox.messages.of(userid);
const replies =
  (fields: CallbackFields): Responder =>
  (_, res) =>
    void res.end(xmlReply(fields, { receiveId: corpId }));
const answers =
  (...all: CallbackFields[]): Responder =>
  ({ query }, res) => {
    const fields = all.length > 1 ? all.shift() : all[0];
    res.end(botReply(fields ?? {}, query.get('nonce') ?? ''));
  };
const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

describe('client.app', () => {
  it('writes to an app, and shows its reply to the member', async () => {
    receiver.respond = replies({ MsgType: 'text', Content: '收到' });
    const { status, reply } = await client().app.send('app', { text: '你好' }, { from: 'ZhangSan' });
    expect([status, reply]).toEqual([200, { MsgType: 'text', Content: '收到' }]);
    expect(receiver.events).toMatchObject([{ FromUserName: from, Content: '你好', AgentID: '7' }]);
    expect(received()).toMatchObject([
      { kind: 'reply', app: 'app', msgtype: 'text', content: { content: '收到' } },
    ]);
    expect(received('zhaoliu')).toEqual([]);
  });

  it('sends files with a MediaId and a PicUrl that work', async () => {
    const image = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
    await client().app.send('app', { image }, { from });
    const [{ PicUrl, MediaId } = {}] = receiver.events as { PicUrl?: string; MediaId?: string }[];
    expect(Buffer.from(await (await fetch(PicUrl ?? '')).arrayBuffer())).toEqual(image);
    const url = `${harness.sandbox.baseUrl}media/get?access_token=${harness.token('app')}&media_id=${MediaId}`;
    expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(image);
    receiver.respond = replies({ MsgType: 'image', Image: { MediaId } });
    await client().app.send('app', { voice: Buffer.from('#!AMR') }, { from });
    expect(received().at(-1)).toMatchObject({ msgtype: 'image', content: { media_id: MediaId } });
    receiver.respond = replies({ MsgType: 'voice', Voice: { MediaId } });
    const { problem } = await client().app.send('app', { text: 'a' }, { from });
    expect(problem).toContain('replied with a MediaId that is not one of a valid voice');
    expect(received()).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>, object]>([
    [
      'message/video',
      () => client().app.send('app', { video: Buffer.from('v') }, { from }),
      { MsgType: 'video' },
    ],
    [
      'message/location',
      () => client().app.send('app', { location: { latitude: 1.5, longitude: 2, label: '楼' } }, { from }),
      { Location_X: '1.5', Location_Y: '2', Scale: '15', Label: '楼' },
    ],
    [
      'message/link',
      () => client().app.send('app', { link: { title: 't', url: 'https://a.example' } }, { from }),
      { Title: 't', Url: 'https://a.example' },
    ],
    ['event/enter_agent', () => client().app.enter('app', { from }), { Event: 'enter_agent' }],
    ['event/click', () => client().app.click('app', 'KEY', { from }), { EventKey: 'KEY' }],
    [
      'event/view',
      () => client().app.view('app', 'https://a.example', { from }),
      { EventKey: 'https://a.example' },
    ],
  ])('sends %s', async (eventId, run, fields) => {
    await expect(run()).resolves.toMatchObject({ eventId, status: 200 });
    expect(receiver.events).toMatchObject([{ FromUserName: from, ...fields }]);
  });

  it.each<[() => Promise<unknown>, string]>([
    [() => client().app.send('app', { text: 'a' }, { from: 'nobody' }), 'has no member nobody'],
    [() => client().app.send('app', { text: 'a' }, { from: 'chenmei' }), 'outside the visible scope of app'],
    [() => client().app.send('app', {}, { from }), 'exactly one of text, image'],
    [() => client().app.send('app', { text: 'a', voice: Buffer.from('') }, { from }), 'exactly one of'],
    [() => client().app.enter('sales', { from }), 'has app, kf, robot, not sales'],
    [() => client().bot.send('app', { text: 'a' }, { from }), 'of the kind app, not bot'],
    [() => client().bot.send('robot', {}, { from }), 'exactly one of text, image, file'],
    [() => client().bot.send('robot', { voice: 'a' }, { from, chatid: 'c' }), 'voice is for single chats'],
    [() => client().bot.send('robot', { voice: 'a', quote: {} }, { from }), 'a quote is for text and mixed'],
    [() => client().bot.send('robot', { text: 'a', fileName: 'b' }, { from }), 'fileName is for file'],
    [() => client().bot.press('robot', {}, { from }), 'has sent no such card'],
    [() => client().card.press({}, { from }), 'zhangsan has received no card'],
    [() => client().kf.send('wk1', 'txt', {}, { from: 'wm1' }), 'there is no event kf/txt'],
    [() => client().kf.send('wk1', 'text', { contant: 'a' }, { from: 'wm1' }), 'did you mean content?'],
    [() => client().kf.send('wk1', 'event/enter_session', {}, { from: 'wm1' }), 'with client.kf.event()'],
    [() => client().kf.send('', 'text', {}, { from: 'wm1' }), 'needs an open_kfid'],
  ])('refuses %s', async (run, message) => {
    await expect((async () => run())()).rejects.toThrow(message);
    expect(receiver.received).toEqual([]);
  });
});

describe('client.card', () => {
  const button = {
    card_type: 'button_interaction',
    main_title: { title: '请假' },
    task_id: 'leave-1',
    button_list: [
      { text: '同意', key: 'agree' },
      { text: '拒绝', key: 'refuse' },
    ],
    action_menu: { desc: '更多', action_list: [{ text: '撤回', key: 'withdraw' }] },
  };
  const vote = {
    card_type: 'vote_interaction',
    main_title: { title: '午餐' },
    task_id: 'lunch-1',
    checkbox: {
      question_key: 'q',
      mode: 0,
      option_list: [
        { id: 'a', text: '面' },
        { id: 'b', text: '饭' },
      ],
    },
    submit_button: { text: '提交', key: 'go' },
  };
  const send = (card: object) =>
    harness.post(
      'message/send',
      { touser: from, agentid: 7, msgtype: 'template_card', template_card: card },
      'app',
    );

  it('presses a button; the ResponseCode updates the card once, for 72 hours', async () => {
    await send(button);
    const { eventId } = await client().card.press({ key: 'agree' }, { from });
    expect(eventId).toBe('event/template_card_event');
    const expected = { EventKey: 'agree', TaskId: 'leave-1', CardType: 'button_interaction', AgentID: '7' };
    expect(receiver.events).toMatchObject([{ FromUserName: from, ...expected }]);
    const [{ ResponseCode: response_code } = {}] = receiver.events;
    const update = { userids: [from], agentid: 7, response_code, button: { replace_name: '已同意' } };
    expect((await harness.post('message/update_template_card', update, 'app')).body.errcode).toBe(0);
    expect((await harness.post('message/update_template_card', update, 'app')).body.errcode).toBe(60140);
    expect(received()[0]).toMatchObject({ replaceName: '已同意' });
    await expect(client().card.press({ key: 'agree' }, { from })).rejects.toThrow('was answered');
    await client().card.menu('withdraw', { from, taskId: 'leave-1' });
    expect(receiver.events[1]).toMatchObject({ Event: 'template_card_menu_event', EventKey: 'withdraw' });
    advance(72 * 3_600_000);
    await harness.login();
    const late = { ...update, response_code: receiver.events[1]?.ResponseCode };
    expect((await harness.post('message/update_template_card', late, 'app')).body.errcode).toBe(60140);
  });

  it('submits choices', async () => {
    await send(vote);
    await client().card.press({ selected: { q: ['b'] } }, { from });
    expect(receiver.events).toMatchObject([
      { EventKey: 'go', SelectedItems: { SelectedItem: { QuestionKey: 'q', OptionIds: { OptionId: 'b' } } } },
    ]);
  });

  it('applies the update in a reply', async () => {
    await send(button);
    receiver.respond = replies({ MsgType: 'update_button', Button: { ReplaceName: '已处理' } });
    await client().card.press({ key: 'agree' }, { from });
    expect(received()[0]).toMatchObject({ replaceName: '已处理' });
    await send(vote);
    receiver.respond = replies({
      MsgType: 'update_template_card',
      TemplateCard: {
        CardType: 'vote_interaction',
        MainTitle: { Title: '午餐' },
        CheckBox: {
          QuestionKey: 'q',
          Disable: 'true',
          OptionList: { Id: 'a', Text: '面', IsChecked: 'true' },
        },
        ReplaceText: '已提交',
      },
    });
    const { problem } = await client().card.press({ selected: { q: ['a'] } }, { from });
    expect(problem).toBeUndefined();
    expect(received()[1]?.content).toMatchObject({
      card_type: 'vote_interaction',
      checkbox: { disable: true, option_list: [{ id: 'a', text: '面', is_checked: true }] },
      replace_text: '已提交',
    });
    await expect(client().card.press({}, { from })).rejects.toThrow('was answered');
  });

  it('reports an update that the server cannot use', async () => {
    await send(button);
    receiver.respond = replies({ MsgType: 'update_template_card', TemplateCard: { CardType: 'other' } });
    const { problem } = await client().card.press({ key: 'agree' }, { from });
    expect(problem).toContain('the URL of app replied with a card that the server cannot use: ');
    receiver.respond = replies({ MsgType: 'update_button', Button: '' });
    expect((await client().card.press({ key: 'agree' }, { from })).problem).toContain('without ReplaceName');
  });

  it.each([
    [{ key: 'other' }, "key must be one of the card's buttons: go"],
    [{ selected: { other: ['a'] } }, 'the card has no question other; it has q'],
    [{ selected: { q: ['c'] } }, 'the options of q are a, b'],
    [{ selected: { q: ['a', 'b'] } }, 'q takes one option'],
  ])('refuses %j', async (press, message) => {
    await send(vote);
    await expect(client().card.press(press, { from })).rejects.toThrow(message);
  });
});

describe('client.bot', () => {
  const stream = (content: string, finish = false, more: object = {}) =>
    ({ msgtype: 'stream', stream: { id: 's1', finish, content, ...more } }) as CallbackFields;

  it('calls for the next text until the stream is finished', async () => {
    receiver.respond = answers(stream('一'), stream('一二'), stream('一二三', true));
    const exchange = await client().bot.send('robot', { text: '数' }, { from });
    expect(exchange.answer).toEqual({ msgtype: 'stream', content: '一', images: 0, isFinished: false });
    expect(receiver.events[0]).toMatchObject({
      ...{ msgid: exchange.msgid, msgtype: 'text', text: { content: '数' } },
      ...{ chattype: 'single', from: { userid: from }, response_url: exchange.responseUrl },
    });
    advance(1000);
    await settled();
    expect(exchange.answer?.content).toBe('一二');
    advance(1000);
    await expect(exchange.ended).resolves.toMatchObject({ content: '一二三', isFinished: true });
    expect(exchange.refreshes).toBe(2);
    expect(exchange.problem).toBeUndefined();
    const [, refresh] = receiver.events;
    expect(refresh).toMatchObject({ msgtype: 'stream', stream: { id: 's1' } });
    expect(refresh).not.toHaveProperty('response_url');
    expect(received()).toMatchObject([{ kind: 'bot', robot: 'robot', content: { content: '一二三' } }]);
  });

  it('gives a stream up after six minutes', async () => {
    receiver.respond = answers(stream('…'));
    const exchange = await client().bot.send('robot', { text: 'a' }, { from });
    advance(360_000);
    await expect(exchange.ended).resolves.toMatchObject({ isFinished: false });
    expect(exchange.problem).toBe('the URL of robot did not finish its stream within 6 minutes');
  });

  it('lets a member have three messages in progress, and ends them when it closes', async () => {
    receiver.respond = answers(stream('…'));
    const send = () => client().bot.send('robot', { text: 'a' }, { from });
    const open = [await send(), await send(), await send()];
    await expect(send()).rejects.toThrow('has three messages with robot in progress');
    await client().bot.send('robot', { text: 'a' }, { from: 'lisi' });
    await harness.sandbox.close();
    await expect(Promise.all(open.map(({ ended }) => ended))).resolves.toHaveLength(3);
  });

  it.each<[string, CallbackFields, string]>([
    [
      'a text',
      { msgtype: 'text', text: { content: 'a' } },
      'answered message with "text": it takes template_card',
    ],
    ['a long text', stream('字'.repeat(6827)), 'stream.content takes at most 20480 bytes'],
    ['no id', { msgtype: 'stream', stream: { content: 'a' } }, 'stream.id is missing'],
    ['early pictures', stream('a', false, { msg_item: [{ msgtype: 'image' }] }), 'before finish is true'],
    [
      'a wrong picture',
      stream('a', true, { msg_item: [{ msgtype: 'image', image: { base64: 'YQ==', md5: 'a' } }] }),
      'must be JPG or PNG',
    ],
    [
      'a wrong card',
      { msgtype: 'template_card', template_card: { card_type: 'x' } },
      'card_type must not be x',
    ],
  ])('does not take %s', async (_, fields, problem) => {
    receiver.respond = answers(fields);
    const exchange = await client().bot.send('robot', { text: 'a' }, { from });
    expect(exchange.problem).toContain(problem);
    await expect(exchange.ended).resolves.toBeUndefined();
  });

  it('goes on after a wrong refresh', async () => {
    const other = { msgtype: 'stream', stream: { id: 's2', content: 'b' } };
    receiver.respond = answers(stream('a'), other, stream('c', true));
    const exchange = await client().bot.send('robot', { text: 'a' }, { from });
    advance(1000);
    await settled();
    expect(exchange.problem).toContain('another stream.id');
    advance(1000);
    await expect(exchange.ended).resolves.toMatchObject({ content: 'c' });
  });

  it('takes one card in a stream, and a quote', async () => {
    const card = {
      card_type: 'text_notice',
      main_title: { title: '进度' },
      card_action: { type: 1, url: 'https://a.example' },
    };
    const both = (content: string, finish: boolean) => ({
      ...stream(content, finish),
      ...{ msgtype: 'stream_with_template_card', template_card: card },
    });
    receiver.respond = answers(stream('一'), both('一二', false), both('一二三', false), stream('完', true));
    const quote = { msgtype: 'text', text: { content: '早' } };
    const exchange = await client().bot.send('robot', { text: 'a', quote }, { from });
    expect(receiver.events).toMatchObject([{ quote }]);
    advance(1000);
    await settled();
    expect(exchange.problem).toBeUndefined();
    expect(exchange.answer?.card).toMatchObject({ card_type: 'text_notice' });
    advance(1000);
    await settled();
    expect(exchange.problem).toBe('the URL of robot sent a second card for one message');
    advance(1000);
    await expect(exchange.ended).resolves.toMatchObject({
      content: '完',
      card: { card_type: 'text_notice' },
    });
    expect(received().map(({ msgtype }) => msgtype)).toEqual(['template_card', 'markdown']);
  });

  const notice = {
    card_type: 'text_notice',
    main_title: { title: '题' },
    card_action: { type: 1, url: 'a' },
  };
  const question = { question_key: 'q', option_list: [{ id: 'a', text: 'A' }] };
  const several = { card_type: 'multiple_interaction', main_title: {}, select_list: [question] };
  const jumpTo = (question: string) => ({ ...notice, jump_list: [{ type: 3, title: '问', question }] });
  const menu = { action_list: [{ text: 'a', key: 'a' }] };
  it.each([
    [jumpTo('字'.repeat(66)), undefined],
    [jumpTo('字'.repeat(67)), 'question'],
    [jumpTo(''), 'question'],
    [{ ...several, submit_button: { key: 's' } }, undefined],
    [{ ...notice, action_menu: menu }, 'task_id is missing'],
  ])('knows the cards of robots: %j', async (template_card, problem) => {
    receiver.respond = answers({ msgtype: 'template_card', template_card });
    const exchange = await client().bot.send('robot', { text: 'a' }, { from });
    if (problem === undefined) expect(exchange.problem).toBeUndefined();
    else expect(exchange.problem).toContain(problem);
  });

  it('takes an answer at the response_url once, within an hour', async () => {
    const say = async (url: string | undefined, body: object) => {
      const response = await fetch(url ?? '', { method: 'POST', body: JSON.stringify(body) });
      return ((await response.json()) as { errcode: number }).errcode;
    };
    const late = { msgtype: 'markdown', markdown: { content: '**好了**' } };
    const card = { card_type: 'vote_interaction' };
    const { responseUrl } = await client().bot.send('robot', { text: 'a' }, { from });
    expect(await say(responseUrl, { msgtype: 'text', text: { content: 'a' } })).toBe(40008);
    expect(await say(responseUrl, { msgtype: 'markdown', markdown: { content: 'a'.repeat(20_481) } })).toBe(
      40058,
    );
    expect(await say(responseUrl, { msgtype: 'template_card', template_card: card })).toBe(40058);
    expect(await say(responseUrl, late)).toBe(0);
    expect(await say(responseUrl, late)).toBe(60140);
    expect(received()).toMatchObject([
      { kind: 'bot', msgtype: 'markdown', content: { content: '**好了**' } },
    ]);
    const group = await client().bot.send('robot', { text: 'a' }, { from, chatid: 'c1' });
    expect(receiver.events.at(-1)).toMatchObject({
      chattype: 'group',
      chatid: 'c1',
      text: { content: '@robot a' },
    });
    expect(await say(group.responseUrl, { msgtype: 'template_card', template_card: card })).toBe(40008);
    advance(3_600_000);
    expect(await say(group.responseUrl, late)).toBe(60140);
    expect(JSON.stringify(harness.sandbox.journal.entries)).not.toContain(responseUrl?.split('=').at(-1));
  });

  it('hosts files encrypted with the key of the receiver, for five minutes', async () => {
    const file = Buffer.from('a file of thirty-two bytes......');
    await client().bot.send('robot', { file, fileName: '计划.txt' }, { from });
    await client().bot.send('robot', { mixed: [{ text: '看' }, { image: file }] }, { from });
    const [first, second] = receiver.events as {
      file?: { url: string };
      mixed?: { msg_item: CallbackFields[] };
    }[];
    expect(second?.mixed?.msg_item).toMatchObject([{ msgtype: 'text' }, { msgtype: 'image' }]);
    const response = await fetch(first?.file?.url ?? '');
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''%E8%AE%A1%E5%88%92.txt");
    const cipher = createDecipheriv('aes-256-cbc', AES, AES.subarray(0, 16)).setAutoPadding(false);
    const plain = cipher.update(Buffer.from(await response.arrayBuffer()));
    expect(plain.subarray(0, 32)).toEqual(file);
    expect(plain.subarray(32)).toEqual(Buffer.alloc(32, 32));
    advance(300_000);
    expect((await fetch(first?.file?.url ?? '')).status).toBe(404);
  });

  it('tells the first opening of a day, and its answer', async () => {
    receiver.respond = answers({ msgtype: 'text', text: { content: '欢迎' } });
    const first = await client().bot.enter('robot', { from });
    expect(first?.problem).toBeUndefined();
    expect(receiver.events).toMatchObject([{ event: { eventtype: 'enter_chat' } }]);
    expect(received()).toMatchObject([{ content: { content: '欢迎' } }]);
    expect(await client().bot.enter('robot', { from })).toBeUndefined();
    advance(86_400_000);
    receiver.respond = answers(stream('a', true));
    expect((await client().bot.enter('robot', { from }))?.problem).toContain('it takes text, template_card');
  });

  it('presses the card of an answer once, and applies the update', async () => {
    const card = {
      ...{ card_type: 'button_interaction', task_id: 't1', main_title: { title: '确认' } },
      button_list: [{ text: '好', key: 'ok' }],
    };
    receiver.respond = answers({ msgtype: 'template_card', template_card: card });
    await client().bot.send('robot', { text: 'a' }, { from });
    const press = { key: 'ok', taskId: 't1' };
    for (const elsewhere of [{ from: 'lisi' }, { from, chatid: 'group' }])
      await expect(client().bot.press('robot', press, elsewhere)).rejects.toThrow(
        'no such card in this chat',
      );
    const updated = { ...card, button_list: [{ text: '已确认', key: 'done' }], replace_text: '已确认' };
    const update = (task_id: string) => ({
      response_type: 'update_template_card',
      template_card: { ...updated, task_id },
    });
    receiver.respond = answers(update('t2'));
    expect((await client().bot.press('robot', { key: 'ok' }, { from })).problem).toContain('another task_id');
    receiver.respond = answers(update('t1'));
    const { problem } = await client().bot.press('robot', { key: 'ok' }, { from });
    expect(problem).toBeUndefined();
    const event = { card_type: 'button_interaction', event_key: 'ok', task_id: 't1' };
    expect(receiver.events.at(-1)).toMatchObject({ event: { template_card_event: event } });
    expect(received().at(-1)?.content).toMatchObject({ replace_text: '已确认' });
    receiver.respond = (_, res) => void res.writeHead(500).end();
    await expect(client().bot.press('robot', {}, { from })).rejects.toThrow('was answered');
  });

  it('tells an opinion', async () => {
    const opinion = { id: 'f1', type: 2, content: '不对', reasons: [3] } as const;
    await client().bot.feedback('robot', opinion, { from });
    const expected = { id: 'f1', type: 2, content: '不对', inaccurate_reason_list: [3] };
    expect(receiver.events).toMatchObject([{ event: { feedback_event: expected } }]);
  });
});

describe('client.kf', () => {
  const sync = async (body: object) =>
    (await harness.post('kf/sync_msg', { open_kfid: 'wk1', ...body }, 'app')).body;

  it('tells that there is something, and offers it with cursors', async () => {
    for (const content of ['一', '二', '三'])
      await client().kf.send('wk1', 'text', { content }, { from: 'wm1' });
    await client().kf.send('wk2', 'text', { content: '别处' }, { from: 'wm1' });
    await client().kf.event('wk1', 'enter_session', { scene: 'oauth' }, { from: 'wm1' });
    const [{ Token: token, OpenKfId } = {}] = receiver.events;
    expect([OpenKfId, receiver.events.length]).toEqual(['wk1', 5]);
    const first = await sync({ token, limit: 2 });
    expect(first).toMatchObject({
      errcode: 0,
      has_more: 1,
      msg_list: [
        { open_kfid: 'wk1', external_userid: 'wm1', origin: 3, msgtype: 'text', text: { content: '一' } },
        { text: { content: '二' } },
      ],
    });
    const second = await sync({ token, cursor: first.next_cursor });
    const event = { event_type: 'enter_session', open_kfid: 'wk1', external_userid: 'wm1', scene: 'oauth' };
    expect(second).toMatchObject({
      has_more: 0,
      msg_list: [{ text: { content: '三' } }, { origin: 4, msgtype: 'event', event }],
    });
    const third = await sync({ cursor: second.next_cursor });
    expect(third).toMatchObject({ has_more: 0, msg_list: [] });
    await client().kf.send('wk1', 'text', { content: '四' }, { from: 'wm1' });
    expect((await sync({ cursor: third.next_cursor })).msg_list).toMatchObject([{ text: { content: '四' } }]);
  });

  it('refuses tokens and cursors of others, and a token after ten minutes', async () => {
    await client().kf.send('wk1', 'text', { content: 'a' }, { from: 'wm1' });
    const [{ Token: token } = {}] = receiver.events;
    const { next_cursor: cursor } = await sync({});
    const codes = [];
    for (const body of [
      { token: 'x' },
      { token, open_kfid: 'wk2' },
      { cursor, open_kfid: 'wk2' },
      { limit: 1001 },
    ]) {
      codes.push((await sync(body)).errcode);
    }
    advance(600_000);
    codes.push((await sync({ token })).errcode, (await sync({ open_kfid: '' })).errcode);
    expect(codes).toEqual([40058, 40058, 40058, 40058, 40058, 40058]);
  });
});
