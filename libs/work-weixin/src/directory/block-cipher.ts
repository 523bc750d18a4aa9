import { createDecipheriv, createHash } from 'node:crypto';

const IV_BYTES = 16;
const CIPHER_BLOCK = 16;
/** The padding of 企业微信 is PKCS#7 to 32 bytes: Node's own removes at most 16. */
const PADDING_BLOCK = 32;
/** A block of up to so many bytes is checked before its first element is yielded. */
const CHECKED_AHEAD = 4 * 2 ** 20;

/** The size and MD5 that the server announces for a block. */
export interface BlockFacts {
  readonly size?: number | undefined;
  readonly md5?: string | undefined;
}

/** A block is not what the server announced, or cannot be decrypted. */
export class BlockFailure extends Error {}

/**
 * Decrypts a block while it arrives, and checks its size and MD5, which are of the ciphertext. Its last bytes are yielded after the
 * checks. It holds back up to 4 MiB, so that a smaller block is checked as a whole before anything of it is used.
 *
 * @param key 32 bytes
 * @throws BlockFailure if a check fails
 */
export async function* decrypted(
  ciphertext: AsyncIterable<Uint8Array>,
  key: Buffer,
  { size, md5 }: BlockFacts,
): AsyncGenerator<Buffer, void, undefined> {
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, IV_BYTES)).setAutoPadding(false);
  const hash = createHash('md5');
  let bytes = 0;
  const held: Buffer[] = [];
  let heldBytes = 0;
  for await (const piece of ciphertext) {
    bytes += piece.length;
    if (size !== undefined && bytes > size) throw new BlockFailure(`is longer than its ${size} bytes`);
    hash.update(piece);
    const plain = decipher.update(piece);
    if (plain.length === 0) continue;
    held.push(plain);
    heldBytes += plain.length;
    // The padding may begin in the piece before the last one.
    while (held.length > 1 && heldBytes - (held[0] as Buffer).length >= CHECKED_AHEAD) {
      const first = held.shift() as Buffer;
      heldBytes -= first.length;
      yield first;
    }
  }
  if (size !== undefined && bytes !== size) throw new BlockFailure(`has ${bytes} of its ${size} bytes`);
  if (md5 && hash.digest('hex') !== md5.toLowerCase()) throw new BlockFailure('does not have its MD5');
  if (bytes === 0 || bytes % CIPHER_BLOCK !== 0) throw new BlockFailure('is not AES-256-CBC');
  yield* unpadded(held);
}

/** Removes the padding at the end of several pieces. */
function* unpadded(pieces: Buffer[]): Generator<Buffer, void, undefined> {
  const tail = Buffer.concat(pieces);
  const padding = tail.at(-1) ?? 0;
  const isPadding = (byte: number) => byte === padding;
  if (
    padding < 1 ||
    padding > PADDING_BLOCK ||
    padding > tail.length ||
    !tail.subarray(-padding).every(isPadding)
  )
    throw new BlockFailure('has no valid padding: is it encrypted with another key?');
  yield tail.subarray(0, tail.length - padding);
}
