import type { SandboxCall, SandboxReply, SandboxTokenCall } from '../routes/sandbox-route.js';

/**
 * The response of `sandbox.answer()`: a JSON object, or a function of the call that returns one. The sandbox adds
 * `errcode: 0` and `errmsg: 'ok'`; with another `errcode` the call is rejected. The function must not be async.
 *
 * @example `(call) => ({ msgid: String(call.body['agentid']) })`
 */
export type Answer = SandboxReply | ((call: SandboxCall | SandboxTokenCall) => SandboxReply);

/**
 * Options of `sandbox.answer()`.
 *
 * @example `sandbox.answer('message/send', { errcode: 81013 }, { times: 1 })`
 */
export interface AnswerOptions {
  /**
   * Number of calls that get this answer.
   * @default unlimited
   */
  times?: number;
  /**
   * Whether the fields of the request are checked first, if the sandbox has no route of its own for the path. Token,
   * method and kind of secret are always checked.
   * @default true
   */
  check?: boolean;
}

/**
 * An answer that was added to a sandbox.
 *
 * @see {@link Answers}
 */
export interface AnswerHandle {
  /** Number of the answer in its sandbox, starting at 1. Never reused. */
  readonly id: number;
  readonly path: string;
  /** Number of calls that got it. */
  readonly hits: number;
  readonly times?: number;
  /** Removes the answer. Can be called more than once. */
  remove(): void;
}
