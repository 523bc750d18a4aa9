import type { KnownApis } from '../faults/faults.js';
import type { Answer, AnswerHandle, AnswerOptions } from './answer.js';
import { checkAnswer } from './check-answer.js';

/** An answer with its counter. */
export class ArmedAnswer implements AnswerHandle {
  hits = 0;
  readonly times?: number;
  /** Whether the fields of the request are checked first. */
  readonly checksFields: boolean;

  constructor(
    readonly id: number,
    readonly path: string,
    readonly reply: Answer,
    { times, check = true }: AnswerOptions,
    readonly remove: () => void,
  ) {
    this.times = times;
    this.checksFields = check;
  }

  get isLeft(): boolean {
    return this.times === undefined || this.hits < this.times;
  }
}

/**
 * The answers of one sandbox, added by `sandbox.answer()`. Answers with `times` come first, in the order in which they
 * were added; then the newest one without `times`.
 *
 * @example
 * ```ts
 * sandbox.answer('message/send', { msgid: 'm1' });
 * sandbox.answer('message/send', { errcode: 81013, errmsg: 'invalid party' }, { times: 1 });
 * // … the first call gets 81013, all later ones m1 …
 * sandbox.answers.clear();
 * ```
 */
export class Answers {
  private readonly armed = new Map<number, ArmedAnswer>();
  private lastId = 0;

  constructor(private readonly apis: KnownApis) {}

  /** @internal Called by `sandbox.answer()`. */
  add(path: string, reply: Answer, options: AnswerOptions = {}): AnswerHandle {
    checkAnswer(path, reply, options);
    if (!this.apis.has(path)) {
      throw new TypeError(
        `answer: there is no API ${path}; closest: ${this.apis.closest(path).join(', ')}. For another API, add a route: startSandbox({ routes: [{ path, handle }] })`,
      );
    }
    this.lastId += 1;
    const id = this.lastId;
    // Copied, so that a later change of the object does not change the answer.
    const own = typeof reply === 'function' ? reply : structuredClone(reply);
    const armed = new ArmedAnswer(id, path, own, options, () => void this.armed.delete(id));
    this.armed.set(id, armed);
    return armed;
  }

  /** All answers that were added and not removed, in that order, including those that were given `times` times. */
  list(): AnswerHandle[] {
    return [...this.armed.values()];
  }

  /** Removes all answers. */
  clear(): void {
    this.armed.clear();
  }

  /** @internal The answer to the next call of the path. */
  next(path: string): ArmedAnswer | undefined {
    if (this.armed.size === 0) return undefined;
    const left = [...this.armed.values()].filter((answer) => answer.path === path && answer.isLeft);
    return left.find(({ times }) => times !== undefined) ?? left.at(-1);
  }
}
