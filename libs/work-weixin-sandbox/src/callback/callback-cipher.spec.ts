import { decrypt, encrypt, isSignedBy, signatureOf } from './callback-cipher.js';

const aesKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const receiveId = 'ww0123456789abcdef';
const signed = { token: 'tok3n', timestamp: '1700000000', nonce: 'nonce01' };

/** The test vectors of the facts, which two other implementations confirmed. */
const VECTORS = [
  [
    '你好',
    'Q3stYC6hdFzMh9T8HCvyDLxx135z7lVDZxq/7087SVjiSmzegxFx7MuHIFDTBXI7V8WxHOT8XlgaMX2Nz93vCQ==',
    '71d574624d42005cd9657841974281e1e839e1b1',
  ],
  [
    'echo-1234567890',
    'Q3stYC6hdFzMh9T8HCvyDFnFQNDtYthGL9xKtlD2z9vUO/jHxJa6r+2Gzmvcp7nRAYd2bgC9sPc9K7u5uVdknw==',
    'e11aec37ccdf887d7303fa3a80d78fd2206f0194',
  ],
] as const;

describe('callback cipher', () => {
  it.each(VECTORS)('encrypts and signs %s as the vendor does', (message, encrypted, signature) => {
    expect(encrypt({ message, receiveId }, aesKey, Buffer.from('0123456789abcdef'))).toBe(encrypted);
    expect(decrypt(encrypted, aesKey)).toEqual({ message, receiveId });
    expect(signatureOf({ ...signed, encrypted })).toBe(signature);
    expect(isSignedBy(signature, { ...signed, encrypted })).toBe(true);
  });

  it('encrypts the same text differently each time', () => {
    const plain = { message: 'a', receiveId: '' };
    const texts = [encrypt(plain, aesKey), encrypt(plain, aesKey)];
    expect(texts[0]).not.toBe(texts[1]);
    expect(texts.map((text) => decrypt(text, aesKey))).toEqual([plain, plain]);
  });

  it.each(Array.from({ length: 66 }, (_, length) => length))('carries %i bytes', (length) => {
    const plain = { message: 'x'.repeat(length), receiveId: 'ww1' };
    expect(decrypt(encrypt(plain, aesKey), aesKey)).toEqual(plain);
  });

  it.each([
    ['an empty text', ''],
    ['a text that is cut', VECTORS[0][1].slice(0, 64)],
    ['a text of another length', VECTORS[0][1].slice(0, 60)],
    ['no Base64', '你好'],
  ])('does not decrypt %s', (_, encrypted) => {
    expect(decrypt(encrypted, aesKey)).toBeUndefined();
  });

  it('does not decrypt with another key', () => {
    expect(decrypt(VECTORS[0][1], aesKey.replace('a', 'b'))).toBeUndefined();
  });

  it.each(['', 'e11aec37ccdf887d7303fa3a80d78fd2206f0194', VECTORS[0][2].toUpperCase()])(
    'does not accept the signature %j',
    (signature) => {
      expect(isSignedBy(signature, { ...signed, encrypted: VECTORS[0][1] })).toBe(false);
    },
  );
});
