// CPU time of the client per call of a 20-field user/create, side by side in interleaved rounds.
import 'reflect-metadata';
import { fork } from 'node:child_process';
import { HttpService } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import axios from 'axios';
import { firstValueFrom } from 'rxjs';
import { Agent, request } from 'undici';
import { encodeInput } from 'nestjs-http-remote';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { CreateUserWorkWxInput } from 'nestjs-work-weixin/user';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
const CALLS = Number(process.env.BENCH_CALLS ?? 2_000);

const plain = {
  userId: 'zhangsan',
  name: '张三',
  alias: 'Jack',
  mobile: '13800000000',
  email: 'zhangsan@mail.example',
  department: [1, 2],
  order: [10, 40],
  position: '后台工程师',
  gender: 1,
  bizMail: 'zhangsan@corp.example',
  telephone: '020-123456',
  isLeaderInDept: [1, 0],
  directLeader: ['lisi'],
  enable: 1,
  toInvite: true,
  externalPosition: '高级产品经理',
  address: '广州市海珠区新港中路',
  mainDepartment: 1,
  extAttr: {
    attrs: [
      { type: 0, name: '文本名称', text: { value: '文本' } },
      { type: 1, name: '网页名称', web: { url: 'http://www.test.example', title: '标题' } },
    ],
  },
  externalProfile: {
    externalCorpName: '企业简称',
    externalAttr: [{ type: 0, name: '文本', text: { value: '文本' } }],
  },
};

const server = fork(new URL('./server.mjs', import.meta.url));
const port = await new Promise((resolve) => server.once('message', resolve));
const baseUrl = `http://127.0.0.1:${port}/cgi-bin/`;

class AppModule {}
Module({
  imports: [
    WorkWeixinModule.forRoot({
      tenants: {
        axios: { corpId: 'wwbench', secrets: { contacts: 'bench' } },
        undici: { corpId: 'wwbench', secrets: { contacts: 'bench' }, http: { client: 'undici' } },
      },
      baseUrl,
      observers: [],
    }),
  ],
})(AppModule);
const app = await NestFactory.createApplicationContext(AppModule, { logger: false });
const workWeixin = app.get(WorkWeixinService);
const overAxios = workWeixin.forTenant('axios');
const overUndici = workWeixin.forTenant('undici');

const url = `${baseUrl}user/create?access_token=bench`;
const body = JSON.stringify(encodeInput(CreateUserWorkWxInput.from(plain)).body);
const headers = { 'content-type': 'application/json' };
const dispatcher = new Agent();
const nestAxios = new HttpService(axios.create());

const contestants = {
  'raw undici, ready-made body': async () => {
    const answer = await request(url, { method: 'POST', headers, body, dispatcher });
    await answer.body.json();
  },
  '@nestjs/axios, ready-made body': () => firstValueFrom(nestAxios.post(url, body, { headers })),
  'nestjs-work-weixin send()': () => overAxios.send(CreateUserWorkWxInput.from(plain)),
  "nestjs-work-weixin send(), client: 'undici'": () => overUndici.send(CreateUserWorkWxInput.from(plain)),
};

async function cpuPerCall(call) {
  const before = process.cpuUsage();
  for (let done = 0; done < CALLS; done++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const measured = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, call] of Object.entries(contestants)) {
    const micros = await cpuPerCall(call);
    // The first round warms up.
    if (round > 0) measured[name].push(micros);
  }
}

const medians = Object.entries(measured).map(([name, values]) => [name, median(values)]);
const [, base] = medians[0];
console.table(
  Object.fromEntries(
    medians.map(([name, micros]) => [
      name,
      { 'µs CPU a call': micros.toFixed(0), ratio: `${(micros / base).toFixed(2)} ×` },
    ]),
  ),
);

await app.close();
await dispatcher.close();
server.disconnect();
