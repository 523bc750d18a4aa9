import type { HttpRemoteInput } from '../declare/http-remote.input.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import type { ApiPaging, PagesOnly } from '../metadata/api-paging.js';
import { inputClassOf } from '../metadata/input-class.js';
import { readInput } from '../metadata/input.reader.js';
import { PageWalk } from './page-walk.js';

/**
 * Makes `paginate()` reject inputs without pages when it is compiled.
 *
 * @see {@link HttpRemoteClient.paginate}
 */
export type WithPages<TItem> = unknown extends TItem ? NoPages : unknown;

/**
 * Makes `items()` reject inputs without pages, and inputs whose pages are not one list, when it is compiled.
 *
 * @see {@link HttpRemoteClient.items}
 */
export type WithItems<TItem> = unknown extends TItem
  ? NoPages
  : [TItem] extends [PagesOnly]
    ? { 'the pages of this API are not one list: use paginate()': true }
    : unknown;

interface NoPages {
  'this API returns everything at once: use send()': true;
}

/** Sends the input of one page. */
export type SendPage<TOutput> = (page: HttpRemoteInput<TOutput>) => Promise<TOutput>;

/**
 * Sends an input repeatedly, each time as a copy with the cursor of the next page.
 *
 * @param fallback how an input pages whose API does not declare it
 * @throws DeclarationInvalidError if the API declares no `paging` and there is no fallback
 * @throws ResponseUnreadableError if the remote returns a cursor twice, because that would never end
 */
export async function* paginate<TOutput>(
  send: SendPage<TOutput>,
  input: HttpRemoteInput<TOutput>,
  fallback?: ApiPaging,
): AsyncGenerator<TOutput, void, undefined> {
  yield* pagesOf(send, walkOf(input, fallback));
}

/**
 * Like {@link paginate}, and yields the elements of the pages. It requests a page when the elements before it are consumed.
 *
 * @throws DeclarationInvalidError if the `paging` of the API does not name its `items`
 */
export async function* itemsOf<TOutput, TItem>(
  send: SendPage<TOutput>,
  input: HttpRemoteInput<TOutput, TItem>,
): AsyncGenerator<TItem, void, undefined> {
  const walk = walkOf(input);
  if (!walk.isCounted) {
    const { name } = inputClassOf(input);
    throw new DeclarationInvalidError(
      `the paging of ${name} names no items: use paginate(), or add items to it`,
    );
  }
  for await (const page of pagesOf(send, walk)) yield* walk.itemsOf(page) as readonly TItem[];
}

async function* pagesOf<TOutput>(
  send: SendPage<TOutput>,
  walk: PageWalk,
): AsyncGenerator<TOutput, void, undefined> {
  let page: TOutput;
  do {
    page = await send(walk.input() as HttpRemoteInput<TOutput>);
    yield page;
  } while (walk.advance(page));
}

function walkOf(input: object, fallback?: ApiPaging): PageWalk {
  const target = inputClassOf(input);
  const metadata = readInput(target);
  const paging = metadata.api.paging ?? fallback;
  if (!paging) {
    throw new DeclarationInvalidError(
      `${target.name} declares no paging: use send(), or add paging to its @HttpRemoteApi()`,
    );
  }
  return new PageWalk(input, metadata, paging);
}
