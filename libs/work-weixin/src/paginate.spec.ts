import { HttpRemoteApi, JsonName, ResponseUnreadableError } from 'nestjs-http-remote';
import { AuthWorkWxInput } from './declare/auth-work-wx.input.js';
import { WorkWxOutput } from './declare/work-wx.output.js';
import { paginate } from './paginate.js';

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

/** A server that leads from each cursor to the next. */
function serverOf(next: Readonly<Record<string, string | undefined>>) {
  const asked: (string | undefined)[] = [];
  const send = (input: AuthWorkWxInput<Listed>): Promise<Listed> => {
    const { cursor } = input as List;
    asked.push(cursor);
    return Promise.resolve(Object.assign(new Listed(), { nextCursor: next[cursor ?? ''] }));
  };
  return { asked, send };
}

async function walk(pages: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _page of pages) count++;
  return count;
}

describe('paginate', () => {
  it.each(['', undefined])('ends at a cursor of %p', async (end) => {
    const { asked, send } = serverOf({ '': 'a', a: 'b', b: end });
    expect(await walk(paginate(send, new List()))).toBe(3);
    expect(asked).toEqual([undefined, 'a', 'b']);
  });

  it('begins at the cursor of the input, and leaves the input as it is', async () => {
    const { asked, send } = serverOf({ a: 'b' });
    const input = List.from({ cursor: 'a', limit: 5 });
    Object.freeze(input);
    await walk(paginate(send, input));
    expect(asked).toEqual(['a', 'b']);
    expect(input).toMatchObject({ cursor: 'a', limit: 5 });
  });

  it('asks for no page that nobody takes', async () => {
    const { asked, send } = serverOf({ '': 'a', a: 'b' });
    for await (const page of paginate(send, new List())) if (page.nextCursor === 'a') break;
    expect(asked).toEqual([undefined]);
  });

  it('stops where cursors lead in a circle, and says so', async () => {
    const { asked, send } = serverOf({ '': 'a', a: 'b', b: 'a' });
    const error = await walk(paginate(send, new List())).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResponseUnreadableError);
    expect(error).toMatchObject({ api: { action: 'probe/list' } });
    expect(asked).toEqual([undefined, 'a', 'b']);
  });
});
