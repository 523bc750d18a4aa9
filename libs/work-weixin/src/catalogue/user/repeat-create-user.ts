import { Errcode } from '../../errcode/errcode.js';
import { isWorkWeixinApiError, type WorkWeixinApiError } from '../../errors/work-weixin-api.error.js';
import type { WorkWeixinCallOptions, WorkWeixinService } from '../../work-weixin.service.js';
import type { CreateUserWorkWxInput } from './user-create.api.js';
import { type CreateUserWorkWxOutput } from './user-create.api.js';
import { UserWorkWxInput, type UserWorkWxOutput } from './user-get.api.js';

/** What {@link repeatCreateUser} takes besides the input. */
export interface RepeatCreateUserOptions extends WorkWeixinCallOptions {
  /**
   * Whether to read the member where it is there already, to see whose it is.
   * @default false
   */
  readBack?: boolean;
}

/**
 * What came of creating a member a second time.
 *
 * @see {@link repeatCreateUser}
 */
export type RepeatedCreation =
  | { readonly result: 'created'; readonly output: CreateUserWorkWxOutput }
  | {
      /** The userid is taken: by the first call, unless somebody else chose the same meanwhile. */
      readonly result: 'probably-created';
      /** The server's refusal of the repeat: 60102. */
      readonly refusal: WorkWeixinApiError;
      /** The member as it is, where reading back was asked for and succeeded. */
      readonly member?: UserWorkWxOutput;
      /** Why the member could not be read back. */
      readonly readBackError?: unknown;
    };

/**
 * Sends a `user/create` again whose error said `outcome: 'unknown'`: it may have been applied. Where the server then says
 * that the userid is taken, that is the answer and no error.
 *
 * @throws what `WorkWeixinService.send` throws, but 60102
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
