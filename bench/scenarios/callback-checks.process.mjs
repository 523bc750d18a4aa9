import { NestFactory } from '@nestjs/core';
import { TenantSource } from 'nestjs-work-weixin';
import { CallbackReceiver } from 'nestjs-work-weixin/callbacks';
import { callbackModule, LOGGER } from '../callback-application.mjs';
import { check, CORP, RECEIVER } from '../callback-samples.mjs';

/** Corps of a database, each of which is looked up when its URL is first called. */
class Corps extends TenantSource {
  find() {
    return new Promise((resolve) =>
      setImmediate(() => resolve({ corpId: CORP, secrets: { app: 's' }, callbacks: { contacts: RECEIVER } })),
    );
  }
}

process.on('message', async ({ tenants }) => {
  const app = await NestFactory.createApplicationContext(callbackModule({ tenants: new Corps() }), {
    logger: LOGGER,
  });
  const receiver = app.get(CallbackReceiver);
  const names = Array.from({ length: tenants }, (_, index) => `tenant${index}`);
  const times = [];
  for (const name of names) {
    const query = check('1616140317555161061');
    const started = performance.now();
    const { status } = await receiver.receive({
      method: 'GET',
      path: { tenant: name, receiver: 'contacts' },
      query,
    });
    times.push(performance.now() - started);
    if (status !== 200) throw new Error(`the check was answered with ${status}`);
  }
  await app.close();
  times.sort((one, other) => one - other);
  process.send(times[Math.ceil(times.length * 0.99) - 1]);
});
process.on('disconnect', () => process.exit());
process.send('ready');
