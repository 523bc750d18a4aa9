import type { Places, TakenPlace } from './semaphore.js';
import { WaitingLine, type Hold, type OnHold, type Place, type Turn } from './wait-queue.js';

/** So many at one time. Those over it wait in the order they came. */
export class ConcurrencyLimit {
  private readonly line = new WaitingLine((turn) => this.ask(turn));
  private readonly hold: Hold;

  constructor(private readonly places: Places) {
    this.hold = { limit: `${places.max} calls at one time` };
  }

  /** Waits for a place. The signal ends that at once; its reason is thrown. */
  take(signal: AbortSignal, onHold?: OnHold): Promise<Place> {
    return this.line.join(signal, onHold);
  }

  /** A place that nobody has to wait for, and no other process be asked for. */
  takeAtOnce(): Place | undefined {
    const place = this.line.isEmpty ? this.places.tryTakeAtOnce() : undefined;
    return place && this.lend(place);
  }

  /** Tells all that wait once more why they do. */
  retell(): void {
    this.line.retell();
  }

  /** Sends away all that wait. */
  refuseAll(error: () => Error): void {
    this.line.refuseAll(error);
  }

  private async ask(turn: Turn): Promise<Place> {
    for (;;) {
      const place = await this.places.tryTake();
      if (place) return this.lend(place);
      turn.hold(this.hold);
      await turn.pause(this.places.askAgainMs);
    }
  }

  private lend(place: TakenPlace): Place {
    return {
      release: () => {
        const isBack = place.release();
        if (isBack) void isBack.then(() => this.line.poke());
        else this.line.poke();
      },
    };
  }
}
