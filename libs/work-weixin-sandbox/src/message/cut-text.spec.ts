import { cutBytes, cutCharacters } from './cut-text.js';

describe('cutBytes', () => {
  it.each([
    ['短文', 6, '短文'],
    ['短文', 5, '短'],
    ['短文', 3, '短'],
    ['短文', 2, ''],
    ['a😀b', 5, 'a😀'],
    ['a😀b', 4, 'a'],
    ['a😀b', 2, 'a'],
    ['éé', 3, 'é'],
    ['', 3, ''],
    ['abc', 0, ''],
  ])('of %j to %i bytes is %j', (text, max, expected) => {
    expect(cutBytes(text, max)).toBe(expected);
  });

  it('never makes a text longer, and returns whole code points at every length', () => {
    const text = '好😀é1'.repeat(20);
    for (let max = 0; max <= Buffer.byteLength(text) + 1; max += 1) {
      const cut = cutBytes(text, max);
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(max);
      expect(Buffer.byteLength(cut)).toBeGreaterThan(Math.min(max, Buffer.byteLength(text)) - 4);
      expect(text.startsWith(cut)).toBe(true);
      expect(cut).not.toContain('\uFFFD');
    }
  });
});

describe('cutCharacters', () => {
  it.each([
    ['😀😀😀', 2, '😀😀'],
    ['😀😀', 2, '😀😀'],
    ['abc', 5, 'abc'],
    ['你好吗', 2, '你好'],
  ])('of %j to %i characters is %j', (text, max, expected) => {
    expect(cutCharacters(text, max)).toBe(expected);
  });
});
