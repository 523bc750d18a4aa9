import { BadRequestException, ValidationPipe } from '@nestjs/common';
import {
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  validate,
  type ValidationError,
} from 'class-validator';
import fc from 'fast-check';
import { InputInvalidError } from '../../errors/input-invalid.error.js';
import { getRemoteApi } from '../../metadata/remote-api-description.js';
import { findBrokenRules } from '../../validate/broken-rules.js';
import { passesRules } from '../../validate/compiled-rules.js';
import { validateInput } from '../../validate/input.validator.js';
import { HttpRemoteApi } from '../http-remote-api.decorator.js';
import { HttpRemoteInput } from '../http-remote.input.js';
import { JsonName } from '../json-name.decorator.js';
import {
  AllOrNone,
  AtLeastOneOf,
  ExactlyOneOf,
  ForbiddenIf,
  RequiredIf,
  RequiredWith,
  RequiredWithout,
  SameLengthAs,
} from './cross-field.rule.js';
import { GivenFor } from './given-for.rule.js';
import { IsOneOfTypes } from './is-one-of-types.rule.js';

async function violationsOf(input: object) {
  try {
    await validateInput(input);
    return [];
  } catch (error) {
    return (error as InputInvalidError).violations;
  }
}

const brief = async (input: object) =>
  (await violationsOf(input)).map(({ property, rule }) => `${property} ${rule}`);

class Text {
  @JsonName('content') @IsOptional() @MaxLength(3) content?: string;
}

class Ruled extends HttpRemoteInput {
  @JsonName('type') @IsOptional() type?: number;
  @JsonName('text', { type: () => Text })
  @AtLeastOneOf(['text.content', 'list'], { when: { type: [1, 2, null] } })
  text?: Text;
  @JsonName('list') @IsOptional() @IsArray() list?: string[];
  @JsonName('one') @ExactlyOneOf(['one', 'other'], { when: { type: 3 } }) @MaxLength(3) one?: string;
  @JsonName('other') @IsOptional() other?: string;
  @JsonName('begin') @AllOrNone(['begin', 'end']) @IsString() @MaxLength(3) begin?: string;
  @JsonName('end') @IsOptional() end?: string;
  @JsonName('url') @RequiredIf({ type: [4, 5], 'text.content': 'url' }) @IsString() url?: string;
  @JsonName('mails') @ForbiddenIf({ type: [6] }) @IsArray() mails?: string[];
  @JsonName('id') @RequiredWith(['menu'], { when: { type: 7 } }) @IsInt() id?: number;
  @JsonName('task')
  @RequiredWith(['menu'], { orEmpty: true, when: { type: 12 } })
  @MaxLength(3)
  task?: string;
  @JsonName('menu') @IsOptional() menu?: string;
  @JsonName('pair') @IsOptional() @SameLengthAs('list', { when: { type: 8 } }) pair?: number[];
  @JsonName('many')
  @RequiredIf({ type: 9 })
  @AtLeastOneOf(['many', 'menu'], { when: { type: 10 } })
  @ForbiddenIf({ type: 11 })
  @MaxLength(3)
  many?: string;
}
HttpRemoteApi({ action: 'r', desc: 'R' })(Ruled);

const BASE = { type: 0 };

describe('Rules across fields', () => {
  it.each<[Partial<Record<keyof Ruled, unknown>>, string[]]>([
    [{}, []],
    // At least one of: dotted, only under the condition, and null in the condition means absent.
    [{ type: 1 }, ['text atLeastOneOf']],
    [{ type: 2, text: {} }, ['text atLeastOneOf']],
    [{ type: 2, text: { content: null } }, ['text atLeastOneOf']],
    [{ type: null }, ['text atLeastOneOf']],
    [{ type: 2, text: { content: 'a' } }, []],
    [{ type: 2, text: { content: 'long' } }, ['text.content maxLength']],
    [{ type: 2, list: ['a'] }, []],
    // The server may read '' and [] as "clear this".
    [{ type: 2, list: [] }, []],
    [{ type: 2, text: { content: '' } }, []],
    // Exactly one of.
    [{ type: 3 }, ['one exactlyOneOf']],
    [{ type: 3, one: 'a' }, []],
    [{ type: 3, other: 'a' }, []],
    [{ type: 3, one: 'a', other: 'a' }, ['one exactlyOneOf']],
    [{ type: 3, one: 'long', other: 'a' }, ['one exactlyOneOf', 'one maxLength']],
    [{ type: 3, one: 'a', other: '' }, []],
    [{ one: 'a', other: 'a' }, []],
    // All or none.
    [{ begin: 'a' }, ['begin allOrNone']],
    [{ begin: 'long' }, ['begin allOrNone', 'begin maxLength']],
    [{ end: 'a' }, ['begin allOrNone']],
    [{ begin: 'a', end: 'a' }, []],
    [{ begin: '', end: 'a' }, []],
    [{ begin: '' }, []],
    // Required if: all pairs of the condition, dotted.
    [{ type: 4 }, []],
    [{ type: 4, text: { content: 'url' } }, ['url requiredIf']],
    [{ type: 5, text: { content: 'url' }, url: null }, ['url requiredIf']],
    [{ type: 5, text: { content: 'url' }, url: '' }, []],
    [{ type: 5, text: { content: 'url' }, url: 1 }, ['url isString']],
    // Forbidden if.
    [{ type: 6, mails: ['a'] }, ['mails forbiddenIf']],
    [{ type: 6, mails: [] }, []],
    [{ type: 6 }, []],
    [{ mails: ['a'] }, []],
    [{ mails: 'a' }, ['mails isArray']],
    // Required with, under a condition.
    [{ type: 7, menu: 'a' }, ['id requiredWith']],
    [{ type: 7, menu: 'a', id: 1 }, []],
    [{ menu: 'a' }, []],
    [{ id: 'a' }, ['id isInt']],
    // Required with, an empty value included.
    [{ type: 12, menu: 'a' }, ['task requiredWith']],
    [{ type: 12, menu: 'a', task: null }, ['task requiredWith']],
    [{ type: 12, menu: 'a', task: '' }, []],
    [{ type: 12, menu: 'a', task: 'abcd' }, ['task maxLength']],
    [{ type: 12, menu: '' }, []],
    // Same length, under a condition.
    [{ type: 8, list: ['a'], pair: [1, 2] }, ['pair sameLengthAs']],
    [{ type: 0, list: ['a'], pair: [1, 2] }, []],
    // Several on one property.
    [{ type: 9 }, ['many requiredIf']],
    [{ type: 10 }, ['many atLeastOneOf']],
    [{ type: 11, many: 'a' }, ['many forbiddenIf']],
    [{ type: 11, many: 'long' }, ['many forbiddenIf', 'many maxLength']],
    [{ type: 9, many: 'a' }, []],
    [{ type: 10, menu: 'a' }, []],
  ])('check %j', async (given, expected) => {
    expect(await brief(Ruled.from({ ...BASE, ...given } as never))).toEqual(expected);
  });

  it('say what to write', async () => {
    const messages = async (given: object) =>
      (await violationsOf(Ruled.from({ ...BASE, ...given }))).map(({ message }) => message);
    expect(await messages({ type: 2, begin: 'a' })).toEqual([
      'give at least one of text.content, list when type is 1, 2 or absent',
      'give all of begin, end, or none of them',
    ]);
    expect(await messages({ type: 3 })).toEqual(['give exactly one of one, other when type is 3']);
    expect(await messages({ type: 4, text: { content: 'url' } })).toEqual([
      'url is required when type is 4 or 5 and text.content is url',
    ]);
    expect(await messages({ type: 6, mails: ['a'] })).toEqual(['leave mails out when type is 6']);
    expect(await messages({ type: 7, menu: 'a' })).toEqual(['id is required with menu when type is 7']);
    expect(await messages({ type: 8, list: [], pair: [1] })).toEqual([
      'pair must have as many elements as list when type is 8',
    ]);
  });

  it('show the message of the declaration', async () => {
    class Worded extends HttpRemoteInput {
      @JsonName('a') @RequiredIf({ b: 1 }, { message: '类型为1时必填' }) a?: string;
      @JsonName('b') b?: number;
      @JsonName('c')
      @AtLeastOneOf(['c', 'd'], { message: ({ property }) => `${property}和d不能同时为空` })
      c?: string;
      @JsonName('d') d?: string;
    }
    const input = Worded.from({ b: 1 });
    expect((await violationsOf(input)).map(({ message }) => message)).toEqual([
      '类型为1时必填',
      'c和d不能同时为空',
    ]);
  });

  it('are described as data, with their condition', () => {
    const rules = getRemoteApi(Ruled).fields.flatMap(({ property, rules }) =>
      rules
        .filter(({ name }) => !/^is|^max/.test(name))
        .map(({ name, constraints, when }) => [property, name, constraints, when]),
    );
    expect(rules).toEqual([
      ['text', 'atLeastOneOf', ['text.content', 'list'], { type: [1, 2, null] }],
      ['one', 'exactlyOneOf', ['one', 'other'], { type: 3 }],
      ['begin', 'allOrNone', ['begin', 'end'], undefined],
      ['url', 'requiredIf', [], { type: [4, 5], 'text.content': 'url' }],
      ['mails', 'forbiddenIf', [], { type: [6] }],
      ['id', 'requiredWith', ['menu'], { type: 7 }],
      ['task', 'requiredWith', ['menu'], { type: 12 }],
      ['pair', 'sameLengthAs', ['list'], { type: 8 }],
      ['many', 'requiredIf', [], { type: 9 }],
      ['many', 'atLeastOneOf', ['many', 'menu'], { type: 10 }],
      ['many', 'forbiddenIf', [], { type: 11 }],
    ]);
    expect(getRemoteApi(Ruled).fields.some(({ required }) => required)).toBe(false);
  });

  it('apply to nested DTOs and to the elements of a list', async () => {
    class Button {
      @JsonName('type') type?: number;
      @JsonName('url') @RequiredIf({ type: 1 }) url?: string;
    }
    class Card extends HttpRemoteInput {
      @JsonName('buttons', { type: () => [Button] }) @IsOptional() buttons?: Button[];
      @JsonName('main', { type: () => Button }) @IsOptional() main?: Button;
    }
    const input = Card.from({
      main: { type: 1 },
      buttons: [{ type: 2 }, { type: 1 }, { type: 1, url: 'u' }],
    });
    expect(await brief(input)).toEqual(['buttons[1].url requiredIf', 'main.url requiredIf']);
  });

  it('of a subclass replace those of the same name', async () => {
    class Heir extends Ruled {
      @JsonName('many') @RequiredIf({ type: 12 }) override many?: string;
    }
    expect(await brief(Heir.from({ type: 9 }))).toEqual([]);
    expect(await brief(Heir.from({ type: 12 }))).toEqual(['many requiredIf']);
    expect(await brief(Heir.from({ type: 10 }))).toEqual(['many atLeastOneOf']);
    expect(await brief(Heir.from({ type: 9, many: 'long' }))).toEqual(['many maxLength']);
  });

  it.each<[string, PropertyDecorator, string]>([
    [
      'a group without a name',
      AtLeastOneOf([]),
      'Wrong.a: atLeastOneOf names no property: write the ones it depends on',
    ],
    [
      'a condition without a pair',
      RequiredIf({}),
      'Wrong.a: requiredIf names no property: write the ones it depends on',
    ],
    [
      'a payload without a variant',
      GivenFor('type', []),
      'Wrong.a: @GivenFor() names no value of type: write those that have the payload',
    ],
    [
      'an unknown type',
      IsOneOfTypes(['text' as never]),
      'Wrong.a: @IsOneOfTypes() does not know "text": write some of string, number, integer, boolean, object, array',
    ],
    [
      'no type',
      IsOneOfTypes([]),
      'Wrong.a: @IsOneOfTypes() names no type: write some of string, number, integer, boolean, object, array',
    ],
  ])('reject %s when the class is defined', (_, rule, message) => {
    class Wrong {
      a?: string;
    }
    expect(() => rule(Wrong.prototype, 'a')).toThrow(message);
  });

  it.each<[string, PropertyDecorator, string]>([
    [
      'a name',
      AtLeastOneOf(['mobile', 'eMail']),
      'Wrong.x: atLeastOneOf names "eMail", which has no @JsonName(): did you mean "email"?',
    ],
    [
      'a dotted name',
      AllOrNone(['mobile', 'phone.no']),
      'Wrong.x: allOrNone names "phone", which has no @JsonName(): add @JsonName() to it, or write one of email, mobile, x',
    ],
    [
      'the name of a condition',
      RequiredIf({ eMail: 1 }),
      'Wrong.x: requiredIf names "eMail", which has no @JsonName(): did you mean "email"?',
    ],
    [
      'the key of a variant',
      GivenFor('eMail', 1),
      'Wrong.x: givenFor names "eMail", which has no @JsonName(): did you mean "email"?',
    ],
    [
      'the other list',
      SameLengthAs('eMail'),
      'Wrong.x: sameLengthAs names "eMail", which has no @JsonName(): did you mean "email"?',
    ],
    [
      'another property',
      RequiredWithout(['eMail']),
      'Wrong.x: requiredWithout names "eMail", which has no @JsonName(): did you mean "email"?',
    ],
  ])('reject a mistake in %s when the class is read', (_, rule, message) => {
    class Wrong extends HttpRemoteInput {
      @JsonName('email') email?: string;
      @JsonName('mobile') mobile?: string;
      @JsonName('x') @rule x?: string;
    }
    expect(() => Wrong.from({})).toThrow(message);
    HttpRemoteApi({ action: 'w', desc: 'W' })(Wrong);
    expect(() => getRemoteApi(Wrong)).toThrow(message);
  });

  it('reject a mistake behind the dot of a dotted name, at any depth', () => {
    class Inner {
      @JsonName('content') content?: string;
      @JsonName('inner', { type: () => Inner }) inner?: Inner;
      @JsonName('free', { type: 'json' }) free?: Record<string, unknown>;
      @JsonName('due', { type: () => Date }) due?: Date;
      get isLong(): boolean {
        return false;
      }
    }
    const define = (name: string) => {
      class Dotted extends HttpRemoteInput {
        @JsonName('text', { type: () => Inner }) text?: Inner;
        @JsonName('x') @RequiredIf({ [name]: 1 }) x?: string;
      }
      return Dotted;
    };
    const message = 'Dotted.x: requiredIf names "contnet", which has no @JsonName(): did you mean "content"?';
    expect(() => define('text.contnet').from({})).toThrow(message);
    expect(() => define('text.inner.inner.contnet').from({})).toThrow(message);
    for (const name of ['content', 'inner.inner.content', 'free.any', 'due.any', 'isLong'])
      expect(define(`text.${name}`).from({ x: 'a' })).toMatchObject({ x: 'a' });
  });

  it('may name a getter', async () => {
    class Computed extends HttpRemoteInput {
      @JsonName('a') a?: string;
      get isLong(): boolean {
        return (this.a?.length ?? 0) > 3;
      }
      @JsonName('b') @RequiredIf({ isLong: true }) b?: string;
    }
    expect(await brief(Computed.from({ a: 'long' }))).toEqual(['b requiredIf']);
    expect(await brief(Computed.from({ a: 'a' }))).toEqual([]);
  });
});

class Payload {
  @JsonName('content') @IsString() content!: string;
}

class Message extends HttpRemoteInput {
  @JsonName('msgtype') @IsOptional() msgType?: string;
  @JsonName('text', { type: () => Payload }) @GivenFor('msgType', ['text', null]) text?: Payload;
  @JsonName('news', { type: () => [Payload] })
  @GivenFor('msgType', 'news', { optionalFor: ['card'] })
  news?: Payload[];
  @JsonName('note') @GivenFor('msgType', [], { optionalFor: 'card' }) @MaxLength(3) note?: string;
}
HttpRemoteApi({ action: 'm', desc: 'M' })(Message);

describe('The payload of a variant', () => {
  it.each<[Partial<Record<keyof Message, unknown>>, string[]]>([
    [{ msgType: 'text' }, ['text givenFor']],
    [{ msgType: 'text', text: null }, ['text givenFor']],
    [{ msgType: 'text', text: { content: 'a' } }, []],
    [{ msgType: 'text', text: { content: 1 } }, ['text.content isString']],
    [{ text: { content: 'a' } }, []],
    [{}, ['text givenFor']],
    [{ msgType: 'news' }, ['news givenFor']],
    [{ msgType: 'news', news: [] }, []],
    [{ msgType: 'news', news: [{ content: 1 }] }, ['news[0].content isString']],
    [{ msgType: 'card' }, []],
    [{ msgType: 'card', news: [{ content: 1 }] }, ['news[0].content isString']],
    [{ msgType: 'card', note: 'long' }, ['note maxLength']],
    // The server ignores the payload of another variant, and so does the rule.
    [{ msgType: 'text', text: { content: 'a' }, news: [{ content: 1 }], note: 'long' }, []],
    [{ msgType: 'new_type', text: { content: 1 } }, []],
  ])('is checked in %j', async (given, expected) => {
    expect(await brief(Message.from(given as never))).toEqual(expected);
  });

  it('has a message that names the variants, and a description', async () => {
    const [violation] = await violationsOf(Message.from({}));
    expect(violation?.message).toBe('text is required when msgType is text or absent');
    const fields = getRemoteApi(Message).fields.map(({ rules }) =>
      rules.find(({ name }) => name === 'givenFor'),
    );
    expect(fields.map((rule) => rule?.constraints)).toEqual([
      undefined,
      ['msgType', ['text', null]],
      ['msgType', ['news'], ['card']],
      ['msgType', [], ['card']],
    ]);
  });
});

describe('The JSON types of a value', () => {
  class Typed extends HttpRemoteInput {
    @JsonName('id') @IsOptional() @IsOneOfTypes(['string', 'integer']) id?: unknown;
    @JsonName('amount') @IsOptional() @IsOneOfTypes(['number', 'boolean']) amount?: unknown;
    @JsonName('data', { type: 'json' }) @IsOptional() @IsOneOfTypes(['object', 'array']) data?: unknown;
    @JsonName('ids') @IsOptional() @IsOneOfTypes(['string'], { each: true }) ids?: unknown[];
  }

  it.each<[Partial<Record<keyof Typed, unknown>>, string[]]>([
    [{ id: 'a', amount: 1.5, data: {}, ids: ['a'] }, []],
    [{ id: 1, amount: true, data: [] }, []],
    [{ id: 10n, amount: 10n }, []],
    [{ id: 1.5 }, ['id must be a string or an integer']],
    [{ id: true }, ['id must be a string or an integer']],
    [{ amount: NaN }, ['amount must be a number or a boolean']],
    [{ amount: '1' }, ['amount must be a number or a boolean']],
    [{ data: 'a' }, ['data must be an object or an array']],
    [{ ids: ['a', 1] }, ['each value in ids must be a string']],
  ])('is checked in %p', async (given, expected) => {
    const violations = await violationsOf(Typed.from(given as never));
    expect(violations.map(({ message }) => message)).toEqual(expected);
  });
});

describe('class-validator', () => {
  const some = fc.constantFrom<unknown>(undefined, null, '', [], 'a', 'long', 'url', 1, ['a'], ['a', 'b']);
  const content = fc.record({ content: some }).map((plain) => Object.assign(new Text(), plain));
  const ruled = fc
    .record({
      type: fc.constantFrom(undefined, null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
      text: fc.oneof(fc.constantFrom(undefined, null), content),
      list: some,
      one: some,
      other: some,
      begin: some,
      end: some,
      url: some,
      mails: some,
      id: some,
      menu: some,
      pair: some,
      many: some,
    })
    .map((plain) => Object.assign(Object.create(Ruled.prototype) as Ruled, plain));
  const payload = fc
    .record({ content: fc.constantFrom('a', 1) })
    .map((plain) => Object.assign(new Payload(), plain));
  const message = fc
    .record({
      msgType: fc.constantFrom(undefined, null, 'text', 'news', 'card', 'new_type'),
      text: fc.option(payload),
      news: fc.option(fc.array(payload, { maxLength: 2 })),
      note: fc.constantFrom(undefined, null, 'a', 'long'),
    })
    .map((plain) => Object.assign(Object.create(Message.prototype) as Message, plain));

  it('agrees with the plans', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(ruled, message), async (input) => {
        const errors = await validate(input);
        expect(passesRules(input)).toBe(errors.length === 0);
        expect(pathsOf(findBrokenRules(input) as never)).toEqual(pathsOf(errors));
        if (errors.length === 0) passed++;
      }),
      { numRuns: 2_000 },
    );
    expect(passed).toBeGreaterThan(100);
  });

  it("agrees in Nest's ValidationPipe", async () => {
    const pipe = new ValidationPipe({ transform: true, whitelist: true });
    const send = async (body: object) => {
      try {
        return (await pipe.transform(body, { type: 'body', metatype: Ruled })) as unknown;
      } catch (error) {
        return ((error as BadRequestException).getResponse() as { message: string[] }).message;
      }
    };
    await expect(send({ type: 2, list: ['a'] })).resolves.toMatchObject({ type: 2, list: ['a'] });
    await expect(send({ type: 2, mails: ['a'] })).resolves.toContain(
      'give at least one of text.content, list when type is 1, 2 or absent',
    );
    await expect(send({ type: 6, mails: ['a'] })).resolves.toEqual(['leave mails out when type is 6']);
  });
});

/** The broken rules of a report, as `path rule`. */
function pathsOf(errors: readonly ValidationError[], path = ''): string[] {
  return errors
    .flatMap(({ property, constraints = {}, children = [] }) => [
      ...Object.keys(constraints).map((rule) => `${path}${property} ${rule}`),
      ...pathsOf(children, `${path}${property}.`),
    ])
    .sort();
}
