import { PIECE_BYTES, rangeAt } from './media-piece.js';

describe('The range of a piece', () => {
  it('has at most 20 MB, whatever a MB is, and is aligned to 16 bytes', () => {
    for (const position of [0, 1, 15, 16, 17, 12_345_678, PIECE_BYTES, 2 ** 40 + 3]) {
      const { start, end } = rangeAt(position);
      expect(start % 16).toBe(0);
      expect((end + 1) % 16).toBe(0);
      expect(start).toBeLessThanOrEqual(position);
      expect(position - start).toBeLessThan(16);
      expect(end + 1 - start).toBe(PIECE_BYTES);
    }
    expect(PIECE_BYTES).toBeLessThanOrEqual(20_000_000);
  });

  it('ends at the block of the last byte', () => {
    expect(rangeAt(5, 10)).toEqual({ start: 0, end: 15 });
    expect(rangeAt(20, 21)).toEqual({ start: 16, end: 31 });
    expect(rangeAt(16, 32)).toEqual({ start: 16, end: 31 });
    expect(rangeAt(0, PIECE_BYTES + 1)).toEqual({ start: 0, end: PIECE_BYTES - 1 });
  });
});
