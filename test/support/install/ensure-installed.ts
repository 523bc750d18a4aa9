import { execFile } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
// One for all programs: apt-get lets only one installation run at a time.
const LOCK = join(tmpdir(), 'work-weixin-install.lock');

export interface Program {
  /** What is started, as it is found on the PATH. */
  readonly command: string;
  /** Debian's packages. */
  readonly packages: readonly string[];
  /** How to install it by hand. */
  readonly howTo: string;
}

/** Makes sure that a program can be started, installing it once however many test files ask. */
export async function ensureInstalled(program: Program): Promise<void> {
  const { command, howTo } = program;
  const failed = join(tmpdir(), `work-weixin-install-${command}.failed`);
  const startedAtMs = Date.now();
  while (!(await isInstalled(command))) {
    if (failedSince(failed, startedAtMs)) throw new Error(howTo);
    if (takeLock()) {
      try {
        if (!(await isInstalled(command))) await install(program);
      } catch {
        writeFileSync(failed, '');
        throw new Error(howTo);
      } finally {
        rmSync(LOCK, { force: true });
      }
    } else {
      await wait(250);
    }
  }
}

async function isInstalled(command: string): Promise<boolean> {
  return run(command, ['--version']).then(
    () => true,
    () => false,
  );
}

async function install({ command, packages: names }: Program): Promise<void> {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = async (...args: string[]) => {
    const [first = '', ...rest] = [...sudo, 'apt-get', ...args];
    await run(first, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    });
  };
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...names);
  if (!(await isInstalled(command))) throw new Error('installed, but not on the PATH');
}

function failedSince(failed: string, atMs: number): boolean {
  try {
    return statSync(failed).mtimeMs >= atMs;
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
