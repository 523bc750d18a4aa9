// @ts-check
import { findSecrets } from './find-secrets.mjs';

/** Reads everything the run prints, workers included, and fails the run if it contains a secret or token. */
export default class NoSecretsReporter {
  #printed = '';
  /** @type {Set<string>} */
  #titles = new Set();
  /** @type {string[]} */
  #found = [];

  constructor() {
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream);
      stream.write = (/** @type {string | Uint8Array} */ chunk, /** @type {any[]} */ ...rest) => {
        this.#printed += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        return write(chunk, ...rest);
      };
    }
  }

  /**
   * @param {import('@jest/reporters').Test} _test
   * @param {import('@jest/reporters').TestResult} result
   */
  onTestResult(_test, { testResults }) {
    for (const { title, ancestorTitles } of testResults)
      for (const each of [title, ...ancestorTitles]) this.#titles.add(each);
  }

  onRunComplete() {
    this.#found = findSecrets(withoutTitles(this.#printed, this.#titles));
  }

  getLastError() {
    if (this.#found.length === 0) return undefined;
    return new Error(
      `the run printed ${this.#found.length} secrets or tokens, the first one after: ${this.#found[0]}`,
    );
  }
}

/**
 * Removes the titles of tests, which Jest prints if it runs a single file: a table may put a made-up secret into a title. A title that
 * is only a secret stays, because it cannot be told apart from a printed secret.
 *
 * @param {string} printed
 * @param {Iterable<string>} titles
 */
export function withoutTitles(printed, titles) {
  return [...titles]
    .filter((title) => findSecrets(title).length > 0 && /\s/.test(title.trim()))
    .reduce((text, title) => text.replaceAll(title, ''), printed);
}
