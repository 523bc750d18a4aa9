// An application that handles one event, with the options that applications have by default.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import { OnWorkWeixinEvent, WorkWeixinCallbackModule } from 'nestjs-work-weixin/callbacks';
import { CreateUserEvent } from 'nestjs-work-weixin/events/contacts';
import { CORP, RECEIVER } from './callback-samples.mjs';

class Directory {
  count = 0;

  joined() {
    this.count++;
  }
}
const method = Object.getOwnPropertyDescriptor(Directory.prototype, 'joined');
OnWorkWeixinEvent(CreateUserEvent)(Directory.prototype, 'joined', method);

export function callbackModule(
  tenants = { corpId: CORP, secrets: { app: 's' }, callbacks: { contacts: RECEIVER } },
) {
  class AppModule {}
  Module({
    imports: [WorkWeixinModule.forRoot(tenants), WorkWeixinCallbackModule.forRoot()],
    providers: [Directory],
  })(AppModule);
  return AppModule;
}

export const LOGGER = ['warn', 'error'];
