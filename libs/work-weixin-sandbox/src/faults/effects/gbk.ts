/**
 * Encodes text in GBK, with a question mark for each missing character. Inverts Node's decoder, because Node has no
 * encoder.
 */
export function encodeGbk(text: string): Buffer {
  const codes = gbkCodes();
  return Buffer.concat(
    Array.from(text, (character) =>
      character.charCodeAt(0) < 0x80 ? Buffer.from(character) : (codes.get(character) ?? Buffer.from('?')),
    ),
  );
}

function gbkCodes(): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const code = Buffer.from([lead, trail]);
      const decoded = decoder.decode(code);
      if (decoded.length === 1) codes.set(decoded, code);
    }
  }
  return codes;
}
