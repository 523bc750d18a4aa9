import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { WorkWeixinMessages, type MessageDelivery } from 'nestjs-work-weixin/messaging';
import { ProblemException } from '../problems/problem.js';
import { Choice, type CallChoice } from '../requests/call-choice.decorator.js';
import { DisconnectSignal } from '../requests/disconnect-signal.decorator.js';
import { readMessage } from './message.reader.js';
import { ReceiptsService, type Receipts } from './receipts.service.js';
import { RecipientsService, type ListedMembers, type Recipients } from './recipients.service.js';

/** What became of a message. Everybody whom it did not reach is in one of the lists. */
type SentMessage = Pick<
  MessageDelivery,
  'msgId' | 'isComplete' | 'invalidUserIds' | 'invalidPartyIds' | 'invalidTagIds' | 'unlicensedUserIds'
>;

/** Sends messages for the page `/messages`. */
@Controller('messages')
export class MessagesController {
  constructor(
    @Inject(WorkWeixinMessages) private readonly messages: WorkWeixinMessages,
    @Inject(RecipientsService) private readonly recipients: RecipientsService,
    @Inject(ReceiptsService) private readonly receipts: ReceiptsService,
  ) {}

  /** The departments and tags to choose from. */
  @Get('recipients')
  list(@Choice() choice: CallChoice, @DisconnectSignal() signal: AbortSignal): Promise<Recipients> {
    return this.recipients.list({ ...choice, signal });
  }

  /** The members of a department to choose from. */
  @Get('recipients/:departmentId')
  members(
    @Param('departmentId') departmentId: string,
    @Choice() choice: CallChoice,
    @DisconnectSignal() signal: AbortSignal,
  ): Promise<ListedMembers> {
    if (!/^\d{1,10}$/.test(departmentId))
      throw new ProblemException('request-malformed', '部门的 id 必须是整数');
    return this.recipients.members(Number(departmentId), { ...choice, signal });
  }

  /** Not aborted if the caller disconnects: whether the message was sent would be unknown. */
  @Post()
  @HttpCode(200)
  async send(@Body() body: unknown, @Choice() choice: CallChoice): Promise<SentMessage> {
    const delivery = await this.messages.send(readMessage(body), choice);
    const { msgId, isComplete, invalidUserIds, invalidPartyIds, invalidTagIds, unlicensedUserIds } = delivery;
    return { msgId, isComplete, invalidUserIds, invalidPartyIds, invalidTagIds, unlicensedUserIds };
  }

  /** What each member received: only the sandbox can tell. */
  @Get(':msgId/receipts')
  received(@Param('msgId') msgId: string, @Choice() { tenant }: CallChoice): Receipts {
    return this.receipts.of(msgId, tenant);
  }

  @Delete(':msgId')
  @HttpCode(204)
  recall(@Param('msgId') msgId: string, @Choice() choice: CallChoice): Promise<void> {
    return this.messages.recall(msgId, choice);
  }
}
