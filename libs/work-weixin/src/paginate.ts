import { ResponseUnreadableError, getRemoteApi, type CallOptions, type DtoClass } from 'nestjs-http-remote';
import type { AuthWorkWxInput } from './declare/auth-work-wx.input.js';

/**
 * An answer that says where the next one begins; an empty cursor ends the paging.
 *
 * @see {@link WorkWeixinService.paginate}
 */
export interface Page {
  nextCursor?: string;
}

/**
 * An input that asks for the answers from a cursor on.
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
 * Sends an input again and again, each time with the cursor of the answer before. The input itself is left as it is.
 *
 * @throws ResponseUnreadableError where the server gives a cursor twice, so that there would be no end
 */
export async function* paginate<TOutput>(
  send: (input: AuthWorkWxInput<TOutput>, options?: CallOptions) => Promise<TOutput>,
  input: AuthWorkWxInput<TOutput>,
  options?: CallOptions,
): AsyncGenerator<TOutput, void, undefined> {
  const seen = new Set<string | undefined>();
  // What is no input is for send() to refuse.
  for (let cursor = isObject(input) ? (input as InputWithCursor).cursor : undefined; ;) {
    seen.add(cursor);
    const page = await send(at(input, cursor), options);
    yield page;
    const { nextCursor } = page as Page;
    if (!nextCursor) return;
    if (seen.has(nextCursor)) {
      throw new ResponseUnreadableError('the remote gave a cursor again that it gave before', {
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
