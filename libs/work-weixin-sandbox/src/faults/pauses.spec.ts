import { Pauses } from './pauses.js';

describe('Pauses', () => {
  it('end after their time, and the call goes on', async () => {
    expect(await new Pauses().wait(1)).toBe(true);
  });

  it('end immediately on close(), and the calls do not go on', async () => {
    const pauses = new Pauses();
    const waits = [pauses.wait(1e6), pauses.wait(Number.MAX_VALUE)];
    pauses.close();
    expect(await Promise.all(waits)).toEqual([false, false]);
    expect(await pauses.wait(1e6)).toBe(false);
  });
});
