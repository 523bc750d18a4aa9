/** Samples the used heap after a garbage collection. */
export class HeapWatch {
  samples = [];
  #timer;

  /** @param everyMs interval between two samples */
  start(everyMs) {
    this.#timer = setInterval(() => this.#sample(), everyMs);
  }

  stop() {
    clearInterval(this.#timer);
  }

  /** The median of each third of the samples, in MiB. */
  thirds() {
    const length = Math.floor(this.samples.length / 3);
    return [0, 1, 2].map((third) => median(this.samples.slice(third * length, (third + 1) * length)));
  }

  #sample() {
    globalThis.gc();
    this.samples.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
