import 'reflect-metadata';
import {
  ArrayMaxSize,
  IsDefined,
  IsEmail,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  Validate,
  ValidateIf,
  ValidatorConstraint,
  validate,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { encodeInput } from '../encode/input.encoder.js';
import { InputInvalidError } from '../errors/input-invalid.error.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { readDto } from '../metadata/dto.reader.js';
import { getRemoteApi } from '../metadata/remote-api-description.js';
import { validateInput } from '../validate/input.validator.js';
import { HttpRemoteApi } from './http-remote-api.decorator.js';
import { HttpRemoteInput } from './http-remote.input.js';
import { JsonName } from './json-name.decorator.js';
import { RequiredWith, RequiredWithout, SameLengthAs } from './rules/cross-field.rule.js';
import { ByteLength } from './rules/length.rule.js';

@ValidatorConstraint({ name: 'lowerCase' })
class LowerCase implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && value === value.toLowerCase();
  }
}

class Line {
  @JsonName('sku') @IsNotEmpty() sku!: string;
}
class CountedLine extends Line {
  @JsonName('n') @IsDefined() count!: number;
}

@HttpRemoteApi({ action: 'base', desc: 'Base' })
class Base extends HttpRemoteInput {
  @JsonName('name') @IsString() @MinLength(2) @MaxLength(4) name!: string;
  @JsonName('lines', { type: () => [Line] }) @IsDefined() @ArrayMaxSize(1) lines!: Line[];
  @JsonName('code') @IsOptional() @ByteLength(1, 2) @Validate(LowerCase) code?: string;
  @JsonName('mail') @RequiredWithout(['phone']) @IsEmail() mail?: string;
  @JsonName('phone') phone?: string;
  @JsonName('orders') @SameLengthAs('lines') orders?: number[];
}

const good = { name: 'abc', lines: [{ sku: 's' }], code: 'a', mail: 'a@example.com', orders: [1] };

/** The broken rules as `property rule`, by our plans and by class-validator itself, which must agree. */
async function broken(input: object): Promise<string[]> {
  let ours: string[] = [];
  try {
    await validateInput(input);
  } catch (error) {
    if (!(error instanceof InputInvalidError)) throw error;
    ours = error.violations.map(({ property, rule }) => `${property} ${rule}`);
  }
  const theirs = await validate(input);
  expect(theirs.length === 0).toBe(ours.length === 0);
  return ours.sort();
}

describe('A property that a subclass redeclares', () => {
  it('keeps the rules of the base under another wire name', async () => {
    class Heir extends Base {
      @JsonName('full_name') override name!: string;
      @JsonName('items', { type: () => [CountedLine] }) override lines!: CountedLine[];
      @JsonName('code', { type: () => String }) override code?: string;
    }
    const lines = [{ sku: 's', count: 1 }];
    expect(await broken(Heir.from({ ...good, lines }))).toEqual([]);
    expect(await broken(Heir.from({ ...good, name: 'a', lines: [...lines, ...lines], code: 'ABC' }))).toEqual(
      ['code byteLength', 'code lowerCase', 'lines arrayMaxSize', 'name minLength', 'orders sameLengthAs'],
    );
    expect(await broken(Object.assign(Heir.from({ ...good, lines }), { lines: undefined }))).toEqual([
      'lines isDefined',
    ]);
    expect(await broken(Heir.from({ ...good, lines: [{ sku: '', count: 1 }] }))).toEqual([
      'lines[0].sku isNotEmpty',
    ]);
    // The class in the subclass's type counts.
    const plainLine = Object.assign(new Line(), { sku: 's' });
    expect(await broken(Object.assign(Heir.from({ ...good, lines }), { lines: [plainLine] }))).toEqual([
      'lines isInstance',
    ]);
  });

  it('keeps the rules of the base next to a rule of another kind, and replaces rules of the same name', async () => {
    class Heir extends Base {
      @JsonName('name') @MaxLength(6) override name!: string;
      @JsonName('code') @Validate(LowerCase, { message: 'quietly' }) override code?: string;
    }
    expect(await broken(Heir.from({ ...good, name: 'abcdef' }))).toEqual([]);
    expect(await broken(Heir.from({ ...good, name: 'a' }))).toEqual(['name minLength']);
    expect(await broken(Heir.from({ ...good, name: 'abcdefg', code: 'ABC' }))).toEqual([
      'code byteLength',
      'code lowerCase',
      'name maxLength',
    ]);
    expect(await broken(Base.from({ ...good, name: 'abcdef' }))).toEqual(['name maxLength']);
  });

  it('replaces a rule above @JsonName() as well as below', async () => {
    class Heir extends Base {
      @MaxLength(6) @JsonName('name', { type: () => String }) override name!: string;
    }
    expect(await broken(Heir.from({ ...good, name: 'abcdef' }))).toEqual([]);
    expect(await broken(Heir.from({ ...good, name: 'a' }))).toEqual(['name minLength']);
  });

  it('keeps the rules of the base without @JsonName(), too', async () => {
    class Heir extends Base {
      @MaxLength(3) override name!: string;
    }
    expect(await broken(Heir.from({ ...good, name: 'a' }))).toEqual(['name minLength']);
    expect(await broken(Heir.from({ ...good, name: 'abcd' }))).toEqual(['name maxLength']);
  });

  it('follows its nearest class, further down the chain', async () => {
    class Middle extends Base {
      @JsonName('name') @MaxLength(6) override name!: string;
    }
    class Last extends Middle {}
    class Redeclared extends Last {
      @JsonName('n', { type: () => String }) override name!: string;
    }
    for (const each of [Last, Redeclared]) {
      expect(await broken(each.from({ ...good, name: 'abcdef' }))).toEqual([]);
      expect(await broken(each.from({ ...good, name: 'abcdefg' }))).toEqual(['name maxLength']);
      expect(await broken(each.from({ ...good, name: 'a' }))).toEqual(['name minLength']);
    }
  });

  it('applies its rules under the conditions of the subclass, if it has any', async () => {
    class Lax extends Base {
      @JsonName('mail') @IsOptional() override mail?: string;
    }
    expect(await broken(Lax.from({ ...good, mail: undefined }))).toEqual([]);
    expect(await broken(Lax.from({ ...good, mail: 'x' }))).toEqual(['mail isEmail']);
    class Strict extends Base {
      @JsonName('code') @ValidateIf(() => true) override code?: string;
    }
    expect(await broken(Strict.from({ ...good, code: undefined }))).toEqual([
      'code byteLength',
      'code lowerCase',
    ]);
    class Kept extends Base {
      @JsonName('e_mail') @MaxLength(15) override mail?: string;
    }
    expect(await broken(Kept.from({ ...good, mail: undefined }))).toEqual(['mail requiredWithout']);
    expect(await broken(Kept.from({ ...good, mail: undefined, phone: '1' }))).toEqual([]);
    expect(await broken(Kept.from({ ...good, mail: 'abcdef@example.com' }))).toEqual(['mail maxLength']);
  });

  it('is required with any property that its rules name, in one class or in two', async () => {
    @HttpRemoteApi({ action: 'r', desc: 'R' })
    class Both extends HttpRemoteInput {
      @JsonName('a') a?: string;
      @JsonName('b') b?: string;
      @JsonName('x') @RequiredWith(['a']) @RequiredWithout(['b']) @MinLength(2) x?: string;
    }
    class Heir extends HttpRemoteInput {
      @JsonName('a') a?: string;
      @JsonName('b') b?: string;
      @JsonName('x') @RequiredWith(['a']) @MinLength(2) x?: string;
    }
    HttpRemoteApi({ action: 'r', desc: 'R' })(Heir);
    class Last extends Heir {
      @JsonName('x') @RequiredWithout(['b']) override x?: string;
    }
    for (const each of [Both, Last]) {
      expect(await broken(each.from({ a: '1', b: '1' }))).toEqual(['x requiredWith']);
      expect(await broken(each.from({}))).toEqual(['x requiredWithout']);
      expect(await broken(each.from({ a: '1' }))).toEqual(['x requiredWith', 'x requiredWithout']);
      expect(await broken(each.from({ b: '1' }))).toEqual([]);
      expect(await broken(each.from({ b: '1', x: '1' }))).toEqual(['x minLength']);
    }
    class Renamed extends Heir {
      @JsonName('x') @RequiredWith(['b']) override x?: string;
    }
    expect(await broken(Renamed.from({ a: '1' }))).toEqual([]);
    expect(await broken(Renamed.from({ b: '1' }))).toEqual(['x requiredWith']);
  });

  it('is described with the effective rules', () => {
    class Heir extends Base {
      @JsonName('name') @MaxLength(6) override name!: string;
    }
    const rules = getRemoteApi(Heir).fields.find(({ property }) => property === 'name')?.rules;
    expect(rules?.map(({ name, constraints }) => [name, ...constraints]).sort()).toEqual([
      ['isString'],
      ['maxLength', 6],
      ['minLength', 2],
    ]);
  });

  it('inherits the options of the base’s @JsonName() that its own leaves out', () => {
    class Options extends HttpRemoteInput {
      @JsonName('pin', { sensitive: true, in: 'header' }) pin?: string;
      @JsonName('day', { dateFormat: 'yyyy-MM-dd', timeZone: 'UTC' }) day?: Date;
      @JsonName('ids', { separator: '|' }) ids?: string[];
      @JsonName('on', { booleanAs: 'int' }) on?: boolean;
      @JsonName('note', { nullable: true }) note?: string | null;
      @JsonName('lines', { type: () => [Line] }) lines?: Line[];
    }
    class Heir extends Options {
      @JsonName('p') override pin?: string;
      @JsonName('d') override day?: Date;
      @JsonName('i') override ids?: string[];
      @JsonName('o') override on?: boolean;
      @JsonName('n') override note?: string | null;
      @JsonName('l') override lines?: Line[];
    }
    HttpRemoteApi({ action: 'o', desc: 'O' })(Heir);
    const heir = Heir.from({
      pin: '1',
      day: new Date(0),
      ids: ['a', 'b'],
      on: true,
      note: null,
      lines: [{ sku: 's' }],
    });
    expect(heir.lines?.[0]).toBeInstanceOf(Line);
    expect(encodeInput(heir)).toMatchObject({
      headers: { p: '1' },
      body: { d: '1970-01-01', i: 'a|b', o: 1, n: null, l: [{ sku: 's' }] },
    });
    expect(readDto(Heir).byProperty.get('pin')).toMatchObject({ sensitive: true });
    class Reset extends Options {
      @JsonName('ids', { separator: undefined }) override ids?: string[];
      @JsonName('note', { nullable: false }) override note?: string | null;
    }
    HttpRemoteApi({ action: 'o', desc: 'O' })(Reset);
    expect(encodeInput(Reset.from({ ids: ['a', 'b'], note: null })).body).toEqual({ ids: ['a', 'b'] });
    expect(() => {
      class Zoned extends Options {
        @JsonName('day', { timeZone: 'Asia/Shanghai' }) override day?: Date;
        @JsonName('zone', { timeZone: 'Asia/Shanghai' }) zone?: Date;
      }
      return Zoned;
    }).toThrow(
      new DeclarationInvalidError(
        'Zoned.zone: timeZone has no effect without dateFormat, add { dateFormat }',
      ),
    );
  });

  it('is validated by the rules of the subclass if it is nested in a DTO', async () => {
    class Strict extends Line {
      @JsonName('sku') @MaxLength(3) override sku!: string;
    }
    class Holder extends HttpRemoteInput {
      @JsonName('line', { type: () => Strict }) line?: Strict;
    }
    HttpRemoteApi({ action: 'h', desc: 'H' })(Holder);
    expect(await broken(Holder.from({ line: { sku: '' } }))).toEqual(['line.sku isNotEmpty']);
    expect(await broken(Holder.from({ line: { sku: 'abcd' } }))).toEqual(['line.sku maxLength']);
  });

  it('stays free-form JSON, or becomes it, independent of the base', () => {
    class Dated {
      @JsonName('meta', { type: 'json' }) meta?: unknown;
      @JsonName('day', { dateFormat: 'yyyy-MM-dd' }) day?: Date;
    }
    class Loose extends Dated {
      @JsonName('m') declare meta?: unknown;
      @JsonName('day', { type: 'json' }) declare day?: never;
    }
    const [meta, day] = readDto(Loose).properties;
    expect(meta).toMatchObject({ wireName: 'm', isJson: true, dto: undefined });
    expect(day).toMatchObject({ isJson: true, dateFormat: undefined, scalar: undefined });
  });
});
