import { createHash } from 'node:crypto';

interface Sent {
  readonly msgid: string;
  readonly untilMs: number;
}

const MAX_REMEMBERED = 10_000;

/** Stores the last 10,000 messages with the duplicate check. An equal one is not delivered again. */
export class DuplicateCheck {
  /** Oldest first. */
  private readonly sent = new Map<string, Sent>();

  /** The msgid of an equal message whose interval has not ended. */
  find(key: string, nowMs: number): string | undefined {
    const sent = this.sent.get(key);
    return sent !== undefined && nowMs < sent.untilMs ? sent.msgid : undefined;
  }

  remember(key: string, sent: Sent): void {
    // Deleted first, so that it moves to the end.
    this.sent.delete(key);
    this.sent.set(key, sent);
    for (const oldest of this.sent.keys()) {
      if (this.sent.size <= MAX_REMEMBERED) return;
      this.sent.delete(oldest);
    }
  }
}

/** Equal for messages of one app with equal JSON, whatever the order of its fields. */
export function duplicateKeyOf(corpId: string, app: string, body: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify([corpId, app, body], (_name, value: unknown) => sorted(value));
  return createHash('sha256').update(json).digest('base64');
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
