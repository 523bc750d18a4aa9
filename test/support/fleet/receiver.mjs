// One process of a fleet that receives callbacks. What its handlers did is in Redis, so that it survives the process.
import 'reflect-metadata';
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Redis } from 'ioredis';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import {
  OnWorkWeixinEvent,
  WorkWeixinCallbackModule,
  redisCallbackClaims,
} from 'nestjs-work-weixin/callbacks';
import { bullmqCallbackQueue } from 'nestjs-work-weixin/callbacks/bullmq';
import { CreateUserEvent } from 'nestjs-work-weixin/events/contacts';

const { redisUrl, corpId, token, aesKey, withQueue, workMs } = JSON.parse(process.argv[2]);
const redis = new Redis(redisUrl);
const silent = { log() {}, warn() {}, error: console.error, debug() {}, verbose() {}, fatal: console.error };

class Directory {
  async joined({ userId }) {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * workMs));
    await redis.rpush('handled', `${userId} ${process.pid}`);
  }
}
Injectable()(Directory);
const method = Object.getOwnPropertyDescriptor(Directory.prototype, 'joined');
OnWorkWeixinEvent(CreateUserEvent)(Directory.prototype, 'joined', method);

class App {}
Module({
  imports: [
    WorkWeixinModule.forRoot({
      tenants: { acme: { corpId, secrets: { app: 's' }, callbacks: { contacts: { token, aesKey } } } },
    }),
    WorkWeixinCallbackModule.forRoot({
      claims: redisCallbackClaims(redis),
      ...(withQueue && {
        queue: bullmqCallbackQueue({ connection: { url: redisUrl }, concurrency: 20, lockMs: 6_000 }),
      }),
    }),
  ],
  providers: [Directory],
})(App);

const app = await NestFactory.create(App, { logger: silent });
await app.listen(0, '127.0.0.1');
process.send({ port: app.getHttpServer().address().port });
process.on('disconnect', () => process.exit());
