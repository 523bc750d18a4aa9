import { Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  HttpMethod,
  HttpRemoteApi,
  HttpTransport,
  JsonName,
  type WireRequest,
  type WireResponse,
} from 'nestjs-http-remote';
import { CreateUserEvent, plain } from '../../../../../test/support/callback-events.js';
import { CallbackSender, KEY } from '../../../../../test/support/callback-sender.js';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { TenantContext } from '../../tenant/context/tenant-context.js';
import { TenantResolver } from '../../tenant/context/tenant-resolver.js';
import { WorkWeixinModule } from '../../work-weixin.module.js';
import { WorkWeixinService, type WorkWeixinCallOptions } from '../../work-weixin.service.js';
import { OnWorkWeixinEvent } from '../contract/on-work-weixin-event.decorator.js';
import { CallbackReceiver } from '../receive/callback-receiver.js';
import { WorkWeixinCallbackModule } from '../work-weixin-callback.module.js';

@HttpRemoteApi({ action: 'any', desc: 'any', httpMethod: HttpMethod.Get, output: WorkWxOutput })
class AnyApi extends AuthWorkWxInput<WorkWxOutput> {
  @JsonName('a')
  a?: string;
}

@HttpRemoteApi({
  action: 'contacts',
  desc: 'contacts',
  httpMethod: HttpMethod.Get,
  credential: ['contacts', 'app'],
  output: WorkWxOutput,
})
class ContactsApi extends AuthWorkWxInput<WorkWxOutput> {
  @JsonName('a')
  a?: string;
}

/** Returns tokens that name their secret. */
class EchoTransport extends HttpTransport {
  readonly tokens: string[] = [];

  send({ url }: WireRequest): Promise<WireResponse> {
    const { searchParams } = new URL(url);
    const secret = searchParams.get('corpsecret');
    if (secret === null) this.tokens.push(searchParams.get('access_token') ?? '');
    const body =
      secret === null ? { errcode: 0 } : { errcode: 0, access_token: `of-${secret}`, expires_in: 7200 };
    return Promise.resolve({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(body)) });
  }
}

/** Always of another tenant. */
class OtherResolver extends TenantResolver {
  current() {
    return 'globex';
  }
}

const token = 'tok3n';
const sender = new CallbackSender({ token, aesKey: KEY, receiveId: 'ww1' });

/** The tokens of the calls that a handler makes. */
async function tokensOf(
  receiver: string,
  calls: (
    send: (input: AuthWorkWxInput<WorkWxOutput>, options?: WorkWeixinCallOptions) => Promise<unknown>,
    context: TenantContext,
  ) => Promise<unknown>,
) {
  const transport = new EchoTransport();

  @Injectable()
  class Handlers {
    constructor(
      private readonly workWeixin: WorkWeixinService,
      private readonly context: TenantContext,
    ) {}

    @OnWorkWeixinEvent(CreateUserEvent)
    async joined() {
      await calls((input, options) => this.workWeixin.send(input, options), this.context);
    }
  }

  @Module({
    imports: [
      WorkWeixinModule.forRoot({
        tenants: {
          acme: {
            corpId: 'ww1',
            secrets: { contacts: 'acme-contacts' },
            apps: { default: { secret: 'acme-default' }, helpdesk: { secret: 'acme-helpdesk' } },
            callbacks: {
              contacts: { token, aesKey: KEY },
              helpdesk: { token, aesKey: KEY, kind: 'app' },
            },
          },
          globex: { corpId: 'ww2', secrets: { app: 'globex-app' } },
        },
        transport,
        observers: [],
        tenantResolver: new OtherResolver(),
      }),
      WorkWeixinCallbackModule.forRoot({ observers: [] }),
    ],
    providers: [Handlers],
  })
  class AppModule {}

  const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
  await module.init();
  const request = { path: { tenant: 'acme', receiver }, ...sender.push(plain.createUser('a')) };
  const { status } = await module.get(CallbackReceiver).receive(request);
  await module.close();
  expect(status).toBe(200);
  return transport.tokens;
}

describe('Calls in a handler', () => {
  it('are made for the tenant that was called, whatever a custom TenantResolver says', async () => {
    expect(await tokensOf('contacts', (send) => send(AnyApi.from({})))).toEqual(['of-acme-default']);
  });

  it('are made by the app that was called, if an app would make them and they name none', async () => {
    const tokens = await tokensOf('helpdesk', async (send) => {
      await send(AnyApi.from({}));
      await send(ContactsApi.from({}));
      await send(AnyApi.from({}), { app: 'default' });
      await send(AnyApi.from({}), { tenant: 'globex' });
    });
    expect(tokens).toEqual(['of-acme-helpdesk', 'of-acme-contacts', 'of-acme-default', 'of-globex-app']);
  });

  it('are for the custom TenantResolver again inside of a run()', async () => {
    const tokens = await tokensOf('helpdesk', (send, context) =>
      context.run('acme', () => send(AnyApi.from({}))),
    );
    expect(tokens).toEqual(['of-globex-app']);
  });
});
