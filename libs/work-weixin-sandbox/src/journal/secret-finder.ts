/** Code units by which a place in a text is told to be worth a closer look. */
const HEAD = 4;

/**
 * Finds any of many secrets inside a text, in time that depends on the text and hardly on their number: a sandbox with
 * thousands of corps cleans every line of its journal of all their secrets.
 */
export class SecretFinder {
  private readonly heads = new Uint8Array(65_536);
  private readonly byLength = new Map<number, Set<string>>();
  /** Too short for a head. Nobody has many of these. */
  private readonly short = new Set<string>();

  add(secret: string): void {
    if (secret.length < HEAD) {
      this.short.add(secret);
      return;
    }
    this.heads[headAt(secret, 0)] = 1;
    const ofLength = this.byLength.get(secret.length);
    if (ofLength === undefined) this.byLength.set(secret.length, new Set([secret]));
    else ofLength.add(secret);
  }

  /** The text with every secret replaced by the mask. Where secrets overlap, the first and longest one counts. */
  replace(text: string, mask: string): string {
    let cleaned = '';
    let copied = 0;
    for (let at = 0; at + HEAD <= text.length; at += 1) {
      const length = this.heads[headAt(text, at)] === 1 ? this.longestAt(text, at) : 0;
      if (length === 0) continue;
      cleaned += text.slice(copied, at) + mask;
      copied = at + length;
      at = copied - 1;
    }
    cleaned = copied === 0 ? text : cleaned + text.slice(copied);
    for (const secret of this.short) cleaned = cleaned.replaceAll(secret, mask);
    return cleaned;
  }

  private longestAt(text: string, at: number): number {
    let longest = 0;
    for (const [length, secrets] of this.byLength) {
      if (length > longest && secrets.has(text.slice(at, at + length))) longest = length;
    }
    return longest;
  }
}

/** 16 bits made of the next four code units. */
function headAt(text: string, at: number): number {
  const first = Math.imul(text.charCodeAt(at), 0x9e3779b1);
  const second = Math.imul(first + text.charCodeAt(at + 1), 0x85ebca6b);
  const third = Math.imul(second + text.charCodeAt(at + 2), 0xc2b2ae35);
  return Math.imul(third + text.charCodeAt(at + 3), 0x27d4eb2f) >>> 16;
}
