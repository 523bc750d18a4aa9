import { Places, type TakenPlace } from './semaphore.js';

/** Places in the memory of this process. */
export class LocalPlaces extends Places {
  readonly askAgainMs = Infinity;
  private taken = 0;

  constructor(readonly max: number) {
    super();
  }

  override tryTakeAtOnce(): TakenPlace | undefined {
    return this.tryTake();
  }

  tryTake(): TakenPlace | undefined {
    if (this.taken >= this.max) return undefined;
    this.taken++;
    let isTaken = true;
    return {
      release: () => {
        if (isTaken) this.taken--;
        isTaken = false;
      },
    };
  }
}
