import { randomInt } from 'node:crypto';
import type { AddressInfo, Server } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { CallbackDelivery, CallbackResult, Sandbox } from 'work-weixin-sandbox';
import { ProblemException } from '../problems/problem.js';
import { TARGET } from '../remote/target.js';
import type { WorkWeixinTarget } from '../remote/work-weixin-target.js';
import { pathOf } from './receivers.service.js';

/** What the sandbox can push: a change by an administrator, a message to the app, a message to the robot. */
export const PUSHES = ['member', 'text', 'robot'] as const;
export type Push = (typeof PUSHES)[number];

/** How the application answered a push, as the sandbox saw it. */
export interface PushResult {
  readonly eventId: string;
  readonly status?: number;
  readonly attempts: number;
  readonly durationMs: number;
  /** What was wrong, in the words of the sandbox. */
  readonly problem?: string;
  /** The text that the sender of the message gets as reply. */
  readonly reply?: string;
}

/** The only tenant of the sandbox. */
const TENANT = 'default';
const SENDER = 'lisi';

/** Lets the sandbox call the callback URLs of this process. The real server cannot be asked to. */
@Injectable()
export class SandboxPushesService {
  private isConfigured = false;
  private members = randomInt(1_000);

  constructor(
    @Inject(TARGET) private readonly target: WorkWeixinTarget,
    @Inject(HttpAdapterHost) private readonly adapterHost: HttpAdapterHost,
  ) {}

  /** @throws ProblemException without a sandbox */
  async push(push: Push, signal: AbortSignal): Promise<PushResult[]> {
    const { sandbox } = this.target;
    if (!sandbox) throw new ProblemException('sandbox-only', '只有沙箱才能模拟推送');
    this.configure(sandbox);
    const deliveries = await this.deliver(push, sandbox, signal);
    return deliveries.map(resultOf);
  }

  private async deliver(
    push: Push,
    sandbox: Sandbox,
    signal: AbortSignal,
  ): Promise<readonly (CallbackDelivery | CallbackResult)[]> {
    if (push === 'member') {
      const number = ++this.members;
      const mobile = String(13_900_000_000 + number);
      return sandbox.console.member.create(
        { userid: `newcomer-${number}`, name: `新同事 ${number}`, mobile, department: [2] },
        { signal },
      );
    }
    const sent =
      push === 'text'
        ? sandbox.callbacks.send(
            'message/text',
            { FromUserName: SENDER, Content: '你好' },
            { to: 'app', signal },
          )
        : sandbox.callbacks.send(
            'bot/text',
            { from: { userid: SENDER }, text: { content: '你好' } },
            { to: 'robot', signal },
          );
    return [await sent];
  }

  /** The port is known only when the application listens. */
  private configure(sandbox: Sandbox): void {
    if (this.isConfigured) return;
    const origin = originOf(this.adapterHost.httpAdapter.getHttpServer() as Server);
    const receivers = Object.entries(this.target.options.tenants[TENANT]?.callbacks ?? {});
    for (const [name, { token, aesKey, kind }] of receivers) {
      sandbox.callbacks.configure(name, { token, aesKey, kind, url: origin + pathOf(TENANT, name) });
    }
    this.isConfigured = true;
  }
}

/** An address of all interfaces is none to connect to. */
function originOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  const host = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
  return `http://${family === 'IPv6' && host === address ? `[${host}]` : host}:${port}`;
}

function resultOf(delivery: CallbackDelivery | CallbackResult): PushResult {
  const { eventId, status, attempts, durationMs, problem } = delivery;
  const reply = 'reply' in delivery ? textOf(delivery.reply) : undefined;
  return {
    eventId,
    ...(status !== undefined && { status }),
    attempts,
    durationMs: Math.round(durationMs),
    ...(problem !== undefined && { problem }),
    ...(reply !== undefined && { reply }),
  };
}

/** A text for a member, or the stream of a robot. */
function textOf(reply: CallbackResult['reply']): string | undefined {
  if (typeof reply !== 'object') return undefined;
  const { Content: text, stream } = reply;
  const content = text ?? (stream as { readonly content?: unknown } | undefined)?.content;
  return typeof content === 'string' ? content : undefined;
}
