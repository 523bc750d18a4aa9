import { JsonName } from 'nestjs-http-remote';
import { ProviderCallback, WorkWeixinCallback, WorkWeixinEvent } from 'nestjs-work-weixin/callbacks';
import { xmlOf } from './callback-sender.js';

@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_contact', ChangeType: 'create_user' },
  desc: '新增成员事件',
})
export class CreateUserEvent extends WorkWeixinCallback {
  @JsonName('UserID', { type: () => String })
  userId?: string;

  @JsonName('Department', { type: () => [Number], separator: ',' })
  department?: number[];
}

@WorkWeixinEvent({ key: { MsgType: 'text' }, desc: '文本消息' })
export class TextMessage extends WorkWeixinCallback {
  @JsonName('FromUserName', { type: () => String })
  fromUserName?: string;

  @JsonName('Content', { type: () => String })
  content?: string;
}

@WorkWeixinEvent({ key: { MsgType: 'event', Event: 'enter_agent' }, desc: '进入应用' })
export class EnterAgentEvent extends WorkWeixinCallback {
  @JsonName('FromUserName', { type: () => String })
  fromUserName?: string;
}

@WorkWeixinEvent({
  key: { InfoType: 'suite_ticket' },
  desc: '推送suite_ticket',
  answerWithinMs: 1_000,
  answerText: 'success',
})
export class SuiteTicketNotice extends ProviderCallback {
  @JsonName('SuiteTicket', { type: () => String })
  suiteTicket?: string;
}

@WorkWeixinEvent({ key: { msgtype: 'text' }, desc: '文本消息' })
export class BotTextMessage extends WorkWeixinCallback {
  @JsonName('msgid', { type: () => String })
  msgId?: string;

  @JsonName('text', { type: 'json' })
  text?: unknown;
}

const common = { ToUserName: 'ww1', CreateTime: 1_700_000_000 };

export const plain = {
  createUser: (userId: string) =>
    xmlOf({
      ...common,
      FromUserName: 'sys',
      MsgType: 'event',
      Event: 'change_contact',
      ChangeType: 'create_user',
      UserID: userId,
      Department: '1,2',
    }),
  text: (content: string, msgId = '7001') =>
    xmlOf({
      ...common,
      FromUserName: 'zhangsan',
      MsgType: 'text',
      Content: content,
      MsgId: msgId,
      AgentID: 1,
    }),
  enterAgent: () =>
    xmlOf({ ...common, FromUserName: 'zhangsan', MsgType: 'event', Event: 'enter_agent', AgentID: 1 }),
  suiteTicket: () => xmlOf({ SuiteId: 'ww1', InfoType: 'suite_ticket', SuiteTicket: 't' }),
  botText: (content: string, msgid = 'm1') =>
    JSON.stringify({
      msgid,
      aibotid: 'b',
      chattype: 'single',
      from: { userid: 'zhangsan' },
      msgtype: 'text',
      text: { content },
    }),
};
