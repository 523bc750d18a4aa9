import { Injectable, Module, type INestApplication } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { LazyModuleLoader } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { HttpRemoteError, InputInvalidError } from 'nestjs-http-remote';
import {
  Errcode,
  InjectWorkWeixin,
  WorkWeixinApiError,
  WorkWeixinModule,
  WorkWeixinService,
  isWorkWeixinApiError,
} from 'nestjs-work-weixin';
import { CreateUserWorkWxInput, UserWorkWxInput } from 'nestjs-work-weixin/user';
import request from 'supertest';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';

describe('the application', () => {
  let sandbox: Sandbox;
  let app: INestApplication;

  beforeAll(async () => {
    sandbox = await startSandbox();
    process.env.WORK_WEIXIN_CORP_ID = sandbox.demo.corpId;
    process.env.WORK_WEIXIN_CONTACTS_SECRET = sandbox.demo.secrets.contacts;
    process.env.WORK_WEIXIN_BASE_URL = sandbox.baseUrl;
    // ConfigModule.forRoot() reads the environment while the module is loaded.
    const { AppModule } = await import('../src/app.module');
    const testing = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = testing.createNestApplication();
    app.useLogger(false);
    await app.init();
  });

  afterAll(async () => {
    await app.close();
    await sandbox.close();
  });

  it('reads its options through ConfigService', () => {
    expect(app.get(ConfigService).get('WORK_WEIXIN_CORP_ID')).toBe(sandbox.demo.corpId);
    expect(app.get(WorkWeixinService)).toBeInstanceOf(WorkWeixinService);
  });

  it('hires a member', async () => {
    const member = { userId: 'qianqi', name: '钱七', mobile: '13900000007', department: [2] };

    await request(app.getHttpServer())
      .post('/members')
      .send(member)
      .expect(201, { userId: 'qianqi', name: '钱七', departments: [2] });

    expect(sandbox.snapshot().members.find(({ userid }) => userid === 'qianqi')?.name).toBe('钱七');
    expect(sandbox.journal.count('gettoken')).toBe(1);
  });

  it('reports invalid fields before anything is sent', async () => {
    const calls = sandbox.journal.count('user/create');

    const { body } = await request(app.getHttpServer())
      .post('/members')
      .send({ userId: '-', name: '' })
      .expect(422);

    expect(body.fields.map(({ property }: { property: string }) => property)).toContain('name');
    expect(sandbox.journal.count('user/create')).toBe(calls);
  });

  it('reports why the server rejected a call', async () => {
    await request(app.getHttpServer())
      .get('/members/nobody')
      .expect(409)
      .expect(({ body }) => expect(body.errcode).toBe(Errcode.UserNotFound));
  });

  it('recognizes errors by their classes', async () => {
    const workWeixin = app.get(WorkWeixinService);

    const refused: unknown = await workWeixin
      .send(UserWorkWxInput.from({ userId: 'nobody' }))
      .catch((e: unknown) => e);
    const invalid: unknown = await workWeixin
      .send(CreateUserWorkWxInput.from({ userId: '-', name: '' }))
      .catch((e: unknown) => e);

    expect(refused).toBeInstanceOf(HttpRemoteError);
    expect(refused).toBeInstanceOf(WorkWeixinApiError);
    expect(isWorkWeixinApiError(refused) && refused.is(Errcode.UserNotFound)).toBe(true);
    expect(invalid).toBeInstanceOf(InputInvalidError);
    expect(isWorkWeixinApiError(invalid)).toBe(false);
  });

  it('recovers from a revoked token', async () => {
    sandbox.revokeTokens();

    await request(app.getHttpServer()).get('/members/zhangsan').expect(200);
  });

  it('injects a corp into a lazily loaded module', async () => {
    // The decorator runs after the application has started, as in a file imported at that time.
    class Billing {
      constructor(readonly workWeixin: WorkWeixinService) {}
    }
    Injectable()(Billing);
    InjectWorkWeixin('default')(Billing, undefined as never, 0);
    class LazyModule {}
    Module({ imports: [WorkWeixinModule.forTenants('default')], providers: [Billing] })(LazyModule);

    const lazy = await app.get(LazyModuleLoader).load(() => LazyModule);
    const member = await lazy.get(Billing).workWeixin.send(UserWorkWxInput.from({ userId: 'zhangsan' }));
    expect(member.name).toBe('张三');
  });
});
