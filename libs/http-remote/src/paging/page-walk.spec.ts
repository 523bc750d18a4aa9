import { bodyText } from '../../../../test/support/body-text.js';
import { createHttpRemoteClient } from '../client/http-remote-client.js';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { HttpRemoteOutput } from '../declare/http-remote.output.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import type { ApiPaging } from '../metadata/api-paging.js';
import { HttpTransport } from '../send/http.transport.js';
import type { WireRequest } from '../wire/wire-request.js';

class Item extends HttpRemoteOutput {
  @JsonName('id')
  id?: number;
}

class Records extends HttpRemoteOutput {
  @JsonName('records', { type: () => [Item] })
  records?: Item[];

  @JsonName('next')
  next?: string;
}

class Listed extends HttpRemoteOutput {
  @JsonName('next_cursor')
  nextCursor?: string;

  @JsonName('next_number')
  nextNumber?: number;

  @JsonName('has_more')
  hasMore?: boolean;

  @JsonName('more_text')
  moreText?: string;

  @JsonName('ending')
  ending?: number;

  @JsonName('total')
  total?: number;

  @JsonName('items', { type: () => [Item] })
  items?: Item[];

  @JsonName('page', { type: () => Records })
  page?: Records;

  @JsonName('groups', { type: () => [Records] })
  groups?: Records[];
}

class Filter {
  @JsonName('cursor')
  cursor?: string;
}

type Body = Readonly<Record<string, unknown>>;
type Position = Readonly<{ cursor?: string; number?: number; limit?: number; filter?: Filter }>;

/** Sends the pages in order, then repeats the last one. */
class Pages extends HttpTransport {
  readonly sent: Body[] = [];

  constructor(private readonly pages: readonly unknown[]) {
    super();
  }

  send({ body }: WireRequest) {
    const page = this.pages[Math.min(this.sent.length, this.pages.length - 1)];
    this.sent.push(JSON.parse(bodyText(body)) as Body);
    return Promise.resolve({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(page)) });
  }
}

async function walk(paging: ApiPaging, pages: readonly unknown[], start: Position = {}) {
  @HttpRemoteApi({ action: 'list', desc: 'List', output: Listed, paging })
  class List extends HttpRemoteInput<Listed, Item> {
    @JsonName('cursor')
    cursor?: string;

    @JsonName('number')
    number?: number;

    @JsonName('limit')
    limit?: number;

    @JsonName('filter', { type: () => Filter })
    filter?: Filter;
  }
  const transport = new Pages(pages);
  const client = createHttpRemoteClient('remote', { baseUrl: 'http://remote.example/', transport });
  const ids: unknown[] = [];
  let error: unknown;
  try {
    for await (const page of client.paginate(List.from(start))) {
      ids.push(...(page.items ?? page.page?.records ?? []).map(({ id }) => id));
      if (transport.sent.length > 9) throw new Error('endless');
    }
  } catch (thrown) {
    error = thrown;
  }
  return { ids, sent: transport.sent, error };
}

const items = (...ids: number[]) => ids.map((id) => ({ id }));

const CURSOR = { in: 'cursor', out: 'nextCursor', items: 'items' } as const;
const OFFSET = { style: 'offset', in: 'number', items: 'items', limit: 'limit' } as const;

/** Every pair of style and end that the documentation of 企业微信 has, with an API that has it. */
const KINDS: readonly [
  kind: string,
  paging: ApiPaging,
  pages: readonly unknown[],
  sent: readonly Body[],
  ids: readonly number[],
  start?: Position,
][] = [
  [
    'a cursor, until has_more is false: security/vip/list',
    { ...CURSOR, end: { field: 'hasMore', is: false } },
    [
      { has_more: true, next_cursor: 'a', items: items(1) },
      { has_more: false, next_cursor: 'b', items: items(2) },
    ],
    [{}, { cursor: 'a' }],
    [1, 2],
  ],
  [
    'a cursor, until has_more is 0, across an empty page, to the same cursor: kf/sync_msg',
    { ...CURSOR, end: { field: 'hasMore', is: 0 } },
    [
      { has_more: 1, next_cursor: 'a', items: [] },
      { has_more: 1, next_cursor: 'b', items: items(1) },
      { has_more: 0, next_cursor: 'b', items: [] },
    ],
    [{}, { cursor: 'a' }, { cursor: 'b' }],
    [1],
  ],
  [
    'a cursor, until has_more is the text "false": wedoc/smartdoc/get_block_list',
    { in: 'number', out: 'nextNumber', items: 'items', end: { field: 'moreText', is: 'false' } },
    [
      { more_text: 'true', next_number: 5, items: items(1) },
      { more_text: 'false', next_number: 9, items: items(2) },
    ],
    [{}, { number: 5 }],
    [1, 2],
  ],
  [
    'a cursor, until it is empty: user/list_id',
    { ...CURSOR, end: 'empty' },
    [
      { next_cursor: 'a', items: items(1) },
      { next_cursor: '', items: items(2) },
    ],
    [{}, { cursor: 'a' }],
    [1, 2],
  ],
  [
    'a cursor, until it is missing, in a nested list: devicedata/get_checkin_data',
    { in: 'cursor', out: 'page.next', items: 'page.records', end: 'empty' },
    [{ page: { next: 'a', records: items(1) } }, { page: { records: items(2) } }],
    [{}, { cursor: 'a' }],
    [1, 2],
  ],
  [
    'a cursor that starts at "0", until ending is 1: school/living/get_unwatch_stat',
    { ...CURSOR, first: '0', end: { field: 'ending', is: 1 } },
    [
      { ending: 0, next_cursor: 'a', items: items(1) },
      { ending: 1, next_cursor: 'b', items: items(2) },
    ],
    [{ cursor: '0' }, { cursor: 'a' }],
    [1, 2],
  ],
  [
    'a numeric cursor that starts at 0, until endflag is 1: oa/journal/get_record_list',
    { in: 'number', out: 'nextNumber', items: 'items', first: 0, end: { field: 'ending', is: 1 } },
    [
      { ending: 0, next_number: 7, items: items(1) },
      { ending: 1, next_number: 0, items: items(2) },
    ],
    [{ number: 0 }, { number: 7 }],
    [1, 2],
  ],
  [
    'a cursor, until is_last is true: externalcontact/get_unassigned_list',
    { ...CURSOR, end: { field: 'hasMore', is: true } },
    [
      { has_more: false, next_cursor: 'a', items: items(1) },
      { has_more: true, next_cursor: 'b', items: items(2) },
    ],
    [{}, { cursor: 'a' }],
    [1, 2],
  ],
  [
    'a cursor, until the total is reached: corp/getapprovaldata',
    { in: 'number', out: 'nextNumber', items: 'items', end: { total: 'total' } },
    [
      { total: 3, next_number: 8, items: items(1, 2) },
      { total: 3, next_number: 9, items: items(3) },
    ],
    [{}, { number: 8 }],
    [1, 2, 3],
  ],
  [
    'an offset that the response gives, until has_more is false: wedrive/file_list',
    {
      style: 'offset',
      in: 'number',
      out: 'nextNumber',
      items: 'items',
      end: { field: 'hasMore', is: false },
    },
    [
      { has_more: true, next_number: 20, items: items(1) },
      { has_more: false, next_number: 20, items: items(2) },
    ],
    [{}, { number: 20 }],
    [1, 2],
  ],
  [
    'an offset that counts, until ending is 1: health/get_report_jobids',
    { ...OFFSET, end: { field: 'ending', is: 1 } },
    [
      { ending: 0, items: items(1, 2) },
      { ending: 1, items: items(3) },
    ],
    [{}, { number: 2 }],
    [1, 2, 3],
  ],
  [
    'an offset that the response gives, until it is the total: externalcontact/groupchat/statistic',
    { style: 'offset', in: 'number', out: 'nextNumber', items: 'items', end: { total: 'total' } },
    [
      { total: 3, next_number: 2, items: items(1, 2) },
      { total: 3, next_number: 3, items: items(3) },
    ],
    [{}, { number: 2 }],
    [1, 2, 3],
  ],
  [
    'an offset that counts, until the total is reached: wedoc/smartsheet/get_fields',
    { ...OFFSET, end: { total: 'total' } },
    [
      { total: 3, items: items(1, 2) },
      { total: 3, items: items(3) },
    ],
    [{}, { number: 2 }],
    [1, 2, 3],
  ],
  [
    'an offset, until a page is shorter than the limit: kf/account/list',
    { ...OFFSET, end: 'short-page' },
    [{ items: items(1, 2) }, { items: items(3) }],
    [{ limit: 2 }, { limit: 2, number: 2 }],
    [1, 2, 3],
    { limit: 2 },
  ],
  [
    'an offset, until a page is empty: oa/schedule/get_by_calendar',
    { ...OFFSET, end: 'empty-page' },
    [{ items: items(1, 2) }, { items: items(3) }, { items: [] }],
    [{}, { number: 2 }, { number: 3 }],
    [1, 2, 3],
  ],
];

describe('PageWalk', () => {
  it.each(KINDS.map((kind) => ({ title: kind[0], kind })))('follows $title', async ({ kind }) => {
    const [, paging, pages, sent, ids, start] = kind;
    expect(await walk(paging, pages, start)).toEqual({ ids, sent, error: undefined });
  });

  it('counts page numbers from 1, until a page is empty', async () => {
    const paging: ApiPaging = { style: 'page', in: 'number', items: 'items', end: 'empty-page' };
    const pages = [{ items: items(1) }, { items: items(2) }, {}];
    expect(await walk(paging, pages)).toMatchObject({
      ids: [1, 2],
      sent: [{}, { number: 2 }, { number: 3 }],
    });
    expect(await walk(paging, [{ items: items(4) }, {}], { number: 4 })).toMatchObject({
      sent: [{ number: 4 }, { number: 5 }],
    });
    const zeroBased = await walk({ ...paging, first: 0 }, [{ items: items(4) }, {}]);
    expect(zeroBased.sent).toEqual([{ number: 0 }, { number: 1 }]);
  });

  it('ends at an empty page if the input sets no limit', async () => {
    const { sent } = await walk({ ...OFFSET, end: 'short-page' }, [{ items: items(1) }, {}]);
    expect(sent).toEqual([{}, { number: 1 }]);
  });

  it('starts at the position of the input, and counts the total from it', async () => {
    const end = { total: 'total' } as const;
    const pages = [
      { total: 6, items: items(5) },
      { total: 6, items: items(6) },
    ];
    expect(await walk({ ...OFFSET, end }, pages, { number: 4 })).toMatchObject({
      sent: [{ number: 4 }, { number: 5 }],
      error: undefined,
    });
  });

  it('ends a walk from the middle to a total at the empty cursor', async () => {
    const paging: ApiPaging = { ...CURSOR, end: { total: 'total' } };
    const pages = [{ total: 9, next_cursor: '', items: items(9) }];
    expect(await walk(paging, pages, { cursor: 'h' })).toMatchObject({ ids: [9], error: undefined });
  });

  it('replaces an empty cursor of the input by the first one, and keeps any other', async () => {
    const paging: ApiPaging = { ...CURSOR, first: '0', end: 'empty' };
    expect(await walk(paging, [{}], { cursor: '' })).toMatchObject({ sent: [{ cursor: '0' }] });
    expect(await walk(paging, [{}], { cursor: 'k' })).toMatchObject({ sent: [{ cursor: 'k' }] });
  });

  it.each([
    ['the first cursor', '0'],
    ['0', 0],
    ['false', false],
  ])('takes %s for an empty next cursor', async (_, next) => {
    const paging: ApiPaging = { ...CURSOR, first: '0', end: 'empty' };
    expect(await walk(paging, [{ next_cursor: next, items: items(1) }])).toMatchObject({
      sent: [{ cursor: '0' }],
      error: undefined,
    });
  });

  it('converts a cursor to the type of the property that takes it', async () => {
    const toText = await walk({ ...CURSOR, out: 'nextNumber', end: 'empty' }, [{ next_number: 7 }, {}]);
    expect(toText.sent).toEqual([{}, { cursor: '7' }]);
    const toNumber = await walk({ in: 'number', out: 'nextCursor', end: 'empty' }, [
      { next_cursor: '7' },
      {},
    ]);
    expect(toNumber.sent).toEqual([{}, { number: 7 }]);
  });

  it('sets a cursor of a nested DTO', async () => {
    const paging: ApiPaging = { in: 'filter.cursor', out: 'nextCursor', end: 'empty' };
    const pages = [{ next_cursor: 'a' }, { next_cursor: 'b' }, {}];
    expect((await walk(paging, pages)).sent).toEqual([
      {},
      { filter: { cursor: 'a' } },
      { filter: { cursor: 'b' } },
    ]);
  });

  it.each([
    ['has_more is missing and the cursor is empty', [{ next_cursor: 'a' }, { next_cursor: '' }]],
    ['has_more is missing and the cursor is the same', [{ next_cursor: 'a' }, { next_cursor: 'a' }]],
    ['has_more has another type than declared', [{ ending: true, next_cursor: 'a' }, { ending: false }]],
  ])('ends if %s', async (_, pages) => {
    const end =
      'ending' in (pages[0] as object) ? { field: 'ending', is: 0 } : { field: 'hasMore', is: false };
    expect(await walk({ ...CURSOR, end }, pages)).toMatchObject({
      sent: [{}, { cursor: 'a' }],
      error: undefined,
    });
  });

  const more = { field: 'hasMore', is: false } as const;
  const endless: [string, ApiPaging, unknown[], RegExp, number][] = [
    [
      'the same cursor under has_more',
      { ...CURSOR, end: more },
      [{ has_more: true, next_cursor: 'a' }],
      /same cursor twice/,
      2,
    ],
    [
      'cursors in a cycle',
      { ...CURSOR, end: 'empty' },
      [{ next_cursor: 'a' }, { next_cursor: 'b' }, { next_cursor: 'a' }],
      /same cursor twice/,
      3,
    ],
    [
      'no cursor under has_more',
      { ...CURSOR, end: more },
      [{ has_more: true }],
      /hasMore of the response announces another page, but nextCursor is empty/,
      1,
    ],
    [
      'an empty page under has_more, by which an offset does not move',
      { ...OFFSET, end: more },
      [{ has_more: true, items: [] }],
      /hasMore of the response announces another page, but the next offset does not come after/,
      1,
    ],
    [
      'an empty page before the total',
      { ...OFFSET, end: { total: 'total' } },
      [
        { total: 9, items: items(1) },
        { total: 9, items: [] },
      ],
      /total of the response announces more elements, but the next offset/,
      2,
    ],
    [
      'an offset that goes back',
      { ...OFFSET, out: 'nextNumber', end: more },
      [
        { has_more: true, next_number: 9 },
        { has_more: true, next_number: 4 },
      ],
      /the next offset does not come after/,
      2,
    ],
  ];
  it.each(endless)('fails if the remote returns %s', async (_, paging, pages, message, requests) => {
    const { error, sent } = await walk(paging, pages);
    expect(error).toBeInstanceOf(ResponseUnreadableError);
    expect(error).toMatchObject({ message: expect.stringMatching(message), api: { action: 'list' } });
    expect(sent).toHaveLength(requests);
  });

  it.each<[string, ApiPaging, object, RegExp]>([
    ['next_cursor', { ...CURSOR, end: more }, { has_more: true }, /nextCursor of the response/],
    ['next_number', { ...OFFSET, out: 'nextNumber', end: more }, { has_more: true }, /nextNumber of the/],
    ['has_more', { ...CURSOR, end: more }, { next_cursor: 'a' }, /hasMore of the response/],
    ['total', { ...OFFSET, end: { total: 'total' } }, { items: items(1) }, /total of the response/],
  ])('fails if %s is an object or a list', async (name, paging, page, message) => {
    for (const wrong of [{ a: 1 }, { toString: 1, valueOf: 1 }, [1], []]) {
      const { error, sent } = await walk(paging, [{ ...page, [name]: wrong }]);
      expect(error).toBeInstanceOf(ResponseUnreadableError);
      expect(error).toMatchObject({ message: expect.stringMatching(message), api: { action: 'list' } });
      expect(sent).toHaveLength(1);
    }
  });

  it('sends every page with the filters that the input had at the start', async () => {
    @HttpRemoteApi({ action: 'list', desc: 'List', output: Listed, paging: { ...CURSOR, end: 'empty' } })
    class Filtered extends HttpRemoteInput<Listed, Item> {
      @JsonName('cursor')
      cursor?: string;

      @JsonName('filter', { type: () => Filter })
      filter?: Filter;
    }
    const transport = new Pages([{ next_cursor: 'a' }, {}]);
    const client = createHttpRemoteClient('remote', { baseUrl: 'http://remote.example/', transport });
    const input = Filtered.from({ filter: { cursor: 'before' } });
    for await (const _ of client.paginate(input)) if (input.filter) input.filter.cursor = 'changed';
    expect(transport.sent).toEqual([
      { filter: { cursor: 'before' } },
      { cursor: 'a', filter: { cursor: 'before' } },
    ]);
  });

  it('joins the lists of nested lists', async () => {
    const paging: ApiPaging = { ...OFFSET, items: 'groups.records', end: 'empty-page' };
    const pages = [{ groups: [{ records: items(1, 2) }, {}, { records: items(3) }] }, {}];
    expect((await walk(paging, pages)).sent).toEqual([{}, { number: 3 }]);
  });
});
