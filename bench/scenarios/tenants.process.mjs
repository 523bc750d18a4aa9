import { TenantSource } from 'nestjs-work-weixin';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import { openWorkWeixin } from '../contestants/work-weixin.mjs';

const count = Number(process.argv[2]);
const names = Array.from({ length: count }, (_, index) => `tenant${index}`);
const responses = {
  gettoken: Buffer.from('{"errcode":0,"errmsg":"ok","access_token":"bench","expires_in":7200}'),
  call: Buffer.from('{"errcode":0,"errmsg":"ok","userid":"zhangsan","name":"张三"}'),
};
const transport = {
  send: ({ url }) =>
    Promise.resolve({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: url.includes('/gettoken') ? responses.gettoken : responses.call,
    }),
};

class Corps extends TenantSource {
  find(tenant) {
    return { corpId: `ww${tenant}`, secrets: { app: `bench-${tenant}` } };
  }
}

const workWeixin = await openWorkWeixin({ tenants: new Corps(), tenantCache: { max: 20_000 }, transport });
const input = UserWorkWxInput.from({ userId: 'zhangsan' });

global.gc();
const before = process.memoryUsage().heapUsed;
for (const tenant of names) await workWeixin.send(input, { tenant });
global.gc();
const bytesPerTenant = (process.memoryUsage().heapUsed - before) / count;
for (let warmUp = 0; warmUp < 20_000; warmUp++) {
  await workWeixin.send(input, { tenant: names[warmUp % count] });
}

process.on('message', async ({ ms }) => {
  const started = performance.now();
  let done = 0;
  while (performance.now() - started < ms) {
    // A step coprime to the count visits all tenants, and never two neighbors in a row.
    for (let each = 0; each < 50; each++, done++) {
      await workWeixin.send(input, { tenant: names[(done * 7_919) % count] });
    }
  }
  process.send(((performance.now() - started) * 1_000) / done);
});
process.on('disconnect', () => process.exit());
process.send({ bytesPerTenant });
