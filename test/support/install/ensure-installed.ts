import { execFile } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
// One lock for all programs, because apt-get allows only one installation at a time.
const LOCK = join(tmpdir(), 'work-weixin-install.lock');

export interface Program {
  /** The name of the executable on the PATH. */
  readonly command: string;
  /** The Debian packages that contain it. */
  readonly packages: readonly string[];
  /** Why the tests need it, such as `tests of shared tokens start a Redis`. */
  readonly reason: string;
  /** Commands for other systems, such as `brew install redis`. */
  readonly otherwise?: string;
}

/**
 * Makes sure that a program can start. Installs it if it is missing, but only as root on Debian, and only once even if many test files
 * need it.
 *
 * @throws {Error} with the command to run if it is missing and cannot be installed
 */
export async function ensureInstalled(program: Program): Promise<void> {
  const { command } = program;
  const failed = join(tmpdir(), `work-weixin-install-${command}.failed`);
  const startedAtMs = Date.now();
  while (!(await isInstalled(command))) {
    if (!canInstall() || failedSince(failed, startedAtMs)) throw new Error(instructions(program));
    if (takeLock()) {
      try {
        if (!(await isInstalled(command))) await install(program);
      } catch (cause) {
        writeFileSync(failed, '');
        throw new Error(instructions(program), { cause });
      } finally {
        rmSync(LOCK, { force: true });
      }
    } else {
      await wait(250);
    }
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** The message for a person who has to install the program. */
export function instructions({ command, packages, reason, otherwise }: Program): string {
  const other = otherwise === undefined ? '' : `, or ${otherwise}`;
  return `${command} is missing: ${reason}. Run apt-get install ${packages.join(' ')}${other}`;
}

async function isInstalled(command: string): Promise<boolean> {
  return run(command, ['--version']).then(
    () => true,
    () => false,
  );
}

async function install({ command, packages, reason }: Program): Promise<void> {
  process.stderr.write(`Installing ${packages.join(' ')} with apt-get: ${reason}.\n`);
  const apt = (...args: string[]) =>
    run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 300_000 });
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...packages);
  if (!(await isInstalled(command))) throw new Error(`${command} was installed but is not on the PATH`);
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
    // The file is empty until the process that created it writes its id.
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
