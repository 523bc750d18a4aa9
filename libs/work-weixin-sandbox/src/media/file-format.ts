const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const AMR = Buffer.from('#!AMR\n');

/** Bytes of a frame behind its header, by its type: RFC 4867, narrowband. Other types do not occur in files. */
const AMR_FRAME_BYTES: readonly (number | undefined)[] = [
  ...[12, 13, 15, 17, 19, 20, 26, 31, 5],
  ...[undefined, undefined, undefined, undefined, undefined, undefined],
  0,
];

export function isPng(bytes: Buffer): boolean {
  return startsWith(bytes, PNG);
}

export function isJpeg(bytes: Buffer): boolean {
  return startsWith(bytes, JPEG);
}

/** Narrowband AMR. The wideband variant has another signature. */
export function isAmr(bytes: Buffer): boolean {
  return startsWith(bytes, AMR);
}

/** Whether it begins with the `ftyp` box of MP4. */
export function isMp4(bytes: Buffer): boolean {
  return bytes.toString('latin1', 4, 8) === 'ftyp';
}

/** Number of frames of an AMR file, up to `max`. Stops at a frame that is not valid. */
export function amrFrames(bytes: Buffer, max: number): number {
  let frames = 0;
  let at = AMR.length;
  while (at < bytes.length && frames < max) {
    const size = AMR_FRAME_BYTES[((bytes[at] ?? 0) >> 3) & 0x0f];
    if (size === undefined || at + 1 + size > bytes.length) return frames;
    at += 1 + size;
    frames += 1;
  }
  return frames;
}

function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}
