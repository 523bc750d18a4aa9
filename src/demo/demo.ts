import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
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
  /** Whether calls to a real corp may change it. */
  readonly write: boolean;
  readonly paper: DemoConsole;
}

/** Boots a Nest application, calls the server the environment names, or a sandbox, and says how it went. */
export async function runDemo({ env, write, paper }: DemoOptions): Promise<CallCounter> {
  const target = await chooseTarget(readWorkWeixinSettings(env));
  const counter = new CallCounter();

  @Module({ imports: [WorkWeixinModule.forRoot({ ...target.options, observers: [counter] })] })
  class DemoModule {}

  try {
    const app = await NestFactory.createApplicationContext(DemoModule, {
      // What fails is said once, by whoever started the demo.
      logger: ['warn'],
      abortOnError: false,
    });
    try {
      const workWeixin = app.get(WorkWeixinService);
      const where = target.sandbox
        ? `a sandbox in this process, ${target.sandbox.baseUrl}`
        : 'the real server';
      paper.title(`nestjs-work-weixin · ${where}`);
      if (target.sandbox) {
        await walkMemberLife(workWeixin, paper);
        await showFailures(workWeixin, target.sandbox, paper);
        await showTenants(target.sandbox, paper);
      } else {
        await readRealCorp(workWeixin, paper);
        if (write) await writeRealCorp(workWeixin, paper, new Date());
      }
    } finally {
      await app.close();
    }
  } finally {
    await target.close();
  }
  paper.title(`${counter.requests} HTTP requests, ${counter.tokenFetches} of them gettoken`);
  return counter;
}
