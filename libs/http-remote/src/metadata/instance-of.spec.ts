import { jest } from '@jest/globals';
import 'reflect-metadata';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { HttpRemoteOutput } from '../declare/http-remote.output.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { encodeInput } from '../encode/input.encoder.js';
import { isFile } from '../encode/file-value.js';
import { validateInput } from '../validate/input.validator.js';
import { HttpFile } from '../wire/http-file.js';
import { isInstanceOf } from './instance-of.js';

type Decorate = typeof JsonName;

/** Defines the same classes each time, like two builds of one package. */
function define(decorate: Decorate) {
  class Note {
    text?: string;
  }
  class Line {
    sku?: string;
    notes?: Note[];
  }
  decorate('t', { type: () => String })(Note.prototype, 'text');
  decorate('sku', { type: () => String })(Line.prototype, 'sku');
  decorate('notes', { type: () => [Note] })(Line.prototype, 'notes');
  return { Line, Note };
}

async function inAnotherCopy<T>(work: (decorate: Decorate) => T): Promise<T> {
  let result: { readonly made: T } | undefined;
  await jest.isolateModulesAsync(async () => {
    const { JsonName: decorate } = await import('../declare/json-name.decorator.js');
    expect(decorate).not.toBe(JsonName);
    result = { made: work(decorate) };
  });
  return (result as { readonly made: T }).made;
}

const { Line } = define(JsonName);
const { Line: OtherLine, Note: OtherNote } = await inAnotherCopy(define);

@HttpRemoteApi({ action: 'orders', desc: 'Create an order' })
class CreateOrder extends HttpRemoteInput {
  @JsonName('main', { type: () => Line }) main?: InstanceType<typeof Line>;
  @JsonName('lines', { type: () => [Line] }) lines?: InstanceType<typeof Line>[];
}

const orderOf = (main: object) => Object.assign(new CreateOrder(), { main, lines: [main] });

describe('isInstanceOf', () => {
  it('recognizes the class of another copy of a package, and its subclasses', () => {
    class Longer extends OtherLine {}
    expect(isInstanceOf(new Line(), Line)).toBe(true);
    expect(isInstanceOf(new OtherLine(), Line)).toBe(true);
    expect(isInstanceOf(new Longer(), Line)).toBe(true);
    expect(isInstanceOf(new Line(), OtherLine)).toBe(true);
  });

  it('treats two equal classes of one copy as different', () => {
    const { Line: Namesake } = define(JsonName);
    expect(isInstanceOf(new Namesake(), Line)).toBe(false);
  });

  it.each<[string, (decorate: Decorate) => new () => object]>([
    [
      'another name',
      (decorate) => {
        class Row {}
        decorate('sku', { type: () => String })(Row.prototype, 'sku');
        return Row;
      },
    ],
    [
      'another wire name',
      (decorate) => {
        const { Line: Changed } = define(decorate);
        decorate('article', { type: () => String })(Changed.prototype, 'sku');
        return Changed;
      },
    ],
    [
      'an additional property',
      (decorate) => {
        const { Line: Changed } = define(decorate);
        decorate('more', { type: () => String })(Changed.prototype, 'more');
        return Changed;
      },
    ],
    [
      'another type',
      (decorate) => {
        const { Line: Changed } = define(decorate);
        decorate('sku', { type: () => Number })(Changed.prototype, 'sku');
        return Changed;
      },
    ],
    [
      'no declaration',
      () => {
        class Line {}
        return Line;
      },
    ],
  ])('rejects a class of another copy with %s', async (_, make) => {
    const Other = await inAnotherCopy(make);
    expect(isInstanceOf(new Other(), Line)).toBe(false);
  });

  it.each([undefined, null, 'Line', {}, Object.create(null), [], { constructor: OtherLine }])(
    'rejects %p',
    (value) => {
      expect(isInstanceOf(value, Line)).toBe(false);
    },
  );
});

describe('An instance from another copy of the package', () => {
  it('is validated and encoded as a nested DTO', async () => {
    const line = Object.assign(new OtherLine(), {
      sku: 'a',
      notes: [Object.assign(new OtherNote(), { text: 'n' })],
    });
    await expect(Promise.resolve(validateInput(orderOf(line)))).resolves.toBeUndefined();
    const wire = { sku: 'a', notes: [{ t: 'n' }] };
    expect(encodeInput(orderOf(line)).body).toEqual({ main: wire, lines: [wire] });
  });

  it('is sent as its declared class, even if it is of a subclass with more properties', () => {
    class Longer extends OtherLine {
      more = 'only in responses';
    }
    JsonName('more')(Longer.prototype, 'more');
    const longer = Object.assign(new Longer(), { sku: 'a' });
    expect(encodeInput(orderOf(longer)).body).toEqual({ main: { sku: 'a' }, lines: [{ sku: 'a' }] });
  });

  it('is rejected if it is of another class', async () => {
    await expect(validateInput(orderOf(new OtherNote()))).rejects.toThrow('must be an instance of Line');
  });

  it('is accepted as a file, an input, an output', async () => {
    await jest.isolateModulesAsync(async () => {
      const other = {
        ...(await import('../wire/http-file.js')),
        ...(await import('../declare/http-remote.input.js')),
        ...(await import('../declare/http-remote.output.js')),
      };
      class Input extends other.HttpRemoteInput {}
      class Output extends other.HttpRemoteOutput {}
      const file = new other.HttpFile(Buffer.from('a'), 'a.txt');
      expect(other.HttpFile).not.toBe(HttpFile);
      expect(file).toBeInstanceOf(HttpFile);
      expect(isFile(file)).toBe(true);
      expect(new Input()).toBeInstanceOf(HttpRemoteInput);
      expect(new Input()).not.toBeInstanceOf(CreateOrder);
      expect(new Output()).toBeInstanceOf(HttpRemoteOutput);
      expect(new Output()).not.toBeInstanceOf(HttpRemoteInput);
    });
  });
});
