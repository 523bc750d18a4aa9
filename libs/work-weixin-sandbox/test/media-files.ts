/** Files in the formats that media routes accept, without meaningful content. */

const MIB = 1024 * 1024;

/** A file of this size that begins with these bytes. */
export function startingWith(head: Buffer | string, size: number): Buffer {
  const bytes = Buffer.alloc(size, 0x20);
  Buffer.from(head).copy(bytes);
  return bytes;
}

export const png = (size = 64): Buffer => startingWith(Buffer.from('89504e470d0a1a0a', 'hex'), size);
export const jpeg = (size = 64): Buffer => startingWith(Buffer.from('ffd8ffe0', 'hex'), size);
export const mp4 = (size = 64): Buffer => startingWith('\0\0\0\x18ftypmp42', size);

/** A voice message of 12.2 kbit/s: 20 ms per frame of 32 bytes. */
export function amr(frames: number): Buffer {
  const frame = Buffer.alloc(32);
  frame[0] = 7 << 3;
  return Buffer.concat([Buffer.from('#!AMR\n'), ...Array.from({ length: frames }, () => frame)]);
}

export const mib = (count: number): number => count * MIB;

/** A form with one file. */
export function formOf(
  bytes: Uint8Array<ArrayBuffer> | Buffer,
  fileName = 'a.bin',
  name = 'media',
): FormData {
  const form = new FormData();
  form.set(name, new Blob([Uint8Array.from(bytes)]), fileName);
  return form;
}
