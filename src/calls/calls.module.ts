import { Module } from '@nestjs/common';
import { CallLog } from './call-log.js';
import { CallsController } from './calls.controller.js';

@Module({ controllers: [CallsController], providers: [CallLog], exports: [CallLog] })
export class CallsModule {}
