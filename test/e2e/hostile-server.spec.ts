import { inspect } from 'node:util';
import { Test, type TestingModule } from '@nestjs/testing';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { CreateUserWorkWxInput, UserWorkWxInput, UserWorkWxOutput } from 'nestjs-work-weixin/user';
import { startSandbox, type Fault, type Sandbox } from 'work-weixin-sandbox';

const MEBIBYTE = 1024 * 1024;

/** Ways in which a server or a proxy can corrupt a response, and the expected error. */
const HOSTILITIES: readonly (readonly [Fault, string])[] = [
  [{ kind: 'reset-before' }, 'TransportError'],
  [{ kind: 'reset-after' }, 'TransportError'],
  [{ kind: 'truncated' }, 'TransportError'],
  [{ kind: 'hang' }, 'CallTimeoutError'],
  [{ kind: 'slow-drip', bytesPerSecond: 1 }, 'CallTimeoutError'],
  [{ kind: 'huge-body' }, 'ResponseTooLargeError'],
  [{ kind: 'gzip-bomb', bytes: 8 * MEBIBYTE }, 'ResponseTooLargeError'],
  [{ kind: 'header-flood' }, 'TransportError'],
  [{ kind: 'redirect', to: 'https://elsewhere.example/' }, 'HttpStatusError'],
  [{ kind: 'status', status: 502 }, 'HttpStatusError'],
  [{ kind: 'not-json' }, 'ResponseUnreadableError'],
  [{ kind: 'errcode', errcode: -1 }, 'WorkWeixinApiError'],
];

describe.each(['axios', 'undici'] as const)('A hostile server, over %s,', (transport) => {
  let sandbox: Sandbox;
  let app: TestingModule;
  let workWeixin: WorkWeixinService;

  beforeEach(async () => {
    sandbox = await startSandbox();
    const { corpId, secrets } = sandbox.demo;
    app = await Test.createTestingModule({
      imports: [
        WorkWeixinModule.forRoot({
          corpId,
          secrets,
          baseUrl: sandbox.baseUrl,
          timeoutMs: 1_000,
          retry: false,
          transport,
          http: { maxResponseBytes: MEBIBYTE },
          observers: [],
        }),
      ],
    }).compile();
    workWeixin = app.get(WorkWeixinService);
  });

  afterEach(async () => {
    await app.close();
    await sandbox.close();
  });

  it.each(HOSTILITIES)(
    'that does %j makes the call fail with a %s, and has no other effect',
    async (fault, name) => {
      const token = await workWeixin.getAccessToken('app');
      sandbox.faults.add({ ...fault, path: 'user/get' });
      const error: unknown = await workWeixin
        .send(UserWorkWxInput.from({ userId: 'lisi' }))
        .catch((e: unknown) => e);
      expect(error).toMatchObject({ name, api: { action: 'user/get' } });
      const shown = inspect(error, { depth: Infinity }) + JSON.stringify(error);
      expect(
        [token, sandbox.demo.secrets.app, '127.0.0.1:'].filter((secret) => shown.includes(secret)),
      ).toEqual([]);
      expect(sandbox.journal.count('user/get')).toBe(1);
      sandbox.faults.clear();
      await expect(workWeixin.send(UserWorkWxInput.from({ userId: 'lisi' }))).resolves.toMatchObject({
        name: '李四',
      });
    },
  );

  it.each(HOSTILITIES)('that does %j to gettoken makes the call fail with a %s', async (fault, name) => {
    sandbox.faults.add({ ...fault, path: 'gettoken' });
    const error: unknown = await workWeixin
      .send(UserWorkWxInput.from({ userId: 'lisi' }))
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ name });
    expect(sandbox.journal.count('user/get')).toBe(0);
    sandbox.faults.clear();
    await expect(workWeixin.send(UserWorkWxInput.from({ userId: 'lisi' }))).resolves.toMatchObject({
      name: '李四',
    });
  });

  it.each<Fault>([{ kind: 'wrong-content-type' }, { kind: 'proto-keys' }, { kind: 'delay', ms: 50 }])(
    'that does %j sends a readable response',
    async (fault) => {
      sandbox.faults.add(fault);
      const member = await workWeixin.send(UserWorkWxInput.from({ userId: 'lisi' }));
      expect(member).toBeInstanceOf(UserWorkWxOutput);
      expect(member.name).toBe('李四');
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(Object.keys(member.extra)).not.toContain('__proto__');
    },
  );

  it.each<Fault>([{ kind: 'token-revoked' }, { kind: 'token-expired' }])(
    'that does %j costs one retry',
    async (kind) => {
      await workWeixin.getAccessToken('app');
      sandbox.faults.add({ ...kind, path: 'user/get', times: 1 });
      const { attempts } = await workWeixin.exchange(UserWorkWxInput.from({ userId: 'lisi' }));
      expect(attempts).toBe(2);
      expect(sandbox.journal.count('gettoken')).toBe(2);
    },
  );

  it('that resets after it applied the request has created a member, sent once', async () => {
    sandbox.faults.add({ kind: 'reset-after', path: 'user/create' });
    const input = CreateUserWorkWxInput.from({ userId: 'ghost', name: '幽灵', email: 'ghost@mail.example' });
    await expect(workWeixin.send(input)).rejects.toMatchObject({ name: 'TransportError' });
    expect(sandbox.journal.of('user/create')).toMatchObject([{ applied: true, fault: 'reset-after' }]);
    expect(sandbox.snapshot().members.some(({ userid }) => userid === 'ghost')).toBe(true);
  });
});
