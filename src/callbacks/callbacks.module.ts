import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { LoggerCallbackObserver, WorkWeixinCallbackModule } from 'nestjs-work-weixin/callbacks';
import { WorkWeixinCallbackHealthIndicator } from 'nestjs-work-weixin/health';
import { Telemetry } from '../operations/telemetry.js';
import { TargetModule } from '../remote/target.module.js';
import { CallbackLog } from './callback-log.js';
import { CALLBACK_PATH } from './callback-path.js';
import { CallbacksController } from './callbacks.controller.js';
import { CallbacksHealthController } from './callbacks-health.controller.js';
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
    TerminusModule.forRoot({ logger: false }),
    WorkWeixinCallbackModule.forRootAsync({
      path: CALLBACK_PATH,
      imports: [CallbackLogModule],
      inject: [CallbackLog, Telemetry],
      useFactory: (log: CallbackLog, { callbackObserver }: Telemetry) => ({
        observers: [new LoggerCallbackObserver(), callbackObserver, log],
      }),
    }),
  ],
  controllers: [CallbacksController, CallbacksHealthController],
  providers: [
    WorkWeixinCallbackHealthIndicator,
    MemberChanges,
    Receptionist,
    ReceiversService,
    SandboxPushesService,
  ],
})
export class CallbacksModule {}
