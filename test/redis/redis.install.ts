import { execFile } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LOCK = join(tmpdir(), 'work-weixin-redis-install.lock');
const FAILED = join(tmpdir(), 'work-weixin-redis-install.failed');
const HOW_TO =
  'redis-server is missing: install it with `apt-get install redis-server`, `brew install redis` or `dnf install redis`';

/** Makes sure that `redis-server` can be started, installing it once however many test files ask. */
export async function ensureRedisServer(): Promise<void> {
  const startedAtMs = Date.now();
  while (!(await isInstalled())) {
    if (failedSince(startedAtMs)) throw new Error(HOW_TO);
    if (takeLock()) {
      try {
        if (!(await isInstalled())) await install();
      } catch {
        writeFileSync(FAILED, '');
        throw new Error(HOW_TO);
      } finally {
        rmSync(LOCK, { force: true });
      }
    } else {
      await wait(250);
    }
  }
}

async function isInstalled(): Promise<boolean> {
  return run('redis-server', ['--version']).then(
    () => true,
    () => false,
  );
}

async function install(): Promise<void> {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = async (...args: string[]) => {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
    await run(command, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 120_000,
    });
  };
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'redis-server');
  if (!(await isInstalled())) throw new Error('installed, but not on the PATH');
}

function failedSince(atMs: number): boolean {
  try {
    return statSync(FAILED).mtimeMs >= atMs;
  } catch {
    return false;
  }
}

function takeLock(): boolean {
  try {
    const file = openSync(LOCK, 'wx');
    writeFileSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch {
    if (!isHeld()) rmSync(LOCK, { force: true });
    return false;
  }
}

function isHeld(): boolean {
  try {
    const pid = Number(readFileSync(LOCK, 'utf8'));
    // Between creating the file and writing the number it is empty.
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
