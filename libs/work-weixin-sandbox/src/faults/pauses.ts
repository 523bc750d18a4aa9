/** More would make node's timer fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Waits that end early, all of them, when the sandbox closes. */
export class Pauses {
  private readonly ends = new Set<() => void>();
  private closed = false;

  /** @returns whether the time has really passed, and the call is to go on */
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
