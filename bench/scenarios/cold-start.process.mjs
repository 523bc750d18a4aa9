const start = performance.now();
await import('reflect-metadata');
await import('@nestjs/common');
await import('@nestjs/axios');
await import('class-validator');
await import('undici');
const before = performance.now();
await import('nestjs-work-weixin');
const { UserWorkWxInput } = await import('nestjs-work-weixin/user');
const importMs = performance.now() - before;
const baseMs = before - start;

const { openWorkWeixin } = await import('../contestants/work-weixin.mjs');
const workWeixin = await openWorkWeixin({
  corpId: 'wwbench',
  secrets: { contacts: 'bench' },
  baseUrl: `${process.argv[2]}/cgi-bin/`,
});
await workWeixin.send(UserWorkWxInput.from({ userId: 'zhangsan' }));
// Measured from the start of the process.
process.send({ baseMs, importMs, firstAnswerMs: performance.now() }, () => process.exit());
