import {
  ArrayMaxSize,
  IsByteLength,
  IsDefined,
  IsEmail,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  registerDecorator,
} from 'class-validator';
import { inspect } from 'node:util';
import { HttpRemoteApi } from '../contract/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../contract/http-remote.input.js';
import { JsonName } from '../contract/json-name.decorator.js';
import { RequiredWith, RequiredWithout, SameLengthAs } from '../contract/rules/cross-field.rules.js';
import { ByteLength, CharacterLength } from '../contract/rules/length.rules.js';
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

const brief = (violations: readonly Violation[]) =>
  violations.map(({ property, rule }) => `${property} ${rule}`);

describe('validateInput', () => {
  it('leaves out of a violation what would fill a log', async () => {
    const shown = async (value: unknown) =>
      (await violationsOf(CreateMember.from({ userId: 'x', tags: value as string[] })))[0];
    expect(await shown(['a', 'b', 'c'])).toHaveProperty('value', ['a', 'b', 'c']);
    expect(await shown('x'.repeat(1_001))).not.toHaveProperty('value');
    expect(await shown(Array.from({ length: 100_000 }, () => 'x'))).not.toHaveProperty('value');
    expect(await shown([['nested'], {}, 'x'])).not.toHaveProperty('value');
  });

  it('passes an input that keeps its rules', async () => {
    const input = CreateMember.from({
      userId: 'a',
      extension: { attributes: [{ type: 1, web: { url: 'u' } }] },
    });
    await expect(validateInput(input)).resolves.toBeUndefined();
  });

  it('reports every violation at once, in the order of the properties, with both paths', async () => {
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

  it('says only that a missing value is missing', async () => {
    expect(await violationsOf(CreateMember.from({} as never))).toEqual([
      { property: 'userId', wirePath: 'userid', rule: 'isNotEmpty', message: 'userId should not be empty' },
    ]);
  });

  it('shows a sensitive value nowhere, not even in a message that quotes it', async () => {
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

  it('takes null for an absent DTO, unless a rule demands one, and for no element', async () => {
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

  it('refuses plain objects where a DTO belongs', async () => {
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

  it('passes inputs without any property or rule', async () => {
    @HttpRemoteApi({ action: 'a', desc: 'A' })
    class Bare extends HttpRemoteInput {}
    @HttpRemoteApi({ action: 'a', desc: 'A' })
    class NoRules extends HttpRemoteInput {
      @JsonName('a') a?: string;
    }
    await expect(validateInput(new Bare())).resolves.toBeUndefined();
    await expect(validateInput(NoRules.from({ a: 'x' }))).resolves.toBeUndefined();
  });

  it('refuses an input that contains itself, branching or not', async () => {
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

  it('turns what a rule throws into an error of its own', async () => {
    class Odd extends HttpRemoteInput {
      @JsonName('text') @IsByteLength(1, 5) text?: string;
    }
    HttpRemoteApi({ action: 'odd', desc: 'O' })(Odd);
    const error = (await validateInput(Odd.from({ text: '\ud800' })).catch(
      (thrown: unknown) => thrown,
    )) as Error;
    expect(error).toBeInstanceOf(InputNotEncodableError);
    expect(error.message).toBe('odd: a rule failed to judge the input');
    expect(error.cause).toBeInstanceOf(URIError);
  });

  it('waits for rules that take their time', async () => {
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

  it('checks a list of 100,000', async () => {
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
  ])('judge %j', async (given, expected) => {
    const input = Ruled.from({ mobile: '1', ...given });
    expect(brief(await violationsOf(input))).toEqual(expected);
  });

  it('say what they want', async () => {
    const messages = (await violationsOf(Ruled.from({ bytes: '', title: 't', dept: [1], order: [] }))).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      'bytes must have 2 to 4 bytes',
      'mobile is required where there is no email',
      'one of them',
      'url is required with title',
      'order must have as many elements as dept',
    ]);
  });
});
