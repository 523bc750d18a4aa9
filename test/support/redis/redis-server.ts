import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureRedisServer } from './redis-install.js';

const READY_WITHIN_MS = 10_000;
const ATTEMPTS = 5;

/** A separate `redis-server` on a free loopback port. It stores nothing on disk. */
export class RedisServer {
  private server: ChildProcess | undefined;
  private guardian: ChildProcess | undefined;
  private frozen = false;

  constructor(
    readonly port: number,
    private readonly directory: string,
  ) {}

  /** For clients, such as `redis://127.0.0.1:40123`. */
  get url(): string {
    return `redis://127.0.0.1:${String(this.port)}`;
  }

  /** @internal Resolves when the server responds to PING; rejects if it exits before. */
  async launch(): Promise<void> {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const server = spawn('redis-server', [...options, '--dir', this.directory], { stdio: 'ignore' });
    await once(server, 'spawn');
    this.server = server;
    this.guardian = guard(server);
    const giveUpAtMs = Date.now() + READY_WITHIN_MS;
    while (!(await answersPing(this.port))) {
      if (hasEnded(server) || Date.now() > giveUpAtMs) {
        await this.end();
        throw new Error(`redis-server did not respond on port ${String(this.port)}`);
      }
      await wait(20);
    }
  }

  /** Stops the server and waits for its exit. Does nothing if it is not running. */
  async stop(): Promise<void> {
    await this.end();
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** The server stays connected but does not respond until `thaw()`. */
  freeze(): void {
    this.frozen = true;
    this.server?.kill('SIGSTOP');
  }

  thaw(): void {
    this.frozen = false;
    this.server?.kill('SIGCONT');
  }

  /** Stops the server and starts an empty one on the same port. */
  async restart(): Promise<void> {
    await this.end();
    mkdirSync(this.directory, { recursive: true });
    await this.launch();
  }

  private async end(): Promise<void> {
    const { server, guardian } = this;
    this.server = this.guardian = undefined;
    if (server !== undefined && !hasEnded(server)) {
      const exited = once(server, 'exit');
      // A frozen process does not receive SIGTERM.
      server.kill(this.frozen ? 'SIGKILL' : 'SIGTERM');
      const killing = setTimeout(() => server.kill('SIGKILL'), 2_000);
      await exited;
      clearTimeout(killing);
    }
    this.frozen = false;
    // Last, so that it kills a server that hangs, and never a later process with the same id.
    guardian?.kill('SIGKILL');
  }
}

/** Starts a real Redis. Installs `redis-server` first if it is missing, see `ensureInstalled()`. */
export async function startRedis(): Promise<RedisServer> {
  await ensureRedisServer();
  for (let attempt = 1; ; attempt += 1) {
    const server = new RedisServer(await freePort(), mkdtempSync(join(tmpdir(), 'redis-')));
    try {
      await server.launch();
      return server;
    } catch (error) {
      await server.stop();
      // Another process may have taken the port.
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** Kills the server when this process exits for any reason. Jest hides `process.on('exit')` from tests. */
function guard(server: ChildProcess): ChildProcess {
  const script = `cat >/dev/null; kill -9 ${String(server.pid)}`;
  const guardian = spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  guardian.unref();
  return guardian;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const settle = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(500, () => settle(false));
    socket.once('data', (data) => settle(data.toString().startsWith('+PONG')));
    socket.once('error', () => settle(false));
    socket.once('close', () => resolve(false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
