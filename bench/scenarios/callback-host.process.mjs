import { createServer } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { callbackModule, LOGGER } from '../callback-application.mjs';

/** Reads the body and answers: what any server does. */
async function bare() {
  const server = createServer((request, response) => {
    request.on('data', () => undefined).on('end', () => response.end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const hosts = {
  'node:http': bare,
  Express: async () => {
    const app = await NestFactory.create(callbackModule(), { logger: LOGGER });
    return app.listen(0, '127.0.0.1');
  },
  Fastify: async () => {
    const { FastifyAdapter } = await import('../fastify/index.mjs');
    const app = await NestFactory.create(callbackModule(), new FastifyAdapter(), { logger: LOGGER });
    await app.listen(0, '127.0.0.1');
    return app.getHttpServer();
  },
};

const server = await hosts[process.argv[2]]();
let cpu = process.cpuUsage();
process.on('message', () => {
  const { user, system } = process.cpuUsage(cpu);
  cpu = process.cpuUsage();
  process.send(user + system);
});
process.on('disconnect', () => process.exit());
process.send(server.address().port);
