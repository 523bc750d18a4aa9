import {
  ArrayMaxSize,
  IsByteLength,
  IsDefined,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNotIn,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  registerDecorator,
} from 'class-validator';
import { inspect } from 'node:util';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { RequiredWith, RequiredWithout, SameLengthAs } from '../declare/rules/cross-field.rule.js';
import { ByteLength, CharacterLength } from '../declare/rules/length.rule.js';
import { InputInvalidError, type Violation } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { validateInput as validate } from './input.validator.js';

class Web {
  @JsonName('url') @IsNotEmpty() url?: string;
  @JsonName('pin', { sensitive: true }) @IsOptional() @Matches(/^\d+$/) pin?: string;
}
class Attribute {
  @JsonName('kind') @IsInt() @Max(2) type!: number;
  @JsonName('web', { type: () => Web }) @IsOptional() web?: Web;
}
class Extension {
  @JsonName('attrs', { type: () => [Attribute] }) @IsOptional() attributes?: Attribute[];
}

@HttpRemoteApi({ action: 'members', desc: 'Create a member' })
class CreateMember extends HttpRemoteInput {
  @JsonName('userid') @IsString() @IsNotEmpty() @MaxLength(8) userId!: string;
  @JsonName('age') @IsOptional() @IsInt() @Min(1) age?: number;
  @JsonName('extattr', { type: () => Extension }) @IsOptional() extension?: Extension;
  @JsonName('secret', { sensitive: true })
  @IsOptional()
  @MaxLength(3, { message: 'must not be $value' })
  @IsEmail({}, { message: ({ value }) => `odd: ${String(value)}` })
  secret?: string;
  @JsonName('tags') @IsOptional() @IsString({ each: true }) @ArrayMaxSize(2) tags?: string[];
}

const validateInput = async (input: object) => validate(input);

async function violationsOf(input: object): Promise<readonly Violation[]> {
  try {
    await validateInput(input);
  } catch (error) {
    if (error instanceof InputInvalidError) return error.violations;
    throw error;
  }
  return [];
}

async function failureOf(input: object): Promise<InputInvalidError | InputNotEncodableError> {
  const error: unknown = await validateInput(input).catch((thrown: unknown) => thrown);
  if (error instanceof InputInvalidError || error instanceof InputNotEncodableError) return error;
  throw new Error('it passed', { cause: error });
}

const brief = (violations: readonly Violation[]) =>
  violations.map(({ property, rule }) => `${property} ${rule}`);

describe('validateInput', () => {
  it('leaves values out of a violation that would fill a log', async () => {
    const shown = async (value: unknown) =>
      (await violationsOf(CreateMember.from({ userId: 'x', tags: value as string[] })))[0];
    expect(await shown(['a', 'b', 'c'])).toHaveProperty('value', ['a', 'b', 'c']);
    expect(await shown('x'.repeat(1_001))).not.toHaveProperty('value');
    expect(await shown(Array.from({ length: 100_000 }, () => 'x'))).not.toHaveProperty('value');
    expect(await shown([['nested'], {}, 'x'])).not.toHaveProperty('value');
  });

  it('accepts an input that follows its rules', async () => {
    const input = CreateMember.from({
      userId: 'a',
      extension: { attributes: [{ type: 1, web: { url: 'u' } }] },
    });
    await expect(validateInput(input)).resolves.toBeUndefined();
  });

  it('reports all violations together, in the order of the properties, with both paths', async () => {
    const input = CreateMember.from({
      tags: ['a', 'b', 5 as never],
      extension: { attributes: [{ type: 1 }, { type: 7, web: { url: '' } }] },
      age: 0.5,
      userId: 'much too long',
    });
    expect(await violationsOf(input)).toEqual([
      {
        property: 'userId',
        wirePath: 'userid',
        rule: 'maxLength',
        message: 'userId must be shorter than or equal to 8 characters',
        value: 'much too long',
      },
      {
        property: 'age',
        wirePath: 'age',
        rule: 'isInt',
        message: 'age must be an integer number',
        value: 0.5,
      },
      { property: 'age', wirePath: 'age', rule: 'min', message: 'age must not be less than 1', value: 0.5 },
      {
        property: 'extension.attributes[1].type',
        wirePath: 'extattr.attrs[1].kind',
        rule: 'max',
        message: 'type must not be greater than 2',
        value: 7,
      },
      {
        property: 'extension.attributes[1].web.url',
        wirePath: 'extattr.attrs[1].web.url',
        rule: 'isNotEmpty',
        message: 'url should not be empty',
        value: '',
      },
      {
        property: 'tags',
        wirePath: 'tags',
        rule: 'isString',
        message: 'each value in tags must be a string',
        value: ['a', 'b', 5],
      },
      {
        property: 'tags',
        wirePath: 'tags',
        rule: 'arrayMaxSize',
        message: 'tags must contain no more than 2 elements',
        value: ['a', 'b', 5],
      },
    ]);
  });

  it('reports only that a missing value is missing', async () => {
    expect(await violationsOf(CreateMember.from({} as never))).toEqual([
      { property: 'userId', wirePath: 'userid', rule: 'isNotEmpty', message: 'userId should not be empty' },
    ]);
  });

  it('never shows a sensitive value, not even in a message that quotes it', async () => {
    const extension = { attributes: [{ type: 1, web: { url: 'u', pin: 'p1n-s3cret' } }] };
    const input = CreateMember.from({ userId: 'a', secret: 'top-s3cret', extension });
    const error = await validateInput(input).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputInvalidError);
    expect(brief((error as InputInvalidError).violations)).toEqual([
      'extension.attributes[0].web.pin matches',
      'secret maxLength',
      'secret isEmail',
    ]);
    expect((error as Error).message).toContain(
      'secret: breaks the rule maxLength; secret: breaks the rule isEmail',
    );
    for (const text of [JSON.stringify(error), inspect(error, { depth: Infinity, showHidden: true })]) {
      expect(text).not.toContain('s3cret');
    }
  });

  it('accepts null for an absent DTO, unless a rule requires one, but not as an element', async () => {
    class Nesting extends HttpRemoteInput {
      @JsonName('free', { type: () => Web }) free?: Web | null;
      @JsonName('said', { type: () => Web, nullable: true }) said?: Web | null;
      @JsonName('due', { type: () => Web }) @IsDefined() due?: Web | null;
      @JsonName('list', { type: () => [Web] }) list?: (Web | null)[];
    }
    HttpRemoteApi({ action: 'n', desc: 'N' })(Nesting);
    const due = { url: 'u' };
    await expect(validateInput(Nesting.from({ free: null, said: null, due }))).resolves.toBeUndefined();
    const faulty = Nesting.from({ free: null, due: null, list: [null] });
    expect(brief(await violationsOf(faulty))).toEqual(['due isDefined', 'list isInstance']);
  });

  it('rejects plain objects in place of a DTO', async () => {
    const plain = { attributes: [] };
    const input = Object.assign(new CreateMember(), { userId: 'a', extension: plain });
    expect(await violationsOf(input)).toEqual([
      {
        property: 'extension',
        wirePath: 'extattr',
        rule: 'isInstance',
        message: 'must be an instance of Extension: build the input with from({ … })',
      },
    ]);
    const extension = Object.assign(new Extension(), { attributes: new Attribute() });
    expect(brief(await violationsOf(Object.assign(new CreateMember(), { userId: 'a', extension })))).toEqual([
      'extension.attributes isInstance',
    ]);
    const listed = Object.assign(new CreateMember(), { userId: 'a', extension: [5] });
    expect(brief(await violationsOf(listed))).toEqual(['extension isInstance']);
  });

  it('accepts inputs without any property or rule', async () => {
    @HttpRemoteApi({ action: 'a', desc: 'A' })
    class Bare extends HttpRemoteInput {}
    @HttpRemoteApi({ action: 'a', desc: 'A' })
    class NoRules extends HttpRemoteInput {
      @JsonName('a') a?: string;
    }
    await expect(validateInput(new Bare())).resolves.toBeUndefined();
    await expect(validateInput(NoRules.from({ a: 'x' }))).resolves.toBeUndefined();
  });

  it('rejects an input that contains itself, branching or not', async () => {
    class Node extends HttpRemoteInput {
      @JsonName('next', { type: () => Node }) next?: unknown;
      @JsonName('all', { type: () => [Node] }) all?: unknown[];
    }
    HttpRemoteApi({ action: 'n', desc: 'N' })(Node);
    const node = new Node();
    node.next = node;
    node.all = [node, node];
    await expect(validateInput(node)).rejects.toBeInstanceOf(InputNotEncodableError);
  });

  it('wraps the error that a rule throws', async () => {
    class Odd extends HttpRemoteInput {
      @JsonName('text') @IsByteLength(1, 5) text?: string;
    }
    HttpRemoteApi({ action: 'odd', desc: 'O' })(Odd);
    const error = (await validateInput(Odd.from({ text: '\ud800' })).catch(
      (thrown: unknown) => thrown,
    )) as Error;
    expect(error).toBeInstanceOf(InputNotEncodableError);
    expect(error.message).toBe('odd: a rule threw an error');
    expect(error.cause).toBeInstanceOf(URIError);
  });

  it('awaits asynchronous rules', async () => {
    class Slow extends HttpRemoteInput {
      @JsonName('a') a?: string;
    }
    HttpRemoteApi({ action: 'a', desc: 'A' })(Slow);
    registerDecorator({
      name: 'slow',
      target: Slow,
      propertyName: 'a',
      options: { message: 'no' },
      async: true,
      validator: { validate: () => new Promise((resolve) => setImmediate(() => resolve(false))) },
    });
    expect(brief(await violationsOf(Slow.from({ a: 'x' })))).toEqual(['a slow']);
  });

  it('validates a list of 100,000', async () => {
    const input = CreateMember.from({
      userId: 'a',
      extension: { attributes: Array.from({ length: 100_000 }, () => ({ type: 1 })) },
    });
    await expect(validateInput(input)).resolves.toBeUndefined();
  }, 60_000);
});

describe('Rules', () => {
  class Ruled extends HttpRemoteInput {
    @JsonName('bytes') @IsOptional() @ByteLength(2, 4) bytes?: string;
    @JsonName('chars') @IsOptional() @CharacterLength(1, 2) chars?: string;
    @JsonName('mobile') @RequiredWithout(['email']) @MaxLength(3) mobile?: string;
    @JsonName('email') @RequiredWithout(['mobile'], { message: 'one of them' }) email?: string;
    @JsonName('title') @IsOptional() title?: string;
    @JsonName('url') @RequiredWith(['title']) url?: string;
    @JsonName('dept') @IsOptional() dept?: number[];
    @JsonName('order') @IsOptional() @SameLengthAs('dept') order?: number[];
  }
  HttpRemoteApi({ action: 'r', desc: 'R' })(Ruled);

  it.each<[Partial<Ruled>, string[]]>([
    [{ bytes: '中' }, []],
    [{ bytes: '中中' }, ['bytes byteLength']],
    [{ bytes: 'a' }, ['bytes byteLength']],
    [{ bytes: '\ud800' }, []],
    [{ bytes: 5 as never }, ['bytes byteLength']],
    [{ bytes: 'x'.repeat(1_000_000) }, ['bytes byteLength']],
    [{ chars: '😀😀' }, []],
    [{ chars: '😀😀😀' }, ['chars characterLength']],
    [{ chars: '' }, ['chars characterLength']],
    [{ mobile: undefined }, ['mobile requiredWithout', 'email requiredWithout']],
    [{ mobile: '', email: 'e' }, []],
    [{ mobile: '1234', email: 'e' }, ['mobile maxLength']],
    [{ title: 't' }, ['url requiredWith']],
    [{ title: 't', url: 'u' }, []],
    [{ dept: [1, 2], order: [1] }, ['order sameLengthAs']],
    [{ dept: [1, 2], order: [1, 2] }, []],
    [{ order: [1] }, []],
  ])('validate %j', async (given, expected) => {
    const input = Ruled.from({ mobile: '1', ...given });
    expect(brief(await violationsOf(input))).toEqual(expected);
  });

  it('have messages that state the requirement', async () => {
    const messages = (await violationsOf(Ruled.from({ bytes: '', title: 't', dept: [1], order: [] }))).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      'bytes must have 2 to 4 bytes',
      'mobile is required without email',
      'one of them',
      'url is required with title',
      'order must have as many elements as dept',
    ]);
  });
});

describe('A report', () => {
  const attributesOf = (count: number, attribute: object) =>
    CreateMember.from({
      userId: '',
      extension: { attributes: Array.from({ length: count }, () => attribute as Attribute) },
      age: 0,
    });

  it.each([999, 30_000])(
    'is short, and counts the violations it leaves out, for a list of %i',
    async (count) => {
      const error = (await failureOf(attributesOf(count, {}))) as InputInvalidError;
      expect(error.violations).toHaveLength(100);
      // Two rules of each attribute, one of the name and one of the age.
      expect(error.omitted).toBe(count * 2 + 2 - 100);
      expect(brief(error.violations.slice(0, 4))).toEqual([
        'userId isNotEmpty',
        'age min',
        'extension.attributes[0].type isInt',
        'extension.attributes[0].type max',
      ]);
      expect(error.message).toMatch(new RegExp(`; and ${count * 2 + 2 - 100} more$`));
      expect(error.message.length).toBeLessThan(11_000);
    },
  );

  it('is the same for a large and for a small list', async () => {
    const wrong = { type: 'x', web: { pin: 'p' } };
    const of = async (count: number) => (await violationsOf(attributesOf(count, wrong))).slice(0, 8);
    expect(await of(2_000)).toEqual(await of(2));
  });

  it('reports the broken field next to a large valid list', async () => {
    const input = attributesOf(30_000, { type: 1 });
    expect(brief(await violationsOf(input))).toEqual(['userId isNotEmpty', 'age min']);
  });

  it("is class-validator's own for a large input that only it can validate", async () => {
    class Slow {
      @JsonName('code')
      @ValidateBy({ name: 'isFree', validator: { validate: () => Promise.resolve(false) } })
      code?: string;
    }
    class CreateSlow extends HttpRemoteInput {
      @JsonName('list', { type: () => [Slow] }) list?: Slow[];
    }
    HttpRemoteApi({ action: 's', desc: 'S' })(CreateSlow);
    const error = await failureOf(CreateSlow.from({ list: Array.from({ length: 1_500 }, () => ({})) }));
    expect(error).toMatchObject({ omitted: 1_400, violations: { length: 100 } });
  });

  it('shortens long messages and leaves out long values', async () => {
    class Wordy extends HttpRemoteInput {
      @JsonName('text') @MaxLength(1, { message: '$value is too long' }) text?: string;
      @JsonName('list') @ArrayMaxSize(1) list?: string[];
    }
    HttpRemoteApi({ action: 'w', desc: 'W' })(Wordy);
    const list = Array.from({ length: 900 }, () => 'x'.repeat(900));
    const error = await failureOf(Wordy.from({ text: '😀'.repeat(100_000), list }));
    expect(JSON.stringify(error).length).toBeLessThan(5_000);
    expect(error.message.isWellFormed()).toBe(true);
    expect(error).toMatchObject({ violations: [{ property: 'text' }, { property: 'list' }] });
  });
});

describe('A sensitive value', () => {
  class Card {
    @JsonName('no', { sensitive: true }) number?: string;
  }
  class Pay extends HttpRemoteInput {
    @JsonName('pin', { sensitive: true })
    @MaxLength(1, { message: ({ value }) => `begins with ${String(value).slice(0, 9)}` })
    pin?: string;

    @JsonName('codes', { sensitive: true })
    @ArrayMaxSize(1, { message: ({ value }) => `not ${(value as string[]).join(' ')}` })
    codes?: string[];

    @JsonName('json', { sensitive: true })
    @MaxLength(1, { message: ({ value }) => JSON.stringify({ value: value as unknown }) })
    json?: string;

    @JsonName('short', { sensitive: true }) @IsIn([1, 2], { message: 'must be 1 or 2' }) short?: number;

    @JsonName('own', { sensitive: true })
    @ValidateBy({
      name: 'own',
      validator: {
        validate: () => false,
        defaultMessage: (args) => `${String(args?.value).toUpperCase()} is none`,
      },
    })
    own?: string;

    @JsonName('again')
    @MaxLength(1, { message: ({ object }) => `is not ${(object as Pay).pin}` })
    @IsNotIn(['s3cret-pin-1'])
    again?: string;

    @JsonName('card', { type: () => Card })
    @ValidateBy({
      name: 'card',
      validator: { validate: () => false, defaultMessage: (args) => JSON.stringify(args?.value) },
    })
    card?: Card;
  }
  HttpRemoteApi({ action: 'pay', desc: 'Pay' })(Pay);
  const VALUES = {
    pin: 's3cret-pin-1',
    codes: ['s3cret-a', 's3cret-b'],
    json: 's3cret-"quoted"',
    short: 7,
    own: 's3cret-own',
    again: 's3cret-pin-1',
    card: { number: 's3cret-card' },
  };

  it('is not quoted by any message, in whole or in part, nor by the message of another field', async () => {
    const error = await failureOf(Pay.from(VALUES));
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toMatch(/s3cret|S3CRET/);
    expect(JSON.stringify(error)).not.toMatch(/s3cret/i);
    expect((error as InputInvalidError).violations.map(({ message }) => message)).toEqual([
      'breaks the rule maxLength',
      'breaks the rule arrayMaxSize',
      'breaks the rule maxLength',
      'must be 1 or 2',
      'breaks the rule own',
      'breaks the rule maxLength',
      'breaks the rule isNotIn',
      'breaks the rule card',
    ]);
  });

  it('does not change a message that is the same for every value', async () => {
    class Named extends HttpRemoteInput {
      @JsonName('a', { sensitive: true })
      @MaxLength(3)
      @IsEmail({}, { message: ({ property }) => `${property}: no address` })
      a?: string;
    }
    HttpRemoteApi({ action: 'n', desc: 'N' })(Named);
    expect((await violationsOf(Named.from({ a: '3333' }))).map(({ message }) => message)).toEqual([
      'a must be shorter than or equal to 3 characters',
      'a: no address',
    ]);
  });

  it('is not quoted by the error that a rule throws', async () => {
    class Thrown extends HttpRemoteInput {
      @JsonName('doc', { sensitive: true })
      @ValidateBy({ name: 'json', validator: { validate: (text) => JSON.parse(String(text)) !== null } })
      doc?: string;
    }
    HttpRemoteApi({ action: 't', desc: 'T' })(Thrown);
    const error = await failureOf(Thrown.from({ doc: 's3cret-no-json' }));
    expect(error.message).toBe('t: a rule threw an error');
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('s3cret');
    expect(error.cause).toMatchObject({
      name: 'SyntaxError',
      stack: expect.stringMatching(/^SyntaxError: .*\n {4}at [^]*input\.validator\.spec/),
    });
  });
});
