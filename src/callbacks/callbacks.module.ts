import { Module } from '@nestjs/common';
import { LoggerCallbackObserver, WorkWeixinCallbackModule } from 'nestjs-work-weixin/callbacks';
import { TargetModule } from '../remote/target.module.js';
import { CallbackLog } from './callback-log.js';
import { CALLBACK_PATH } from './callback-path.js';
import { CallbacksController } from './callbacks.controller.js';
import { MemberChanges } from './member-changes.js';
import { Receptionist } from './receptionist.js';
import { ReceiversService } from './receivers.service.js';
import { SandboxPushesService } from './sandbox-pushes.service.js';

@Module({ providers: [CallbackLog], exports: [CallbackLog] })
class CallbackLogModule {}

/** Receives callbacks, handles them, and shows them. */
@Module({
  imports: [
    TargetModule,
    CallbackLogModule,
    WorkWeixinCallbackModule.forRootAsync({
      path: CALLBACK_PATH,
      imports: [CallbackLogModule],
      inject: [CallbackLog],
      useFactory: (log: CallbackLog) => ({ observers: [new LoggerCallbackObserver(), log] }),
    }),
  ],
  controllers: [CallbacksController],
  providers: [MemberChanges, Receptionist, ReceiversService, SandboxPushesService],
})
export class CallbacksModule {}
