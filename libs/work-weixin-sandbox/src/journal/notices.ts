import type { JournalEntry } from './journal.js';

/** A client can send any number of different fields. */
const MAX_NOTICES = 1000;

/** Reports each thing once that a test should not rely on. */
export class Notices {
  private readonly given = new Set<string>();

  constructor(private readonly onNotice: (message: string) => void) {}

  report({ path, source, unknownFields = [] }: JournalEntry): void {
    if (source === 'sample') {
      this.give(
        `${path}: the response is a sample, made from the documentation; nothing was stored or checked against data`,
      );
    }
    for (const field of unknownFields) {
      this.give(`${path}: the documentation does not mention ${field}; --strict or strict: true rejects it`);
    }
  }

  private give(message: string): void {
    if (this.given.has(message) || this.given.size >= MAX_NOTICES) return;
    this.given.add(message);
    this.onNotice(message);
  }
}
