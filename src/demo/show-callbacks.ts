import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Inject, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import {
  CallbackObserver,
  OnWorkWeixinEvent,
  TextReply,
  WorkWeixinCallbackModule,
  type CallbackRecord,
} from 'nestjs-work-weixin/callbacks';
import { CreateUserEvent } from 'nestjs-work-weixin/events/contacts';
import { TextMessage } from 'nestjs-work-weixin/events/messages';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import { CallbackCheckError, type Sandbox } from 'work-weixin-sandbox';
import type { DemoConsole } from './demo-console.js';

const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const RECEIVERS = {
  contacts: { token: 'tok3nOfContacts', aesKey: AES_KEY },
  app: { token: 'tok3nOfTheApp', aesKey: AES_KEY, kind: 'app' },
} as const;

@Injectable()
class Colleagues {
  readonly joinedNames: (string | undefined)[] = [];

  constructor(@Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService) {}

  @OnWorkWeixinEvent(CreateUserEvent)
  async joined({ userId = '' }: CreateUserEvent): Promise<void> {
    const { name } = await this.workWeixin.send(UserWorkWxInput.from({ userId }));
    this.joinedNames.push(name);
  }

  @OnWorkWeixinEvent(TextMessage, { reply: true })
  greet({ content }: TextMessage): TextReply {
    return TextReply.from({ content: `收到：${content}` });
  }
}

/** Stores why requests were refused, which the module's own observer logs. */
class Refusals extends CallbackObserver {
  last: unknown;

  onCallback({ outcome, error }: CallbackRecord): void {
    if (outcome === 'refused') this.last = error;
  }
}

/** Receives what the sandbox pushes: the check of a URL, a change by an administrator, a message of a member. */
export async function showCallbacks(sandbox: Sandbox, demoConsole: DemoConsole): Promise<void> {
  demoConsole.title('回调 · callbacks, the other direction');
  const { corpId, secrets } = sandbox.demo;
  const refusals = new Refusals();

  @Module({
    imports: [
      WorkWeixinModule.forRoot({
        corpId,
        secrets,
        callbacks: RECEIVERS,
        baseUrl: sandbox.baseUrl,
        observers: [],
      }),
      WorkWeixinCallbackModule.forRoot({ observers: [refusals] }),
    ],
    providers: [Colleagues],
  })
  class CallbacksModule {}

  const app = await NestFactory.create(CallbacksModule, { logger: ['warn'], abortOnError: false });
  try {
    const server = (await app.listen(0, '127.0.0.1')) as Server;
    const { port } = server.address() as AddressInfo;
    for (const [name, receiver] of Object.entries(RECEIVERS))
      sandbox.callbacks.configure(name, { ...receiver, url: `http://127.0.0.1:${port}/work-weixin/${name}` });

    sandbox.callbacks.configure('contacts', { token: 'another' });
    const refused = await sandbox.callbacks.check('contacts').catch((error: unknown) => error);
    if (!(refused instanceof CallbackCheckError)) throw new Error('the URL passed with a wrong Token');
    demoConsole.bad(`保存 URL: status ${refused.status}`);
    demoConsole.line(`  ${(refusals.last as Error).message}`);
    sandbox.callbacks.configure('contacts', { token: RECEIVERS.contacts.token });
    await sandbox.callbacks.check('contacts');
    demoConsole.good('保存 URL: the console accepts it');

    sandbox.callbacks.faults.add({ kind: 'duplicate', times: 1 });
    const [created] = await sandbox.console.member.create({
      userid: 'zhoukai',
      name: '周凯',
      mobile: '10000009077',
      department: [2],
    });
    const { joinedNames } = app.get(Colleagues);
    demoConsole.good(
      `${created?.eventId} 新增成员事件: sent twice, handled ${joinedNames.length} time, read as ${joinedNames.join()}`,
    );
    const message = { FromUserName: 'lisi', Content: '你好' };
    const { reply } = await sandbox.callbacks.send('message/text', message, { to: 'app' });
    const text = typeof reply === 'object' ? reply['Content'] : undefined;
    demoConsole.good(`message/text 文本消息: lisi gets the reply ${typeof text === 'string' ? text : ''}`);
  } finally {
    await app.close();
  }
}
