import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import {
  Catch,
  Injectable,
  Module,
  type ArgumentsHost,
  type CanActivate,
  type ExceptionFilter,
  type INestApplication,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import {
  OnWorkWeixinEvent,
  TextReply,
  WorkWeixinCallback,
  WorkWeixinCallbackModule,
  WorkWeixinEvent,
} from 'nestjs-work-weixin/callbacks';

const token = 'tok3n';
const aesKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const corpId = 'ww0123456789abcdef';

@WorkWeixinEvent({ key: { MsgType: 'text' }, desc: '文本消息' })
class TextMessage extends WorkWeixinCallback {
  @JsonName('Content', { type: () => String })
  content?: string;
}

@Injectable()
class Helpdesk {
  @OnWorkWeixinEvent(TextMessage, { reply: true })
  async greet({ content }: TextMessage) {
    return content === undefined ? undefined : TextReply.from({ content: `收到：${content}` });
  }
}

class NoGuard implements CanActivate {
  canActivate() {
    return false;
  }
}

@Catch()
class TeapotFilter implements ExceptionFilter {
  catch(_error: unknown, host: ArgumentsHost) {
    host.switchToHttp().getResponse().status(418).send('');
  }
}

@Module({
  imports: [
    WorkWeixinModule.forRoot({
      corpId,
      secrets: { app: 's' },
      callbacks: { helpdesk: { token, aesKey, kind: 'app' } },
    }),
    WorkWeixinCallbackModule.forRoot(),
  ],
  providers: [
    Helpdesk,
    { provide: APP_GUARD, useClass: NoGuard },
    { provide: APP_FILTER, useClass: TeapotFilter },
  ],
})
class AppModule {}

/** As 企业微信 encrypts and signs. */
function seal(text: string) {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  const message = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(message.length);
  const content = Buffer.concat([randomBytes(16), length, message, Buffer.from(corpId)]);
  const missing = 32 - (content.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([content, Buffer.alloc(missing, missing)]);
  const encrypted = cipher.update(padded, undefined, 'base64') + cipher.final('base64');
  const timestamp = String(Math.floor(Date.now() / 1000));
  const sorted = [token, timestamp, 'nonce', encrypted].sort().join('');
  const msg_signature = createHash('sha1').update(sorted).digest('hex');
  return { encrypted, query: new URLSearchParams({ msg_signature, timestamp, nonce: 'nonce' }) };
}

describe.each([
  ['Express', undefined],
  ['Fastify', () => new FastifyAdapter()],
])('callbacks on %s, in spite of guard, filter and prefix', (_platform, adapter) => {
  let app: INestApplication;
  let url: string;

  beforeAll(async () => {
    const testing = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = adapter
      ? testing.createNestApplication(adapter(), { logger: false })
      : testing.createNestApplication({ logger: false });
    app.setGlobalPrefix('api');
    await app.listen(0, '127.0.0.1');
    url = `${await app.getUrl()}/work-weixin/helpdesk`;
  });
  afterAll(() => app.close());

  it('answer the check of the URL', async () => {
    const { encrypted, query } = seal('echo-1234567890');
    query.set('echostr', encrypted);
    const response = await fetch(`${url}?${query}`);
    expect(await response.text()).toBe('echo-1234567890');
    expect(response.status).toBe(200);
  });

  it('reply to a message', async () => {
    const { encrypted, query } = seal(
      `<xml><ToUserName>${corpId}</ToUserName><FromUserName>zhangsan</FromUserName><MsgType>text</MsgType><Content>hi</Content></xml>`,
    );
    const body = `<xml><Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`;
    const headers = { 'content-type': 'text/xml' };
    const response = await fetch(`${url}?${query}`, { method: 'POST', headers, body });
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/^<xml><Encrypt>.+<\/xml>$/);
  });

  it('refuse a wrong signature', async () => {
    const { query } = seal('one');
    const body = `<xml><Encrypt>${seal('two').encrypted}</Encrypt></xml>`;
    expect((await fetch(`${url}?${query}`, { method: 'POST', body })).status).toBe(403);
  });
});
