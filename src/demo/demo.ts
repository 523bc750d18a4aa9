import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkWeixinModule, WorkWeixinService, type WorkWeixinTenantsOptions } from 'nestjs-work-weixin';
import type { Sandbox } from 'work-weixin-sandbox';
import { readWorkWeixinSettings } from '../config/work-weixin-settings.js';
import { chooseTarget } from '../remote/work-weixin-target.js';
import { CallCounter } from './call-counter.js';
import { walkMemberLife } from './show-member-life.js';
import { showFailures } from './show-failures.js';
import type { DemoConsole } from './demo-console.js';
import { readRealCorp, writeRealCorp } from './real-corp.js';
import { showTenants } from './show-tenants.js';

export interface DemoOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Whether the demo may change a real corp. */
  readonly write: boolean;
  readonly demoConsole: DemoConsole;
}

/** Starts a Nest application, calls the configured server or a sandbox, and prints the results. */
export async function runDemo({ env, write, demoConsole }: DemoOptions): Promise<CallCounter> {
  const target = await chooseTarget(readWorkWeixinSettings(env));
  const counter = new CallCounter();
  const options = target.sandbox ? withOneSecret(target.options, target.sandbox) : target.options;

  @Module({ imports: [WorkWeixinModule.forRoot({ ...options, observers: [counter] })] })
  class DemoModule {}

  try {
    const app = await NestFactory.createApplicationContext(DemoModule, {
      // The caller of this function prints errors, so Nest must not print them too.
      logger: ['warn'],
      abortOnError: false,
    });
    try {
      const workWeixin = app.get(WorkWeixinService);
      const where = target.sandbox
        ? `a sandbox in this process, ${target.sandbox.baseUrl}`
        : 'the real server';
      demoConsole.title(`nestjs-work-weixin · ${where}`);
      if (target.sandbox) {
        await walkMemberLife(workWeixin, demoConsole);
        await showFailures(workWeixin, target.sandbox, demoConsole);
        await showTenants(target.sandbox, demoConsole);
      } else {
        await readRealCorp(workWeixin, demoConsole);
        if (write) await writeRealCorp(workWeixin, demoConsole, new Date());
      }
    } finally {
      await app.close();
    }
  } finally {
    await target.close();
  }
  demoConsole.title(`${counter.requests} HTTP requests, ${counter.tokenFetches} of them gettoken`);
  return counter;
}

/** A second secret has a token of its own, and the demo counts tokens. */
function withOneSecret(options: WorkWeixinTenantsOptions, { demo }: Sandbox): WorkWeixinTenantsOptions {
  const { corpId, secrets } = demo;
  return { ...options, tenants: { default: { corpId, secrets: { contacts: secrets.contacts } } } };
}
