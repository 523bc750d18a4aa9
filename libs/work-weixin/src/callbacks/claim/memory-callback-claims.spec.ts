import { MemoryCallbackClaims } from './memory-callback-claims.js';

describe('MemoryCallbackClaims', () => {
  let nowMs = 1_000;
  const open = (max?: number) =>
    new MemoryCallbackClaims({ now: () => nowMs, ...(max === undefined ? {} : { max }) });

  it('gives a callback to one holder, until it is released or its lease ends', () => {
    const claims = open();
    expect(claims.claim('a', 'one', 100)).toEqual({ state: 'claimed' });
    expect(claims.claim('a', 'two', 100)).toEqual({ state: 'pending' });
    claims.release('a', 'two');
    expect(claims.claim('a', 'two', 100)).toEqual({ state: 'pending' });
    claims.release('a', 'one');
    expect(claims.claim('a', 'two', 100)).toEqual({ state: 'claimed' });
    nowMs += 101;
    expect(claims.claim('a', 'three', 100)).toEqual({ state: 'claimed' });
  });

  it('remembers a reply for its time, and nobody releases it', () => {
    const claims = open();
    claims.claim('a', 'one', 100);
    claims.confirm('a', 'reply', 1_000);
    claims.release('a', 'one');
    expect(claims.claim('a', 'two', 100)).toEqual({ state: 'done', reply: 'reply' });
    nowMs += 1_001;
    expect(claims.claim('a', 'two', 100)).toEqual({ state: 'claimed' });
  });

  it('returns the handlers that finished to the next holder, for their time', () => {
    const claims = open();
    claims.claim('a', 'one', 100);
    claims.release('a', 'two', ['A.b'], 1_000);
    expect(claims.claim('a', 'two', 100)).toEqual({ state: 'pending' });
    claims.release('a', 'one', ['A.b'], 1_000);
    expect(claims.claim('a', 'two', 100)).toEqual({ state: 'claimed', done: ['A.b'] });
    expect(claims.claim('a', 'one', 100)).toEqual({ state: 'pending' });
    claims.release('a', 'two', ['A.b', 'C.d'], 1_000);
    nowMs += 1_001;
    expect(claims.claim('a', 'one', 100)).toEqual({ state: 'claimed' });
    claims.release('a', 'one', ['A.b'], 1_000);
    claims.claim('a', 'one', 100);
    claims.confirm('a', undefined, 1_000);
    expect(claims.claim('a', 'two', 100)).toEqual({ state: 'done', reply: undefined });
  });

  it('forgets the oldest beyond its size', () => {
    const claims = open(2);
    for (const key of ['a', 'b', 'c']) claims.confirm(key, undefined, 1_000);
    expect(claims.claim('a', 'x', 100).state).toBe('claimed');
    expect(claims.claim('c', 'x', 100).state).toBe('done');
  });

  it('forgets the oldest if the replies are too long together, but never the newest', () => {
    const claims = open();
    const reply = 'x'.repeat(12 * 1_048_576);
    for (const key of ['a', 'b', 'c']) claims.confirm(key, reply, 1_000);
    expect(claims.claim('b', 'x', 100).state).toBe('done');
    expect(claims.claim('a', 'x', 100).state).toBe('claimed');
    claims.confirm('long', reply.repeat(3), 1_000);
    expect(claims.claim('long', 'x', 100).state).toBe('done');
    claims.confirm('b', reply, 1_000);
    claims.confirm('c', reply, 1_000);
    expect(['long', 'b', 'c'].map((key) => claims.claim(key, 'y', 100).state)).toEqual([
      'claimed',
      'done',
      'done',
    ]);
  });

  it('rejects a size that is none', () => {
    expect(() => new MemoryCallbackClaims({ max: 0 })).toThrow('max must be a whole number of at least 1');
  });
});
