// Packs the libraries as an application gets them.
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Runs a program and returns its output. Fails if the program fails. */
export async function run(
  program,
  args,
  { cwd = ROOT, env = process.env, timeoutMs = 120_000, children } = {},
) {
  // Its own process group, so that its children end with it.
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  children?.add(child);
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (printed += chunk));
  const timer = setTimeout(() => endGroup(child), timeoutMs);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(code ?? signal));
    });
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} exited with ${code}\n${printed}`);
    return printed;
  } finally {
    clearTimeout(timer);
    children?.delete(child);
  }
}

/** Ends a child and its own children. */
export function endGroup(child, signal = 'SIGKILL') {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Packs every built library. Returns the paths of the tarballs by package name. */
export async function packLibraries(folder, options) {
  const printed = await run(
    'npm',
    ['pack', '--json', '--workspaces', '--loglevel=error', '--pack-destination', folder],
    options,
  );
  const packed = Object.values(JSON.parse(printed.slice(printed.search(/^[[{]/m))));
  const libraries = await readdir(join(ROOT, 'libs'));
  if (packed.length !== libraries.length)
    throw new Error(`npm packed ${packed.length} of ${libraries.length}`);
  return Object.fromEntries(packed.map(({ name, filename }) => [name, join(folder, filename)]));
}
