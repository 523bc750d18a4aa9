import { jest } from '@jest/globals';
import type { CallbackClaims } from './callback-claims.js';
import { HeldClaim, LEASE_MS } from './held-claim.js';
import { MemoryCallbackClaims } from './memory-callback-claims.js';

describe('HeldClaim', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  function hold(signal = new AbortController().signal) {
    const claims = new MemoryCallbackClaims();
    claims.claim('key', 'one', LEASE_MS);
    const held = new HeldClaim(claims, 'key', 'one', signal);
    return { claims, held, stateFor: (holder: string) => claims.claim('key', holder, LEASE_MS).state };
  }

  it('outlasts its lease while handlers run', async () => {
    const { held, stateFor } = hold();
    await jest.advanceTimersByTimeAsync(10 * LEASE_MS);
    expect(stateFor('two')).toBe('pending');
    await held.confirm('reply');
    await jest.advanceTimersByTimeAsync(10 * LEASE_MS);
    expect(stateFor('two')).toBe('done');
  });

  it('ends with its lease once the application no longer waits', async () => {
    const closing = new AbortController();
    const { stateFor } = hold(closing.signal);
    closing.abort();
    await jest.advanceTimersByTimeAsync(LEASE_MS);
    expect(stateFor('two')).toBe('claimed');
  });

  it('is not renewed after another process has taken it', async () => {
    const { claims, stateFor } = hold();
    claims.release('key', 'one');
    expect(stateFor('two')).toBe('claimed');
    await jest.advanceTimersByTimeAsync(LEASE_MS);
    expect(stateFor('three')).toBe('claimed');
  });

  it('is gone after its release, also if a renewal is slow', async () => {
    const { claims, held, stateFor } = hold();
    const claim = claims.claim.bind(claims);
    const store: CallbackClaims = claims;
    jest.spyOn(store, 'claim').mockImplementationOnce(async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return claim(...args);
    });
    await jest.advanceTimersByTimeAsync(LEASE_MS / 3 + 10);
    const released = held.release();
    await jest.advanceTimersByTimeAsync(100);
    await released;
    expect(stateFor('two')).toBe('claimed');
  });

  it('is renewed again after the store has failed', async () => {
    const { claims, stateFor } = hold();
    jest.spyOn(claims, 'claim').mockImplementationOnce(() => {
      throw new Error('down');
    });
    await jest.advanceTimersByTimeAsync(10 * LEASE_MS);
    expect(stateFor('two')).toBe('pending');
  });
});
