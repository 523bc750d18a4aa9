import { jest } from '@jest/globals';
import { ConsoleLogger, Logger, type LoggerService } from '@nestjs/common';
import { stripVTControlCharacters } from 'node:util';
import { branded } from '../errors/branded.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { InputInvalidError } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { TransportError } from '../errors/transport.error.js';
import type { HttpRemoteCallRecord } from './http-remote.observer.js';
import { LoggerObserver } from './logger.observer.js';

class ProductError extends HttpRemoteError {
  readonly stage = 'check';
  readonly tenant = 'acme';
  readonly details = [{ value: 's3cret-value' }];

  constructor(readonly errcode: number) {
    super(`errcode ${errcode}`);
  }

  static {
    branded(this, 'product:ProductError');
  }
}

const done: HttpRemoteCallRecord = {
  client: 'erp/acme',
  tenant: 'acme',
  api: { action: 'a', desc: 'A', httpMethod: 'GET' },
  inputName: 'X',
  startedAt: new Date(0),
  endedAt: new Date(12.4),
  durationMs: 12.4,
  attempts: 1,
  status: 200,
  error: undefined,
  request: () => undefined,
  response: () => undefined,
};
const refused: HttpRemoteCallRecord = { ...done, error: new ProductError(60111) };
const fields = { client: 'erp/acme', tenant: 'acme', api: 'a', durationMs: 12, attempts: 1, status: 200 };

/** What is printed of calls, by a logger that Nest is given. */
function printed(logger: LoggerService | undefined, ...records: HttpRemoteCallRecord[]): string[] {
  const written: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  }
  try {
    if (logger) Logger.overrideLogger(logger);
    const observer = new LoggerObserver();
    for (const record of records) observer.onCall(record);
  } finally {
    jest.restoreAllMocks();
  }
  return written.join('').split('\n').slice(0, -1).map(stripVTControlCharacters);
}

interface Logged {
  readonly level: string;
  readonly message: unknown;
}

function recording(): { logged: Logged[]; logger: LoggerService } {
  const logged: Logged[] = [];
  const at = (level: string) => (message: unknown) => logged.push({ level, message });
  const [log, error, warn, debug] = [at('log'), at('error'), at('warn'), at('debug')];
  return { logged, logger: { log, error, warn, debug } };
}

const unset = Logger as unknown as { logLevels: undefined };

afterEach(() => {
  Logger.overrideLogger(new ConsoleLogger());
  unset.logLevels = undefined;
});

describe('LoggerObserver', () => {
  it('prints each call on one line, if the application sets no logger', () => {
    const lines = printed(undefined, done, refused);
    expect(lines).toEqual([
      expect.stringMatching(/ DEBUG \[HttpRemote\] erp\/acme GET a A: 12 ms, 1 sent, status 200$/),
      expect.stringMatching(
        / WARN \[HttpRemote\] erp\/acme GET a A: 12 ms, 1 sent, status 200: ProductError: errcode 60111$/,
      ),
    ]);
  });

  it('does not call Logger.isLevelEnabled, which returns false for every level up to Nest 11 if none were set', () => {
    jest.spyOn(Logger, 'isLevelEnabled').mockReturnValue(false);
    expect(printed(undefined, refused)).toHaveLength(1);
  });

  it.each([
    [['error'], 0],
    [['warn', 'error'], 1],
    [['debug', 'warn', 'error'], 2],
    [[], 0],
  ] as const)('leaves to the logger which of the levels %j are printed', (logLevels, count) => {
    expect(printed(new ConsoleLogger({ logLevels: [...logLevels] }), done, refused)).toHaveLength(count);
    Logger.overrideLogger([...logLevels]);
    expect(printed(undefined, done, refused)).toHaveLength(count);
  });

  it('prints nothing if the application has no logger', () => {
    Logger.overrideLogger(false);
    expect(printed(undefined, done, refused)).toEqual([]);
  });

  it('reaches a logger that is set after a list of levels', () => {
    const { logged, logger } = recording();
    Logger.overrideLogger(['error']);
    expect(printed(logger, done, refused)).toEqual([]);
    expect(logged.map(({ level }) => level)).toEqual(['debug', 'warn']);
  });

  it('writes mistakes of the caller at debug', () => {
    const { logged, logger } = recording();
    const violation = { property: 'name', wirePath: 'name', rule: 'isNotEmpty', message: 'is empty' };
    const error = new InputInvalidError([{ ...violation, value: 's3cret-value' }]);
    printed(logger, { ...done, error }, { ...done, error: new InputNotEncodableError('a cycle') });
    printed(logger, { ...done, error: new TransportError('no answer') });
    expect(logged.map(({ level }) => level)).toEqual(['debug', 'debug', 'warn']);
    expect(JSON.stringify(logged)).not.toContain('s3cret');
  });

  it('passes fields to a JSON logger', () => {
    const [first = '', second = ''] = printed(new ConsoleLogger({ json: true }), done, refused);
    expect(JSON.parse(first)).toMatchObject({
      level: 'debug',
      context: 'HttpRemote',
      message: { ...fields, message: 'erp/acme GET a A: 12 ms, 1 sent, status 200', outcome: 'done' },
    });
    const failure = { error: 'ProductError', stage: 'check', outcome: 'refused', errcode: 60111 };
    expect(JSON.parse(second)).toMatchObject({ level: 'warn', message: { ...fields, ...failure } });
    expect(second).not.toContain('s3cret');
  });

  it('passes fields to a JSON logger that prints for people', () => {
    const lines = printed(new ConsoleLogger({ json: true, colors: true }), refused);
    expect(lines.join(' ')).toMatch(/errcode: 60111/);
  });

  it('passes fields to a logger that copies the own properties of an object, such as nestjs-pino', () => {
    const { logged, logger } = recording();
    printed(logger, refused);
    const copied = Object.assign({}, logged[0]?.message);
    expect(copied).toEqual({
      ...fields,
      message: 'erp/acme GET a A: 12 ms, 1 sent, status 200: ProductError: errcode 60111',
      outcome: 'refused',
      stage: 'check',
      error: 'ProductError',
      errcode: 60111,
    });
  });

  it('warns of a call that was done only in part, with counts', () => {
    const { logged, logger } = recording();
    printed(logger, { ...done, rejected: { invalidUser: 2, invalidParty: 1 } });
    expect(logged).toHaveLength(1);
    expect(logged[0]?.level).toBe('warn');
    expect(Object.assign({}, logged[0]?.message)).toEqual({
      ...fields,
      message:
        'erp/acme GET a A: 12 ms, 1 sent, status 200, partly done, rejected: invalidUser 2, invalidParty 1',
      outcome: 'partly-done',
      rejected: 'invalidUser 2, invalidParty 1',
    });
  });

  it('passes its line to a logger that only writes text', () => {
    const { logged, logger } = recording();
    printed(logger, done);
    expect(`${logged[0]?.message as string}`).toBe('erp/acme GET a A: 12 ms, 1 sent, status 200');
  });

  it('names the errcode of the last failed attempt of a call that timed out', () => {
    const { logged, logger } = recording();
    printed(logger, { ...refused, error: new CallTimeoutError('too late', { cause: refused.error }) });
    expect(logged[0]?.message).toMatchObject({
      error: 'CallTimeoutError',
      errcode: 60111,
      outcome: 'unknown',
    });
  });

  it('writes a server message of several lines on one line', () => {
    const error = new TransportError('one\r\ntwo\u2028three\u001b[31m');
    expect(printed(undefined, { ...done, error })).toEqual([
      expect.stringMatching(/TransportError: one two three \[31m$/),
    ]);
  });

  it('names only the class of an error of other code', () => {
    const { logged, logger } = recording();
    for (const error of [new TypeError('s3cret'), 's3cret']) {
      printed(logger, { ...done, status: undefined, attempts: 0, error });
    }
    expect(logged.map(({ message }) => String(message))).toEqual([
      'erp/acme GET a A: 12 ms, 0 sent: TypeError',
      'erp/acme GET a A: 12 ms, 0 sent: a non-Error value was thrown',
    ]);
    expect(JSON.stringify(logged)).not.toContain('s3cret');
  });
});
