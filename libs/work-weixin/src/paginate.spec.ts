import { HttpRemoteApi, JsonName, ResponseUnreadableError } from 'nestjs-http-remote';
import { paginate } from 'nestjs-http-remote/kit';
import { UserIdListWorkWxInput } from './catalogue/user/user-list-id.api.js';
import { AuthWorkWxInput } from './declare/auth-work-wx.input.js';
import { WorkWxOutput } from './declare/work-wx.output.js';
import { CURSOR_PAGING } from './paginate.js';
import { WorkWeixinStub } from './testing/work-weixin-stub.js';

class Listed extends WorkWxOutput {
  @JsonName('next_cursor')
  nextCursor?: string;
}

@HttpRemoteApi({ action: 'probe/list', desc: 'probe', output: Listed })
class List extends AuthWorkWxInput<Listed> {
  @JsonName('cursor')
  cursor?: string;

  @JsonName('limit')
  limit?: number = 100;
}

/** A server that maps each cursor to the next. */
function serverOf(next: Readonly<Record<string, string | undefined>>) {
  const requested: (string | undefined)[] = [];
  const send = (input: object): Promise<Listed> => {
    const { cursor } = input as List;
    requested.push(cursor);
    return Promise.resolve(Object.assign(new Listed(), { nextCursor: next[cursor ?? ''] }));
  };
  return { requested, send };
}

async function walk(pages: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _page of pages) count++;
  return count;
}

describe('An API that declares no paging', () => {
  const pages = (send: (input: object) => Promise<Listed>, input: List) =>
    paginate(send, input, CURSOR_PAGING);
  it.each(['', undefined])('ends at a cursor of %p', async (end) => {
    const { requested, send } = serverOf({ '': 'a', a: 'b', b: end });
    expect(await walk(pages(send, new List()))).toBe(3);
    expect(requested).toEqual([undefined, 'a', 'b']);
  });

  it('starts at the cursor of the input, and does not change the input', async () => {
    const { requested, send } = serverOf({ a: 'b' });
    const input = List.from({ cursor: 'a', limit: 5 });
    Object.freeze(input);
    await walk(pages(send, input));
    expect(requested).toEqual(['a', 'b']);
    expect(input).toMatchObject({ cursor: 'a', limit: 5 });
  });

  it('requests no page that is not consumed', async () => {
    const { requested, send } = serverOf({ '': 'a', a: 'b' });
    for await (const page of pages(send, new List())) if (page.nextCursor === 'a') break;
    expect(requested).toEqual([undefined]);
  });

  it('fails if the cursors form a cycle', async () => {
    const { requested, send } = serverOf({ '': 'a', a: 'b', b: 'a' });
    const error = await walk(pages(send, new List())).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResponseUnreadableError);
    expect(error).toMatchObject({ api: { action: 'probe/list' } });
    expect(requested).toEqual([undefined, 'a', 'b']);
  });
});

describe('WorkWeixinService', () => {
  it('yields the elements of all pages, and the pages of an API that declares no paging', async () => {
    const stub = new WorkWeixinStub();
    const service = stub.service();
    stub
      .on(UserIdListWorkWxInput)
      .reply(({ cursor }) =>
        cursor === 'a'
          ? { deptUser: [{ userId: 'lisi' }] }
          : { nextCursor: 'a', deptUser: [{ userId: 'zhangsan' }] },
      );
    stub.on(List).reply(({ cursor }) => (cursor === 'a' ? {} : { nextCursor: 'a' }));
    const userIds = [];
    for await (const { userId } of service.items(UserIdListWorkWxInput.from({}))) userIds.push(userId);
    expect(userIds).toEqual(['zhangsan', 'lisi']);
    expect(await walk(service.paginate(new List()))).toBe(2);
  });

  it('has no elements of an API that declares no paging', async () => {
    const items = new WorkWeixinStub().service().items(new List() as never);
    const error = await items.next().catch((thrown: unknown) => thrown);
    expect(error).toHaveProperty('message', expect.stringContaining('List declares no paging: use send()'));
  });
});
