import { Pauses } from './pauses.js';

describe('Pauses', () => {
  it('pass by themselves, and the call goes on', async () => {
    expect(await new Pauses().wait(1)).toBe(true);
  });

  it('end all at once when closed, however long, and the calls do not go on', async () => {
    const pauses = new Pauses();
    const waits = [pauses.wait(1e6), pauses.wait(Number.MAX_VALUE)];
    pauses.close();
    expect(await Promise.all(waits)).toEqual([false, false]);
    expect(await pauses.wait(1e6)).toBe(false);
  });
});
