import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  HttpRetryRule,
  type HttpRemoteCall,
  type HttpRemoteError,
  type HttpRemoteOutcome,
} from 'nestjs-http-remote';
import { UserIdListWorkWxInput } from 'nestjs-work-weixin/user';
import type { Fault } from 'work-weixin-sandbox';
import { CALL_FAULTS, type CallFaultRow } from './fault-matrix/call-faults.js';
import { describeExpectation, describeFault, type Expectation } from './fault-matrix/expectation.js';
import {
  APIS,
  Matrix,
  isNetworkFault,
  toldBy,
  until,
  type MatrixOptions,
} from './fault-matrix/matrix-harness.js';
import { TOKEN_FAULTS } from './fault-matrix/token-faults.js';

const SLOW_TIMEOUT_MS = 300;
/** Delays longer than any test: the first one can be a thousandth of `minDelayMs`. */
const LONG_WAITS = { minDelayMs: 100_000_000, timeoutMs: 1_000_000_000 };
/** Longer than the lifetime of the sandbox's tokens. */
const TOKEN_LIFE_MS = 7_200_001;

const opened: Matrix[] = [];
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

async function start(options?: MatrixOptions): Promise<Matrix> {
  const matrix = await Matrix.start(options);
  opened.push(matrix);
  return matrix;
}

beforeAll(() => process.on('unhandledRejection', note));
afterAll(() => process.off('unhandledRejection', note));
afterEach(async () => {
  for (const matrix of opened.splice(0)) await matrix.close();
  await nextTurn();
  expect(unhandled.splice(0)).toEqual([]);
});

type Api = (typeof APIS)[number];

/** How a call gets its token, and the requests that this alone costs. */
const CIRCUMSTANCES = [
  { how: 'with a cached token', tokens: 1, requests: 0 },
  { how: 'after its token was rejected', tokens: 2, requests: 1 },
  { how: 'that joined a refresh', tokens: 2, requests: 0 },
] as const;

interface Cell {
  readonly row: CallFaultRow;
  readonly api: Api;
  readonly circumstance: (typeof CIRCUMSTANCES)[number];
  readonly isOnce: boolean;
  readonly expected: Expectation;
}

const cells: [title: string, Cell][] = CALL_FAULTS.flatMap((row) =>
  APIS.flatMap((api) =>
    CIRCUMSTANCES.flatMap((circumstance) =>
      (row.isSlow ? [false] : [true, false]).map((isOnce): [string, Cell] => {
        const isRenewed = circumstance.requests > 0;
        const pair = (isRenewed ? row.renewed : undefined) ?? (api.isWrite ? row.write : row.read);
        const told = pair[isOnce ? 0 : 1];
        // An earlier request of the call was rejected.
        const outcome = isRenewed && told.outcome === 'not-sent' ? 'refused' : told.outcome;
        const expected = { ...told, outcome, requests: told.requests + circumstance.requests };
        const title =
          `${describeFault(row.fault)} (${isOnce ? 'once' : 'for good'}) on ${api.path} ${circumstance.how}: ` +
          describeExpectation(expected);
        return [title, { row, api, circumstance, isOnce, expected }];
      }),
    ),
  ),
);

describe('A fault on a call:', () => {
  const test = async (_title: string, { row, api, circumstance, isOnce, expected }: Cell): Promise<void> => {
    const matrix = await start({ withDetours: isNetworkFault(row.fault) });
    const { sandbox, service } = matrix;
    await matrix.warmUp();
    const endsToken = row.fault.kind === 'token-revoked' || row.fault.kind === 'token-expired';
    // These two faults skip a call whose token is already invalid.
    const after = circumstance.requests > 0 && !endsToken ? 1 : 0;
    matrix.disturb(row.fault, api.path, isOnce ? 1 : undefined, after);
    if (circumstance.how === 'after its token was rejected') {
      // Alternates between expiry and revocation.
      if (isOnce) sandbox.clock.advance(TOKEN_LIFE_MS);
      else sandbox.revokeTokens();
    }
    const others = circumstance.how === 'that joined a refresh' ? [await refreshUnderWay(matrix)] : [];

    const { error, answer } = await toldBy(api.send(service, row.isSlow && { timeoutMs: SLOW_TIMEOUT_MS }));
    await Promise.allSettled(others);

    const { requests, lost, refreshes } = expected;
    expect({
      ...toldOf(error),
      requests: sandbox.journal.count(api.path),
      lost: matrix.lost,
      tokens: sandbox.journal.count('gettoken'),
    }).toEqual({ ...namesOf(expected), requests, lost, tokens: circumstance.tokens + refreshes });
    if (!expected.error) expect(answer).toBe(api.answer);
    if (error) expect(error).toMatchObject({ api: { action: api.path } });
    expect(await matrix.leaksOf(error)).toEqual([]);
    if (!api.isWrite) return;
    const isDone = expected.error ? expected.outcome === 'unknown' && row.applied : true;
    expect({ applied: matrix.applied(api.path), isThere: matrix.hasNewcomer() }).toEqual({
      applied: isDone ? 1 : 0,
      isThere: isDone,
    });
  };

  it.each(cells)('%s', test);
});

/** The compared properties of an error; all `undefined` without an error. */
function toldOf(error: Error | undefined) {
  const { name, outcome, errcode } = (error ?? {}) as Partial<HttpRemoteError> & { errcode?: number };
  return { error: name, outcome, errcode };
}

function namesOf({ error, outcome, errcode }: Expectation) {
  return { error, outcome, errcode };
}

/** Starts another call whose token was revoked, and waits until its `gettoken` is in flight. */
async function refreshUnderWay(matrix: Matrix): Promise<Promise<unknown>> {
  matrix.sandbox.revokeTokens();
  const gettoken = matrix.sandbox.faults.add({ kind: 'delay', ms: 25, path: 'gettoken', times: 1 });
  const other = matrix.service.send(UserIdListWorkWxInput.from({}));
  await until(() => gettoken.hits === 1);
  return other.catch(() => undefined);
}

describe('A fault on gettoken', () => {
  const table = TOKEN_FAULTS.flatMap((row) =>
    [false, true].flatMap((isRefresh) =>
      (row.isSlow ? [false] : [true, false]).flatMap((isOnce) =>
        // Calls are rejected at different times. They share one fetch only if the server can delay it.
        (isRefresh && isNetworkFault(row.fault) ? [1] : [1, 5]).map((callers) => {
          const told = row.expected[isOnce ? 0 : 1];
          const title =
            `${describeFault(row.fault)} (${isOnce ? 'once' : 'for good'}) ` +
            `${isRefresh ? 'when a token is replaced' : 'when none is cached'}, ${callers} calls waiting: ` +
            describeExpectation(told);
          return [title, { row, isRefresh, isOnce, callers, expected: told }] as const;
        }),
      ),
    ),
  );

  type TokenCell = (typeof table)[number][1];

  const test = async (
    _title: string,
    { row, isRefresh, isOnce, callers, expected }: TokenCell,
  ): Promise<void> => {
    const matrix = await start({
      withDetours: isNetworkFault(row.fault),
      ...(row.isSlow ? { timeoutMs: SLOW_TIMEOUT_MS } : {}),
    });
    const { sandbox, service } = matrix;
    if (isRefresh) {
      await matrix.warmUp();
      sandbox.revokeTokens();
      sandbox.journal.clear();
    }
    if (isRefresh && callers > 1) matrix.disturb({ kind: 'delay', ms: 50 }, 'gettoken', 1);
    matrix.disturb(row.fault, 'gettoken', isOnce ? 1 : undefined);
    const api = APIS[2];
    const get = APIS[0];
    const calls = [api.send(service), ...Array.from({ length: callers - 1 }, () => get.send(service))];
    const all = await Promise.all(calls.map(toldBy));

    // A call that times out reports the outcome of its first request: refused, because of its token.
    const outcome = isRefresh && row.isSlow ? 'refused' : expected.outcome;
    for (const { error } of all) {
      expect(toldOf(error)).toEqual({ ...namesOf(expected), outcome });
      expect(await matrix.leaksOf(error)).toEqual([]);
    }
    const before = isRefresh ? 1 : 0;
    const requests = () => ({
      tokens: sandbox.journal.count('gettoken'),
      lost: matrix.lost,
      creates: sandbox.journal.count(api.path),
      gets: sandbox.journal.count(get.path),
    });
    const each = before + (expected.error ? 0 : 1);
    // The fetch has its own timeout, which may end slightly later than that of the waiting calls.
    await until(() => matrix.ended('gettoken') > before);
    await matrix.roundTrip();
    const { requests: tokens, lost } = expected;
    expect(requests()).toEqual({ tokens, lost, creates: each, gets: each * (callers - 1) });
    expect(matrix.hasNewcomer()).toBe(!expected.error);

    if (!expected.error) return;
    matrix.heal();
    const again = await toldBy(get.send(service));
    if (row.coolsDown) {
      expect(toldOf(again.error)).toEqual({ ...namesOf(expected), outcome: 'not-sent' });
      expect(sandbox.journal.count('gettoken')).toBe(tokens);
    } else {
      expect(again).toEqual({ answer: get.answer });
      expect(sandbox.journal.count('gettoken')).toBe(tokens + 1);
    }
  };

  it.each(table)('%s', test);
});

/** Retries everything and counts its calls. After each of them the call waits for its retry. */
class WatchedRule extends HttpRetryRule {
  asked = 0;

  override isRepeatable(_error: HttpRemoteError, _call: HttpRemoteCall): boolean {
    this.asked++;
    return true;
  }
}

describe('A caller that aborts', () => {
  const leave = async (matrix: Matrix, input: 'read' | 'write', hasCome: () => boolean) => {
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const told = toldBy(APIS[input === 'write' ? 2 : 0].send(matrix.service, options));
    await until(hasCome);
    controller.abort(new Error('no longer of interest'));
    const { error } = await told;
    expect(error).toMatchObject({ cause: { message: 'no longer of interest' } });
    expect(await matrix.leaksOf(error)).toEqual([]);
    const { name, stage, outcome } = error as HttpRemoteError;
    return { name, stage, outcome };
  };
  const aborted = (stage: string, outcome: HttpRemoteOutcome) => ({
    name: 'CallAbortedError',
    stage,
    outcome,
  });

  it('before the call starts gets an error at once, and nothing is sent', async () => {
    const matrix = await start();
    expect(await leave(matrix, 'write', () => true)).toMatchObject({
      name: 'CallAbortedError',
      outcome: 'not-sent',
    });
    const signal = AbortSignal.abort();
    await expect(APIS[2].send(matrix.service, { signal })).rejects.toMatchObject(
      aborted('validate', 'not-sent'),
    );
    expect(matrix.sandbox.journal.count('user/create')).toBe(0);
  });

  it('while the token is fetched gets not-sent', async () => {
    const matrix = await start();
    const gettoken = matrix.sandbox.faults.add({ kind: 'delay', ms: 50, path: 'gettoken' });
    expect(await leave(matrix, 'write', () => gettoken.hits === 1)).toEqual(aborted('authorize', 'not-sent'));
    expect(matrix.sandbox.journal.count('user/create')).toBe(0);
  });

  it('while a rejected token is replaced gets refused', async () => {
    const matrix = await start();
    await matrix.warmUp();
    matrix.sandbox.revokeTokens();
    const gettoken = matrix.sandbox.faults.add({ kind: 'delay', ms: 50, path: 'gettoken' });
    expect(await leave(matrix, 'write', () => gettoken.hits === 1)).toEqual(aborted('authorize', 'refused'));
    expect(matrix.hasNewcomer()).toBe(false);
  });

  it.each([true, false])(
    'while its request is in flight gets unknown, whether it was applied or not (%s)',
    async (applied) => {
      const matrix = await start();
      await matrix.warmUp();
      const hang = matrix.sandbox.faults.add({ kind: 'hang', applied, path: 'user/create' });
      const isOut = () => hang.hits === 1 && matrix.sandbox.journal.count('user/create') === 1;
      expect(await leave(matrix, 'write', isOut)).toEqual(aborted('send', 'unknown'));
      expect(matrix.hasNewcomer()).toBe(applied);
    },
  );

  it.each<[Fault | { kind: 'connection-refused' }, HttpRemoteOutcome, number]>([
    [{ kind: 'errcode', errcode: -1 }, 'refused', 1],
    [{ kind: 'reset-after' }, 'unknown', 1],
    [{ kind: 'connection-refused' }, 'not-sent', 0],
  ])(
    'during the retry delay after %j gets the outcome of the attempt: %s',
    async (fault, outcome, requests) => {
      const rule = new WatchedRule();
      const matrix = await start({ ...LONG_WAITS, rule, withDetours: isNetworkFault(fault) });
      await matrix.warmUp();
      matrix.disturb(fault, 'user/get');
      expect(await leave(matrix, 'read', () => rule.asked === 1)).toEqual(aborted('retry', outcome));
      expect(matrix.sandbox.journal.count('user/get')).toBe(requests);
    },
  );

  it('does not cancel the token for other waiting calls', async () => {
    const matrix = await start();
    const gettoken = matrix.sandbox.faults.add({ kind: 'delay', ms: 50, path: 'gettoken' });
    const other = toldBy(APIS[0].send(matrix.service));
    await leave(matrix, 'write', () => gettoken.hits === 1);
    expect(await other).toEqual({ answer: '李四' });
    expect(matrix.sandbox.journal.count('gettoken')).toBe(1);
  });
});

describe("A call's timeout", () => {
  const endOf = async (matrix: Matrix, api: Api) => {
    const { error } = await toldBy(api.send(matrix.service));
    expect(await matrix.leaksOf(error)).toEqual([]);
    const { name, stage, outcome, cause } = error as HttpRemoteError;
    return { name, stage, outcome, cause };
  };
  const timeoutMs = SLOW_TIMEOUT_MS;

  it('can end the call while the token is fetched: nothing was sent', async () => {
    const matrix = await start({ timeoutMs });
    matrix.disturb({ kind: 'hang' }, 'gettoken');
    const told = { name: 'CallTimeoutError', stage: 'authorize', outcome: 'not-sent' };
    expect(await endOf(matrix, APIS[2])).toMatchObject(told);
    expect(matrix.sandbox.journal.count('user/create')).toBe(0);
  });

  it('can end the call during the first attempt, without a cause', async () => {
    const matrix = await start({ timeoutMs });
    await matrix.warmUp();
    matrix.disturb({ kind: 'hang' }, 'user/create');
    const told = { name: 'CallTimeoutError', stage: 'send', outcome: 'unknown', cause: undefined };
    expect(await endOf(matrix, APIS[2])).toEqual(told);
  });

  it('can end the call during a retry, with the error of the previous attempt as cause', async () => {
    const matrix = await start({ timeoutMs });
    await matrix.warmUp();
    matrix.disturb({ kind: 'errcode', errcode: -1 }, 'user/create', 1);
    matrix.disturb({ kind: 'hang', applied: true }, 'user/create');
    expect(await endOf(matrix, APIS[2])).toMatchObject({
      name: 'CallTimeoutError',
      stage: 'send',
      outcome: 'unknown',
      cause: { errcode: -1 },
    });
    expect(matrix.sandbox.journal.count('user/create')).toBe(2);
    expect(matrix.hasNewcomer()).toBe(true);
  });

  it.each<[Fault, Record<string, unknown>]>([
    [
      { kind: 'errcode', errcode: -1 },
      { name: 'WorkWeixinApiError', outcome: 'refused' },
    ],
    [{ kind: 'reset-before' }, { name: 'TransportError', outcome: 'unknown' }],
  ])('is not spent on a retry delay that exceeds it: after %j', async (fault, told) => {
    const matrix = await start({ ...LONG_WAITS, timeoutMs: 3_000 });
    await matrix.warmUp();
    matrix.disturb(fault, 'user/get');
    const { error } = await toldBy(APIS[0].send(matrix.service));
    expect(error).toMatchObject(told);
    expect(matrix.sandbox.journal.count('user/get')).toBe(1);
  });
});

describe('The outcome after an earlier attempt', () => {
  it.each<[string, Fault | { kind: 'connection-refused' }, string, number]>([
    ['is rejected', { kind: 'errcode', errcode: 60111 }, 'WorkWeixinApiError', 2],
    ['is not found', { kind: 'status', status: 404 }, 'HttpStatusError', 2],
    ['cannot connect', { kind: 'connection-refused' }, 'TransportError', 1],
  ])('stays unknown if the retry %s', async (_what, fault, name, requests) => {
    const matrix = await start({ withDetours: true });
    await matrix.warmUp();
    const isLost = isNetworkFault(fault);
    matrix.disturb({ kind: 'reset-after' }, 'user/convert_to_openid', 1);
    // Only one fault hits a request on the server.
    matrix.disturb(fault, 'user/convert_to_openid', undefined, isLost ? 1 : 0);
    const { error } = await toldBy(APIS[1].send(matrix.service));
    expect(toldOf(error)).toMatchObject({ error: name, outcome: 'unknown' });
    expect(matrix.sandbox.journal.count('user/convert_to_openid')).toBe(requests);
    expect(matrix.lost).toBe(isLost ? 3 : 0);
  });

  it('stays unknown if the retry gets no token', async () => {
    const matrix = await start();
    await matrix.warmUp();
    matrix.disturb({ kind: 'reset-after' }, 'user/get', 1);
    matrix.disturb({ kind: 'token-revoked' }, 'user/get');
    matrix.disturb({ kind: 'errcode', errcode: 40001 }, 'gettoken');
    const { error } = await toldBy(APIS[0].send(matrix.service));
    expect(toldOf(error)).toMatchObject({ error: 'WorkWeixinApiError', outcome: 'unknown' });
    expect(matrix.sandbox.journal.count('user/get')).toBe(2);
    expect(matrix.sandbox.journal.count('gettoken')).toBe(2);
  });

  it('is not-sent if a token was rejected and no other token is available', async () => {
    const matrix = await start();
    await matrix.warmUp();
    matrix.sandbox.revokeTokens();
    matrix.disturb({ kind: 'errcode', errcode: 40001 }, 'gettoken');
    const { error } = await toldBy(APIS[2].send(matrix.service));
    expect(toldOf(error)).toEqual({ error: 'WorkWeixinApiError', outcome: 'not-sent', errcode: 40001 });
    expect(matrix.sandbox.journal.count('user/create')).toBe(1);
  });

  it('allows the retry of a write that was first rejected and then could not connect', async () => {
    const matrix = await start({ withDetours: true });
    await matrix.warmUp();
    matrix.disturb({ kind: 'errcode', errcode: -1 }, 'user/create', 1);
    matrix.disturb({ kind: 'connection-refused' }, 'user/create', 1, 1);
    expect(await toldBy(APIS[2].send(matrix.service))).toEqual({ answer: 'created' });
    expect(matrix.sandbox.journal.count('user/create')).toBe(2);
    expect(matrix.applied('user/create')).toBe(1);
  });

  it('is refused if every attempt was rejected with a different errcode', async () => {
    const matrix = await start();
    await matrix.warmUp();
    for (const errcode of [-1, 45033, 6000, 60111]) {
      matrix.disturb({ kind: 'errcode', errcode }, 'user/create', 1);
    }
    const { error } = await toldBy(APIS[2].send(matrix.service));
    expect(toldOf(error)).toEqual({ error: 'WorkWeixinApiError', outcome: 'refused', errcode: 60111 });
    expect(matrix.sandbox.journal.count('user/create')).toBe(4);
    expect(matrix.hasNewcomer()).toBe(false);
  });
});

describe('45009', () => {
  it('provides retryAfterMs, and blocks further calls of this API until then', async () => {
    const matrix = await start();
    await matrix.warmUp();
    matrix.disturb({ kind: 'errcode', errcode: 45009 }, 'user/create');
    const first = await toldBy(APIS[2].send(matrix.service));
    expect(first.error).toMatchObject({
      errcode: 45009,
      outcome: 'refused',
      retryAfterMs: expect.any(Number),
    });
    const second = await toldBy(APIS[2].send(matrix.service));
    expect(second.error).toMatchObject({ outcome: 'not-sent', retryAfterMs: expect.any(Number) });
    expect(await matrix.leaksOf(second.error)).toEqual([]);
    expect(matrix.sandbox.journal.count('user/create')).toBe(1);
    expect(await toldBy(APIS[0].send(matrix.service))).toEqual({ answer: '李四' });
  });
});
