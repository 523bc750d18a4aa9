import { ResponseUnreadableError, getRemoteApi, type CallOptions, type DtoClass } from 'nestjs-http-remote';
import type { AuthWorkWxInput } from './declare/auth-work-wx.input.js';

/**
 * One page of a list. An empty cursor means that it is the last page.
 *
 * @see {@link WorkWeixinService.paginate}
 */
export interface Page {
  nextCursor?: string;
}

/**
 * An input that requests the page at a cursor.
 *
 * @see {@link WorkWeixinService.paginate}
 */
export type PageableInput<TOutput> = AuthWorkWxInput<TOutput> &
  ('nextCursor' extends keyof TOutput
    ? InputWithCursor
    : { 'only an API with a cursor has pages: use send()': true });

interface InputWithCursor {
  cursor?: string;
}

/**
 * Sends an input repeatedly, each time with the cursor of the previous page. The input itself is not changed.
 *
 * @throws ResponseUnreadableError if the server returns a cursor twice, because that would never end
 */
export async function* paginate<TOutput>(
  send: (input: AuthWorkWxInput<TOutput>, options?: CallOptions) => Promise<TOutput>,
  input: AuthWorkWxInput<TOutput>,
  options?: CallOptions,
): AsyncGenerator<TOutput, void, undefined> {
  const seen = new Set<string | undefined>();
  // send() rejects a value that is not an input.
  for (let cursor = isObject(input) ? (input as InputWithCursor).cursor : undefined; ;) {
    seen.add(cursor);
    const page = await send(at(input, cursor), options);
    yield page;
    const { nextCursor } = page as Page;
    if (!nextCursor) return;
    if (seen.has(nextCursor)) {
      throw new ResponseUnreadableError('the remote returned the same cursor twice', {
        api: getRemoteApi(input.constructor as DtoClass),
      });
    }
    cursor = nextCursor;
  }
}

function at<TInput extends object>(input: TInput, cursor: string | undefined): TInput {
  if (!isObject(input)) return input;
  const copy = Object.create(Object.getPrototypeOf(input) as object) as TInput;
  return Object.assign(copy, input, { cursor });
}

function isObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null;
}
