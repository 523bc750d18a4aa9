import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { SharedStateGuard } from './shared-state.guard.js';

const never = () => new Promise<string>(() => undefined);
const broken = () => Promise.reject(new Error('s3cret-password@redis'));

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

function logged() {
  const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
  const log = jest.spyOn(Logger.prototype, 'log').mockReturnValue();
  return { warn, log };
}

describe('SharedStateGuard', () => {
  it('uses the shared state while it answers', async () => {
    const { warn } = logged();
    const guard = new SharedStateGuard('store');
    expect(
      await guard.run(
        () => Promise.resolve('shared'),
        () => 'local',
      ),
    ).toBe('shared');
    expect(warn).not.toHaveBeenCalled();
  });

  it('goes on by itself with one warning, and says when it need not any more', async () => {
    jest.useFakeTimers();
    const { warn, log } = logged();
    const guard = new SharedStateGuard('store');
    for (let i = 0; i < 3; i++) expect(await guard.run(broken, () => 'local')).toBe('local');
    expect(warn.mock.calls).toEqual([
      ['store does not answer (Error): this process goes on by itself until it does'],
    ]);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(
      await guard.run(
        () => 'shared',
        () => 'local',
      ),
    ).toBe('shared');
    expect(log.mock.calls).toEqual([['store answers again']]);
  });

  it('does not ask a state that is down with every use', async () => {
    logged();
    const guard = new SharedStateGuard('store');
    const shared = jest.fn(broken);
    for (let i = 0; i < 100; i++) await guard.run(shared, () => 'local');
    expect(shared).toHaveBeenCalledTimes(1);
  });

  it('waits no longer than its time', async () => {
    logged();
    const guard = new SharedStateGuard('store', { timeoutMs: 20 });
    expect(await guard.run(never, () => 'local')).toBe('local');
  });

  it('hands on what the process itself fails with', async () => {
    logged();
    const guard = new SharedStateGuard('store');
    const local = () => Promise.reject(new Error('local'));
    await expect(guard.run(broken, local)).rejects.toThrow('local');
  });
});
