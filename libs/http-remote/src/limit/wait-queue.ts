import { MAX_TIMEOUT_MS } from '../lang/timeout-ms.js';

/** Why those in a line have to wait. */
export interface Hold {
  /** As `100 calls a minute of one API`. */
  readonly limit: string;
  /** When the one in this place (the first is 0) gets through at the earliest, by `performance.now()`; unknown without. */
  readonly readyAtMs?: (place: number) => number;
}

/** Told to each that waits; may throw to send it away. */
export type OnHold = (hold: Hold, place: number) => void;

/** What is waited for; to be given back. */
export interface Place {
  release(): void;
}

/** The asking in the name of all that wait. */
export interface Turn {
  /** Fires when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Says that those in line have to wait. */
  hold(hold: Hold): void;
  /** Waits so many milliseconds, or until there is news. Throws when nobody waits any more. */
  pause(ms: number): Promise<void>;
}

interface Waiter {
  readonly grant: (place: Place) => void;
  readonly refuse: (error: Error) => void;
  readonly onHold: OnHold | undefined;
}

/** Those who wait for one thing, served in the order they came. However many they are, one asks for all of them. */
export class WaitingLine {
  private readonly waiters = new Set<Waiter>();
  private held: Hold | undefined;
  private isServing = false;
  private isPoked = false;
  private isAbandoned = false;
  /** Made where somebody asks for the signal: most turns are too short for that. */
  private abandoned: AbortController | undefined;
  private readonly turn: Turn;
  private wake: (() => void) | undefined;

  /** @param ask resolves with what the first in line gets, however long it has to wait for that */
  constructor(
    private readonly ask: (turn: Turn) => Promise<Place>,
    private readonly onEmpty: () => void = () => undefined,
  ) {
    const signal = () => this.abandonedSignal();
    this.turn = {
      get signal() {
        return signal();
      },
      hold: (hold) => this.hold(hold),
      pause: (ms) => this.pause(ms),
    };
  }

  get isEmpty(): boolean {
    return this.waiters.size === 0;
  }

  /** Waits for a place. The signal ends that at once; its reason is thrown. */
  join(signal: AbortSignal, onHold?: OnHold): Promise<Place> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const leave = () => {
        signal.removeEventListener('abort', giveUp);
        this.waiters.delete(waiter);
        if (this.waiters.size === 0) this.abandon();
      };
      const waiter: Waiter = {
        grant: (place) => (leave(), resolve(place)),
        refuse: (error) => (leave(), reject(error)),
        onHold,
      };
      const giveUp = () => waiter.refuse(signal.reason as Error);
      signal.addEventListener('abort', giveUp, { once: true });
      this.waiters.add(waiter);
      if (this.held) tell(waiter, this.held, this.waiters.size - 1);
      if (!this.isServing) void this.serve();
    });
  }

  /** There may be a place now. */
  poke(): void {
    this.isPoked = true;
    this.wake?.();
  }

  /** Tells all that wait once more why they do: some may not want to any longer. */
  retell(): void {
    if (this.held) this.tellAll(this.held);
  }

  /** Sends everybody away. */
  refuseAll(error: () => Error): void {
    for (const waiter of [...this.waiters]) waiter.refuse(error());
  }

  private async serve(): Promise<void> {
    this.isServing = true;
    while (this.waiters.size > 0) {
      this.isAbandoned = false;
      this.abandoned = undefined;
      try {
        const place = await this.ask(this.turn);
        const [first] = this.waiters;
        if (first) first.grant(place);
        else place.release();
      } catch (error) {
        const [first] = this.waiters;
        // Somebody may have come after all had left.
        if (!this.isAbandoned) first?.refuse(error as Error);
      }
    }
    this.held = undefined;
    this.isServing = false;
    this.onEmpty();
  }

  private hold(hold: Hold): void {
    const isNews = !this.held || hold.readyAtMs !== undefined;
    this.held = hold;
    if (isNews) this.tellAll(hold);
  }

  private tellAll(hold: Hold): void {
    let place = 0;
    for (const waiter of [...this.waiters]) if (tell(waiter, hold, place)) place++;
  }

  private async pause(ms: number): Promise<void> {
    if (this.isAbandoned) throw new Abandoned();
    if (!this.isPoked) {
      await new Promise<void>((resolve) => {
        const timer = ms === Infinity ? undefined : setTimeout(resolve, Math.min(ms, MAX_TIMEOUT_MS));
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.isPoked = false;
    this.wake = undefined;
    if (this.isAbandoned) throw new Abandoned();
  }

  private abandon(): void {
    this.isAbandoned = true;
    this.abandoned?.abort(new Abandoned());
    this.wake?.();
  }

  private abandonedSignal(): AbortSignal {
    this.abandoned ??= new AbortController();
    if (this.isAbandoned) this.abandoned.abort(new Abandoned());
    return this.abandoned.signal;
  }
}

/** Ends the asking for nobody; never seen by a caller. */
class Abandoned extends Error {}

/** @returns whether it still waits */
function tell({ onHold, refuse }: Waiter, hold: Hold, place: number): boolean {
  try {
    onHold?.(hold, place);
    return true;
  } catch (error) {
    refuse(error as Error);
    return false;
  }
}
