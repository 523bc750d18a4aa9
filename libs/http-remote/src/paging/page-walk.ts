import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import { isRecord } from '../lang/plain-data.js';
import type { ApiPaging } from '../metadata/api-paging.js';
import { copyOf } from '../metadata/dto-copy.js';
import { readDto, type DtoMetadata } from '../metadata/dto.reader.js';
import { EXTRA_FIELDS, type ExtraFields } from '../metadata/extra-fields.js';
import type { InputMetadata } from '../metadata/input.reader.js';
import { isFieldEnd, isTotalEnd } from '../metadata/paging.reader.js';
import { isSameValue } from './same-value.js';

/** The way through the pages of one input: which page is next, and whether the last one was the end. */
export class PageWalk {
  /** A copy: changes by the caller between two pages must not mix two lists. */
  private readonly base: object;
  private readonly seen = new Set<string>();
  private position: unknown;
  private count = 0;

  constructor(
    input: object,
    private readonly metadata: InputMetadata,
    private readonly paging: ApiPaging,
  ) {
    this.base = copyOf(input);
    const own = valueAt(input, paging.in);
    this.position = isMissing(own) ? (paging.first ?? own) : own;
    if (!isMissing(this.position)) this.seen.add(String(this.position));
  }

  /** The input of the current page. */
  input(): object {
    if (this.position === undefined) return this.base;
    const keys = this.paging.in.split('.');
    return withValue(this.base, keys, this.position, this.metadata);
  }

  itemsOf(page: unknown): readonly unknown[] {
    const { items } = this.paging;
    return listAt(page, items === undefined ? [] : items.split('.'));
  }

  /**
   * Goes on to the page after the given one.
   *
   * @returns false if there is none
   * @throws ResponseUnreadableError if the response contradicts itself: going on would never end, or skip elements
   */
  advance(page: unknown): boolean {
    const items = this.isCounted ? this.itemsOf(page) : [];
    this.count += items.length;
    const next = this.after(page, items.length);
    if (this.isLast(page, items.length, next)) return false;
    if (!this.isNumbered && this.isStart(next))
      this.fail(`${this.whyMore()}, but ${this.paging.out} is empty`);
    if (this.isRepeated(next)) {
      this.fail(
        this.isNumbered
          ? `${this.whyMore()}, but the next ${this.paging.style} does not come after the last one`
          : 'the remote returned the same cursor twice',
      );
    }
    this.seen.add(String(next));
    this.position = next;
    return true;
  }

  private get isNumbered(): boolean {
    return this.paging.style === 'offset' || this.paging.style === 'page';
  }

  /** Whether the elements of a page are known. */
  get isCounted(): boolean {
    return this.paging.items !== undefined || this.metadata.api.isOutputList;
  }

  /** The value of `in` for the next page, as the response gives it or as it follows from the last one. */
  private after(page: unknown, pageSize: number): unknown {
    const { out, style } = this.paging;
    const given = out === undefined ? undefined : this.readFrom(page, out);
    if (!this.isNumbered || !isMissing(given)) return given;
    if (style === 'page') return this.number + 1;
    return this.isCounted ? this.number + pageSize : given;
  }

  private isLast(page: unknown, pageSize: number, next: unknown): boolean {
    const { end, limit, out } = this.paging;
    if (end === 'empty') return out === undefined || this.isStart(this.readFrom(page, out));
    const hasNoNext = out !== undefined && this.isStart(next);
    if (isFieldEnd(end)) {
      const value = this.readFrom(page, end.field);
      // Some servers leave out a false or 0.
      if (value === undefined || value === null) return hasNoNext || this.isRepeated(next);
      return isSameValue(value, end.is);
    }
    if (isTotalEnd(end)) {
      const total = Number(this.readFrom(page, end.total) ?? NaN);
      if (this.paging.style === 'offset' && !Number.isNaN(total)) return Number(next) >= total;
      // A walk that starts in the middle does not know how many elements came before its first cursor.
      return this.count >= total || pageSize === 0 || hasNoNext;
    }
    if (pageSize === 0 || hasNoNext) return true;
    const size = end === 'short-page' && limit !== undefined ? Number(valueAt(this.base, limit)) : NaN;
    return pageSize < size;
  }

  /** Whether the next position is missing, or that of the first page: some servers return it after the last page. */
  private isStart(next: unknown): boolean {
    return (
      isMissing(next) ||
      next === 0 ||
      (this.paging.first !== undefined && String(next) === String(this.paging.first))
    );
  }

  private isRepeated(next: unknown): boolean {
    if (!this.isNumbered) return this.seen.has(String(next));
    return !(Number(next) > this.number);
  }

  /** The offset or number of the current page. */
  private get number(): number {
    if (isMissing(this.position)) return this.paging.style === 'page' ? 1 : 0;
    return Number(this.position);
  }

  /** Also a value that does not match the type of its property, and is in `extra` therefore: `true` for a number. */
  private readFrom(page: unknown, path: string): unknown {
    const { output } = this.metadata.api;
    return valueAt(page, path) ?? (output && misfitAt(page, path.split('.'), readDto(output)));
  }

  private whyMore(): string {
    const { end } = this.paging;
    if (isFieldEnd(end)) return `${end.field} of the response announces another page`;
    return isTotalEnd(end) ? `${end.total} of the response announces more elements` : 'there is another page';
  }

  private fail(what: string): never {
    throw new ResponseUnreadableError(what, { api: this.metadata.api });
  }
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function valueAt(from: unknown, path: string): unknown {
  return path.split('.').reduce((value, key) => (isRecord(value) ? value[key] : undefined), from);
}

function misfitAt(from: unknown, [key = '', ...rest]: readonly string[], dto: DtoMetadata): unknown {
  const property = dto.byProperty.get(key);
  if (!isRecord(from) || !property) return undefined;
  if (rest.length > 0) return property.dto && misfitAt(from[key], rest, readDto(property.dto));
  return (from as { readonly [EXTRA_FIELDS]?: ExtraFields })[EXTRA_FIELDS]?.[property.wireName];
}

/** Lists on the way are joined. */
function listAt(value: unknown, keys: readonly string[]): readonly unknown[] {
  const [key, ...rest] = keys;
  if (Array.isArray(value)) return key === undefined ? value : value.flatMap((each) => listAt(each, keys));
  return isRecord(value) && key !== undefined ? listAt(value[key], rest) : [];
}

/** A copy of an object with one value set, whose nested objects on the way are copies too. */
function withValue(
  original: object,
  [key = '', ...rest]: readonly string[],
  value: unknown,
  dto?: DtoMetadata,
): object {
  const copy = copyOf(original) as Record<string, unknown>;
  const property = dto?.byProperty.get(key);
  if (rest.length === 0) {
    copy[key] = property ? asType(value, property.scalar) : value;
    return copy;
  }
  const nested = property?.dto;
  const child = copy[key] ?? (nested ? new nested() : {});
  copy[key] = withValue(child as object, rest, value, nested && readDto(nested));
  return copy;
}

const INTEGER = /^-?\d+$/;

/** A cursor may be a number in the response, and text in the request. */
function asType(value: unknown, scalar: unknown): unknown {
  if (scalar === String && typeof value === 'number') return String(value);
  if (
    scalar === Number &&
    typeof value === 'string' &&
    INTEGER.test(value) &&
    Number.isSafeInteger(Number(value))
  )
    return Number(value);
  return value;
}
