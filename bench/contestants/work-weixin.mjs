import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { CreateUserWorkWxInput } from 'nestjs-work-weixin/user';
import { PLAIN_INPUT } from '../sample.mjs';

/** A complete application with the log levels of production. */
export async function openWorkWeixin(options) {
  class AppModule {}
  Module({ imports: [WorkWeixinModule.forRoot(options)] })(AppModule);
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['warn', 'error'] });
  return app.get(WorkWeixinService);
}

export async function openSender(origin, transport) {
  const workWeixin = await openWorkWeixin({
    corpId: 'wwbench',
    secrets: { contacts: 'bench' },
    baseUrl: `${origin}/cgi-bin/`,
    transport,
  });
  const input = CreateUserWorkWxInput.from(PLAIN_INPUT);
  return () => workWeixin.send(input);
}
