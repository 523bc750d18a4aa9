import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { MessageRecallWorkWxInput } from '../catalogue/message/message-recall.api.js';
import { MessageSendWorkWxInput } from '../catalogue/message/message-send.api.js';
import { MessageUpdateTemplateCardWorkWxInput } from '../catalogue/message/message-update-template-card.api.js';
import { Errcode } from '../errcode/errcode.js';
import { WorkWeixinStub } from '../testing/work-weixin-stub.js';
import { multipleInteraction, voteInteraction } from './card/interaction-cards.js';
import { textNotice } from './card/notice-cards.js';
import type { MassDelivery, MessageBatch } from './mass-delivery.js';
import { WorkWeixinMessages, type MessageContent } from './work-weixin-messages.service.js';

const text: MessageContent = { msgType: 'text', text: { content: '部署完成' } };
const usersOf = (count: number, prefix = 'u') =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

let stub: WorkWeixinStub;
let messages: WorkWeixinMessages;

beforeEach(() => {
  stub = new WorkWeixinStub();
  messages = new WorkWeixinMessages(
    stub.service({ corpId: 'ww1', apps: { default: { agentId: 1, secret: 's3cret-app' } } }),
  );
});

/** The recipients of the calls that were made. */
const sentTo = () => stub.sent(MessageSendWorkWxInput).map(({ toUser = [] }) => toUser);

describe('WorkWeixinMessages.send', () => {
  it('returns what the server did not accept, by kind', async () => {
    stub.on(MessageSendWorkWxInput).reply({
      msgId: 'm1',
      invalidUser: ['lisi'],
      invalidParty: [7],
      invalidTag: [9],
      unlicensedUser: ['wangwu'],
    });
    const delivery = await messages.send({
      ...text,
      toUser: ['Zhangsan', 'lisi', 'wangwu'],
      toParty: [7],
      toTag: [9],
    });
    expect(delivery).toMatchObject({
      msgId: 'm1',
      invalidUserIds: ['lisi'],
      invalidPartyIds: [7],
      invalidTagIds: [9],
      unlicensedUserIds: ['wangwu'],
      isComplete: false,
    });
    expect(stub.requests[0]?.body).toContain('"touser":"Zhangsan|lisi|wangwu","toparty":"7","totag":"9"');
  });

  it('is complete if the server lists nobody', async () => {
    stub
      .on(MessageSendWorkWxInput)
      .answer({ body: { errcode: 0, invaliduser: '', invalidparty: '', msgid: 'm1' } });
    const delivery = await messages.send(MessageSendWorkWxInput.from({ ...text, toUser: ['@all'] }));
    expect(delivery).toMatchObject({ isComplete: true, invalidUserIds: [], invalidPartyIds: [] });
    expect(stub.requests[0]?.body).toContain('"touser":"@all"');
  });

  it('prints no response code', async () => {
    stub.on(MessageSendWorkWxInput).reply({ msgId: 'm1', responseCode: 's3cret-code' });
    const delivery = await messages.send({ ...text, toUser: ['a'] });
    expect(delivery.responseCode).toBe('s3cret-code');
    expect(inspect(delivery)).not.toContain('s3cret-code');
  });

  it('rejects an id that contains the separator, and says where', async () => {
    await expect(messages.send({ ...text, toUser: ['a', 'b|c'] })).rejects.toMatchObject({
      name: 'InputNotEncodableError',
      outcome: 'not-sent',
      message: expect.stringContaining('toUser[1] contains the separator "|" of its list') as string,
    });
    expect(stub.requests).toHaveLength(0);
  });

  it('rejects more than the server takes', async () => {
    await expect(messages.send({ ...text, toUser: usersOf(1_001) })).rejects.toMatchObject({
      violations: [{ property: 'toUser', rule: 'arrayMaxSize', message: '接收成员列表最多支持1000个' }],
    });
  });
});

describe('WorkWeixinMessages.sendToMany', () => {
  it('sends in batches of 1,000, each member once', async () => {
    let batch = 0;
    stub.on(MessageSendWorkWxInput).reply(() => ({ msgId: `m${++batch}` }));
    const given = [...usersOf(2_001), 'U0', 'u7'];
    const delivery = await messages.sendToMany(new Set(given), text);
    expect(sentTo().map(({ length }) => length)).toEqual([1_000, 1_000, 1]);
    expect(sentTo().flat()).toEqual(usersOf(2_001));
    expect(delivery).toMatchObject({ isComplete: true, msgIds: ['m1', 'm2', 'm3'] });
    expect(delivery.sent).toHaveLength(2_001);
  });

  it('makes no call for nobody', async () => {
    expect(await messages.sendToMany([], text)).toMatchObject({ isComplete: true, sent: [], batches: [] });
    expect(stub.requests).toHaveLength(0);
  });

  it('merges what the batches say, and loses nobody when one fails', async () => {
    stub
      .on(MessageSendWorkWxInput)
      .where(({ toUser = [] }) => toUser.includes('a0'))
      .reply({ msgId: 'm1', invalidUser: ['a1'], unlicensedUser: ['bb'] });
    stub
      .on(MessageSendWorkWxInput)
      .where(({ toUser = [] }) => toUser.includes('c0'))
      .fail();
    stub
      .on(MessageSendWorkWxInput)
      .where(({ toUser = [] }) => toUser.includes('d0'))
      .refuse(Errcode.AllTargetsInvalid);
    stub
      .on(MessageSendWorkWxInput)
      .where(({ toUser = [] }) => toUser.includes('e0'))
      .reply({ msgId: 'm4' });
    const delivery = await messages.sendToMany(
      ['a0', 'A1', 'BB', 'c0', 'c1', 'c2', 'd0', 'd1', 'd2', 'e0'],
      text,
      {
        batchSize: 3,
      },
    );
    expect(delivery).toMatchObject({
      sent: ['a0', 'e0'],
      rejected: ['A1', 'd0', 'd1', 'd2'],
      unlicensed: ['BB'],
      notSent: [],
      unknown: ['c0', 'c1', 'c2'],
      msgIds: ['m1', 'm4'],
      isComplete: false,
    });
    expect(delivery.batches.map(({ error }) => (error as Error | undefined)?.name)).toEqual([
      undefined,
      'TransportError',
      'WorkWeixinApiError',
      undefined,
    ]);
  });

  it('never sends to everybody, or to what is not the id of a member', async () => {
    stub.on(MessageSendWorkWxInput).reply({ msgId: 'm1' });
    const delivery = await messages.sendToMany(['a', '@all', ' @ALL ', 'b|c', '', ' '], text);
    expect(sentTo()).toEqual([['a']]);
    expect(delivery).toMatchObject({
      sent: ['a'],
      rejected: ['@all', ' @ALL ', 'b|c', '', ' '],
      isComplete: false,
    });
  });

  it.each([
    [Errcode.FrequencyLimitExceeded, 'the limit applies to all'],
    [Errcode.AgentIdForbidden, 'a permission is missing'],
    [Errcode.MessageTooLarge, 'the content is refused'],
  ])('stops after errcode %p: %s', async (errcode, _why) => {
    stub.on(MessageSendWorkWxInput).replyOnce({ msgId: 'm1' }).refuse(errcode);
    const delivery = await messages.sendToMany(usersOf(5), text, { batchSize: 1 });
    expect(sentTo()).toEqual([['u0'], ['u1']]);
    expect(delivery).toMatchObject({ sent: ['u0'], notSent: ['u1', 'u2', 'u3', 'u4'], unknown: [] });
    expect(delivery.batches).toHaveLength(2);
  });

  it('stops after three failures in a row', async () => {
    stub.on(MessageSendWorkWxInput).failOnce().replyOnce({}).fail();
    const delivery = await messages.sendToMany(usersOf(9), text, { batchSize: 1 });
    expect(delivery).toMatchObject({
      sent: ['u1'],
      unknown: ['u0', 'u2', 'u3', 'u4'],
      notSent: ['u5', 'u6', 'u7', 'u8'],
    });
  });

  it('stops when the signal aborts, and says what is not known', async () => {
    const ending = new AbortController();
    stub.on(MessageSendWorkWxInput).replyOnce({ msgId: 'm1' }).hang();
    const sending = messages.sendToMany(usersOf(4), text, { batchSize: 1, signal: ending.signal });
    await delay(20);
    ending.abort();
    expect(await sending).toMatchObject({ sent: ['u0'], unknown: ['u1'], notSent: ['u2', 'u3'] });
    expect(await messages.sendToMany(usersOf(1), text, { signal: ending.signal })).toMatchObject({
      notSent: ['u0'],
    });
  });

  it('rejects nothing, even if partial failures are errors elsewhere', async () => {
    const strict = new WorkWeixinMessages(
      stub.service({
        corpId: 'ww1',
        apps: { default: { agentId: 1, secret: 's3cret-app' } },
        partialFailure: 'throw',
      }),
    );
    stub.on(MessageSendWorkWxInput).reply({ msgId: 'm1', invalidUser: ['u1'] });
    expect(await strict.sendToMany(usersOf(2), text)).toMatchObject({ sent: ['u0'], rejected: ['u1'] });
    await expect(strict.send({ ...text, toUser: ['u1'] })).rejects.toMatchObject({
      name: 'PartialFailureError',
    });
  });

  it('runs as many calls at a time as it may, and keeps the order of the members', async () => {
    let running = 0;
    let most = 0;
    stub.on(MessageSendWorkWxInput).reply(async ({ toUser = [] }) => {
      most = Math.max(most, ++running);
      await delay(toUser[0] === 'u1' ? 40 : 5);
      running--;
      return { msgId: toUser[0] };
    });
    const batches: MessageBatch[] = [];
    const delivery = await messages.sendToMany(usersOf(7), text, {
      batchSize: 1,
      concurrency: 3,
      onBatch: (batch) => batches.push(batch),
    });
    expect(most).toBe(3);
    expect(delivery.msgIds).toEqual(usersOf(7));
    expect(batches).toHaveLength(7);
    expect(batches.map(({ userIds }) => userIds[0]).at(-1)).toBe('u1');
  });

  it('stops if onBatch throws, after the calls that run', async () => {
    let calls = 0;
    stub.on(MessageSendWorkWxInput).reply(async () => {
      calls++;
      await delay(5);
      return {};
    });
    const onBatch = ({ userIds }: MessageBatch) => {
      if (userIds[0] !== 'u0') throw new Error('the disk is full');
    };
    const sending = messages.sendToMany(usersOf(9), text, { batchSize: 1, concurrency: 2, onBatch });
    await expect(sending).rejects.toThrow('the disk is full');
    expect(calls).toBe(3);
  });

  it.each([
    [{ batchSize: 0 }, 'sendToMany: batchSize must be a whole number from 1 to 1000'],
    [{ batchSize: 1_001 }, 'batchSize'],
    [{ concurrency: 1.5 }, 'concurrency must be a whole number from 1 to 16'],
    [{ concurrency: 17 }, 'concurrency'],
    [{ batchsize: 10 }, 'sendToMany() has no option "batchsize": did you mean batchSize?'],
  ])('rejects %j before anything is sent', async (options: object, message) => {
    await expect(messages.sendToMany(['a'], text, options)).rejects.toThrow(message);
    expect(stub.requests).toHaveLength(0);
  });

  it('does not take a tenant or an app from a polluted prototype', async () => {
    const apps = { default: { agentId: 1, secret: 's3cret-a' }, other: { agentId: 2, secret: 's3cret-b' } };
    const tenants = { acme: { corpId: 'ww1', apps }, globex: { corpId: 'ww2', apps } };
    const many = new WorkWeixinMessages(stub.service({ tenants, defaultTenant: 'acme' }));
    stub.on(MessageSendWorkWxInput).reply({ msgId: 'm1' });
    const prototype = Object.prototype as { tenant?: string; app?: string };
    Object.assign(prototype, { tenant: 'globex', app: 'other' });
    try {
      await many.sendToMany(['a'], text);
    } finally {
      delete prototype.tenant;
      delete prototype.app;
    }
    expect(stub.sent(MessageSendWorkWxInput, { tenant: 'acme' })).toMatchObject([{ agentId: 1 }]);
  });

  it.each([['zhangsan'], [undefined], [{ userIds: ['a'] }]])('rejects %j as recipients', async (userIds) => {
    await expect(messages.sendToMany(userIds as unknown as [], text)).rejects.toThrow(
      "sendToMany: userIds must be a list of ids, such as ['zhangsan'], not",
    );
    expect(stub.requests).toHaveLength(0);
  });

  it('rejects a message that breaks a rule, once', async () => {
    const wrong = { msgType: 'text' } as unknown as MessageContent;
    await expect(messages.sendToMany(usersOf(3), wrong, { batchSize: 1 })).rejects.toMatchObject({
      name: 'InputInvalidError',
    });
    expect(stub.requests).toHaveLength(0);
  });
});

describe('WorkWeixinMessages.recall', () => {
  it('recalls by id or by delivery', async () => {
    stub.on(MessageSendWorkWxInput).reply({ msgId: 'm1' });
    stub.on(MessageRecallWorkWxInput).reply({});
    await messages.recall(await messages.send({ ...text, toUser: ['a'] }));
    await messages.recall('m2');
    expect(stub.sent(MessageRecallWorkWxInput)).toMatchObject([{ msgId: 'm1' }, { msgId: 'm2' }]);
  });

  it('gives advice if the message is too old', async () => {
    stub.on(MessageRecallWorkWxInput).refuse(Errcode.MsgIdTooOldToRecall);
    await expect(messages.recall('m1')).rejects.toMatchObject({
      errcode: 42052,
      advice: '只能撤回 24 小时内发送的消息',
    });
  });

  it('recalls all messages of a mass delivery, and returns those that stay', async () => {
    stub.on(MessageRecallWorkWxInput).where({ msgId: 'm2' }).refuse(Errcode.MsgIdTooOldToRecall);
    stub.on(MessageRecallWorkWxInput).reply({});
    const delivery: Pick<MassDelivery, 'msgIds'> = { msgIds: ['m1', 'm2', 'm3'] };
    expect(await messages.recallAll(delivery)).toMatchObject([{ msgId: 'm2', error: { errcode: 42052 } }]);
  });
});

describe('WorkWeixinMessages.updateCard', () => {
  const sent = () => JSON.parse(String(stub.requests.at(-1)?.body)) as object;

  it('changes the text of the button', async () => {
    stub.on(MessageUpdateTemplateCardWorkWxInput).reply({ invalidUser: ['lisi'] });
    const output = await messages.updateCard(
      's3cret-code',
      { userIds: ['a', 'lisi'] },
      { buttonText: '已同意' },
    );
    expect(output.rejected).toEqual({ invalidUser: ['lisi'] });
    expect(sent()).toEqual({
      userids: ['a', 'lisi'],
      agentid: 1,
      response_code: 's3cret-code',
      button: { replace_name: '已同意' },
    });
  });

  it('replaces the card, without its task', async () => {
    stub.on(MessageUpdateTemplateCardWorkWxInput).reply({});
    const card = textNotice({
      title: '已处理',
      link: 'https://a.example',
      taskId: 't1',
      menu: { actions: { mute: '不再提醒' } },
    });
    await messages.updateCard('s3cret-code', { all: true }, { card });
    expect(sent()).toMatchObject({
      atall: 1,
      template_card: { card_type: 'text_notice', main_title: { title: '已处理' } },
    });
    expect(sent()).not.toHaveProperty('template_card.task_id');
  });

  it('closes the questions of a card', async () => {
    stub.on(MessageUpdateTemplateCardWorkWxInput).reply({});
    const vote = voteInteraction({
      title: '去哪',
      taskId: 't1',
      question: { key: 'q', options: { a: '海边' } },
      submit: { key: 's' },
    });
    await messages.updateCard(
      's3cret-code',
      { partyIds: [1], tagIds: [2] },
      { card: vote, replaceText: '已投票', isClosed: true },
    );
    expect(sent()).toMatchObject({
      partyids: [1],
      tagids: [2],
      template_card: { replace_text: '已投票', checkbox: { disable: true, question_key: 'q' } },
    });
    const questions = multipleInteraction({
      title: '订会议室',
      taskId: 't2',
      questions: [{ key: 'q', options: { a: '3 层' } }],
      submit: { key: 's' },
    });
    await messages.updateCard('s3cret-code', {}, { card: questions, isClosed: true });
    expect(sent()).toMatchObject({ template_card: { select_list: [{ disable: true }] } });
  });

  it('says that the code is probably spent if no response arrives, and does not repeat the call', async () => {
    stub.on(MessageUpdateTemplateCardWorkWxInput).fail();
    await expect(messages.updateCard('s3cret-code', {}, { buttonText: 'x' })).rejects.toMatchObject({
      isProbablySpent: true,
      outcome: 'unknown',
      message: expect.not.stringContaining('s3cret-code') as string,
    });
    expect(stub.sent(MessageUpdateTemplateCardWorkWxInput)).toHaveLength(1);
  });

  it('gives advice if the code was used', async () => {
    stub.on(MessageUpdateTemplateCardWorkWxInput).refuse(Errcode.InvalidResponseCode);
    await expect(messages.updateCard('s3cret-code', {}, { buttonText: 'x' })).rejects.toMatchObject({
      errcode: 60140,
      advice: expect.stringContaining('72 小时') as string,
    });
  });
});
