import type { BotStreamStore } from './bot-stream.store.js';
import type { StreamContent } from './stream-content.js';
import { seal, storeKeyOf } from './stream-seal.js';

const EVERY_MS = 200;
const HEARTBEAT_MS = 5_000;
/** A stream that was not saved for so long has lost its process. */
export const LOST_AFTER_MS = 3 * HEARTBEAT_MS;
/** 企业微信 requests it for six minutes. */
const KEEP_MS = 420_000;

/** Saves the newest text of a running stream, some times a second at most, one after the other. */
export class StreamPublisher {
  private saving: Promise<void> = Promise.resolve();
  private isQueued = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly heartbeat: NodeJS.Timeout;

  constructor(
    private readonly store: BotStreamStore,
    private readonly id: string,
    private readonly newest: () => StreamContent,
  ) {
    this.heartbeat = setInterval(() => void this.save(), HEARTBEAT_MS).unref();
  }

  /** Saves soon. */
  changed(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.save();
    }, EVERY_MS).unref();
  }

  /** A store that is unavailable changes nothing: this process answers, and the next save may work. */
  save(): Promise<void> {
    if (this.isQueued) return this.saving;
    this.isQueued = true;
    return (this.saving = this.saving.then(async () => {
      this.isQueued = false;
      try {
        const newest = this.newest();
        await this.store.save(storeKeyOf(this.id), seal(this.id, JSON.stringify(newest)), KEEP_MS);
        if (newest.isFinished) this.stop();
      } catch {
        // A store reports its outages by itself.
      }
    }));
  }

  /** Saves the end. If the store is unavailable, the heartbeat tries again: else other processes would take the stream for lost. */
  end(): Promise<void> {
    clearTimeout(this.timer);
    return this.save();
  }

  /** Saves nothing more by itself. */
  stop(): void {
    clearTimeout(this.timer);
    clearInterval(this.heartbeat);
  }
}
