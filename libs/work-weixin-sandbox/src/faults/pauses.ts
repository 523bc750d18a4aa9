/** Node's timers fire immediately for longer delays. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Delays that all end early when the sandbox closes. */
export class Pauses {
  private readonly ends = new Set<() => void>();
  private closed = false;

  /** @returns true if the time has passed and the call goes on; false if the sandbox closed */
  async wait(ms: number): Promise<boolean> {
    if (this.closed) return false;
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.ends.delete(end);
        resolve();
      };
      const timer = setTimeout(end, Math.min(ms, MAX_TIMER_MS));
      this.ends.add(end);
    });
    return !this.closed;
  }

  close(): void {
    this.closed = true;
    for (const end of [...this.ends]) end();
  }
}
