import { Answers } from '../answers/answers.js';
import { RouteUnwrittenError } from '../errors/route-unwritten.error.js';
import { RateLimits } from '../limits/rate-limits.js';
import { RouteTable } from '../routes/route-table.js';
import { FailureResponses } from './response.js';
import { dispatch } from './dispatch.js';
import { receive } from './received-request.js';
import type { SandboxContext } from './sandbox-context.js';

describe('dispatch', () => {
  const failWith = (thrown: unknown) => {
    const routes = new RouteTable([
      {
        path: 'boom',
        method: 'GET',
        callers: 'anyone',
        handle: () => {
          throw thrown;
        },
      },
    ]);
    const context = {
      routes,
      answers: new Answers(routes),
      failures: new FailureResponses(() => 0),
      limits: new RateLimits({}),
      now: () => 0,
    } as unknown as SandboxContext;
    const raw = {
      method: 'GET',
      url: '/cgi-bin/boom',
      headers: {},
      socket: { remoteAddress: '::ffff:10.0.0.1' },
    };
    return dispatch(receive(raw, Buffer.alloc(0)), context, false);
  };

  it.each([
    ['an error', new Error('a bug')],
    ['a string', 'a bug'],
  ])('responds with 500 if a handler throws %s', (_name, thrown) => {
    const { status, errcode, payload } = failWith(thrown);
    expect([status, errcode]).toEqual([500, -1]);
    expect(payload.errmsg).toContain('work-weixin-sandbox itself failed, please report it: a bug');
    expect(payload.errmsg).toContain('from ip: 10.0.0.1');
  });

  it('responds with 501 to a route that is not written yet, so that no client takes it for an API response', () => {
    const { status, errcode, payload } = failWith(new RouteUnwrittenError('boom'));
    expect([status, errcode]).toEqual([501, 501]);
    expect(payload.errmsg).toContain('work-weixin-sandbox does not implement boom yet');
  });
});
