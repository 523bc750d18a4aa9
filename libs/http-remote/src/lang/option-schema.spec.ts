import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import {
  instanceOf,
  listOf,
  milliseconds,
  mustBe,
  objectOf,
  readOptions,
  wholeNumber,
  type OptionSchema,
} from './option-schema.js';

interface Options {
  timeoutMs?: number;
  batch?: { size?: number };
  observers?: readonly object[];
  check?: object;
  name?: string;
}

const SCHEMA: OptionSchema<Options> = {
  checks: {
    timeoutMs: milliseconds,
    batch: objectOf<{ size?: number }>({ checks: { size: wholeNumber(1, 9) }, elsewhere: { count: 'size' } }),
    observers: listOf('an Observer', 'onCall'),
    check: instanceOf('a Check', 'check'),
    name: mustBe('a text', (value) => typeof value === 'string'),
  },
  elsewhere: { timeout: 'timeoutMs' },
};

const read = (given: unknown) => readOptions('ErpModule', given as Options, SCHEMA);

describe('readOptions', () => {
  it('copies the options that are given, and freezes the copy at every depth', () => {
    const check = { check: () => undefined };
    const given = { timeoutMs: 5, batch: { size: 1 }, observers: [], check, name: undefined };
    const options = read(given);
    expect({ ...options }).toEqual({ timeoutMs: 5, batch: { size: 1 }, observers: [], check });
    expect('name' in options).toBe(false);
    expect(options.check).toBe(check);
    expect([options, options.batch, options.observers].every(Object.isFrozen)).toBe(true);
    given.batch.size = 2;
    expect(options.batch?.size).toBe(1);
  });

  it.each([
    [{ timeout: 5 }, 'ErpModule has no option "timeout": did you mean timeoutMs?'],
    [{ timeoutMs: 0 }, 'ErpModule: timeoutMs must be from 1 to 2147483647, not 0'],
    [{ batch: 5 }, 'ErpModule: batch must be an object, not a number'],
    [{ batch: [] }, 'ErpModule: batch must be an object, not a list'],
    [{ batch: { size: 10 } }, 'ErpModule: batch.size must be a whole number from 1 to 9, not 10'],
    [{ batch: { count: 1 } }, 'ErpModule: batch has no option "count": did you mean size?'],
    [{ observers: {} }, 'ErpModule: observers must be a list of Observers, not an object'],
    [
      { observers: Object.assign([{ onCall: () => 1 }], { length: 2 }) },
      'ErpModule: observers[1] must be an instance of an Observer, not undefined',
    ],
    [{ check: class Check {} }, 'ErpModule: check must be an instance of a Check, not the class Check'],
    [{ name: null }, 'ErpModule: name must be a text, not null'],
    ['s3cret', 'ErpModule: the options must be an object, not a text'],
  ])('rejects %j', (given, message) => {
    expect(() => read(given)).toThrow(ConfigurationInvalidError);
    expect(() => read(given)).toThrow(message);
  });

  it('reads each option once', () => {
    let reads = 0;
    const given = {
      get timeoutMs() {
        return ++reads;
      },
    };
    expect([read(given).timeoutMs, reads]).toEqual([1, 1]);
  });

  it('reads options that a class inherits, and none of Object.prototype', () => {
    class Settings {
      get timeoutMs() {
        return 5;
      }
    }
    Object.assign(Object.prototype, { name: 'polluted' });
    try {
      const options = read(new Settings());
      expect([options.timeoutMs, options.name]).toEqual([5, undefined]);
    } finally {
      delete (Object.prototype as { name?: string }).name;
    }
  });

  it('fails with the name of an error that a getter throws, and no more of it', () => {
    const given = {
      batch: {
        get size(): number {
          throw new RangeError('s3cret');
        },
      },
    };
    expect(() => read(given)).toThrow(
      new ConfigurationInvalidError('ErpModule: its options cannot be read (RangeError)'),
    );
  });
});
