import type { Answer, AnswerOptions } from './answer.js';

const OPTIONS = ['times', 'check'];

/** @throws TypeError with the invalid part of an answer and what to write instead */
export function checkAnswer(path: string, reply: Answer, options: AnswerOptions): void {
  const at = `answer(${JSON.stringify(path)})`;
  if (typeof reply !== 'function' && (typeof reply !== 'object' || reply === null || Array.isArray(reply))) {
    throw new TypeError(`${at}: the reply must be a JSON object, or a function that returns one`);
  }
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(`${at} has no option ${unknown}: it takes ${OPTIONS.join(', ')}`);
  }
  const { times, check } = options;
  if (times !== undefined && !(Number.isInteger(times) && times >= 1)) {
    throw new TypeError(`${at}: times must be a whole number of at least 1`);
  }
  if (check !== undefined && typeof check !== 'boolean') {
    throw new TypeError(`${at}: check must be true or false`);
  }
}
