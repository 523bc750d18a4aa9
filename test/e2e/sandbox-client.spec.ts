import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { Injectable, Module, type INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import {
  BotTemplateCardReply,
  BotUpdateTemplateCardReply,
  OnWorkWeixinEvent,
  UpdateButtonReply,
  UpdateTemplateCardReply,
  WorkWeixinCallbackModule,
} from 'nestjs-work-weixin/callbacks';
import { KfMessages, type KfMessage } from 'nestjs-work-weixin/customer-service';
import { TemplateCardEvent } from 'nestjs-work-weixin/events/app';
import { BotTemplateCardEvent, BotTextMessage } from 'nestjs-work-weixin/events/bots';
import { KfEnterSessionEvent, KfMsgOrEvent, KfTextMessage } from 'nestjs-work-weixin/events/kf';
import {
  WorkWeixinMessages,
  buttonInteraction,
  multipleInteraction,
  newsNotice,
  textNotice,
  voteInteraction,
  type TemplateCard,
} from 'nestjs-work-weixin/messaging';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';

const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const RECEIVERS = {
  app: { token: 'other', aesKey: AES_KEY, kind: 'app' },
  robot: { token: 'robot', aesKey: AES_KEY, kind: 'bot' },
  kf: { token: 'kf', aesKey: AES_KEY },
} as const;

const link = { appId: 'wx1', pagePath: 'pages/1' };
const taskId = 't';
const title = '题 <&>';
const url = 'https://a.example/?a=1&b=2';
const submit = { key: 's', text: '交' };
const select = { key: 'q', title: '题', options: { a: '一', b: '二' }, selected: 'b' };
const buttons = [{ text: '同意', key: 'agree', style: 1 }] as const;
const question = { key: 'q', options: { a: '一', b: '二' }, checked: ['a'], isMultiple: true };
const notice = {
  facts: { 一: '1', 二: { value: '2', url: 'https://a' }, 三: { value: '3', userId: 'zhangsan' } },
  quote: { title: '引', text: '文', link },
  jumps: { 看: 'https://a', 听: link },
  source: { text: '系统', iconUrl: 'https://a/i.png', color: 'green' },
  taskId,
  menu: { desc: '菜单', actions: { a: '一' } },
  link,
} as const;
/** With everything that a card can have. */
const CARDS: Readonly<Record<string, TemplateCard>> = {
  text_notice: textNotice({
    title,
    desc: '述',
    text: '文',
    emphasis: { title: '1', desc: '台' },
    ...notice,
  }),
  news_notice: newsNotice({
    title,
    image: { url: 'https://a/1.png', aspectRatio: 1.3 },
    imageText: { imageUrl: 'https://a/2.png', title: '题', desc: '述', link },
    details: { 一: '1' },
    ...notice,
  }),
  button_interaction: buttonInteraction({
    title,
    taskId,
    selection: select,
    buttons,
    link: url,
  }),
  vote_interaction: voteInteraction({
    title,
    taskId,
    question,
    submit,
  }),
  multiple_interaction: multipleInteraction({ title, taskId, questions: [select], submit }),
};
/** Those of apps can have buttons that open a page. */
const APP_CARDS: typeof CARDS = {
  ...CARDS,
  button_interaction: buttonInteraction({ title, taskId, buttons: [...buttons, { text: '查看', url }] }),
};
const INTERACTIVE = ['button_interaction', 'vote_interaction', 'multiple_interaction'];

@Injectable()
class Cards {
  next: TemplateCard | undefined;
  readonly chosen: unknown[] = [];

  @OnWorkWeixinEvent(TemplateCardEvent, { reply: true })
  pressed({ eventKey = '', taskId: id, selectedItems }: TemplateCardEvent) {
    this.chosen.push(
      eventKey,
      id,
      selectedItems?.selectedItem?.map(({ optionIds }) => optionIds?.optionId),
    );
    const { next: card } = this;
    if (!card) return UpdateButtonReply.from({ replaceName: `已${eventKey}` });
    const answered = INTERACTIVE.includes(card.cardType) && { replaceText: '已答' };
    return UpdateTemplateCardReply.of({ card, ...answered } as Parameters<
      typeof UpdateTemplateCardReply.of
    >[0]);
  }

  @OnWorkWeixinEvent(BotTextMessage, { reply: true })
  asked() {
    return BotTemplateCardReply.of(buttonInteraction({ title: '题', taskId, buttons }));
  }

  @OnWorkWeixinEvent(BotTemplateCardEvent, { reply: true })
  pressedThere() {
    return BotUpdateTemplateCardReply.of(this.next ?? textNotice({ title: '好', taskId, link: 'https://a' }));
  }
}

@Injectable()
class Desk {
  readonly read: string[] = [];
  private cursor: string | undefined;

  constructor(private readonly kf: KfMessages) {}

  @OnWorkWeixinEvent(KfMsgOrEvent)
  async arrived({ openKfId = '', token }: KfMsgOrEvent) {
    for await (const page of this.kf.pull({ openKfId, token, cursor: this.cursor, limit: 2 })) {
      for (const message of page.messages) this.read.push(describeMessage(message));
      this.cursor = page.cursor;
    }
  }
}

function describeMessage(message: KfMessage): string {
  if (message instanceof KfTextMessage) return `${message.externalUserId}: ${message.text?.content}`;
  if (message instanceof KfEnterSessionEvent) return `entered with ${message.event?.welcomeCode}`;
  return message.constructor.name;
}

describe('In the client of the sandbox, a card that a member has pressed', () => {
  let sandbox: Sandbox;
  let app: INestApplication;

  beforeAll(async () => {
    sandbox = await startSandbox();
    const { corpId, secrets } = sandbox.demo;
    @Module({
      imports: [
        WorkWeixinModule.forRoot({
          corpId,
          apps: { app: { agentId: 1000002, secret: secrets.app } },
          callbacks: RECEIVERS,
          baseUrl: sandbox.baseUrl,
          observers: [],
        }),
        WorkWeixinCallbackModule.forRoot({ observers: [], now: () => sandbox.clock.now() }),
      ],
      providers: [Cards, WorkWeixinMessages, Desk, KfMessages],
    })
    class AppModule {}
    const testing = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = testing.createNestApplication({ logger: false });
    await app.listen(0, '127.0.0.1');
    const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
    for (const [name, receiver] of Object.entries(RECEIVERS))
      sandbox.callbacks.configure(name, { ...receiver, url: `http://127.0.0.1:${port}/work-weixin/${name}` });
  });
  afterAll(async () => {
    await app.close();
    await sandbox.close();
  });

  const shown = () => sandbox.messages.of('lisi').at(-1)?.content;
  const pressNew = async (next: TemplateCard | undefined, id: string) => {
    app.get(Cards).next = next;
    await app.get(WorkWeixinMessages).send({
      toUser: ['lisi'],
      msgType: 'template_card',
      templateCard: voteInteraction({ title, taskId: id, question, submit }),
    });
    return sandbox.client.card.press({ selected: { q: ['a', 'b'] } }, { from: 'lisi', taskId: id });
  };

  it.each(Object.entries(APP_CARDS))(
    'becomes a %s of an app, in XML that the sandbox reads',
    async (type, card) => {
      const id = `app-${type}`;
      const result = await pressNew(card, id);
      expect(result).toMatchObject({ status: 200, reply: { MsgType: 'update_template_card' } });
      expect(result.problem).toBeUndefined();
      expect(app.get(Cards).chosen.splice(0)).toEqual(['s', id, [['a', 'b']]]);
      expect(shown()).toMatchObject({
        card_type: type,
        main_title: { title },
        ...(INTERACTIVE.includes(type) && { replace_text: '已答' }),
      });
      await expect(sandbox.client.card.press({}, { from: 'lisi', taskId: id })).rejects.toThrow(
        /no button|was answered/,
      );
    },
  );

  it('gets another text on its button', async () => {
    const result = await pressNew(undefined, 'app-button');
    expect(result.problem).toBeUndefined();
    expect(result.reply).toMatchObject({ MsgType: 'update_button', Button: { ReplaceName: '已s' } });
  });

  it.each(Object.entries(CARDS))('becomes a %s of a robot', async (type, card) => {
    await sandbox.client.bot.send('robot', { text: '请假' }, { from: 'lisi' });
    app.get(Cards).next = card;
    const result = await sandbox.client.bot.press('robot', { key: 'agree' }, { from: 'lisi' });
    expect(result).toMatchObject({ status: 200, reply: { response_type: 'update_template_card' } });
    expect(result.problem).toBeUndefined();
    expect(shown()).toMatchObject({ card_type: type, main_title: { title } });
  });

  it('is not all: customers write to 微信客服, and each message is read once', async () => {
    const { kf } = sandbox.client;
    const from = { from: 'wmCustomer' };
    await kf.event('wkDesk', 'enter_session', { welcome_code: 'w1' }, from);
    for (const content of ['一', '二', '三']) await kf.send('wkDesk', 'text', { content }, from);
    await kf.send('wkDesk', 'location', { name: '广州塔', latitude: 23, longitude: 113 }, from);
    expect(app.get(Desk).read).toEqual([
      'entered with w1',
      'wmCustomer: 一',
      'wmCustomer: 二',
      'wmCustomer: 三',
      'KfLocationMessage',
    ]);
  });
});
