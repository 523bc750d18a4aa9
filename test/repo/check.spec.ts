import { readFileSync, readdirSync } from 'node:fs';
import { IsEmail, IsUrl, getMetadataStorage, validate } from 'class-validator';
import fc from 'fast-check';
import type { DtoClass } from 'nestjs-http-remote';
import * as user from 'nestjs-work-weixin/user';
import { readDto } from '../../libs/http-remote/src/metadata/dto.reader.js';
import { findBrokenRules, type BrokenRules } from '../../libs/http-remote/src/validate/broken-rules.js';
import { hasRules, passesRules } from '../../libs/http-remote/src/validate/compiled-rules.js';
import { IsEmail as IsEmailFast } from '../../libs/work-weixin/src/catalogue/rules/is-email.rule.js';
import { IsWebUrl } from '../../libs/work-weixin/src/catalogue/rules/is-web-url.rule.js';

const CATALOGUE = new URL('../../libs/work-weixin/src/catalogue/', import.meta.url);
const GENERATED = new URL('../../libs/work-weixin/facts/generated.json', import.meta.url);

type Exports = Readonly<Record<string, unknown>>;

const generated = new Set(JSON.parse(readFileSync(GENERATED, 'utf8')) as string[]);
const files = readdirSync(CATALOGUE, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:api|dto)\.ts$/.test(path),
);

async function dtosOf(paths: readonly string[]): Promise<DtoClass<object>[]> {
  const found: DtoClass<object>[] = [];
  for (const path of paths) {
    const exports = (await import(new URL(path, CATALOGUE).pathname)) as Exports;
    found.push(
      ...Object.values(exports)
        .filter(
          (each): each is DtoClass<object> => typeof each === 'function' && each.prototype !== undefined,
        )
        .filter((each) => readDto(each).properties.length > 0 && hasRules(each)),
    );
  }
  return found;
}

/**
 * Those that have a decorator which no file before them has: the generator writes all classes with the same rules, and class-validator
 * itself takes longer with every class in the process.
 */
function withNewDecorators(paths: readonly string[], known = new Set<string>()): string[] {
  return paths.filter((path) => {
    const text = readFileSync(new URL(path, CATALOGUE), 'utf8');
    const names = Array.from(text.matchAll(/@[A-Z]\w+(?=\()|each: true/g), ([name]) => name);
    const isNew = names.some((name) => !known.has(name));
    for (const name of names) known.add(name);
    return isNew;
  });
}

const dtos = await dtosOf([
  ...files.filter((path) => !generated.has(path)),
  ...withNewDecorators(files.filter((path) => generated.has(path))),
]);

const value = fc.oneof(
  fc.constantFrom<unknown>(
    ...['', 'zhangsan', '张三', 'a@b.example', 'http://a.example/b', '13800000000', '1', '\ud800', '😀'],
    ...['x'.repeat(64), 'x'.repeat(65), '中'.repeat(13), '-', ' '],
    ...[0, 1, 2, 3, -1, 0.5, NaN, 2 ** 31, 2 ** 32, true, false, null, undefined],
    ...[[], [0], [1], [1, 2], [0, 1], ['lisi'], ['lisi', 'wangwu'], [''], [null], [[1]], {}],
  ),
  fc.anything({ maxDepth: 1, withNullPrototype: true }),
);

/** A DTO of any class, with property values that may be valid, nested DTOs, or anything else. */
function arbitraryOf(dto: DtoClass<object>, depth = 0): fc.Arbitrary<object> {
  const properties = readDto(dto).properties.filter(({ isSettable }) => isSettable);
  const fields = properties.map(({ property, dto: nested }) => {
    const below = nested && depth < 3 ? arbitraryOf(nested as DtoClass<object>, depth + 1) : undefined;
    const filled = below ? fc.oneof(below, fc.array(below, { maxLength: 3 }), value) : value;
    return [property, fc.option(filled, { nil: undefined, freq: depth === 0 ? 3 : 4 })] as const;
  });
  return fc
    .record(Object.fromEntries(fields))
    .map((plain) => Object.assign(new dto(), withoutUndefined(plain)));
}

function withoutUndefined(plain: Exports): Exports {
  return Object.fromEntries(Object.entries(plain).filter(([, each]) => each !== undefined));
}

const MEMBER = {
  userId: 'zhangsan',
  name: '张三',
  alias: 'Jack',
  mobile: '13800000000',
  email: 'zhangsan@mail.example',
  department: [1, 2],
  order: [10, 40],
  position: '后台工程师',
  gender: 1 as const,
  bizMail: 'zhangsan@corp.example',
  telephone: '020-123456',
  isLeaderInDept: [1 as const, 0 as const],
  directLeader: ['lisi'],
  enable: 1 as const,
  externalPosition: '高级产品经理',
  address: '广州市海珠区新港中路',
  mainDepartment: 1,
  extAttr: { attrs: [{ type: 1 as const, name: '网页', web: { url: 'http://a.example', title: '标题' } }] },
  externalProfile: {
    externalCorpName: '企业简称',
    externalAttr: [{ type: 0 as const, name: '文本', text: { value: '文本' } }],
  },
};

/**
 * class-validator looks at every class in the process for the rules that a class inherits, for each input and for each object in it. Here it does
 * so once for each class: all are decorated before their first validation.
 */
function rememberRules(): void {
  const storage = getMetadataStorage();
  const search = storage.getTargetValidationMetadatas.bind(storage);
  const found = new Map<unknown, Map<string, ReturnType<typeof search>>>();
  storage.getTargetValidationMetadatas = (target, ...options) => {
    const ofTarget = found.get(target) ?? new Map<string, ReturnType<typeof search>>();
    found.set(target, ofTarget);
    const key = JSON.stringify(options);
    const metadatas = ofTarget.get(key) ?? search(target, ...options);
    ofTarget.set(key, metadatas);
    return metadatas;
  };
}

rememberRules();

async function verdictOf(input: object): Promise<boolean | 'throws'> {
  try {
    return (await validate(input)).length === 0;
  } catch {
    return 'throws';
  }
}

/** Compares the compiled check with class-validator: both accept, or neither does. */
async function expectAgreement(input: object): Promise<boolean> {
  const verdict = await verdictOf(input);
  let answer: boolean | 'throws';
  try {
    answer = await passesRules(input);
  } catch {
    answer = 'throws';
  }
  // The check stops at the first broken rule. A later rule may throw.
  if (!(answer === false && verdict === 'throws')) expect(answer).toBe(verdict);
  return verdict === true;
}

/** Each broken rule with its path and message, as an error reports it. */
function reported(errors: readonly BrokenRules[], path = ''): string[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const at = `${path}/${property}`;
    const isMisfit = 'isInstance' in constraints;
    const own = Object.entries(constraints)
      .filter(([rule]) => !(isMisfit && rule === 'nestedValidation'))
      .map(([rule, message]) => `${at} ${rule}: ${typeof message === 'function' ? message() : message}`);
    return isMisfit ? own : [...own, ...reported(children, at)];
  });
}

describe('The report on a large input', () => {
  it.each(dtos.map((dto) => [dto.name, dto] as const))(
    'reports the same as class-validator for any %s',
    async (_name, dto) => {
      let compared = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryOf(dto), async (input) => {
          const expected = await validate(input).catch(() => undefined);
          if (!expected) return;
          const found = findBrokenRules(input);
          if (!found) return;
          compared++;
          expect(reported(found)).toEqual(reported(expected));
        }),
        { numRuns: 150 },
      );
      expect(compared).toBeGreaterThan(100);
    },
  );
});

describe('The check of an input', () => {
  it.each(dtos.map((dto) => [dto.name, dto] as const))(
    'agrees with class-validator on any %s',
    async (_name, dto) => {
      await fc.assert(
        fc.asyncProperty(arbitraryOf(dto), async (input) => void (await expectAgreement(input))),
        { numRuns: 150 },
      );
    },
  );

  it.each([
    ['user/create', user.CreateUserWorkWxInput.from(MEMBER)],
    ['user/update', user.UpdateUserWorkWxInput.from(MEMBER)],
  ])(
    'agrees with class-validator on a %s that is valid except for one or two fields',
    async (_name, right) => {
      let passed = 0;
      const spoilt = fc.dictionary(fc.constantFrom(...Object.keys(MEMBER)), value, { maxKeys: 2 });
      await fc.assert(
        fc.asyncProperty(spoilt, async (fields) => {
          const input = Object.assign(
            Object.create(Object.getPrototypeOf(right) as object),
            right,
            fields,
          ) as object;
          if (await expectAgreement(input)) passed++;
        }),
        { numRuns: 1_000 },
      );
      expect(passed).toBeGreaterThan(100);
    },
  );
});

/** @returns whether the generous rule accepts every value that the strict one accepts */
function takesAllThat(
  generous: PropertyDecorator,
  strict: PropertyDecorator,
): (text: unknown) => Promise<boolean> {
  const classOf = (rule: PropertyDecorator) => {
    class Ruled {
      value: unknown;
    }
    rule(Ruled.prototype, 'value');
    return Ruled;
  };
  const [Generous, Strict] = [classOf(generous), classOf(strict)];
  return async (text) => {
    const [taken, takenByStrict] = await Promise.all(
      [Generous, Strict].map((Ruled) => verdictOf(Object.assign(new Ruled(), { value: text }))),
    );
    return taken === true || takenByStrict !== true;
  };
}

describe('The rules for formats that the official pages do not define', () => {
  const nearly = (parts: readonly string[]) =>
    fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((chosen) => chosen.join(''));

  it('accept every e-mail address that class-validator accepts', async () => {
    const agrees = takesAllThat(IsEmailFast(), IsEmail({ ignore_max_length: true }));
    const texts = fc.oneof(
      fc.emailAddress(),
      fc.stringMatching(
        /^[a-zA-Z\d_-]+(?:\.[a-z\d_-]+)*@(?:[a-zA-Z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-zA-Z]{2,}$/,
      ),
      nearly([
        'a',
        'B',
        '1',
        '-',
        '_',
        '.',
        '@',
        '"',
        '@b.cn',
        'xn--',
        'com',
        'c',
        '中',
        '"',
        ' ',
        'x'.repeat(70),
      ]),
      value,
    );
    await fc.assert(fc.asyncProperty(texts, agrees), { numRuns: 3_000 });
  });

  it('accept every web address that class-validator accepts', async () => {
    const options = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };
    const agrees = takesAllThat(IsWebUrl(), IsUrl({ ...options, allow_underscores: true }));
    const texts = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.stringMatching(
        /^https?:\/\/(?:[a-zA-Z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-zA-Z](?:[a-z\d-]{0,61}[a-z\d])?(?:\/[\w\-./~%]*)?(?:\?[\w\-.~%=&]*)?$/,
      ),
      nearly([
        'http://',
        'https://',
        'a',
        '1',
        '.',
        '-',
        '_',
        '/',
        '?',
        '=',
        '#',
        ':',
        '@',
        '80',
        'x'.repeat(70),
        '%',
      ]),
      fc.constantFrom(`http://a.example/${'x'.repeat(2_100)}`, 'http://1.2.3', 'http://a.1', 'HTTP://A'),
      value,
    );
    await fc.assert(fc.asyncProperty(texts, agrees), { numRuns: 3_000 });
  });
});
