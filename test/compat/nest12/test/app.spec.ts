import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import { ConsoleLogger } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { HttpRemoteError, HttpRemoteService, HttpStatusError, getRemoteApi } from 'nestjs-http-remote';
import {
  TenantContext,
  TenantUnknownError,
  WorkWeixinService,
  isWorkWeixinApiError,
} from 'nestjs-work-weixin';
import { CreateUserWorkWxInput, UserWorkWxInput } from 'nestjs-work-weixin/user';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { FindBadge } from '../src/badges/find-badge.api.js';
import { CorpSource } from '../src/corps/corp.source.js';
import { DirectoryService } from '../src/directory/directory.service.js';
import { startBadges } from './badges.server.js';

describe('the application', () => {
  let sandbox: Sandbox;
  let badges: Server;
  let testing: TestingModule;

  beforeAll(async () => {
    sandbox = await startSandbox();
    const { url, server } = await startBadges();
    badges = server;
    process.env.WORK_WEIXIN_BASE_URL = sandbox.baseUrl;
    process.env.BADGES_URL = url;
    const { AppModule } = await import('../src/app.module.js');
    const { corpId, secrets } = sandbox.demo;
    testing = await Test.createTestingModule({ imports: [AppModule] })
      .overrideProvider(CorpSource)
      .useValue({ find: (tenant: string) => (tenant === 'acme' ? { corpId, secrets } : undefined) })
      .compile();
    await testing.init();
  });

  afterAll(async () => {
    await testing.close();
    await sandbox.close();
    await new Promise((closed) => badges.close(closed));
  });

  it('lists everybody, page by page', async () => {
    const userIds = await testing.get(DirectoryService).userIds();

    expect(userIds).toEqual(
      sandbox
        .snapshot()
        .members.map(({ userid }) => userid)
        .sort(),
    );
    expect(sandbox.journal.count('user/list_id')).toBeGreaterThan(1);
  });

  it('calls another remote next to it', async () => {
    expect(await testing.get(DirectoryService).find('zhangsan')).toEqual({
      name: sandbox.snapshot().members.find(({ userid }) => userid === 'zhangsan')?.name,
      badge: 'B-zhangsan',
    });
    const refused: unknown = await testing
      .get(HttpRemoteService)
      .send(FindBadge.from({ holder: 'lisi' }))
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(HttpStatusError);
  });

  it('logs a failed call as fields, if the logger writes JSON', async () => {
    const lines: string[] = [];
    const write = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((line) => lines.push(String(line)) > 0);
    testing.useLogger(new ConsoleLogger({ json: true }));
    await expect(testing.get(DirectoryService).find('nobody')).rejects.toThrow('60111');
    testing.useLogger(false);
    write.mockRestore();

    const records = lines.map((line) => JSON.parse(line) as { message: { api?: string } });
    expect(records.find(({ message }) => message.api === 'user/get')).toMatchObject({
      level: 'warn',
      message: { tenant: 'acme', outcome: 'refused', errcode: 60111, durationMs: expect.any(Number) },
    });
  });

  it('runs work in a tenant context', async () => {
    const workWeixin = testing.get(WorkWeixinService);
    const ask = () => workWeixin.send(UserWorkWxInput.from({ userId: 'zhangsan' }));

    await expect(testing.get(TenantContext).run('umbrella', ask)).rejects.toBeInstanceOf(TenantUnknownError);
    expect((await testing.get(TenantContext).run('acme', ask)).userId).toBe('zhangsan');
  });

  it('shares errors and metadata with CommonJS code in the same process', async () => {
    const require = createRequire(import.meta.url);
    const fromCjs = require('nestjs-work-weixin') as typeof import('nestjs-work-weixin');
    const remoteFromCjs = require('nestjs-http-remote') as typeof import('nestjs-http-remote');

    const refused: unknown = await testing
      .get(WorkWeixinService)
      .send(UserWorkWxInput.from({ userId: 'nobody' }))
      .catch((error: unknown) => error);

    expect(fromCjs.WorkWeixinService).not.toBe(WorkWeixinService);
    expect(refused).toBeInstanceOf(HttpRemoteError);
    expect(refused).toBeInstanceOf(remoteFromCjs.HttpRemoteError);
    expect(refused).toBeInstanceOf(fromCjs.WorkWeixinApiError);
    expect(fromCjs.isWorkWeixinApiError(refused) && isWorkWeixinApiError(refused)).toBe(true);
    expect(remoteFromCjs.getRemoteApi(CreateUserWorkWxInput).action).toBe(
      getRemoteApi(CreateUserWorkWxInput).action,
    );
  });
});
