import { amr, jpeg, mp4, png } from '../../test/media-files.js';
import { amrFrames, isAmr, isJpeg, isMp4, isPng } from './file-format.js';

const HEAD = Buffer.from('#!AMR\n');

/** A frame of this type with this number of bytes behind its header. */
function frame(type: number, size: number): Buffer {
  return Buffer.concat([Buffer.from([type << 3]), Buffer.alloc(size, 0xff)]);
}

describe('file formats', () => {
  it('are told by the first bytes', () => {
    const files = [png(), jpeg(), amr(1), mp4(), Buffer.from('text'), Buffer.alloc(0)];
    const told = files.map((bytes) => [isPng, isJpeg, isAmr, isMp4].map((is) => Number(is(bytes))).join(''));
    expect(told).toEqual(['1000', '0100', '0010', '0001', '0000', '0000']);
  });

  it('need the whole signature', () => {
    const cut = [png(7), jpeg(2), HEAD.subarray(0, 5), mp4(7)];
    expect(cut.map((bytes) => [isPng, isJpeg, isAmr, isMp4].some((is) => is(bytes)))).toEqual([
      ...[false, false, false, false],
    ]);
  });
});

describe('amrFrames', () => {
  it.each([
    [0, 12],
    [1, 13],
    [2, 15],
    [3, 17],
    [4, 19],
    [5, 20],
    [6, 26],
    [7, 31],
    [8, 5],
    [15, 0],
  ])('counts frames of type %i', (type, size) => {
    const frames = Buffer.concat([HEAD, frame(type, size), frame(type, size), frame(7, 31)]);
    expect(amrFrames(frames, 100)).toBe(3);
  });

  it.each<[string, number, Buffer[]]>([
    ['a frame that is cut', 1, [frame(7, 31), frame(7, 30)]],
    ['a type that does not occur in files', 1, [frame(7, 31), frame(9, 100)]],
    ['no frame', 0, []],
  ])('stops at %s', (_what, count, frames) => {
    expect(amrFrames(Buffer.concat([HEAD, ...frames]), 100)).toBe(count);
  });

  it('stops at the maximum', () => {
    expect(amrFrames(amr(50), 10)).toBe(10);
  });
});
