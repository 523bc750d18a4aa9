import { Test, type TestingModule } from '@nestjs/testing';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import {
  HttpRemoteObserver,
  HttpStatusError,
  LoggerObserver,
  type HttpRemoteCallRecord,
  type RedactedResponse,
} from 'nestjs-http-remote';
import { describeError } from 'nestjs-http-remote/kit';
import { WorkWeixinModule, WorkWeixinService, isWorkWeixinApiError } from 'nestjs-work-weixin';
import { CreateUserWorkWxInput } from 'nestjs-work-weixin/user';

const TOKENS = ['s3cret-token/one+="1"&x-0123456789', 's3cret-token/two+="2"&x-0123456789'];
const SECRETS = { contacts: 's3cret-contacts-0123456789', app: 's3cret-app-0123456789' };
const SENSITIVE = [
  '13800138000',
  's3cret.mail@mail.example',
  '深圳市"南山区"s3cret-街 1 号',
  '0755-86013388',
];

/** The request as the server received it. Responses are built from it. */
interface Heard {
  readonly url: string;
  readonly token: string;
  readonly body: string;
}
interface Repeated {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readonly<Record<string, unknown>>;
}

const refusal = (errmsg: string) => ({ body: { errcode: 60111, errmsg } });

/** Ways in which a server or a proxy may echo a request. */
const ECHOES: readonly (readonly [string, (heard: Heard) => Repeated])[] = [
  ['the bare token', ({ token }) => refusal(`invalid token ${token}, hint: [1_2_ab]`)],
  ['the URL', ({ url }) => refusal(`bad request ${url}`)],
  ['the URL, encoded', ({ url }) => refusal(`login at https://x.example/?to=${encodeURIComponent(url)}`)],
  ['a JSON field', ({ token }) => refusal(`got {"access_token":${JSON.stringify(token)}}`)],
  ['JSON in JSON', ({ token }) => refusal(JSON.stringify(JSON.stringify({ access_token: token })))],
  ['the body', ({ body }) => refusal(`invalid parameter: ${body}`)],
  ['the body, encoded', ({ body }) => refusal(`invalid parameter: ${encodeURIComponent(body)}`)],
  ['the body, in ASCII', ({ body }) => refusal(`invalid parameter: ${ascii(body)}`)],
  ['the body, in HTML', ({ body }) => ({ status: 500, body: `<p>${html(body)}</p>` })],
  ['a secret that is not of this call', () => refusal(`not ${SECRETS.app}, not ${SECRETS.contacts}`)],
  ['the token in a long text', ({ token }) => refusal(`${'x'.repeat(980)} ${token} ${'y'.repeat(20_000)}`)],
  ['the token where the text is cut', ({ token }) => refusal(`${'x'.repeat(65_520)}${token}`)],
  ['half of the token', ({ token }) => refusal(`invalid token ${token.slice(0, 24)}`)],
  [
    'the URL in a content type',
    ({ url }) => ({
      headers: { 'content-type': `text/html; url="${url.replaceAll('"', '')}"` },
      body: '<p>',
    }),
  ],
  [
    'the token as a content type',
    ({ token }) => ({ headers: { 'content-type': `text/${token}` }, body: '<p>' }),
  ],
  ['a redirect', ({ url }) => ({ status: 302, headers: { location: url }, body: `see ${url}` })],
  ['the error headers', ({ url }) => ({ headers: { 'error-code': '40001', 'error-msg': url }, body: '' })],
  ['a page', ({ url, body }) => ({ status: 502, body: `<p>${url} ${body}</p>` })],
  [
    'a token in a response that triggers its renewal',
    ({ token }) => ({ body: { errcode: 42001, errmsg: `dead ${token}` } }),
  ],
];

class Records extends HttpRemoteObserver {
  readonly all: HttpRemoteCallRecord[] = [];
  readonly responses: (RedactedResponse | undefined)[] = [];

  onCall(record: HttpRemoteCallRecord): void {
    this.all.push(record);
    this.responses.push(record.response());
  }
}

describe.each(['axios', 'undici'] as const)('A server that echoes requests, over %s,', (transport) => {
  let server: Server;
  let answer: (heard: Heard) => Repeated;
  let workWeixin: WorkWeixinService;
  let app: TestingModule;
  let fetched: number;
  const printed: string[] = [];
  const records = new Records();

  beforeEach(async () => {
    fetched = 0;
    printed.length = 0;
    records.all.length = 0;
    records.responses.length = 0;
    server = createServer((request, response) => {
      void readText(request).then((body) => {
        const url = request.url ?? '';
        const parameters = new URL(url, 'http://x.example').searchParams;
        if (url.startsWith('/gettoken')) {
          const access_token = TOKENS[fetched++ % TOKENS.length];
          response.end(JSON.stringify({ errcode: 0, access_token, expires_in: 7200 }));
          return;
        }
        const repeated = answer({ url, token: parameters.get('access_token') ?? '', body });
        const text = typeof repeated.body === 'object' ? JSON.stringify(repeated.body) : repeated.body;
        response.writeHead(repeated.status ?? 200, repeated.headers).end(text);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    app = await Test.createTestingModule({
      imports: [
        WorkWeixinModule.forRoot({
          corpId: 'ww1',
          secrets: SECRETS,
          baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
          transport,
          retry: false,
          observers: [new LoggerObserver(), records],
        }),
      ],
    }).compile();
    const print = (...words: unknown[]) => void printed.push(words.map((each) => inspect(each)).join(' '));
    app.useLogger({ log: print, warn: print, error: print, debug: print, verbose: print });
    workWeixin = app.get(WorkWeixinService);
  });

  afterEach(async () => {
    await app.close();
    server.close();
    server.closeAllConnections();
  });

  const input = (accessToken?: string) =>
    Object.assign(
      CreateUserWorkWxInput.from({
        userId: 'zhangsan',
        name: '张三',
        department: [1],
        mobile: SENSITIVE[0],
        email: SENSITIVE[1],
        address: SENSITIVE[2],
        telephone: SENSITIVE[3],
      }),
      accessToken === undefined ? {} : { accessToken },
    );

  it.each(ECHOES)('as %s, does not leak them into errors or logs', async (_, repeat) => {
    answer = repeat;
    for (const accessToken of [undefined, 's3cret-given/token+="3"&x-0123456789']) {
      const error: unknown = await workWeixin.send(input(accessToken)).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      expectNothingOf(error);
    }
    // Without this the assertion below could pass on an empty log.
    expect(printed.join()).toMatch(/user\/create/);
    expect(printed.join()).not.toMatch(/s3cret|13800138000|86013388|南山区/);
    for (const record of records.all) expectNothingOf(record.error, record.request());
    // gettoken and the call itself, with the managed token and with a given one
    expect(records.responses.filter(Boolean)).toHaveLength(records.all.length);
    for (const response of records.responses) expectNothingOf(response);
    expect(records.all.map((record) => record.response())).toEqual(records.all.map(() => undefined));
  });

  it('does not leak the token of an earlier attempt', async () => {
    answer = ({ token }) =>
      token === TOKENS[0]
        ? { body: { errcode: 42001, errmsg: 'expired' } }
        : refusal(`neither ${TOKENS[0]} nor ${token}`);
    const error: unknown = await workWeixin.send(input()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ errcode: 60111, errmsg: 'neither *** nor ***' });
  });

  it('does not leak the token of an earlier call with another secret', async () => {
    const other = await workWeixin.getAccessToken('app');
    answer = () => refusal(`not ${other}`);
    const error: unknown = await workWeixin.send(input()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ errmsg: 'not ***' });
  });

  it('keeps useful text: the words, the hint and the names around masked values', async () => {
    answer = ({ body }) =>
      refusal(`invalid mobile in ${body}, hint: [1600000000_3_ab], from ip: 203.0.113.9`);
    const error: unknown = await workWeixin.send(input()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ errcode: 60111, hint: '1600000000_3_ab' });
    const { errmsg } = error as { errmsg: string };
    expect(errmsg).toMatch(/"userid":"zhangsan","name":"张三".*"mobile":"\*\*\*".*from ip: 203\.0\.113\.9$/);
  });

  it('with a long text gets a short message', async () => {
    answer = () => refusal(`${'x'.repeat(2_000_000)}`);
    const error: unknown = await workWeixin.send(input()).catch((thrown: unknown) => thrown);
    if (!isWorkWeixinApiError(error)) throw error;
    expect(error.errmsg).toHaveLength(8_192);
    expect(error.message.length).toBeLessThan(1_200);
    expect(printed.join().length).toBeLessThan(2_000);
    answer = () => ({ headers: { 'content-type': `text/${'x'.repeat(8_000)}` }, body: '<p>' });
    const unreadable: unknown = await workWeixin.send(input()).catch((thrown: unknown) => thrown);
    expect((unreadable as Error).message).toMatch(/3 bytes of an unusual content type that are not JSON/);
  });
});

function expectNothingOf(error: unknown, ...more: unknown[]): void {
  const shown = [error, ...more].flatMap((each) => [
    inspect(each, { depth: Infinity, showHidden: true }),
    JSON.stringify(each),
    ...(each instanceof Error ? [each.message, each.stack, describeError(each)] : []),
    ...(each instanceof HttpStatusError ? [each.body, JSON.stringify(each.headers)] : []),
  ]);
  for (const text of shown) expect(text ?? '').not.toMatch(/s3cret|13800138000|86013388|南山区/);
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  return text;
}

function ascii(text: string): string {
  // eslint-disable-next-line no-control-regex -- matches non-ASCII characters
  return text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
