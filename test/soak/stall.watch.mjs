const TICK_MS = 20;

/** The longest time this process was ready to run but got no CPU. Other processes cause such stalls, not our code. */
export class StallWatch {
  longestMs = 0;
  #timer;

  start() {
    let at = performance.now();
    let cpu = process.cpuUsage();
    this.#timer = setInterval(() => {
      const { user, system } = process.cpuUsage(cpu);
      const lateMs = performance.now() - at - TICK_MS;
      this.longestMs = Math.max(this.longestMs, lateMs - (user + system) / 1000);
      at = performance.now();
      cpu = process.cpuUsage();
    }, TICK_MS);
  }

  stop() {
    clearInterval(this.#timer);
  }
}
