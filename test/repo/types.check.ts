// Compiles test/repo/types, so it is a step of `npm run check` and not a Jest test.
import { describe, it, before } from 'node:test';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'expect';
import ts from 'typescript';
import { compilerOptions, problemsOf } from './compiler.js';

const FOLDER = resolve(import.meta.dirname, 'types');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

const BUILD_IT = /Property ''build the input with SomeInput\.from\(\{ … \}\)'' is missing/;

/** Common wrong uses, the message that the compiler must print, and the most lines it may have. */
const MESSAGES: readonly (readonly [use: string, message: RegExp, lines?: number])[] = [
  ["void remote.send({ customer: 'C-1', lines: [] })", BUILD_IT],
  ['void remote.send(plain)', BUILD_IT],
  ['void remote.send(PlaceOrder)', BUILD_IT],
  ['void remote.send(new Order())', BUILD_IT],
  ['void remote.send({ ...placeOrder })', BUILD_IT],
  ['void remote.exchange(plain)', BUILD_IT],
  ['void remote.prepare(plain)', BUILD_IT],
  ['void erp.send(plain)', BUILD_IT],
  [
    'void remote.send(undefined)',
    /'undefined' is not assignable to parameter of type 'object & HttpRemoteInput</,
  ],
  ["void workWeixin.send({ userId: 'a' })", /'build the input with SomeInput\.from\(\{ … \}\)'/],
  ['void workWeixin.send(plain)', /'build the input with SomeInput\.from\(\{ … \}\)'/],
  ['void workWeixin.send(UserWorkWxInput)', /'build the input with SomeInput\.from\(\{ … \}\)'/],
  ['void workWeixin.exchange(UserWorkWxInput)', /'build the input with SomeInput\.from\(\{ … \}\)'/],
  ['void workWeixin.prepare(plain)', /'build the input with SomeInput\.from\(\{ … \}\)'/],
  [
    'void workWeixin.send(placeOrder)',
    /Property ''an input of 企业微信 extends AuthWorkWxInput'' is missing in type 'PlaceOrder'/,
  ],
  [
    "workWeixin.paginate(UserWorkWxInput.from({ userId: 'a' }))",
    /Property ''this API returns everything at once: use send\(\)'' is missing in type 'UserWorkWxInput'/,
  ],
  [
    "workWeixin.items(UserWorkWxInput.from({ userId: 'a' }))",
    /Property ''this API returns everything at once: use send\(\)'' is missing in type 'UserWorkWxInput'/,
  ],
  [
    'void remote.items(placeOrder)',
    /Property ''this API returns everything at once: use send\(\)'' is missing in type 'PlaceOrder'/,
  ],
  [
    'void erp.items(statistics)',
    /Property ''the pages of this API are not one list: use paginate\(\)'' is missing in type 'ReadStatistics'/,
  ],
  ["workWeixin.paginate({ cursor: 'a' })", /'build the input with SomeInput\.from\(\{ … \}\)'/],
  ['workWeixin.paginate(UserIdListWorkWxInput)', /'build the input with SomeInput\.from\(\{ … \}\)'/],
  ["stub.on(UserWorkWxInput).reply({ nama: '张三' })", /'nama' does not exist/, 1],
  ["stub.on(UserWorkWxInput).replyOnce({ nama: '张三' })", /'nama' does not exist/, 1],
  [
    'stub.on(UserWorkWxInput).reply({ department: 1 })',
    /'number' is not assignable to type 'readonly number\[\]'/,
    1,
  ],
  [
    'stub.on(UserWorkWxInput).reply(({ user }) => ({ name: user }))',
    /'user' does not exist on type 'UserWorkWxInput'/,
    1,
  ],
  [
    'stub.on(UserWorkWxInput).reply(() => ({ name: 1 }))',
    /Type 'number' is not assignable to type 'string'\.$/,
    6,
  ],
  [
    'stub.on(UserWorkWxInput).replyOnce({}, { times: 2 })',
    /'times' does not exist in type 'StubAnswerOnceOptions'/,
    1,
  ],
  ['stub.on(placeOrder)', /'PlaceOrder' provides no match for the signature 'new \(\): /],
  ['stub.on(PlaceOrder)', /Property ''an input of 企业微信 extends AuthWorkWxInput'' is missing/],
  ['orders.on(Order)', BUILD_IT],
  [
    'orders.on(PlaceOrder).reply({ total: 1 })',
    /'total' does not exist in type 'Reply<PlaceOrder, Order>'/,
    1,
  ],
  ["PlaceOrder.from({ customer: 'C-1' })", /Property 'lines' is missing/],
  [
    "SendMessage.from({ msgType: 'text', news: { articles: [] } })",
    /'news' does not exist in type '\{ msgType: "text"; .*text: \{ content: string; \}/,
    1,
  ],
  ["SendMessage.from({ msgType: 'text' })", /Property 'text' is missing in type '\{ msgType: "text"; \}'/, 2],
  ["SendMessage.from({ msgType: 'txt', text: { content: 'a' } })", /Did you mean '"text"'\?/, 1],
  [
    "SendMessage.from({ msgType: 'text', text: 'a' })",
    /'string' is not assignable to type '\{ content: string; \}/,
    2,
  ],
  [
    "SendMessage.from({ msgtype: 'text', text: { content: 'a' } })",
    /'msgtype' does not exist in type 'VariantsOf<SendMessage>'\. Did you mean to write 'msgType'\?/,
    1,
  ],
  [
    "SendMessage.from({ msgType: 'template_card', card: { cardType: 'text_notice', image: 'a' } })",
    /'image' does not exist in type '\{ cardType: "text_notice"; /,
    1,
  ],
  [
    "Broadcast.from({ attachments: [{ msgType: 'image', image: 'a', link: { url: 'u' } }] })",
    /'link' does not exist in type '\{ msgType: "image"; image: string; /,
    1,
  ],
  [
    "Broadcast.from({ attachments: [{ msgType: 'video' }] })",
    /'"video"' is not assignable to type '.*OtherValue<string>'/,
    1,
  ],
];

const MESSAGES_FILE = `
  import type { HttpRemoteClient, HttpRemoteService } from 'nestjs-http-remote';
  import type { HttpRemoteStub } from 'nestjs-http-remote/testing';
  import type { WorkWeixinService } from 'nestjs-work-weixin';
  import { MessageSendWorkWxInput } from 'nestjs-work-weixin/message';
  import type { WorkWeixinStub } from 'nestjs-work-weixin/testing';
  import { UserIdListWorkWxInput, UserWorkWxInput } from 'nestjs-work-weixin/user';
  import { Order, PlaceOrder } from './order.dtos.js';
  import type { ReadStatistics } from './paging.types.js';
  import { Broadcast, SendMessage } from './variants.types.js';
  declare const remote: HttpRemoteService;
  declare const erp: HttpRemoteClient;
  declare const workWeixin: WorkWeixinService;
  declare const orders: HttpRemoteStub;
  declare const stub: WorkWeixinStub;
  declare const placeOrder: PlaceOrder;
  declare const statistics: ReadStatistics;
  declare const plain: { userId: string };
`;

/** Files in memory: errors that no comment expects, and an expected error that does not occur. */
const BROKEN: Readonly<Record<string, string>> = {
  'unexpected-error.ts': `
    import { HttpRemoteApi } from 'nestjs-http-remote';
    HttpRemoteApi({ action: 'a', desc: 'A', httpMethod: 'FETCH' });
  `,
  'missing-error.ts': `
    import { HttpRemoteApi } from 'nestjs-http-remote';
    // @ts-expect-error there is no error below
    HttpRemoteApi({ action: 'a', desc: 'A', httpMethod: 'GET' });
  `,
  'unresolved.ts': `import { HttpRemoteInput } from 'nestjs-http-remote/nowhere'; void HttpRemoteInput;`,
  'messages.ts': [MESSAGES_FILE, ...MESSAGES.map(([use]) => `${use};`)].join('\n'),
};

describe('Types', () => {
  let errorsOf: (name: string) => string[];

  before(() => {
    errorsOf = compile();
  });

  for (const name of FILES)
    it(`in ${name} compile except where an error is expected`, () => {
      expect(errorsOf(name)).toEqual([]);
    });

  for (const name of FILES)
    it(`in ${name} give the reason for each expected error`, () => {
      expect(readFileSync(resolve(FOLDER, name), 'utf8')).not.toMatch(
        /@ts-(?:expect-error\s*$|ignore|nocheck)/m,
      );
    });

  const rows = MESSAGES.map(([use, message, lines = 4], index) => ({ use, message, lines, index }));
  for (const { use, message, lines, index } of rows)
    it(`make the compiler explain what is wrong with ${use}`, () => {
      const line = MESSAGES_FILE.split('\n').length + 1 + index;
      const found = errorsOf('messages.ts').filter((error) => error.startsWith(`messages.ts:${line} `));
      expect(found).toEqual([expect.stringMatching(message)]);
      expect(found.join('\n').split('\n').length).toBeLessThanOrEqual(lines);
    });

  it('report an unexpected error, a missing error and a missing import', () => {
    expect(errorsOf('unexpected-error.ts')).toEqual([
      expect.stringMatching(/^unexpected-error\.ts:3 TS\d+: [^]*"FETCH/),
    ]);
    expect(errorsOf('missing-error.ts')).toEqual([expect.stringMatching(/^missing-error\.ts:3 TS2578: /)]);
    expect(errorsOf('unresolved.ts')).toEqual([expect.stringMatching(/^unresolved\.ts:1 TS2307: /)]);
  });
});

/** Compiles the folder with the options of the root tsconfig.json, and reads only the errors of its files. */
function compile(): (name: string) => string[] {
  const options = compilerOptions();
  const inMemory = new Map(Object.entries(BROKEN).map(([name, text]) => [resolve(FOLDER, name), text]));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => inMemory.has(path) || disk.fileExists(path),
    readFile: (path) => inMemory.get(path) ?? disk.readFile(path),
    getSourceFile: (path, target, ...rest) => {
      const text = inMemory.get(path);
      return text === undefined
        ? disk.getSourceFile(path, target, ...rest)
        : ts.createSourceFile(path, text, target);
    },
  };
  const rootNames = [...FILES.map((name) => resolve(FOLDER, name)), ...inMemory.keys()];
  const program = ts.createProgram({ rootNames, options, host });
  return (name) => problemsOf(program, resolve(FOLDER, name)).map((problem) => `${name}${problem}`);
}
