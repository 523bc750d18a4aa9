import { Backoff } from './backoff.js';

const sequences = (count: number, length: number, initialMs: number, maxMs: number) =>
  Array.from({ length: count }, () => {
    const backoff = new Backoff(initialMs, maxMs);
    return Array.from({ length }, () => backoff.next());
  });
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

describe('Backoff', () => {
  it('starts between 0 and 1.4 times the initial delay', () => {
    for (const [first = NaN] of sequences(1_000, 1, 100, 1e9)) {
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first).toBeLessThan(140);
    }
  });

  it('roughly doubles', () => {
    const all = sequences(2_000, 5, 100, 1e9);
    for (const step of [1, 2, 3, 4]) {
      const value = median(all.map((delays) => delays[step] ?? NaN));
      expect(value).toBeGreaterThan(45 * 2 ** step);
      expect(value).toBeLessThan(65 * 2 ** step);
    }
  });

  it('never exceeds the maximum, however often it is called', () => {
    const [delays = []] = sequences(1, 2_000, 100, 5_000);
    expect(delays).toHaveLength(2_000);
    expect(delays.every((delay) => delay >= 0 && delay <= 5_000)).toBe(true);
    expect(delays.at(-1)).toBe(5_000);
  });
});
