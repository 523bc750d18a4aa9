// Uses Nest 10, the latest version it supports. Its client is the platform's fetch.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  HttpInterface,
  HttpInterfaceModule,
  PostExchange,
  RequestBody,
  ResponseBody,
} from '@r2don/nest-http-interface';
import { WIRE_INPUT } from '../sample.mjs';

class Created {}

export async function open(origin) {
  class Users {
    create() {
      return undefined;
    }
  }
  const method = Object.getOwnPropertyDescriptor(Users.prototype, 'create');
  RequestBody()(Users.prototype, 'create', 0);
  ResponseBody(Created)(Users.prototype, 'create', method);
  PostExchange('/cgi-bin/user/create?access_token=bench')(Users.prototype, 'create', method);
  HttpInterface(origin)(Users);
  class AppModule {}
  Module({ imports: [HttpInterfaceModule.forRoot()], providers: [Users] })(AppModule);
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['warn', 'error'] });
  await app.init();
  const users = app.get(Users);
  return () => users.create(WIRE_INPUT);
}
