import { findSecrets } from './find-secrets.mjs';

/** Reads along with everything the run prints, workers included, and fails it where a secret or token is among it. */
export default class NoSecretsReporter {
  #printed = '';
  #found = [];

  constructor() {
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream);
      stream.write = (chunk, ...rest) => {
        this.#printed += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        return write(chunk, ...rest);
      };
    }
  }

  onRunComplete() {
    this.#found = findSecrets(this.#printed);
  }

  getLastError() {
    if (this.#found.length === 0) return undefined;
    return new Error(
      `the run printed ${this.#found.length} secrets or tokens, first near: ${this.#found[0]}`,
    );
  }
}
