import { CallbackSender, KEY } from '../../../../../test/support/callback-sender.js';
import { isSignedBy, signatureOf } from '../verify/signature.js';
import { MessageCipher } from './message-cipher.js';

const receiveId = 'ww0123456789abcdef';
const random = Buffer.from('0123456789abcdef');

/** Of facts §6.2: message, encrypted, signature. */
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

describe('MessageCipher', () => {
  const cipher = new MessageCipher(KEY, receiveId);
  const sender = new CallbackSender({ token: 'tok3n', aesKey: KEY, receiveId });

  it.each(VECTORS)('reads and writes the known text of %s', (text, encrypted, signature) => {
    expect(cipher.decrypt(encrypted)).toEqual({ text });
    expect(cipher.encrypt(text, random)).toBe(encrypted);
    const parts = { timestamp: '1700000000', nonce: 'nonce01', encrypted };
    expect(signatureOf('tok3n', parts)).toBe(signature);
    expect(isSignedBy('tok3n', parts, signature)).toBe(true);
    expect(isSignedBy('tok3N', parts, signature)).toBe(false);
    expect(isSignedBy('tok3n', parts, signature.slice(1))).toBe(false);
    expect(isSignedBy('tok3n', { ...parts, nonce: 'nonce02' }, signature)).toBe(false);
  });

  it('reads every length of padding, and what another implementation reads', () => {
    for (let length = 0; length <= 70; length++) {
      const text = '张'.repeat(length % 3) + 'x'.repeat(length);
      expect(cipher.decrypt(sender.encrypt(text))).toEqual({ text });
      expect(sender.decrypt(cipher.encrypt(text))).toBe(text);
    }
  });

  it('reads a text for nobody if it is a robot', () => {
    const robot = new MessageCipher(KEY, '');
    const encrypted = new CallbackSender({ token: 't', aesKey: KEY, receiveId: '' }).encrypt('{}');
    expect(robot.decrypt(encrypted)).toEqual({ text: '{}' });
    expect(cipher.decrypt(encrypted)).toEqual({ fault: 'receive-id' });
    expect(robot.decrypt(sender.encrypt('{}'))).toEqual({ fault: 'receive-id' });
  });

  it('does not show its key', () => {
    expect(JSON.stringify(cipher)).toBe('{}');
  });

  /** 16 random bytes, a length, a message, the receiver, padding. */
  const plainOf = (length: number, message: string, id: string, pad: number[]) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(length);
    return Buffer.concat([random, size, Buffer.from(message), Buffer.from(id), Buffer.from(pad)]);
  };
  const pads = (count: number, value = count) => Array.from({ length: count }, () => value);
  const robot = new MessageCipher(KEY, '');

  it.each([
    ['nothing', ''],
    [
      'a text that is cut at a block',
      Buffer.from(VECTORS[0][1], 'base64').subarray(0, 32).toString('base64'),
    ],
    [
      'a text that is cut within one',
      Buffer.from(VECTORS[0][1], 'base64').subarray(0, 48).toString('base64'),
    ],
    [
      'a text of one byte more',
      Buffer.concat([Buffer.from(VECTORS[0][1], 'base64'), Buffer.of(1)]).toString('base64'),
    ],
    [
      'a text that was encrypted with another key',
      new CallbackSender({ token: '', aesKey: KEY.replace('a', 'b'), receiveId: '' }).encrypt('x'.repeat(40)),
    ],
    ['padding of 0', sender.encryptBytes(plainOf(12, 'x'.repeat(12), '', pads(32, 0)))],
    ['padding of 33', sender.encryptBytes(plainOf(44, 'x'.repeat(11), '', pads(33)))],
    ['padding that differs', sender.encryptBytes(plainOf(4, 'abcd', '', [...pads(7, 9), 8]))],
    ['padding that reaches into the length', sender.encryptBytes(Buffer.alloc(32, 32))],
    ['a length that is too large', sender.encryptBytes(plainOf(13, 'x'.repeat(8), '', pads(4)))],
    ['the largest length', sender.encryptBytes(plainOf(0xffffffff, 'x'.repeat(8), '', pads(4)))],
    [
      'bytes that are not UTF-8',
      sender.encryptBytes(Buffer.concat([random, Buffer.of(0, 0, 0, 2, 0xc3, 0x28), Buffer.alloc(10, 10)])),
    ],
  ])('refuses %s', (_what, encrypted) => {
    expect(robot.decrypt(encrypted)).toEqual({ fault: 'cipher' });
  });

  it.each([
    ['a length that is too small', sender.encryptBytes(plainOf(7, 'x'.repeat(8), '', pads(4)))],
    ['another receiver', sender.encrypt('x')],
  ])('refuses %s as one for another receiver', (_what, encrypted) => {
    expect(robot.decrypt(encrypted)).toEqual({ fault: 'receive-id' });
  });
});
