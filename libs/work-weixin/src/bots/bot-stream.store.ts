/**
 * A stream as another process saved it.
 *
 * @see {@link BotStreamStore}
 */
export interface StoredBotStream {
  readonly value: string;
  /** Milliseconds since it was saved. */
  readonly ageMs: number;
}

/**
 * Shares the running answers of robots among processes, so that each of them can answer the next refresh.
 *
 * @see {@link redisBotStreams}
 */
export abstract class BotStreamStore {
  /**
   * Rejects if the store is unavailable: it is called again.
   *
   * @param key a digest
   * @param value encrypted: the store never gets the text
   * @param keepMs how long it is kept
   */
  abstract save(key: string, value: string, keepMs: number): Promise<void> | void;

  /** Undefined if nothing was saved. Rejects if the store is unavailable. */
  abstract read(key: string): Promise<StoredBotStream | undefined> | StoredBotStream | undefined;

  /** Ends what it does in the background. Called when the application closes; may be called again. */
  close(): Promise<void> | void {}
}
