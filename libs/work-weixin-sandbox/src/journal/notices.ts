import type { JournalEntry } from './journal.js';

/** A client can send any number of different fields. */
const MAX_NOTICES = 1000;

/** Reports each thing once that a test should not rely on. */
export class Notices {
  private readonly given = new Set<string>();

  /** @param isStrict whether the sandbox rejects fields that the documentation does not mention */
  constructor(
    private readonly onNotice: (message: string) => void,
    private readonly isStrict: boolean,
  ) {}

  report({ path, source, unknownFields = [] }: JournalEntry): void {
    if (source === 'sample') {
      this.give(
        `${path}: the response is a sample, made from the documentation; nothing was stored or checked against data`,
      );
    }
    for (const field of unknownFields) {
      const advice = this.isStrict ? '' : '; --strict or strict: true rejects it';
      this.give(`${path}: the documentation does not mention ${field}${advice}`);
    }
  }

  private give(message: string): void {
    if (this.given.has(message) || this.given.size >= MAX_NOTICES) return;
    this.given.add(message);
    this.onNotice(message);
  }
}
