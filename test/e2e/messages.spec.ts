import { Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { setTimeout as delay } from 'node:timers/promises';
import { HttpFile } from 'nestjs-http-remote';
import { PartialFailureError, WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { AppchatCreateWorkWxInput, AppchatSendWorkWxInput } from 'nestjs-work-weixin/appchat';
import { WebhookSendWorkWxInput } from 'nestjs-work-weixin/webhook';
import {
  WorkWeixinMessages,
  WorkWeixinRobot,
  buttonInteraction,
  multipleInteraction,
  newsNotice,
  textNotice,
  voteInteraction,
  type MessageContent,
} from 'nestjs-work-weixin/messaging';
import { demoCorp, startSandbox, type CorpSeed, type DemoCorpSeed, type Sandbox } from 'work-weixin-sandbox';
import { failureOf } from '../support/failure-of.js';
import { Recorder } from '../support/recorder.js';

const START_MS = Date.UTC(2026, 2, 10, 4);
const HOUR_MS = 3_600_000;
const ROBOT = 's3cret-robot-of-acme';
const REMOVED = 's3cret-removed-robot';
const LINK = 'https://a.example';
const text: MessageContent = { msgType: 'text', text: { content: '你好' } };

/** 2,600 members beside the ten that write the tests. */
const MANY = Array.from({ length: 2_600 }, (_, index) => `staff${index}`);

function acme(): DemoCorpSeed {
  const corp = demoCorp();
  const staff = MANY.map((userid, index) => ({ userid, name: `员工${index}`, department: [5] }));
  const members = [...corp.members, ...staff];
  return {
    ...corp,
    memberCap: 10_000,
    members: members.map((member) => (member.userid === 'wangwu' ? { ...member, licensed: false } : member)),
    secrets: {
      ...corp.secrets,
      app: { ...corp.secrets.app, agentId: 1000002 },
      small: { secret: 's3cret-small-app', agentId: 1000003, visibleDepartments: [5] },
    },
    robots: [
      { key: ROBOT, name: '构建' },
      { key: REMOVED, state: 'removed' },
    ],
  };
}

function globex(): CorpSeed {
  return {
    corpId: 'wwglobex',
    name: '环球',
    secrets: { app: { secret: 's3cret-globex', agentId: 7 } },
    departments: [{ id: 1, name: '环球' }],
    members: [{ userid: 'lisi', name: '李四', department: [1] }],
  };
}

/** As an application has them. */
@Injectable()
class Notifications {
  constructor(
    readonly messages: WorkWeixinMessages,
    readonly workWeixin: WorkWeixinService,
  ) {}
}

describe('Messages, through the sandbox', () => {
  let sandbox: Sandbox<never>;
  let app: INestApplicationContext;
  let messages: WorkWeixinMessages;
  let workWeixin: WorkWeixinService;
  const recorder = new Recorder();

  beforeEach(async () => {
    sandbox = await startSandbox({
      corps: [acme(), globex()],
      now: () => START_MS,
      tokenLifetimeSeconds: 1e6,
      strict: true,
      onNotice: () => undefined,
    });
    const { corpId, secrets } = acme();
    @Module({
      imports: [
        WorkWeixinModule.forRoot({
          baseUrl: sandbox.baseUrl,
          tenants: {
            acme: {
              corpId,
              apps: {
                default: { agentId: 1000002, secret: secrets.app.secret },
                small: { agentId: 1000003, secret: 's3cret-small-app' },
              },
            },
            globex: { corpId: 'wwglobex', apps: { default: { agentId: 7, secret: 's3cret-globex' } } },
          },
          defaultTenant: 'acme',
          observers: [recorder],
        }),
      ],
      providers: [WorkWeixinMessages, Notifications],
    })
    class AppModule {}
    app = await NestFactory.createApplicationContext(AppModule, { logger: false });
    ({ messages, workWeixin } = app.get(Notifications));
    recorder.records.length = 0;
  });

  afterEach(async () => {
    await app.close();
    await sandbox.close();
  });

  const received = (userid: string) => sandbox.messages.of(userid).map(({ content }) => content);

  describe('to members, departments and tags', () => {
    it('arrive, and the others are listed by kind', async () => {
      const delivery = await messages.send({
        ...text,
        toUser: ['LiSi', 'Nobody', 'wangwu'],
        toParty: [999],
        toTag: [1, 77],
      });
      expect(delivery).toMatchObject({
        invalidUserIds: ['nobody'],
        invalidPartyIds: [999],
        invalidTagIds: [77],
        unlicensedUserIds: ['wangwu'],
        isComplete: false,
      });
      expect(received('lisi')).toEqual([{ content: '你好' }]);
      expect(received('zhangsan')).toHaveLength(1);
      expect(received('wangwu')).toEqual([]);
      expect(recorder.records.at(-1)?.rejected).toEqual({
        invalidUser: 1,
        invalidParty: 1,
        invalidTag: 1,
        unlicensedUser: 1,
      });
    });

    it('reach everybody', async () => {
      expect(await messages.send({ ...text, toUser: ['@all'] })).toMatchObject({ invalidUserIds: [] });
      expect(received('staff7')).toHaveLength(1);
    });

    it('fail if nobody is valid, with advice', async () => {
      const error = await failureOf(messages.send({ ...text, toUser: ['nobody'] }));
      expect(error).toMatchObject({
        errcode: 81013,
        outcome: 'refused',
        advice: expect.stringContaining('可见范围') as string,
      });
    });

    it('are an error if the caller wants every recipient', async () => {
      const error = await failureOf(
        messages.send({ ...text, toUser: ['lisi', 'nobody'] }, { partialFailure: 'throw' }),
      );
      expect(error).toBeInstanceOf(PartialFailureError);
      expect(error).toMatchObject({
        rejected: { invalidUser: ['nobody'] },
        output: { msgId: expect.any(String) as string },
      });
      expect(received('lisi')).toHaveLength(1);
    });

    it('come from the app that a call chooses, which sees fewer', async () => {
      const delivery = await messages.send({ ...text, toUser: ['lisi', 'chenmei'] }, { app: 'small' });
      expect(delivery.invalidUserIds).toEqual(['lisi']);
      expect(sandbox.messages.of('chenmei', { agentid: 1000003 })).toHaveLength(1);
    });

    it('are of one tenant each, also at the same time', async () => {
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          messages.send(
            { msgType: 'text', text: { content: index % 2 === 0 ? 'acme' : 'globex' }, toUser: ['lisi'] },
            { tenant: index % 2 === 0 ? 'acme' : 'globex' },
          ),
        ),
      );
      const contents = (corpId?: string) =>
        new Set(
          sandbox.messages
            .of('lisi', corpId === undefined ? {} : { corpId })
            .map(({ content }) => content['content']),
        );
      expect([contents(), contents('wwglobex')]).toEqual([new Set(['acme']), new Set(['globex'])]);
    });

    it('of more than 30 a minute are dropped, and the app is not notified', async () => {
      for (let count = 0; count < 32; count++) {
        expect(await messages.send({ ...text, toUser: ['lisi'] })).toMatchObject({ isComplete: true });
      }
      expect(received('lisi')).toHaveLength(30);
    });

    it('are cut by the server as the page says, and not refused here', async () => {
      const content = '中'.repeat(700);
      await messages.send({ msgType: 'text', text: { content }, toUser: ['lisi'] });
      expect(received('lisi')).toEqual([{ content: '中'.repeat(682) }]);
    });
  });

  describe('to many', () => {
    it('arrive once each, in batches of 1,000', async () => {
      const delivery = await messages.sendToMany([...MANY, 'STAFF0', 'nobody'], text, { concurrency: 2 });
      expect(delivery).toMatchObject({ rejected: ['nobody'], notSent: [], unknown: [] });
      expect(delivery.sent).toHaveLength(2_600);
      expect(delivery.msgIds).toHaveLength(3);
      expect([received('staff0'), received('staff2599')].map(({ length }) => length)).toEqual([1, 1]);
      expect(await messages.recallAll(delivery)).toEqual([]);
      expect(sandbox.messages.of('staff0')).toMatchObject([
        { content: {}, recalledAtMs: expect.any(Number) as number },
      ]);
    });

    it('lose nothing when a batch fails: sent, not sent, and unknown are what the server did', async () => {
      const isDelivered = (userid: string) => received(userid).length > 0;
      sandbox.faults.add({ kind: 'reset-after', path: 'message/send', times: 1 });
      const delivery = await messages.sendToMany(MANY, text, { batchSize: 500 });
      expect(delivery.unknown).toEqual(MANY.slice(0, 500));
      expect(delivery.sent).toEqual(MANY.slice(500));
      expect(delivery.sent.every(isDelivered)).toBe(true);
      // It was sent, but no response arrived.
      expect(delivery.unknown.every(isDelivered)).toBe(true);
    });

    it('stop at the frequency limit, which applies to all', async () => {
      sandbox.faults.add({ kind: 'errcode', path: 'message/send', errcode: 45009, after: 1 });
      const delivery = await messages.sendToMany(MANY, text, { batchSize: 1_000 });
      expect(delivery.sent).toHaveLength(1_000);
      expect(delivery.notSent).toHaveLength(1_600);
      expect(delivery.notSent.some((userid) => received(userid).length > 0)).toBe(false);
    });

    it('end when the caller aborts', async () => {
      const hang = sandbox.faults.add({ kind: 'hang', path: 'message/send' });
      const ending = new AbortController();
      const sending = messages.sendToMany(MANY, text, { signal: ending.signal });
      await delay(100);
      ending.abort();
      const delivery = await sending;
      expect(delivery.unknown).toHaveLength(1_000);
      expect(delivery.notSent).toHaveLength(1_600);
      hang.remove();
    });
  });

  describe('once sent', () => {
    it('can be recalled for 24 hours', async () => {
      const delivery = await messages.send({ ...text, toUser: ['lisi'] });
      sandbox.clock.advance(24 * HOUR_MS);
      await messages.recall(delivery);
      await messages.recall(delivery);
      expect(received('lisi')).toEqual([{}]);
    });

    it('cannot be recalled later, and the error says why', async () => {
      const delivery = await messages.send({ ...text, toUser: ['lisi'] });
      sandbox.clock.advance(24 * HOUR_MS + 1);
      const error = await failureOf(messages.recall(delivery));
      expect(error).toMatchObject({
        errcode: 42052,
        outcome: 'refused',
        advice: '只能撤回 24 小时内发送的消息',
      });
    });
  });

  describe('with cards', () => {
    const leave = (taskId: string) =>
      buttonInteraction({
        title: '请假申请',
        taskId,
        facts: { 申请人: { value: '张三', userId: 'zhangsan' }, 天数: '2' },
        buttons: [
          { text: '同意', key: 'agree' },
          { text: '查看', url: LINK },
        ],
        menu: { actions: { mute: '不再提醒' } },
        quote: { text: '家里有事' },
        selection: { key: 'why', options: { a: '事假', b: '病假' } },
      });

    it('of every kind arrive', async () => {
      const cards = [
        textNotice({
          title: '部署完成',
          facts: { 版本: 'v1' },
          jumps: { 流水线: LINK },
          emphasis: { title: '42' },
          link: LINK,
        }),
        textNotice({
          text: '你好',
          link: { appId: 'wx1' },
          taskId: 'notice-1',
          menu: { actions: { mute: '不再提醒' } },
        }),
        newsNotice({
          title: '周报',
          image: { url: LINK, aspectRatio: 1.3 },
          details: { 新增: '128' },
          link: LINK,
        }),
        newsNotice({ title: '周报', imageText: { imageUrl: LINK, title: 'a', link: LINK }, link: LINK }),
        leave('leave-1'),
        voteInteraction({
          title: '去哪',
          taskId: 'vote-1',
          question: { key: 'q', options: { a: '海边' } },
          submit: { key: 's' },
        }),
        multipleInteraction({
          title: '订会议室',
          taskId: 'room-1',
          questions: [{ key: 'q', title: '楼层', options: { a: '3 层' }, selected: 'a' }],
          submit: { key: 's', text: '预订' },
        }),
      ];
      for (const templateCard of cards) {
        const delivery = await messages.send({ toUser: ['lisi'], msgType: 'template_card', templateCard });
        expect(delivery.isComplete).toBe(true);
      }
      expect(received('lisi').map((content) => content['card_type'])).toEqual(
        cards.map(({ cardType }) => cardType),
      );
    });

    it('are updated once, for those who are named', async () => {
      const { responseCode = '' } = await messages.send({
        toUser: ['lisi', 'zhaoliu'],
        msgType: 'template_card',
        templateCard: leave('leave-2'),
      });
      const { rejected } = await messages.updateCard(
        responseCode,
        { userIds: ['lisi', 'nobody'] },
        { card: textNotice({ title: '已同意', link: LINK }) },
      );
      expect(rejected).toEqual({ invalidUser: ['nobody'] });
      expect(received('lisi')).toMatchObject([{ card_type: 'text_notice', main_title: { title: '已同意' } }]);
      expect(received('zhaoliu')).toMatchObject([{ card_type: 'button_interaction' }]);

      const error = await failureOf(
        messages.updateCard(responseCode, { all: true }, { buttonText: '已同意' }),
      );
      expect(error).toMatchObject({
        errcode: 60140,
        advice: expect.stringContaining('只能用一次') as string,
      });
      expect(String(error)).not.toContain(responseCode);
    });

    it('change the text of their button, or close their questions', async () => {
      const card = voteInteraction({
        title: '去哪',
        taskId: 'vote-2',
        question: { key: 'q', options: { a: '海边', b: '爬山' } },
        submit: { key: 's' },
      });
      const vote = await messages.send({ toUser: ['lisi'], msgType: 'template_card', templateCard: card });
      await messages.updateCard(
        vote.responseCode ?? '',
        { all: true },
        { card, replaceText: '已投票', isClosed: true },
      );
      expect(received('lisi')).toMatchObject([{ replace_text: '已投票', checkbox: { disable: true } }]);
      const asked = await messages.send({
        toUser: ['lisi'],
        msgType: 'template_card',
        templateCard: leave('leave-3'),
      });
      await messages.updateCard(asked.responseCode ?? '', { all: true }, { buttonText: '已驳回' });
      expect(sandbox.messages.of('lisi').at(-1)?.replaceName).toBe('已驳回');
    });

    it('cannot be updated after 72 hours', async () => {
      const { responseCode = '' } = await messages.send({
        toUser: ['lisi'],
        msgType: 'template_card',
        templateCard: leave('leave-4'),
      });
      sandbox.clock.advance(72 * HOUR_MS);
      const error = await failureOf(
        messages.updateCard(responseCode, { all: true }, { buttonText: '已同意' }),
      );
      expect(error).toMatchObject({ errcode: 60140 });
    });

    it('have a code that is probably spent if no response arrives', async () => {
      const { responseCode = '' } = await messages.send({
        toUser: ['lisi'],
        msgType: 'template_card',
        templateCard: leave('leave-5'),
      });
      sandbox.faults.add({ kind: 'reset-after', path: 'message/update_template_card', times: 1 });
      const error = await failureOf(
        messages.updateCard(responseCode, { all: true }, { buttonText: '已同意' }),
      );
      expect(error).toMatchObject({ outcome: 'unknown', isProbablySpent: true });
      expect(sandbox.journal.of('message/update_template_card')).toHaveLength(1);
    });
  });

  describe('in a group chat', () => {
    it('are refused if too long, because the server does not cut them there', async () => {
      const chat = await workWeixin.send(
        AppchatCreateWorkWxInput.from({ name: '周会', userList: ['zhangsan', 'lisi'], chatId: 'weekly' }),
      );
      const say = (content: string, options = {}) =>
        workWeixin.send(
          AppchatSendWorkWxInput.from({ chatId: chat.chatId ?? '', msgType: 'text', text: { content } }),
          options,
        );
      await say('你好');
      expect(sandbox.messages.inChat('weekly')).toHaveLength(1);
      expect(await failureOf(say('中'.repeat(683)))).toMatchObject({ name: 'InputInvalidError' });
      expect(await failureOf(say('中'.repeat(683), { validation: 'off' }))).toMatchObject({
        outcome: 'refused',
      });
    });
  });

  describe('of a group robot', () => {
    const robotOf = (key: string) =>
      messages.robot(`https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${key}`);
    const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

    it('of every kind arrive in its group', async () => {
      const robot = robotOf(ROBOT);
      await robot.text('构建失败', { userIds: ['zhangsan'], all: true });
      await robot.markdown('**构建失败**');
      await robot.markdownV2('| a | b |\n| - | - |\n| 1 | 2 |');
      await robot.image(PNG);
      await robot.news([{ title: '周报', url: LINK }]);
      await robot.file(new HttpFile(Buffer.from('some bytes'), '报表.txt'));
      await robot.voice(
        new HttpFile(Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(32, 0x3c)]), 'a.amr'),
      );
      await robot.card(textNotice({ title: '构建失败', facts: { 分支: 'main' }, link: LINK }));
      await robot.card(newsNotice({ title: '周报', image: LINK, link: LINK }));
      expect(sandbox.messages.ofRobot('构建').map(({ msgtype }) => msgtype)).toEqual([
        'text',
        'markdown',
        'markdown_v2',
        'image',
        'news',
        'file',
        'voice',
        'template_card',
        'template_card',
      ]);
    });

    it('of more than 20 a minute get 45009, with advice and the time to wait', async () => {
      const robot = robotOf(ROBOT);
      for (let count = 0; count < 20; count++) await robot.text('你好');
      const error = await failureOf(robot.text('你好'));
      expect(error).toMatchObject({
        errcode: 45009,
        category: 'wait',
        advice: expect.stringContaining('60 秒') as string,
      });
      expect(String(error)).not.toContain(ROBOT);
      expect(sandbox.messages.ofRobot('构建')).toHaveLength(20);
    });

    it('tell why the address does not work any more', async () => {
      const error = await failureOf(robotOf(REMOVED).text('你好'));
      expect(error).toMatchObject({
        errcode: 93000,
        category: 'configuration',
        advice: expect.stringContaining('webhook') as string,
      });
      expect(await failureOf(robotOf('s3cret-unknown').text('你好'))).toMatchObject({ errcode: 93000 });
    });

    it('cannot send the file of another robot', async () => {
      sandbox.addCorp({
        ...globex(),
        corpId: 'wwother',
        secrets: { app: { secret: 's3cret-other' } },
        robots: [{ key: 's3cret-other-robot' }],
      });
      const mediaId = await new WorkWeixinRobot(workWeixin, 's3cret-other-robot').upload(
        'file',
        new HttpFile(Buffer.from('some bytes'), 'a.txt'),
      );
      const input = WebhookSendWorkWxInput.from({ key: ROBOT, msgType: 'file', file: { mediaId } });
      expect(await failureOf(workWeixin.send(input))).toMatchObject({ errcode: 40007 });
    });

    it('are kept within the documented rate, if the module does that', async () => {
      @Module({
        imports: [
          WorkWeixinModule.forRoot({
            baseUrl: sandbox.baseUrl,
            corpId: 'wwglobex',
            secrets: { app: 's3cret-globex' },
            limits: { documented: true },
            observers: [],
          }),
        ],
        providers: [WorkWeixinMessages],
      })
      class LimitedModule {}
      const limited = await NestFactory.createApplicationContext(LimitedModule, { logger: false });
      const robot = limited.get(WorkWeixinMessages).robot(ROBOT);
      for (let count = 0; count < 20; count++) await robot.text('你好');
      const error = await failureOf(robot.text('你好', {}, { timeoutMs: 200 }));
      expect(error).toMatchObject({ name: 'LimitExceededError', outcome: 'not-sent' });
      expect(sandbox.journal.of('webhook/send')).toHaveLength(20);
      await limited.close();
    });
  });
});
