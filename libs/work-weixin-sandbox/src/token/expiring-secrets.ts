import { newSecretText, type SecretTextKind } from './secret-text.js';

interface Issued<T> {
  readonly value: T;
  readonly expiresAtMs: number;
  isUsed: boolean;
}

/** What a secret stands for, or why it no longer does. */
export type FoundSecret<T> =
  { readonly state: 'valid'; readonly value: T } | { readonly state: 'unknown' | 'expired' | 'used' };

/** To tell an expired or used secret from an unknown one, the last of them are stored. */
const MAX_ISSUED = 10_000;

/** Secrets with a lifetime that stand for something, such as a login. Stores the last 10,000. */
export class ExpiringSecrets<T> {
  /** Oldest first. */
  private readonly issued = new Map<string, Issued<T>>();

  constructor(
    private readonly kind: SecretTextKind,
    private readonly lifetimeMs: number,
  ) {}

  issue(value: T, nowMs: number): string {
    const text = newSecretText(this.kind);
    this.issued.set(text, { value, expiresAtMs: nowMs + this.lifetimeMs, isUsed: false });
    for (const oldest of this.issued.keys()) {
      if (this.issued.size <= MAX_ISSUED) break;
      this.issued.delete(oldest);
    }
    return text;
  }

  find(text: string | undefined, nowMs: number): FoundSecret<T> {
    const issued = text === undefined ? undefined : this.issued.get(text);
    if (issued === undefined) return { state: 'unknown' };
    if (issued.isUsed) return { state: 'used' };
    return nowMs < issued.expiresAtMs ? { state: 'valid', value: issued.value } : { state: 'expired' };
  }

  /** Makes the secret used. Does nothing for an unknown one. */
  use(text: string): void {
    const issued = this.issued.get(text);
    if (issued !== undefined) issued.isUsed = true;
  }
}
