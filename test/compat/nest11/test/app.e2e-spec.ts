import { ConsoleLogger, Injectable, Module, type INestApplication } from '@nestjs/common';
import { LazyModuleLoader } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import {
  InjectWorkWeixin,
  WorkWeixinModule,
  WorkWeixinService,
  getWorkWeixinToken,
} from 'nestjs-work-weixin';
import { JoinQrcodeWorkWxOutput } from 'nestjs-work-weixin/corp';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import request from 'supertest';
import type { App } from 'supertest/types';
import { demoCorp, startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { AppModule } from '../src/app.module';
import { PeopleService } from '../src/people/people.service';

function globexCorp() {
  return {
    ...demoCorp(),
    corpId: 'wwglobex0000000001',
    secrets: { contacts: { secret: 's3cret-globex-contacts' }, app: { secret: 's3cret-globex-app' } },
    members: [{ userid: 'homer', name: '霍默', department: [1], mobile: '13700000001', position: '安全员' }],
    creator: 'homer',
    tags: [],
  };
}

describe('the application', () => {
  let sandbox: Sandbox;
  let app: INestApplication<App>;

  beforeAll(async () => {
    sandbox = await startSandbox({ corps: [demoCorp(), globexCorp()] });
    Object.assign(process.env, {
      WORK_WEIXIN_BASE_URL: sandbox.baseUrl,
      WORK_WEIXIN_CORP_ID: sandbox.demo.corpId,
      WORK_WEIXIN_CONTACTS_SECRET: sandbox.demo.secrets.contacts,
      WORK_WEIXIN_APP_SECRET: sandbox.demo.secrets.app,
      GLOBEX_CORP_ID: 'wwglobex0000000001',
      GLOBEX_CONTACTS_SECRET: 's3cret-globex-contacts',
    });
    const testing = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = testing.createNestApplication<INestApplication<App>>({ logger: false });
    await app.init();
  });

  afterAll(async () => {
    await app.close();
    await sandbox.close();
  });

  it('calls the corp named by the request', async () => {
    await request(app.getHttpServer())
      .get('/corps/globex/people/homer')
      .expect(200, { name: '霍默', position: '安全员' });
    await request(app.getHttpServer()).get('/corps/acme/people/homer').expect(404);
    await request(app.getHttpServer()).get('/corps/umbrella/people/homer').expect(404);
  });

  it('fetches a separate token for each corp', async () => {
    await request(app.getHttpServer()).get('/corps/acme/people/zhangsan').expect(200);
    await request(app.getHttpServer()).get('/corps/globex/people/homer').expect(200);

    const tokens = sandbox.journal.of('user/get').map(({ tokenFingerprint }) => tokenFingerprint);
    expect(new Set(tokens).size).toBe(2);
  });

  it('logs a failed call as fields, if the logger writes JSON', async () => {
    const lines: string[] = [];
    const write = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((line) => lines.push(String(line)) > 0);
    app.useLogger(new ConsoleLogger({ json: true }));
    await request(app.getHttpServer()).get('/corps/acme/people/nobody').expect(404);
    app.useLogger(false);
    write.mockRestore();

    const records = lines.map((line) => JSON.parse(line) as { level: string; message: unknown });
    expect(records.find(({ level }) => level === 'warn')?.message).toMatchObject({
      tenant: 'acme',
      api: 'user/get',
      outcome: 'refused',
      errcode: 60111,
      durationMs: expect.any(Number),
    });
  });

  it('invites a member', async () => {
    await request(app.getHttpServer())
      .post('/corps/acme/people/zhouba/invitation')
      .expect(201, { uninvited: [] });

    expect(sandbox.snapshot().invitations.flatMap(({ userid }) => userid)).toContain('zhouba');
  });

  it('provides a service bound to one corp', async () => {
    expect(await app.get(PeopleService).joinGlobex()).toMatch(/^https?:/);
  });

  it('allows a test to replace the service of one corp', async () => {
    const response = Object.assign(new JoinQrcodeWorkWxOutput(), { joinQrcode: 'https://example.com/qr' });
    const testing = await Test.createTestingModule({ imports: [AppModule] })
      .overrideProvider(getWorkWeixinToken('globex'))
      .useValue({ send: () => Promise.resolve(response) })
      .compile();

    expect(await testing.get(PeopleService).joinGlobex()).toBe('https://example.com/qr');
    await testing.close();
  });

  it('injects a corp into a lazily loaded module', async () => {
    // The decorator runs after the application has started, as in a file imported at that time.
    class Billing {
      constructor(readonly workWeixin: WorkWeixinService) {}
    }
    Injectable()(Billing);
    InjectWorkWeixin('acme')(Billing, undefined as never, 0);
    class LazyModule {}
    Module({ imports: [WorkWeixinModule.forTenants('acme')], providers: [Billing] })(LazyModule);

    const lazy = await app.get(LazyModuleLoader).load(() => LazyModule);
    const member = await lazy.get(Billing).workWeixin.send(UserWorkWxInput.from({ userId: 'zhangsan' }));
    expect(member.name).toBe('张三');
  });
});
