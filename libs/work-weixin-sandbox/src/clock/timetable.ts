/** Node's timers fire immediately for longer delays. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** If the clock stands still, it is looked at so often. */
const MIN_TIMER_MS = 20;

interface Entry {
  readonly atMs: number;
  readonly run: () => void;
  readonly onClose?: () => void;
}

/**
 * Runs something at a time of the sandbox's clock: when the time comes, or as soon as the clock was moved past it. Keeps no
 * process alive.
 */
export class Timetable {
  private readonly entries = new Set<Entry>();
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(private readonly now: () => number) {}

  at(atMs: number, run: () => void, onClose?: () => void): void {
    if (this.isClosed) {
      onClose?.();
      return;
    }
    this.entries.add({ atMs, run, onClose });
    this.arm();
  }

  /** @returns true when the time has come, false if the sandbox closed before */
  until(atMs: number): Promise<boolean> {
    return new Promise((resolve) =>
      this.at(
        atMs,
        () => resolve(true),
        () => resolve(false),
      ),
    );
  }

  /** Runs what is due, in the order of the times. Call it after the clock was moved. */
  runDue(): void {
    const nowMs = this.now();
    const due = [...this.entries].filter(({ atMs }) => atMs <= nowMs);
    for (const entry of due.sort((one, other) => one.atMs - other.atMs)) {
      this.entries.delete(entry);
      entry.run();
    }
    this.arm();
  }

  close(): void {
    this.isClosed = true;
    for (const { onClose } of this.entries) onClose?.();
    this.entries.clear();
    clearTimeout(this.timer);
  }

  private arm(): void {
    clearTimeout(this.timer);
    if (this.entries.size === 0) return;
    let next = Infinity;
    for (const { atMs } of this.entries) next = Math.min(next, atMs);
    const delayMs = Math.min(Math.max(next - this.now(), MIN_TIMER_MS), MAX_TIMER_MS);
    this.timer = setTimeout(() => this.runDue(), delayMs).unref();
  }
}
