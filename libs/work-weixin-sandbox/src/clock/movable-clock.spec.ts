import { Harness } from '../../test/harness.js';
import { MovableClock } from './movable-clock.js';

describe('the clock of a sandbox', () => {
  it('follows real time, and moves ahead on advance()', async () => {
    const { sandbox, ...harness } = await startHarness();
    const before = Date.now();
    expect(sandbox.clock.now()).toBeGreaterThanOrEqual(before);
    const moved = sandbox.clock.advance(3_600_000);
    expect(moved).toBeGreaterThanOrEqual(before + 3_600_000);
    await harness.read();
    expect(sandbox.journal.entries.at(-1)?.at).toBeGreaterThanOrEqual(moved);
    await sandbox.close();
  });

  it('makes tokens expire', async () => {
    const { sandbox, read } = await startHarness();
    sandbox.clock.advance(7_199_000);
    expect(await read()).toBe(0);
    sandbox.clock.advance(1000);
    expect(await read()).toBe(42001);
    await sandbox.close();
  });

  const startHarness = async () => {
    const harness = await Harness.start();
    const read = async () => (await harness.member('zhangsan')).errcode as number;
    return { sandbox: harness.sandbox, read };
  };
});

describe('MovableClock', () => {
  it('keeps its distance from the clock it follows', () => {
    let baseMs = 1000;
    const { now, ...clock } = bound(new MovableClock(() => baseMs));
    expect(clock.advance(500)).toBe(1500);
    expect(clock.advance(0.5)).toBe(1500.5);
    baseMs = 2000;
    expect(now()).toBe(2500.5);
  });

  it.each([-1, NaN, Infinity, '5'])('rejects advance(%p)', (ms) => {
    expect(() => new MovableClock(() => 0).advance(ms as number)).toThrow(
      'clock: advance takes milliseconds, 0 or more',
    );
  });

  const bound = (clock: MovableClock) => ({ now: clock.now, advance: (ms: number) => clock.advance(ms) });
});
