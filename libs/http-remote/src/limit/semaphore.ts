export interface TakenPlace {
  /** Resolves, never rejects, once another can have it. */
  release(): Promise<void> | void;
}

/** So many places, to be taken and given back. */
export abstract class Places {
  abstract readonly max: number;
  /** Milliseconds after which to ask again, although nobody here gave one back; Infinity: no need. */
  abstract readonly askAgainMs: number;

  /** A place, where one can be had without asking another process. */
  tryTakeAtOnce(): TakenPlace | undefined {
    return undefined;
  }

  /** A place, or undefined while all are taken. */
  abstract tryTake(): Promise<TakenPlace | undefined> | TakenPlace | undefined;
}
