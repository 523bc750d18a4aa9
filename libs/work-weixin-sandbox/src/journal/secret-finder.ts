/** Number of code units that are hashed to find candidate positions. */
const HEAD = 4;

/**
 * Finds any of many secrets in a text. The time depends on the text and hardly on the number of secrets: a sandbox with
 * thousands of corps masks all their secrets in every journal entry.
 */
export class SecretFinder {
  private readonly heads = new Uint8Array(65_536);
  private readonly byLength = new Map<number, Set<string>>();
  /** Secrets shorter than `HEAD`. There are never many. */
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

  /** The text with every secret replaced by the mask. If secrets overlap, the first and longest one is replaced. */
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

/** A 16-bit hash of the next four code units. */
function headAt(text: string, at: number): number {
  const first = Math.imul(text.charCodeAt(at), 0x9e3779b1);
  const second = Math.imul(first + text.charCodeAt(at + 1), 0x85ebca6b);
  const third = Math.imul(second + text.charCodeAt(at + 2), 0xc2b2ae35);
  return Math.imul(third + text.charCodeAt(at + 3), 0x27d4eb2f) >>> 16;
}
