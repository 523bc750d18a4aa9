import { Observable, Subject } from 'rxjs';

/** Stores the last entries in memory, and emits new ones. When it is full, a new entry replaces the oldest one. */
export class LiveLog<TEntry extends { readonly id: number }> {
  private readonly entries: TEntry[] = [];
  private readonly added = new Subject<TEntry>();
  private lastId = 0;

  constructor(private readonly mostKept: number) {}

  /** @param describe receives the id of the entry: a counter that starts at 1 */
  add(describe: (id: number) => TEntry): void {
    const entry = describe(++this.lastId);
    this.entries.push(entry);
    if (this.entries.length > this.mostKept) this.entries.shift();
    this.added.next(entry);
  }

  /** Oldest first. */
  get last(): readonly TEntry[] {
    return this.entries;
  }

  /**
   * Emits the stored entries and then each new one.
   *
   * @param afterId the last id that the reader already has
   */
  follow(afterId: number): Observable<TEntry> {
    return new Observable<TEntry>((subscriber) => {
      // After a restart the ids start again at 1.
      const from = afterId > this.lastId ? 0 : afterId;
      for (const entry of this.entries) if (entry.id > from) subscriber.next(entry);
      return this.added.subscribe(subscriber);
    });
  }

  /** Completes what follows the log: an open stream would keep the application alive. */
  complete(): void {
    this.added.complete();
  }
}
