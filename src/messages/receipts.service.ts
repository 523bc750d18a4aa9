import { Inject, Injectable } from '@nestjs/common';
import type { SandboxMessage } from 'work-weixin-sandbox';
import { ProblemException } from '../problems/problem.js';
import { TARGET } from '../remote/target.js';
import type { WorkWeixinTarget } from '../remote/work-weixin-target.js';

export interface Receipts {
  readonly isRecalled: boolean;
  /** What the receivers see, line by line. Empty after a recall. */
  readonly lines: readonly string[];
  readonly receivers: readonly { readonly userId: string; readonly name?: string }[];
}

const MOST_RECEIVERS = 200;

/** What members received. 企业微信 has no API for that; its stand-in can tell. */
@Injectable()
export class ReceiptsService {
  constructor(@Inject(TARGET) private readonly target: WorkWeixinTarget) {}

  /** @throws ProblemException without a sandbox, and for an unknown message */
  of(msgId: string, tenant = 'default'): Receipts {
    const { sandbox, options } = this.target;
    if (!sandbox) throw new ProblemException('sandbox-only', '只有沙箱才能查看每个成员收到的消息');
    const corpId = Object.hasOwn(options.tenants, tenant) ? options.tenants[tenant]?.corpId : undefined;
    const message = corpId && sandbox.messages.list({ corpId }).find(({ msgid }) => msgid === msgId);
    if (!message) throw new ProblemException('route-not-found', '沙箱中没有这条消息');
    const names = new Map(sandbox.snapshot(corpId).members.map(({ userid, name }) => [userid, name]));
    return {
      isRecalled: message.recalledAtMs !== undefined,
      lines: linesOf(message),
      receivers: message.userids.slice(0, MOST_RECEIVERS).map((userId) => {
        const name = names.get(userId);
        return { userId, ...(name !== undefined && { name }) };
      }),
    };
  }
}

/** Of the kinds that the page sends: a text, or a card with title and description. */
function linesOf({ content }: SandboxMessage): string[] {
  const { main_title: title } = content as { readonly main_title?: Readonly<Record<string, unknown>> };
  return [content['content'], title?.['title'], title?.['desc']].filter(
    (line): line is string => typeof line === 'string',
  );
}
