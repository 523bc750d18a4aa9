import { Module } from '@nestjs/common';
import { WorkWeixinDirectory } from 'nestjs-work-weixin/directory';
import { WorkWeixinMessages } from 'nestjs-work-weixin/messaging';
import { TargetModule } from '../remote/target.module.js';
import { MessagesController } from './messages.controller.js';
import { ReceiptsService } from './receipts.service.js';
import { RecipientsService } from './recipients.service.js';

@Module({
  imports: [TargetModule],
  controllers: [MessagesController],
  providers: [WorkWeixinMessages, WorkWeixinDirectory, RecipientsService, ReceiptsService],
})
export class MessagesModule {}
