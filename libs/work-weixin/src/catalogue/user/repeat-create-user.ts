import { Errcode } from '../../errcode/errcode.js';
import { isWorkWeixinApiError, type WorkWeixinApiError } from '../../errors/work-weixin-api.error.js';
import type { WorkWeixinCallOptions, WorkWeixinService } from '../../work-weixin.service.js';
import type { CreateUserWorkWxInput } from './user-create.api.js';
import { type CreateUserWorkWxOutput } from './user-create.api.js';
import { UserWorkWxInput, type UserWorkWxOutput } from './user-get.api.js';

/** Options of {@link repeatCreateUser}. */
export interface RepeatCreateUserOptions extends WorkWeixinCallOptions {
  /**
   * Whether to read the member if the userid is taken, so that you can compare it with the input.
   * @default false
   */
  readBack?: boolean;
}

/**
 * The result of creating a member a second time.
 *
 * @see {@link repeatCreateUser}
 */
export type RepeatedCreation =
  | { readonly result: 'created'; readonly output: CreateUserWorkWxOutput }
  | {
      /** The userid is taken: by the first call, unless someone else has used it in the meantime. */
      readonly result: 'probably-created';
      /** The server's error for the second call: 60102. */
      readonly refusal: WorkWeixinApiError;
      /** The current member, if `readBack` is set and reading succeeded. */
      readonly member?: UserWorkWxOutput;
      /** The error of reading the member, if that failed. */
      readonly readBackError?: unknown;
    };

/**
 * Sends a `user/create` again after an error with `outcome: 'unknown'`, which may have been applied. If the server then
 * reports that the userid is taken, that is a result and not an error.
 *
 * @throws the same errors as `WorkWeixinService.send`, except 60102
 * @example
 * ```ts
 * try {
 *   await workWeixin.send(input);
 * } catch (error) {
 *   if (!(error instanceof HttpRemoteError) || error.outcome !== 'unknown') throw error;
 *   const again = await repeatCreateUser(workWeixin, input, { readBack: true });
 *   if (again.result === 'probably-created') compare(again.member, input);
 * }
 * ```
 */
export async function repeatCreateUser(
  workWeixin: Pick<WorkWeixinService, 'send'>,
  input: CreateUserWorkWxInput,
  { readBack = false, ...options }: RepeatCreateUserOptions = {},
): Promise<RepeatedCreation> {
  try {
    return { result: 'created', output: await workWeixin.send(input, options) };
  } catch (error) {
    if (!isWorkWeixinApiError(error) || !error.is(Errcode.UserIdExists)) throw error;
    const found = readBack ? await read(workWeixin, input.userId, options) : {};
    return { result: 'probably-created', refusal: error, ...found };
  }
}

async function read(
  workWeixin: Pick<WorkWeixinService, 'send'>,
  userId: string,
  options: WorkWeixinCallOptions,
): Promise<{ member: UserWorkWxOutput } | { readBackError: unknown }> {
  try {
    return { member: await workWeixin.send(UserWorkWxInput.from({ userId }), options) };
  } catch (readBackError) {
    return { readBackError };
  }
}
