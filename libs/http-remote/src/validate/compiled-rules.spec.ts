import {
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Validate,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  ValidatePromise,
  ValidatorConstraint,
  registerDecorator,
  useContainer,
  validate,
  type ValidatorConstraintInterface,
} from 'class-validator';
import fc from 'fast-check';
import { JsonName } from '../declare/json-name.decorator.js';
import { hasRules, passesRules } from './compiled-rules.js';

@ValidatorConstraint({ name: 'even' })
class Even implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return Number(value) % 2 === 0;
  }
}

@ValidatorConstraint({ name: 'later', async: true })
class Later implements ValidatorConstraintInterface {
  async validate(value: unknown): Promise<boolean> {
    await Promise.resolve();
    return value !== 'late';
  }
}

const Truthy = () => ValidateBy({ name: 'truthy', validator: { validate: (value) => value as boolean } });
const SameAs = (other: string) =>
  ValidateBy({
    name: 'sameAs',
    constraints: [other],
    validator: {
      validate: (value, context) =>
        value === (context?.object as Record<string, unknown>)[context?.constraints[0] as string],
    },
  });

class Leaf {
  @IsString() @MaxLength(3) text?: unknown;
  @IsOptional() @Max(5, { each: true }) numbers?: unknown;
}

class Base {
  @IsDefined() present?: unknown;
  @IsInt({ groups: ['strict'] }) grouped?: unknown;
  @IsInt({ always: true }) always?: unknown;
  @MaxLength(2) redeclared?: unknown;
}

class Zoo extends Base {
  @IsString() @MaxLength(4) override redeclared?: unknown;
  @ValidateIf((zoo: Zoo) => zoo.present === 1) @IsNotEmpty() conditional?: unknown;
  @ValidateIf((zoo: Zoo) => zoo.present !== 2)
  @ValidateIf((_, value) => value !== 'skip')
  @IsInt()
  twiceConditional?: unknown;
  @IsInt({ validateIf: (_, value) => value !== 'no number' }) ruleIf?: unknown;
  @IsArray() @ArrayMinSize(1) @IsInt({ each: true }) list?: unknown;
  @Validate(Even) even?: unknown;
  @Validate(Even, { each: true }) evens?: unknown;
  @Validate(Later) later?: unknown;
  @Validate(Later, { each: true }) laterEach?: unknown;
  @Truthy() truthy?: unknown;
  @SameAs('present') same?: unknown;
  @IsOptional() @ValidateNested() nested?: unknown;
  @IsOptional() @ValidateNested() @ValidateNested({ each: true }) nestedTwice?: unknown;
  @ValidateNested() required?: unknown;
}

const leaf = fc
  .record({
    text: fc.constantFrom<unknown>('abc', '', 'abcd', 5, undefined),
    numbers: fc.constantFrom<unknown>([1, 2], [6], [], undefined, null, 5, 7),
  })
  .map((plain) => Object.assign(new Leaf(), plain));
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'a',
    'late',
    'skip',
    'no number',
    0,
    1,
    2,
    3,
    NaN,
    true,
    false,
    [],
    [1],
    [2, 4],
    ['late'],
    // eslint-disable-next-line no-sparse-arrays -- class-validator skips some of the holes
    [, 2],
    [undefined],
    [[]],
    {},
    Object.create(null),
    () => 1,
    new Date(0),
    new Even(),
    // A value may have a field with that name.
    { constructor: 'mine' },
  ),
  leaf,
  fc.array(leaf, { maxLength: 3 }),
  fc.array(fc.array(leaf, { maxLength: 2 }), { maxLength: 2 }),
  fc.anything({ maxDepth: 2 }),
);
const valid: Record<keyof Zoo, fc.Arbitrary<unknown>> = {
  present: fc.constant(1),
  grouped: fc.constant(1),
  always: fc.constant(1),
  redeclared: fc.constant('abcd'),
  conditional: fc.constant('x'),
  twiceConditional: fc.constantFrom(1, 'skip'),
  ruleIf: fc.constantFrom(1, 'no number'),
  list: fc.constantFrom([1], [1, 2]),
  even: fc.constant(2),
  evens: fc.constantFrom(2, [2, 4], []),
  later: fc.constant('x'),
  laterEach: fc.constantFrom('x', ['x']),
  truthy: fc.constantFrom(1, 'a', {}),
  same: fc.constant(1),
  nested: fc.constantFrom(undefined, null, Object.assign(new Leaf(), { text: 'abc' })),
  nestedTwice: fc.constantFrom([], [Object.assign(new Leaf(), { text: 'abc' })]),
  required: fc.constant(Object.assign(new Leaf(), { text: 'abc' })),
};

/** Mostly valid: in a value with many mistakes, all but one would stay undetected. */
const zoo = fc
  .tuple(fc.record(valid), fc.dictionary(fc.constantFrom(...Object.keys(valid)), anything, { maxKeys: 2 }))
  .map(([plain, spoilt]) => Object.assign(new Zoo(), plain, spoilt));

/** The verdict of class-validator, including a rule that throws. */
async function verdictOf(input: object): Promise<boolean | 'throws'> {
  try {
    return (await validate(input)).length === 0;
  } catch {
    return 'throws';
  }
}

async function checked(input: object): Promise<boolean | 'throws'> {
  try {
    return await passesRules(input);
  } catch {
    return 'throws';
  }
}

/** Only class-validator decides on sets, maps and sparse arrays. */
const isLeftAlone = (value: unknown): boolean =>
  value instanceof Set ||
  value instanceof Map ||
  (Array.isArray(value) && (value.some(isLeftAlone) || Object.keys(value).length < value.length));

describe('passesRules', () => {
  it('agrees with class-validator on any value', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(zoo, async (input) => {
        const verdict = await verdictOf(input);
        if (verdict === true) passed++;
        const passes = await checked(input);
        // It stops at the first broken rule; a later rule may throw.
        if (passes === false && verdict === 'throws') return;
        if (passes === false && Object.values(input).some(isLeftAlone)) return;
        expect(passes).toBe(verdict);
      }),
      { numRuns: 3_000 },
    );
    // Otherwise the test would only cover wrong values.
    expect(passed).toBeGreaterThan(300);
  });

  it('returns synchronously, unless a rule is asynchronous', async () => {
    const input = Object.assign(new Leaf(), { text: 'abc' });
    expect(passesRules(input)).toBe(true);
    expect(passesRules(Object.assign(input, { numbers: [6] }))).toBe(false);
    class Slow {
      @Validate(Later) value = 'x';
    }
    const passes = passesRules(new Slow());
    expect(passes).toBeInstanceOf(Promise);
    expect(await passes).toBe(true);
  });

  it('leaves unknown kinds of rules to class-validator', () => {
    class Promised {
      @ValidatePromise() @IsInt() value = Promise.resolve(1);
    }
    class Collected {
      @IsInt({ each: true }) value = new Set([1]);
    }
    expect(passesRules(new Promised())).toBe(false);
    expect(passesRules(new Collected())).toBe(false);
  });

  it('gets the constraints of an application’s own class from the current container', async () => {
    class Limit {
      constructor(readonly max: number) {}
    }
    let limit = new Limit(1);
    @ValidatorConstraint()
    class BelowLimit implements ValidatorConstraintInterface {
      validate(value: unknown): boolean {
        return Number(value) <= limit.max;
      }
    }
    class Limited {
      @Validate(BelowLimit) value = 5;
    }
    const made: unknown[] = [];
    const containerOf = (current: Limit) => ({
      get: (wanted: new () => object) => {
        if (wanted !== BelowLimit) return undefined;
        limit = current;
        made.push(current.max);
        return new BelowLimit();
      },
    });
    try {
      useContainer(containerOf(new Limit(1)), { fallback: true });
      expect(passesRules(new Limited())).toBe(false);
      useContainer(containerOf(new Limit(9)), { fallback: true });
      expect(passesRules(new Limited())).toBe(true);
      expect(await verdictOf(new Limited())).toBe(true);
    } finally {
      useContainer(undefined as never);
    }
    expect(made).toEqual([1, 9, 9]);
  });

  // Fails if a version of class-validator wraps the functions of decorators in another way: rules would get slow.
  it('runs the rules of decorators without a container', () => {
    class Ruled {
      @IsInt() count = 1;
      @MaxLength(4) name = 'abc';
    }
    const wanted: unknown[] = [];
    const container = { get: (constraint: unknown) => void wanted.push(constraint) };
    try {
      useContainer(container, { fallback: true });
      expect(passesRules(new Ruled())).toBe(true);
      expect(passesRules(Object.assign(new Ruled(), { name: 'abcde' }))).toBe(false);
    } finally {
      useContainer(undefined as never);
    }
    expect(wanted).toEqual([]);
  });

  it('handles the rejection of a promise that it does not await', async () => {
    class Rejecting {
      value = 1;
      other = 'x';
    }
    const fails = { validate: () => Promise.reject(new Error('no response')) };
    registerDecorator({ name: 'fails', target: Rejecting, propertyName: 'value', validator: fails });
    IsInt()(Rejecting.prototype, 'other');
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    try {
      expect(passesRules(new Rejecting())).toBe(false);
      await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      process.off('unhandledRejection', note);
    }
    expect(unhandled).toEqual([]);
    await expect(passesRules(Object.assign(new Rejecting(), { other: 1 }))).rejects.toThrow('no response');
  });

  it('returns false for an object that contains itself', () => {
    class Node {
      @IsOptional() @ValidateNested() next?: Node;
      @IsOptional() @ValidateNested() all?: unknown[];
    }
    const node = new Node();
    node.next = node;
    node.all = [node, [node]];
    expect(passesRules(node)).toBe(false);
    const lists: unknown[] = [];
    lists.push(lists);
    expect(passesRules(Object.assign(new Node(), { all: lists }))).toBe(false);
  });
});

describe('hasRules', () => {
  it('returns whether class-validator has rules for a class', () => {
    class Unknown {}
    class Named {
      @JsonName('a') a?: string;
    }
    class Heir extends Named {}
    expect([Unknown, Named, Heir].map(hasRules)).toEqual([false, true, true]);
  });
});
