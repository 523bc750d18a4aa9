import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const RUNNER = resolve(import.meta.dirname, '../support/run-bundled.mjs');
const PROGRAM = resolve(import.meta.dirname, 'streams/transfer.ts');
const BUNDLED = PROGRAM.replace(/\.ts$/, '.bundled.mjs');
const MEBIBYTE = 2 ** 20;

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'streams-'));
const path = join(folder, 'large.bin');

interface Peak {
  readonly peakMiB: number;
  readonly ms: number;
}

interface Measured {
  readonly down: Peak;
  readonly up: Peak;
  readonly abortMs: { readonly down: number; readonly up: number };
  readonly leftOpen: number;
}

let remote: ReturnType<typeof spawn> | undefined;
let baseUrl = '';

beforeAll(async () => {
  // Without an argument it only writes the bundle: the bundler's memory must not count.
  await run(process.execPath, [RUNNER, PROGRAM], { timeout: 20_000 });
  remote = spawn(process.execPath, [BUNDLED, 'remote'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(remote.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  baseUrl = line.toString().trim();
}, 30_000);

afterAll(() => {
  remote?.kill();
  rmSync(folder, { recursive: true });
  rmSync(BUNDLED, { force: true });
});

/** Transfers so many bytes in each direction, in a process of its own. */
async function transfer(transport: string, bytes: number): Promise<Measured> {
  writeFileSync(path, '');
  // Sparse: it takes no space.
  truncateSync(path, bytes);
  const args = ['--expose-gc', BUNDLED, transport, baseUrl, path, String(bytes)];
  const { stdout } = await run(process.execPath, args, { timeout: 55_000 });
  return JSON.parse(stdout) as Measured;
}

// The large transfers have four times as many bytes as the memory that is allowed: a transport that kept them would fail.
describe('A transfer in both directions', () => {
  it.each([
    ['axios over undici', 'axios', 256 * MEBIBYTE],
    ['undici', 'undici', 256 * MEBIBYTE],
    ['axios over node:http', 'node', 128 * MEBIBYTE],
  ])(
    'over %s takes less than 64 MiB of memory, stops within 100 ms, and leaves nothing open',
    async (_name, transport, bytes) => {
      const { down, up, abortMs, leftOpen } = await transfer(transport, bytes);
      expect(down.peakMiB).toBeLessThan(64);
      expect(up.peakMiB).toBeLessThan(64);
      expect(abortMs.down).toBeLessThan(100);
      expect(abortMs.up).toBeLessThan(100);
      expect(leftOpen).toBe(0);
    },
    60_000,
  );
});
