import { Inject, Injectable } from '@nestjs/common';
import { callerOf } from '../caller-of.js';
import { KfSyncMsgWorkWxInput } from '../catalogue/kf/kf-sync-msg.api.js';
import { WorkWeixinService, type WorkWeixinCallOptions } from '../work-weixin.service.js';
import { kfMessageOf, type KfMessage } from './kf-message.js';

/** Which messages to read: {@link KfMessages.pull}. */
export interface KfPull {
  /** 客服账号ID, `openKfId` of a `KfMsgOrEvent`. */
  readonly openKfId: string;
  /** `token` of the `KfMsgOrEvent`. Without it the server allows few calls. */
  readonly token?: string;
  /**
   * That of the last page which was handled.
   * @default none: from the oldest message that the server has, of the last 3 days
   */
  readonly cursor?: string;
  /**
   * Messages of a page, at most 1,000.
   * @default 1_000
   */
  readonly limit?: number;
}

/** Messages and events in their order: {@link KfMessages.pull}. */
export interface KfPage {
  readonly messages: readonly KfMessage[];
  /** Store it once the messages of the page are handled, and continue from it. */
  readonly cursor: string | undefined;
}

/**
 * Messages and events of 微信客服: a `KfMsgOrEvent` announces them, and this service reads them. List it in the
 * providers of a module.
 *
 * @example
 * ```ts
 * @OnWorkWeixinEvent(KfMsgOrEvent)
 * async arrived({ openKfId = '', token }: KfMsgOrEvent) {
 *   const cursor = await this.cursors.find(openKfId);
 *   for await (const page of this.kf.pull({ openKfId, token, cursor })) {
 *     for (const message of page.messages) if (message instanceof KfTextMessage) await this.answer(message);
 *     await this.cursors.save(openKfId, page.cursor);
 *   }
 * }
 * ```
 */
@Injectable()
export class KfMessages {
  constructor(@Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService) {}

  /**
   * Reads page after page, until there is nothing newer. The next page is read when the loop continues.
   *
   * @throws what {@link WorkWeixinService.send} throws, in the loop
   */
  pull(
    { openKfId, token, cursor, limit = 1_000 }: KfPull,
    options: WorkWeixinCallOptions = {},
  ): AsyncGenerator<KfPage, void, undefined> {
    const input = KfSyncMsgWorkWxInput.from({
      openKfId,
      limit,
      ...(token !== undefined && { token }),
      ...(cursor !== undefined && { cursor }),
    });
    // A generator runs in the context of its reader: the tenant is the one of this call.
    return this.pages(input, { ...options, ...callerOf(this.workWeixin, options) });
  }

  private async *pages(
    input: KfSyncMsgWorkWxInput,
    options: WorkWeixinCallOptions,
  ): AsyncGenerator<KfPage, void, undefined> {
    let { cursor } = input;
    for await (const { msgList = [], nextCursor } of this.workWeixin.paginate(input, options)) {
      cursor = nextCursor || cursor;
      yield { messages: msgList.map(kfMessageOf), cursor };
    }
  }
}
