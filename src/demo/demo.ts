import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { readWorkWeixinSettings } from '../config/work-weixin-settings.js';
import { chooseTarget } from '../remote/work-weixin-target.js';
import { CallCounter } from './call-counter.js';
import { walkMemberLife } from './show-member-life.js';
import { showDepartments, showMessage, showUpload } from './show-families.js';
import { showCallbacks } from './show-callbacks.js';
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

  @Module({ imports: [WorkWeixinModule.forRoot({ ...target.options, observers: [counter] })] })
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
        await showMessage(workWeixin, target.sandbox, demoConsole);
        await showDepartments(workWeixin, demoConsole);
        await showUpload(workWeixin, demoConsole);
        await showCallbacks(target.sandbox, demoConsole);
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
