import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TenantContext, WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { UserIdListWorkWxInput } from 'nestjs-work-weixin/user';
import { demoCorp, type Sandbox } from 'work-weixin-sandbox';
import type { DemoConsole } from './demo-console.js';

/** Serves two corps with one application. Each call selects its tenant. */
export async function showTenants(sandbox: Sandbox, demoConsole: DemoConsole): Promise<void> {
  demoConsole.title('多租户 · two corps in one application');
  const other = demoCorp();
  other.corpId = 'ww00000000000branch';
  const secret = 's3cret-branch-contacts';
  other.secrets.contacts.secret = secret;
  other.secrets.app.secret = 's3cret-branch-app';
  other.members = other.members.slice(0, 3);
  sandbox.addCorp(other);
  const { corpId, secrets } = sandbox.demo;
  const root = WorkWeixinModule.forRoot({
    tenants: {
      head: { corpId, secrets: { contacts: secrets.contacts } },
      branch: { corpId: other.corpId, secrets: { contacts: secret } },
    },
    baseUrl: sandbox.baseUrl,
    observers: [],
  });

  @Module({ imports: [root] })
  class TenantsModule {}

  const app = await NestFactory.createApplicationContext(TenantsModule, {
    logger: ['warn'],
    abortOnError: false,
  });
  try {
    const workWeixin = app.get(WorkWeixinService);
    const count = async (options?: { tenant: string }) =>
      (await workWeixin.send(UserIdListWorkWxInput.from({ limit: 100 }), options)).deptUser?.length ?? 0;
    demoConsole.good(
      `user/list_id of head, selected by an option of the call: ${await count({ tenant: 'head' })} entries`,
    );
    const ofBranch = await app.get(TenantContext).run('branch', () => count());
    demoConsole.good(`user/list_id of branch, selected by the surrounding context: ${ofBranch} entries`);
    const failure = await count().catch((error: unknown) => error);
    demoConsole.bad(`without a tenant: ${(failure as Error).message}`);
  } finally {
    await app.close();
  }
}
