import { Controller, Injectable, Module, Scope, UseGuards, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { JsonName } from 'nestjs-http-remote';
import { CreateUserEvent, TextMessage, plain } from '../../../../../test/support/callback-events.js';
import { CallbackSender, KEY } from '../../../../../test/support/callback-sender.js';
import { failureOf } from '../../../../../test/support/failure-of.js';
import { KfTextMessage } from '../../events/kf/kf-text.event.js';
import { WorkWeixinModule } from '../../work-weixin.module.js';
import { OnWorkWeixinEvent } from '../contract/on-work-weixin-event.decorator.js';
import { WorkWeixinCallback } from '../contract/work-weixin-callback.js';
import { WorkWeixinEvent } from '../contract/work-weixin-event.decorator.js';
import { CallbackReceiver } from '../receive/callback-receiver.js';
import { WorkWeixinCallbackModule } from '../work-weixin-callback.module.js';

const corp = {
  corpId: 'ww1',
  secrets: { app: 's' },
  callbacks: { contacts: { token: 'tok3n', aesKey: KEY } },
};

async function start(providers: readonly unknown[], controllers: Type[] = [], imports: Type[] = []) {
  @Module({
    imports: [
      WorkWeixinModule.forRoot(corp),
      WorkWeixinCallbackModule.forRoot({ observers: [] }),
      ...imports,
    ],
    providers: providers as [],
    controllers,
  })
  class AppModule {}
  const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
  await module.init();
  return module;
}

const messageOf = async (...args: Parameters<typeof start>) =>
  (await failureOf<Error>(start(...args))).message;

class Undeclared extends WorkWeixinCallback {
  @JsonName('Content', { type: () => String })
  content?: string;
}

describe('The start of an application', () => {
  it('fails if a handler is for a class without @WorkWeixinEvent()', async () => {
    @Injectable()
    class Handlers {
      @OnWorkWeixinEvent(Undeclared)
      handle() {}
    }
    expect(await messageOf([Handlers])).toBe(
      '@OnWorkWeixinEvent() of Handlers.handle: Undeclared is no event class: add @WorkWeixinEvent() to it',
    );
  });

  it('fails if a handler is for a class that no callback brings', async () => {
    @Injectable()
    class Handlers {
      @OnWorkWeixinEvent(KfTextMessage)
      handle() {}
    }
    expect(await messageOf([Handlers])).toBe(
      '@OnWorkWeixinEvent() of Handlers.handle: KfTextMessage (kf/text) does not come by a callback URL: ' +
        'read it with KfMessages, or kfMessageOf(item), of nestjs-work-weixin/customer-service',
    );
  });

  it('fails if two handlers reply to one event', async () => {
    @Injectable()
    class One {
      @OnWorkWeixinEvent(TextMessage, { reply: true })
      handle() {}
    }
    @Injectable()
    class Two {
      @OnWorkWeixinEvent(TextMessage, { reply: true })
      handle() {}
    }
    expect(await messageOf([One, Two])).toBe(
      'One.handle and Two.handle both reply to message/text: an event has one reply, remove { reply: true } from one of them',
    );
  });

  it('fails if two classes declare one event', async () => {
    @WorkWeixinEvent({ key: { MsgType: 'text' }, desc: '文本消息' })
    class OtherText extends WorkWeixinCallback {}
    @Injectable()
    class Handlers {
      @OnWorkWeixinEvent(TextMessage)
      one() {}

      @OnWorkWeixinEvent(OtherText)
      two() {}
    }
    expect(await messageOf([Handlers])).toContain('TextMessage and OtherText both declare message/text');
  });

  it.each([[Scope.REQUEST], [Scope.TRANSIENT]])('fails if a handler is of scope %s', async (scope) => {
    @Injectable({ scope })
    class Handlers {
      @OnWorkWeixinEvent(TextMessage)
      handle() {}
    }
    expect(await messageOf([Handlers])).toContain(
      'Handlers.handle handles events, but Handlers or one of its dependencies',
    );
  });

  it('fails if a handler depends on a request', async () => {
    @Injectable({ scope: Scope.REQUEST })
    class OfRequest {}
    @Injectable()
    class Handlers {
      constructor(readonly of: OfRequest) {}

      @OnWorkWeixinEvent(TextMessage)
      handle() {}
    }
    expect(await messageOf([OfRequest, Handlers])).toContain('scoped to a request');
  });

  it('fails if a handler has a guard, which would do nothing', async () => {
    class Guard {
      canActivate() {
        return false;
      }
    }
    @Injectable()
    class Handlers {
      @UseGuards(Guard)
      @OnWorkWeixinEvent(TextMessage)
      handle() {}
    }
    expect(await messageOf([Handlers])).toContain('@UseGuards() has no effect on Handlers.handle');
  });

  it('fails if a provider exists twice, so that its handlers would run twice', async () => {
    @Injectable()
    class Handlers {
      @OnWorkWeixinEvent(TextMessage)
      handle() {}
    }
    @Module({ providers: [Handlers] })
    class Feature {}
    expect(await messageOf([Handlers], [], [Feature])).toContain('two modules provide Handlers');
  });

  it('finds the handlers of controllers, of base classes, of other tokens, once', async () => {
    const seen: string[] = [];
    const named = Symbol('named');
    abstract class Base {
      @OnWorkWeixinEvent(CreateUserEvent)
      base({ userId }: CreateUserEvent) {
        seen.push(`base ${userId}`);
      }
    }
    @Injectable()
    class Derived extends Base {
      get unused(): never {
        throw new Error('a getter is not called');
      }
    }
    @Controller()
    class Web {
      @OnWorkWeixinEvent(CreateUserEvent)
      web() {
        seen.push('web');
      }

      @OnWorkWeixinEvent(CreateUserEvent)
      [named]() {
        seen.push('by a symbol');
      }
    }
    const alias = { provide: 'alias', useExisting: Derived };
    const absent = { provide: 'absent', useValue: undefined };
    const made = { provide: 'made', useFactory: () => new (class Made extends Base {})() };
    const module = await start([Derived, alias, absent, made], [Web]);
    const sender = new CallbackSender({ token: 'tok3n', aesKey: KEY, receiveId: 'ww1' });
    const receiver = module.get(CallbackReceiver);
    expect((await receiver.receive({ path: 'contacts', ...sender.push(plain.createUser('a')) })).status).toBe(
      200,
    );
    expect(seen.sort()).toEqual(['base a', 'base a', 'by a symbol', 'web']);
    await module.close();
  });
});
