import { Inject, Injectable, Logger } from '@nestjs/common';
import { Errcode, isWorkWeixinApiError, WorkWeixinService } from 'nestjs-work-weixin';
import { OnWorkWeixinEvent, type CallbackContext } from 'nestjs-work-weixin/callbacks';
import { CreateUserEvent, DeleteUserEvent, UpdateUserEvent } from 'nestjs-work-weixin/events/contacts';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';

/** Follows the members that somebody changes in the admin console. A service that stores members would save them here. */
@Injectable()
export class MemberChanges {
  private readonly logger = new Logger(MemberChanges.name);

  constructor(@Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService) {}

  /** Reads the member: events have ids only, or a part of the fields, and one may overtake another. */
  @OnWorkWeixinEvent(CreateUserEvent, UpdateUserEvent)
  async changed(
    event: CreateUserEvent | UpdateUserEvent,
    { signal, tenant }: CallbackContext,
  ): Promise<void> {
    const userId = (event instanceof UpdateUserEvent ? event.newUserId : undefined) ?? event.userId;
    if (userId === undefined) return;
    try {
      const { status } = await this.workWeixin.send(UserWorkWxInput.from({ userId }), { signal });
      this.logger.log(`a member of ${tenant} was changed, status ${status}`);
    } catch (error) {
      // Deleted since: that event comes too. Any other error is retried, by the module and then by 企业微信.
      if (!isWorkWeixinApiError(error) || !error.is(Errcode.UserNotFound)) throw error;
    }
  }

  @OnWorkWeixinEvent(DeleteUserEvent)
  deleted(_event: DeleteUserEvent, { tenant }: CallbackContext): void {
    this.logger.log(`a member of ${tenant} was deleted`);
  }
}
