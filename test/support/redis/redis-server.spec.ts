import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { type RedisServer, startRedis } from './redis-server.js';

describe('startRedis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  const ask = (command: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(redis.port, '127.0.0.1', () => socket.write(`${command}\r\n`));
      const end = (answer: string) => {
        socket.destroy();
        resolve(answer);
      };
      socket.setTimeout(200, () => end('silence'));
      socket.once('data', (data) => end(data.toString().trim()));
      socket.once('error', () => end('refused'));
    });

  it('responds, is silent while frozen, and responds again', async () => {
    expect(await ask('SET a 1')).toBe('+OK');
    redis.freeze();
    expect(await ask('PING')).toBe('silence');
    redis.thaw();
    expect(await ask('EXISTS a')).toBe(':1');
  });

  it('exits on stop, and restarts empty on the same port', async () => {
    redis.freeze();
    await redis.stop();
    expect(await ask('PING')).toBe('refused');
    await redis.restart();
    expect(await ask('EXISTS a')).toBe(':0');
  });

  it('leaves no process behind', async () => {
    const other = await startRedis();
    await other.stop();
    const running = execFileSync('ps', ['-eo', 'args']).toString();
    expect(running).not.toContain(`127.0.0.1:${String(other.port)}`);
  });
});
