import { HttpRemoteApi, type HttpRemoteApiOptions } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import type { ApiPaging } from './api-paging.js';
import { readInput } from './input.reader.js';
import { getRemoteApi } from './remote-api-description.js';

class Item {
  @JsonName('id')
  id?: number;
}

class Records {
  @JsonName('records', { type: () => [Item] })
  records?: Item[];
}

class Listed {
  @JsonName('next_cursor')
  nextCursor?: string;

  @JsonName('has_more')
  hasMore?: boolean;

  @JsonName('items', { type: () => [Item] })
  items?: Item[];

  @JsonName('page', { type: () => Records })
  page?: Records;

  @JsonName('free', { type: 'json' })
  free?: unknown;
}

function declare(paging: unknown, options: Partial<HttpRemoteApiOptions> = { output: Listed }) {
  class List extends HttpRemoteInput {
    @JsonName('cursor')
    cursor?: string;

    @JsonName('limit')
    limit?: number;

    @JsonName('ids')
    ids?: number[];

    @JsonName('now')
    get now(): string {
      return '';
    }
  }
  HttpRemoteApi({ action: 'list', desc: 'List', ...options, paging: paging as ApiPaging })(List);
  return List;
}

const GOOD = { in: 'cursor', out: 'nextCursor', end: 'empty' } as const;

describe('The paging of an API', () => {
  it.each<[string, ApiPaging]>([
    ['a cursor', GOOD],
    ['a list', { ...GOOD, items: 'items' }],
    ['a list of a nested DTO', { ...GOOD, items: 'page.records' }],
    ['a list in free-form JSON', { ...GOOD, items: 'free.list' }],
    ['a flag', { ...GOOD, end: { field: 'hasMore', is: false } }],
  ])('names the properties of %s', (_, paging) => {
    expect(readInput(declare(paging)).api.paging).toMatchObject(paging);
  });

  it('is described, with its style and as read-only data', () => {
    const given = { ...GOOD, end: { field: 'hasMore', is: false } };
    const { paging } = getRemoteApi(declare(given));
    expect(paging).toEqual({ ...given, style: 'cursor' });
    given.end.field = 'changed';
    expect(paging).toMatchObject({ end: { field: 'hasMore' } });
    expect(Object.isFrozen(paging)).toBe(true);
  });

  it.each([
    ['no object', 'cursor', /paging must be an object: \{ in: 'cursor'/],
    ['an unknown key', { ...GOOD, ends: 1 }, /paging has no "ends": write end/],
    ['an unknown style', { ...GOOD, style: 'pages' }, /paging\.style "pages" must be cursor, offset, page/],
    ['no input', { out: 'nextCursor', end: 'empty' }, /paging\.in is missing/],
    ['a path that is not a name', { ...GOOD, items: 1 }, /paging\.items must be the name of a property/],
    ['a cursor without output', { in: 'cursor', end: 'empty' }, /paging\.out is missing.*style: 'offset'/],
    ['no end', { in: 'cursor', out: 'nextCursor' }, /paging\.end must be 'empty', 'empty-page'/],
    ['a flag without value', { ...GOOD, end: { field: 'hasMore' } }, /paging\.end must be/],
    ['a first value that is an object', { ...GOOD, first: {} }, /paging\.first must be/],
    ['a short page without limit', { ...GOOD, items: 'items', end: 'short-page' }, /needs limit/],
    ['a total without list', { ...GOOD, end: { total: 'limit' } }, /paging\.items is missing: this end/],
    [
      'an offset without list',
      { in: 'limit', style: 'offset', end: { field: 'hasMore', is: false } },
      /paging\.items is missing: an offset without out/,
    ],
    ['an offset with the end empty', { in: 'limit', style: 'offset', end: 'empty' }, /'empty' needs out/],
  ])('is rejected when the class is defined, if it has %s', (_, paging, message) => {
    expect(() => declare(paging)).toThrow(DeclarationInvalidError);
    expect(() => declare(paging)).toThrow(message);
  });

  it.each([
    [
      'a wire name',
      { ...GOOD, out: 'next_cursor' },
      /paging\.out: "next_cursor": Listed has no property next_cursor: write nextCursor/,
    ],
    [
      'a misspelled name',
      { ...GOOD, in: 'curser' },
      /paging\.in: "curser": List has no property curser: write cursor/,
    ],
    ['an unknown name', { ...GOOD, items: 'members' }, /it has nextCursor, hasMore, items, page, free/],
    [
      'an unknown nested name',
      { ...GOOD, items: 'page.record' },
      /"page\.record": Records has no property record: write records/,
    ],
    [
      'a path into a scalar',
      { ...GOOD, items: 'hasMore.items' },
      /leads into Listed\.hasMore, which is not a nested DTO/,
    ],
    ['items that are no list', { ...GOOD, items: 'hasMore' }, /hasMore is not a list: declare it/],
    ['a cursor that is a list', { ...GOOD, in: 'ids' }, /ids must be a string or a number/],
    ['a cursor that cannot be set', { ...GOOD, in: 'now' }, /now cannot be set/],
    [
      'a flag that is a DTO',
      { ...GOOD, end: { field: 'page', is: 1 } },
      /paging\.end\.field: page must be a single value/,
    ],
    ['an unknown limit', { ...GOOD, limit: 'size' }, /paging\.limit: "size"/],
    ['an unknown total', { ...GOOD, items: 'items', end: { total: 'sum' } }, /paging\.end\.total: "sum"/],
  ])('is rejected when the class is first used, if it names %s', (_, paging, message) => {
    const target = declare(paging);
    expect(() => readInput(target)).toThrow(DeclarationInvalidError);
    expect(() => readInput(target)).toThrow(message);
  });

  it('needs the class of the output', () => {
    expect(() => readInput(declare(GOOD, {}))).toThrow(
      /"nextCursor" needs the class of the output: add output/,
    );
    expect(() => readInput(declare(GOOD, { output: [Item] as never }))).toThrow(
      /"nextCursor" is impossible: the response is a list/,
    );
  });
});
