// One process of a fleet. The test that forked it sends commands, and it responds to each with the result.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Redis } from 'ioredis';
import { WorkWeixinModule, WorkWeixinService, redisTokenStore } from 'nestjs-work-weixin';
import { JsSdk } from 'nestjs-work-weixin/login';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import { createClient } from 'redis';

const ORDERS = { open, load, start, stop, advance };
const logged = [];
const note = (message) => void logged.push(String(message));
const logger = { log: note, warn: note, error: note, debug() {}, verbose() {}, fatal: note };

/** What a call of a load can be. */
const WORKS = {
  member: () => service.send(UserWorkWxInput.from({ userId: 'zhangsan' })),
  page: () => jsSdk.config('https://app.example.com/orders?id=1#/tab'),
};

let app;
let service;
let jsSdk;
let closeClient;
let skewMs = 0;
let running;

process.on('message', ({ id, order, options }) => {
  Promise.resolve(ORDERS[order](options)).then(
    (result) => process.send({ id, result, logged: logged.splice(0) }),
    (error) => process.send({ id, failure: String(error?.message) }),
  );
});
// For any end of the test.
process.on('disconnect', () => process.exit());
process.on('unhandledRejection', () => process.send({ unhandled: true }));

async function open({ client, redisUrl, connectsLate, encryptionKey, ...options }) {
  await shut();
  const now = () => Date.now() + skewMs;
  const tokenStore = redisTokenStore(await connect(client, redisUrl, connectsLate), {
    now,
    ...(encryptionKey && { encryptionKey }),
  });
  const lock = tokenStore.lock.bind(tokenStore);
  tokenStore.lock = async (key) => {
    const taken = await lock(key);
    if (taken) process.send({ holdsLock: true });
    return taken;
  };
  class App {}
  Module({ imports: [WorkWeixinModule.forRoot({ ...options, tokenStore, now, observers: [] })] })(App);
  app = await NestFactory.createApplicationContext(App, { logger });
  service = app.get(WorkWeixinService);
  jsSdk = new JsSdk(service);
}

async function connect(client, url, isLate = false) {
  const connection = client === 'ioredis' ? new Redis(url, { lazyConnect: isLate }) : createClient({ url });
  connection.on('error', () => undefined);
  closeClient = () => (client === 'ioredis' ? connection.disconnect() : connection.destroy());
  if (client === 'ioredis') return connection;
  const connecting = connection.connect();
  if (isLate) connecting.catch(() => undefined);
  else await connecting;
  return connection;
}

function newReport() {
  return { succeeded: 0, failures: [], slowestMs: 0 };
}

async function call(report, work = 'member') {
  const startedAt = performance.now();
  try {
    await WORKS[work]();
    report.succeeded++;
  } catch ({ name, message, errcode, outcome, retryAfterMs }) {
    report.failures.push({ name, message, errcode, outcome, retryAfterMs });
  }
  report.slowestMs = Math.max(report.slowestMs, performance.now() - startedAt);
}

/** Makes a number of calls, some of them at a time. */
async function load({ calls, atOnce, work }) {
  const report = newReport();
  let left = calls;
  const lane = async () => {
    while (left-- > 0) await call(report, work);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return report;
}

/** Makes calls in the background until `stop`. */
function start({ atOnce, pauseMs }) {
  const report = newReport();
  let isOver = false;
  const lane = async () => {
    while (!isOver) {
      await call(report);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  };
  const lanes = Promise.all(Array.from({ length: atOnce }, lane));
  running = {
    report,
    end: async () => {
      isOver = true;
      await lanes;
    },
  };
}

async function stop() {
  await running.end();
  return running.report;
}

/** Moves the clock for the lifetimes of tokens. */
function advance({ ms }) {
  skewMs += ms;
}

async function shut() {
  skewMs = 0;
  await app?.close();
  closeClient?.();
}
