import { createRequire } from 'node:module';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { decrypt, encrypt, getSignature } from '@wecom/crypto';
import type * as EasyWechat from 'node-easywechat';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import {
  BotStreamReply,
  CallbackReceiver,
  OnWorkWeixinEvent,
  TextReply,
  WorkWeixinCallbackModule,
} from 'nestjs-work-weixin/callbacks';
import { startSandbox } from 'work-weixin-sandbox';
import { BotTextMessage, TextMessage, plain } from '../support/callback-events.js';
import { jsonEnvelope, KEY, xmlEnvelope } from '../support/callback-sender.js';
import { seeded } from '../support/seeded-random.js';

// Second opinions: what the vendor's own package and a client of other authors encrypt, sign, and read.
const { Work, ServerRequest } = createRequire(import.meta.url)('node-easywechat') as typeof EasyWechat;

const CORP = 'ww1';
const TOKEN = 'tok3n';
const BASE = { corp_id: CORP, secret: 's', token: TOKEN, aes_key: KEY } as const;

interface Sealed {
  readonly encrypted: string;
  readonly signature: string;
  readonly timestamp: string;
  readonly nonce: string;
}

interface Peer {
  /** @param id the corp, or nothing for a robot */
  seal(text: string, id: string, key?: string): Sealed;
  open(sealed: Sealed, id: string): string;
}

const now = () => String(Math.floor(Date.now() / 1000));
const fieldOf = (xml: string, name: string) =>
  new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`).exec(xml)?.[1] ?? '';

function readEnvelope(reply: string): Sealed {
  if (reply.startsWith('{')) {
    const json = JSON.parse(reply) as Record<string, string | number>;
    const [encrypted, signature, timestamp, nonce] = ['encrypt', 'msgsignature', 'timestamp', 'nonce'].map(
      (name) => String(json[name]),
    ) as [string, string, string, string];
    return { encrypted, signature, timestamp, nonce };
  }
  return {
    encrypted: fieldOf(reply, 'Encrypt'),
    signature: fieldOf(reply, 'MsgSignature'),
    timestamp: fieldOf(reply, 'TimeStamp'),
    nonce: fieldOf(reply, 'Nonce'),
  };
}

const vendor: Peer = {
  seal(text, id, key = KEY) {
    const encrypted = encrypt(key, text, id);
    const [timestamp, nonce] = [now(), 'n0nce'];
    return { encrypted, signature: getSignature(TOKEN, timestamp, nonce, encrypted), timestamp, nonce };
  },
  // Its package leaves the signature and the receiver to the application.
  open({ encrypted, signature, timestamp, nonce }, id) {
    expect(getSignature(TOKEN, timestamp, nonce, encrypted)).toBe(signature);
    const { message, id: sender } = decrypt(KEY, encrypted);
    expect(sender).toBe(id);
    return message;
  },
};

const easywechat: Peer = {
  seal(text, id, key = KEY) {
    const encryptor = new Work({ ...BASE, corp_id: id, aes_key: key }).getEncryptor();
    return readEnvelope(encryptor.encrypt(text, 'n0nce', Number(now())));
  },
  open({ encrypted, signature, timestamp, nonce }, id) {
    const encryptor = new Work({ ...BASE, corp_id: id }).getEncryptor();
    return encryptor.decrypt(encrypted, signature, nonce, Number(timestamp));
  },
};

@Injectable()
class Echo {
  received: string | undefined;

  @OnWorkWeixinEvent(TextMessage, { reply: true })
  onText({ content = '' }: TextMessage) {
    this.received = content;
    return TextReply.from({ content: content.slice(0, 100) });
  }

  @OnWorkWeixinEvent(BotTextMessage, { reply: true })
  onBotText({ msgId = '', text }: BotTextMessage) {
    const { content } = text as { content: string };
    this.received = content;
    return BotStreamReply.from({ id: msgId, finish: true, content: content.slice(0, 100) });
  }
}

@Module({
  imports: [
    WorkWeixinModule.forRoot({
      corpId: CORP,
      secrets: { app: 's' },
      callbacks: {
        helpdesk: { token: TOKEN, aesKey: KEY, kind: 'app' },
        robot: { token: TOKEN, aesKey: KEY, kind: 'bot' },
      },
    }),
    WorkWeixinCallbackModule.forRoot({ observers: [], maxBodyBytes: 4 * 1_048_576 }),
  ],
  providers: [Echo],
})
class AppModule {}

/** Letters, Chinese, emoji of one and several code points, marks of XML, and what looks like padding. */
const CHARACTERS = [
  'a',
  'Z',
  '7',
  ' ',
  '张',
  '三',
  '€',
  'é',
  '😀',
  '👩‍👩‍👧',
  '🇨🇳',
  '<',
  '&',
  '"',
  '\n',
  '\u0001',
  '\u0020',
];

describe.each([
  ['@wecom/crypto', vendor],
  ['node-easywechat', easywechat],
])('What %s encrypts, and what it reads:', (_name, peer) => {
  let app: INestApplicationContext;
  let receiver: CallbackReceiver;
  let echo: Echo;
  let count = 0;

  beforeAll(async () => {
    app = await Test.createTestingModule({ imports: [AppModule] }).compile();
    await app.init();
    receiver = app.get(CallbackReceiver);
    echo = app.get(Echo);
  });
  afterAll(() => app.close());

  const queryOf = ({ signature, timestamp, nonce }: Sealed) => ({
    msg_signature: signature,
    timestamp,
    nonce,
  });

  /** Sends a text through the whole way, and returns what the peer makes of the reply. */
  async function exchange(path: string, id: string, message: string): Promise<string> {
    const sealed = peer.seal(message, id);
    const body = id ? xmlEnvelope(sealed.encrypted) : jsonEnvelope(sealed.encrypted);
    echo.received = undefined;
    const answer = await receiver.receive({ method: 'POST', path, query: queryOf(sealed), body });
    expect(answer.status).toBe(200);
    return peer.open(readEnvelope(answer.body), id);
  }

  async function passText(content: string) {
    const reply = await exchange('helpdesk', CORP, plain.text(content, String(++count)));
    expect(echo.received).toBe(content);
    return reply;
  }

  async function passBotText(content: string) {
    const id = String(++count);
    const reply = await exchange('robot', '', plain.botText(content, id));
    expect(echo.received).toBe(content);
    expect(JSON.parse(reply)).toEqual({
      msgtype: 'stream',
      stream: { id, finish: true, content: content.slice(0, 100) },
    });
  }

  it('the URL check', async () => {
    for (const [path, id] of [
      ['helpdesk', CORP],
      ['robot', ''],
    ] as const) {
      for (let length = 1; length <= 64; length++) {
        const text = '1616140317555161061'.repeat(4).slice(0, length);
        const sealed = peer.seal(text, id);
        const query = { ...queryOf(sealed), echostr: sealed.encrypted };
        expect(await receiver.receive({ method: 'GET', path, query })).toMatchObject({
          status: 200,
          body: text,
        });
      }
    }
  });

  it('texts of every length around a block', async () => {
    for (let length = 1; length <= 66; length++) {
      expect(await passText('x'.repeat(length))).toContain(`<Content>${'x'.repeat(length)}</Content>`);
      await passBotText('x'.repeat(length));
    }
  });

  it('random texts', async () => {
    const random = seeded(14);
    for (let round = 0; round < 100; round++) {
      const some = Array.from({ length: Math.floor(random() * 300) }, () => {
        return CHARACTERS[Math.floor(random() * CHARACTERS.length)];
      });
      // Half a character is no UTF-8, so nobody can send it: the reply is cut between characters here.
      const content = `${'.'.repeat(100)}${some.join('')}`;
      await passBotText(content);
      // XML 1.0 has no control characters, and a carriage return or blanks at the ends are for parsers to decide.
      await passText(content.replaceAll('\u0001', '\t').trim());
    }
  });

  it('a text of 1 MiB', async () => {
    await passBotText('😀'.repeat(1_048_576 / 4));
    await passText('张'.repeat(1_048_576 / 3));
  });

  it('no other token, key or corp', async () => {
    const sealed = peer.seal(plain.text('x'), CORP);
    const body = xmlEnvelope(sealed.encrypted);
    const receive = (query: Record<string, string>, path = 'helpdesk', given = body) =>
      receiver.receive({ method: 'POST', path, query, body: given });
    expect((await receive({ ...queryOf(sealed), msg_signature: '0'.repeat(40) })).status).toBe(403);
    expect((await receive({ ...queryOf(sealed), nonce: 'other' })).status).toBe(403);
    // It is for a robot there, which has no corp.
    expect((await receive(queryOf(sealed), 'robot')).status).toBe(403);
    for (const foreign of [
      peer.seal(plain.text('x'), 'ww2'),
      peer.seal(plain.text('x'), CORP, KEY.replace('abc', 'xyz')),
    ]) {
      expect((await receive(queryOf(foreign), 'helpdesk', xmlEnvelope(foreign.encrypted))).status).toBe(403);
    }
  });
});

describe('The server of node-easywechat', () => {
  it('reads what the sandbox sends, and its reply is read by the sandbox', async () => {
    const sandbox = await startSandbox();
    const work = new Work({ ...BASE, corp_id: sandbox.demo.corpId });
    const host: Server = createServer((request, response) => {
      const answer = async () => {
        work.setRequest(await ServerRequest.createFromIncomingMessage(request));
        const server = work.getServer();
        server.getHandlers().splice(0);
        server.with(((message: Record<string, string>) => `收到：${message['Content']}`) as never);
        const reply = await server.serve();
        response.writeHead(reply.getStatusCode(), reply.getHeaders() as Record<string, string>);
        response.end(reply.getBody().toString());
      };
      answer().catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
    try {
      await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
      sandbox.callbacks.configure('helpdesk', { url, token: TOKEN, aesKey: KEY, kind: 'app' });
      await sandbox.callbacks.check('helpdesk');
      const message = { FromUserName: 'lisi', Content: '你好 😀' };
      expect(await sandbox.callbacks.send('message/text', message, { to: 'helpdesk' })).toMatchObject({
        status: 200,
        reply: { ToUserName: 'lisi', MsgType: 'text', Content: '收到：你好 😀' },
      });
    } finally {
      host.close();
      host.closeAllConnections();
      await sandbox.close();
    }
  });
});
