import { inspect } from 'node:util';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Test, type TestingModule } from '@nestjs/testing';
import { AxiosTransport, type CallOptions, type RetryRule } from 'nestjs-http-remote';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import {
  ConvToOpenIdWorkWxInput,
  CreateUserWorkWxInput,
  UserIdListWorkWxInput,
  UserWorkWxInput,
} from 'nestjs-work-weixin/user';
import { startSandbox, type Fault, type Sandbox } from 'work-weixin-sandbox';
import { Recorder } from '../../support/recorder.js';
import { DetourDispatcher, type NetworkFault } from './detour-dispatcher.js';

/** The member that the write creates. */
export const NEWCOMER = 'newcomer';

const createInput = () =>
  CreateUserWorkWxInput.from({ userId: NEWCOMER, name: '新来', email: 'newcomer@mail.example' });

/** One API per kind that the retry rules distinguish, with its result on success. */
export const APIS = [
  {
    path: 'user/get',
    isWrite: false,
    answer: '李四',
    send: (service: WorkWeixinService, options?: CallOptions) =>
      service.send(UserWorkWxInput.from({ userId: 'lisi' }), options).then(({ name }) => name),
  },
  {
    path: 'user/convert_to_openid',
    isWrite: false,
    answer: 'oDEMO_lisi_0000000002',
    send: (service: WorkWeixinService, options?: CallOptions) =>
      service.send(ConvToOpenIdWorkWxInput.from({ userId: 'lisi' }), options).then(({ openId }) => openId),
  },
  {
    path: 'user/create',
    isWrite: true,
    answer: 'created',
    send: (service: WorkWeixinService, options?: CallOptions) =>
      service.send(createInput(), options).then(({ errMsg }) => errMsg),
  },
] as const;

export interface MatrixOptions {
  readonly timeoutMs?: number;
  readonly minDelayMs?: number;
  readonly rule?: RetryRule;
  /** Enables network faults. */
  readonly withDetours?: boolean;
}

/** A sandbox, an application that uses it, and access to their state. One per row, because rejections are cached. */
export class Matrix {
  private constructor(
    readonly sandbox: Sandbox,
    readonly service: WorkWeixinService,
    readonly detours: DetourDispatcher | undefined,
    private readonly app: TestingModule,
    private readonly recorder: Recorder,
  ) {}

  static async start({
    timeoutMs = 10_000,
    minDelayMs = 1,
    rule,
    withDetours,
  }: MatrixOptions = {}): Promise<Matrix> {
    const sandbox = await startSandbox();
    const { corpId, secrets } = sandbox.demo;
    const detours = withDetours ? await DetourDispatcher.open(sandbox.port) : undefined;
    const recorder = new Recorder();
    const maxResponseBytes = 256 * 1024;
    const app = await Test.createTestingModule({
      imports: [
        WorkWeixinModule.forRoot({
          corpId,
          // With one secret, all calls share one token.
          secrets: { contacts: secrets.contacts },
          baseUrl: sandbox.baseUrl,
          timeoutMs,
          retry: { minDelayMs, maxDelayMs: minDelayMs * 5, ...(rule && { rule }) },
          ...(detours
            ? { transport: new AxiosTransport({ dispatcher: detours, maxResponseBytes }) }
            : { http: { maxResponseBytes } }),
          observers: [recorder],
        }),
      ],
    }).compile();
    return new Matrix(sandbox, app.get(WorkWeixinService), detours, app, recorder);
  }

  /** Fetches the token that the call will use. */
  async warmUp(): Promise<void> {
    await this.service.getAccessToken('contacts');
  }

  /** @param times number of requests it hits, @param after number of requests to skip first */
  disturb(fault: Fault | NetworkFault, path: string, times = Infinity, after = 0): void {
    if (isNetworkFault(fault)) {
      if (!this.detours) throw new Error('start the matrix with withDetours');
      this.detours.detour = { ...fault, path, times, after };
    } else {
      this.sandbox.faults.add({ ...fault, path, after, ...(times === Infinity ? {} : { times }) });
    }
  }

  /** Waits until requests in flight have arrived, by a call that no fault hits. */
  async roundTrip(): Promise<void> {
    const input = UserIdListWorkWxInput.from({ accessToken: 'none-of-the-server' });
    await this.service.send(input).catch(() => undefined);
  }

  /** Removes all faults of the network and the server. */
  heal(): void {
    this.sandbox.faults.clear();
    if (this.detours) this.detours.detour = undefined;
  }

  /** Number of calls of an API that have ended, with any result. */
  ended(path: string): number {
    return this.recorder.records.filter(({ api }) => api.action === path).length;
  }

  get lost(): number {
    return this.detours?.hits ?? 0;
  }

  /** Number of times the server applied the API. */
  applied(path: string): number {
    return this.sandbox.journal.of(path).filter(({ applied }) => applied).length;
  }

  hasNewcomer(): boolean {
    return this.sandbox.snapshot().members.some(({ userid }) => userid === NEWCOMER);
  }

  /** Secrets, tokens and addresses that an error reveals. */
  async leaksOf(error: unknown): Promise<string[]> {
    const { demo, port } = this.sandbox;
    const shown = inspect(error, { depth: Infinity }) + JSON.stringify(error);
    const secrets = [demo.secrets.contacts, 'sandbox-token-', 'corpsecret=', 'access_token=', `:${port}/`];
    await nextTurn();
    return secrets.filter((secret) => shown.includes(secret));
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.detours?.close();
    await this.sandbox.close();
  }
}

export function isNetworkFault(fault: Fault | NetworkFault): fault is NetworkFault {
  return ['connection-refused', 'unknown-host', 'no-tls'].includes(fault.kind);
}

/** Resolves when the condition holds. Checks once per turn, because the awaited event happens in this process. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextTurn();
}

/** The error of a call, or its result. */
export async function toldBy(call: Promise<unknown>): Promise<{ error?: Error; answer?: unknown }> {
  return call.then(
    (answer) => ({ answer }),
    (error: Error) => ({ error }),
  );
}
