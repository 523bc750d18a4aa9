import { createCipheriv, createHash } from 'node:crypto';
import { BlockFailure, decrypted } from './block-cipher.js';
import { bytesOfKey, newEncodingAesKey } from './export-key.js';

/** The key and message of the vendor's documentation on callbacks, encrypted by the facts' test vector. */
const KEY = bytesOfKey('abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG');

function encrypted(plain: Buffer, key = KEY): Buffer {
  const padding = 32 - (plain.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(padding, padding)), cipher.final()]);
}

const factsOf = (bytes: Buffer) => ({
  size: bytes.length,
  md5: createHash('md5').update(bytes).digest('hex').toUpperCase(),
});

async function* piecesOf(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

async function plainOf(bytes: Buffer, facts: object, size = 1_000, key = KEY): Promise<Buffer> {
  const plain: Buffer[] = [];
  for await (const piece of decrypted(piecesOf(bytes, size), key, facts)) plain.push(piece);
  return Buffer.concat(plain);
}

describe('A block of an export', () => {
  it('is decrypted by the test vector of the facts', async () => {
    const bytes = Buffer.from(
      'Q3stYC6hdFzMh9T8HCvyDLxx135z7lVDZxq/7087SVjiSmzegxFx7MuHIFDTBXI7V8WxHOT8XlgaMX2Nz93vCQ==',
      'base64',
    );
    const plain = await plainOf(bytes, {});
    expect(plain.subarray(0, 16).toString()).toBe('0123456789abcdef');
    expect(plain.subarray(20).toString()).toBe('你好ww0123456789abcdef');
  });

  it.each([0, 1, 15, 16, 17, 31, 32, 33, 1_000])(
    'of %d bytes is decrypted from pieces of any size',
    async (length) => {
      const plain = Buffer.alloc(length, 'abc');
      const bytes = encrypted(plain);
      for (const size of [1, 7, 16, 33, 10_000])
        expect(await plainOf(bytes, factsOf(bytes), size)).toEqual(plain);
    },
  );

  it('is checked as a whole before anything of it is yielded, up to 4 MiB', async () => {
    const bytes = encrypted(Buffer.alloc(3_000_000, 'x'));
    bytes[100] = (bytes[100] as number) ^ 1;
    const facts = factsOf(encrypted(Buffer.alloc(3_000_000, 'x')));
    await expect(decrypted(piecesOf(bytes, 65_536), KEY, facts).next()).rejects.toThrow(
      'does not have its MD5',
    );
  });

  it('that is larger is yielded while it arrives, and fails at its end', async () => {
    const plain = Buffer.alloc(9_000_000, 'x');
    const bytes = encrypted(plain);
    const { size } = factsOf(bytes);
    const reading = decrypted(piecesOf(bytes, 65_536), KEY, { size, md5: '0'.repeat(32) });
    let yielded = 0;
    const all = async () => {
      for await (const piece of reading) yielded += piece.length;
    };
    await expect(all()).rejects.toThrow(new BlockFailure('does not have its MD5'));
    expect(yielded).toBeGreaterThan(4_000_000);
    expect(yielded).toBeLessThan(plain.length);
  });

  it.each([
    ['is shorter than announced', (bytes: Buffer) => bytes.subarray(0, 64), 'has 64 of its 128 bytes'],
    [
      'is longer than announced',
      (bytes: Buffer) => Buffer.concat([bytes, bytes]),
      'is longer than its 128 bytes',
    ],
    [
      'has another content',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 5 ? byte ^ 1 : byte))),
      'does not have its MD5',
    ],
  ])('is refused if it %s', async (_what, change, why) => {
    const bytes = encrypted(Buffer.alloc(100, 'x'));
    await expect(plainOf(change(bytes), factsOf(bytes))).rejects.toThrow(new BlockFailure(why));
  });

  it('is refused if it is not encrypted, empty or encrypted with another key', async () => {
    await expect(plainOf(Buffer.from('{"userlist":[]}'), {})).rejects.toThrow('is not AES-256-CBC');
    await expect(plainOf(Buffer.alloc(0), {})).rejects.toThrow('is not AES-256-CBC');
    const other = bytesOfKey('Q'.repeat(43));
    await expect(plainOf(encrypted(Buffer.from('{}'), other), {})).rejects.toThrow('has no valid padding');
  });

  it('has a key of 43 random letters and digits', () => {
    const keys = Array.from({ length: 100 }, newEncodingAesKey);
    expect(keys.every((key) => /^[A-Za-z0-9]{43}$/.test(key) && bytesOfKey(key).length === 32)).toBe(true);
    expect(new Set(keys).size).toBe(100);
    expect(() => bytesOfKey('s3cret-key')).toThrow(/^(?!.*s3cret).*43 letters and digits/);
  });
});
