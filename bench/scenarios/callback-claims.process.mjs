import { createHash } from 'node:crypto';
import { MemoryCallbackClaims } from 'nestjs-work-weixin/callbacks';

const keyOf = (index) => createHash('sha256').update(String(index)).digest('base64url');

process.on('message', ({ count }) => {
  global.gc();
  const before = process.memoryUsage();
  const claims = new MemoryCallbackClaims();
  for (let index = 0; index < count; index++) {
    const key = keyOf(index);
    claims.claim(key, `holder ${index}`, 3_000);
    claims.confirm(key, undefined, 600_000);
  }
  global.gc();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.external - before.heapUsed - before.external;
  if (claims.claim(keyOf(count - 1), 'another', 3_000).state !== 'done') throw new Error('it was forgotten');
  process.send(bytes);
});
process.on('disconnect', () => process.exit());
process.send('ready');
