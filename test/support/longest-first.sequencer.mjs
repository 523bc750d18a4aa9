// @ts-check
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as jestSequencer from '@jest/test-sequencer';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The specs that need more than about 10 s, longest first. Between two that compute is one that waits for other processes, so that they share the
 * cores.
 */
const LONGEST = [
  'test/e2e/fault-matrix.spec.ts',
  'test/repo/catalogue.spec.ts',
  'test/repo/generator.spec.ts',
  'test/e2e/shared-tokens.spec.ts',
  'test/repo/catalogue-generator.spec.ts',
  'test/e2e/callback-fleet.spec.ts',
  'test/repo/docs.spec.ts',
  'test/e2e/shared-tickets.spec.ts',
  'test/e2e/reference-app.spec.ts',
  'test/e2e/hostile-exports.spec.ts',
  'test/e2e/streams.spec.ts',
  'test/e2e/reference-pages.spec.ts',
  'test/e2e/hostile-server.spec.ts',
  'test/e2e/catalogue-round-trip.spec.ts',
  'src/main.spec.ts',
  'test/repo/check.spec.ts',
  'src/gateway/openapi/examples.spec.ts',
  'libs/work-weixin-sandbox/src/described/every-described-api.spec.ts',
  'src/operations/operations.spec.ts',
  'test/e2e/closing.spec.ts',
].map((path) => resolve(ROOT, path));

// The types describe the CommonJS file, whose default export is one level deeper.
const Sequencer = /** @type {typeof import('@jest/test-sequencer').default} */ (
  /** @type {unknown} */ (jestSequencer.default)
);

/**
 * Jest starts the longest specs first, but knows how long they need only from an earlier run. In a clean checkout it takes their size for it, and
 * starts some of the longest last, when the other workers have nothing left to do.
 */
export default class LongestFirstSequencer extends Sequencer {
  /**
   * @override
   * @param {Parameters<InstanceType<typeof Sequencer>['sort']>[0]} tests
   */
  async sort(tests) {
    const missing = LONGEST.filter((path) => !existsSync(path));
    if (missing.length > 0)
      throw new Error(`longest-first.sequencer.mjs names missing specs: ${missing.join(', ')}`);
    const sorted = await super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const first = LONGEST.flatMap((path) => sorted.filter((test) => test.path === path));
    return [...first, ...sorted.filter((test) => !first.includes(test))];
  }
}
