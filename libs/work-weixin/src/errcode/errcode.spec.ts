import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ErrcodeCategory } from './errcode-category.js';
import { Errcode } from './errcode.js';
import { describeErrcode } from './errcode-table.js';

const FACTS = resolve(process.cwd(), '../shared/wecom/facts.md');
const WEBHOOK_FACTS = resolve(process.cwd(), '../shared/wecom/webhook.md');

/** The letters of the column "do", by category. */
const CATEGORY_BY_LETTER: Readonly<Record<string, ErrcodeCategory>> = {
  R: ErrcodeCategory.Retry,
  T: ErrcodeCategory.Token,
  W: ErrcodeCategory.Wait,
  F: ErrcodeCategory.Request,
  C: ErrcodeCategory.Configuration,
  I: ErrcodeCategory.Idempotent,
  '–': ErrcodeCategory.Ok,
};

/** Codes that facts.md gives beside an API, and not in the table of §7. */
const OF_SECTION_5: ReadonlyMap<number, string> = new Map([[301019, 'md5 does not match']]);

const names = Object.keys(Errcode) as (keyof typeof Errcode)[];

describe('Errcode', () => {
  it('gives no code two names', () => {
    expect(new Set(Object.values(Errcode)).size).toBe(names.length);
  });

  it('has the same text in its doc comments, which editors show, as describeErrcode returns', () => {
    const source = readFileSync(join(import.meta.dirname, 'errcode.ts'), 'utf8');
    const said = new Map(
      [...source.matchAll(/^ {2}\/\*\* (.+) \*\/\n {2}(\w+): /gm)].map(([, doc = '', name = '']) => [
        name,
        doc,
      ]),
    );
    const described = names.map((name) => {
      const { meaning, advice } = describeErrcode(Errcode[name]) ?? {};
      return [name, `${meaning}。${advice}`] as const;
    });
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(described));
  });

  it('is in PascalCase', () => {
    expect(names.filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  (existsSync(FACTS) ? it : it.skip)(
    'has the codes of facts.md §7 and of group robots, no other, and does what the column "do" says',
    () => {
      const text = readFileSync(FACTS, 'utf8');
      const facts = readFacts(text);
      for (const [code, meaning] of OF_SECTION_5) {
        expect(text).toContain(`${code}: ${meaning}`);
        facts.set(code, [ErrcodeCategory.Request]);
      }
      expect(facts.size).toBeGreaterThan(150);
      const robots = robotCodes(readFileSync(WEBHOOK_FACTS, 'utf8'));
      expect(robots).toHaveLength(6);
      expect(Object.values(Errcode).sort(byNumber)).toEqual([...facts.keys(), ...robots].sort(byNumber));
      const departures = [...facts].filter(([code, allowed]) => {
        const category = describeErrcode(code)?.category;
        return category === undefined || !allowed.includes(category);
      });
      expect(departures).toEqual([]);
    },
  );
});

describe('describeErrcode', () => {
  it('describes every named code under its own name', () => {
    for (const name of names)
      expect(describeErrcode(Errcode[name])).toMatchObject({ code: Errcode[name], name });
  });

  it('has a one-line meaning and advice in Chinese for every code', () => {
    const lacking = names.filter((name) => {
      const { meaning = '', advice = '' } = describeErrcode(Errcode[name]) ?? {};
      return [meaning, advice].some((text) => !/^(?!.*[。\n])(?=.*\p{Script=Han}).+$/u.test(text));
    });
    expect(lacking).toEqual([]);
  });

  it('is retryable only for codes after which the same request may succeed', () => {
    for (const name of names) {
      const info = describeErrcode(Errcode[name]);
      expect([name, info?.retryable]).toEqual([
        name,
        info?.category === 'retry' || info?.category === 'wait',
      ]);
    }
  });

  it('warns of the ban after repeated wrong secrets', () => {
    expect(describeErrcode(Errcode.InvalidSecret)).toMatchObject({
      category: ErrcodeCategory.Configuration,
      retryable: false,
      advice: expect.stringContaining('封禁 1 小时'),
    });
  });

  it('returns undefined for a code without a name', () => {
    for (const unknown of [1, 40002, 99999999, -2, 40001.5, NaN, Infinity]) {
      expect(describeErrcode(unknown)).toBeUndefined();
    }
  });

  it('returns undefined for a value that is not a number', () => {
    for (const stray of ['__proto__', 'constructor', 'SystemBusy', '40001', null, undefined, {}]) {
      expect(describeErrcode(stray as number)).toBeUndefined();
    }
  });

  it('returns frozen descriptions', () => {
    for (const name of names) expect(Object.isFrozen(describeErrcode(Errcode[name]))).toBe(true);
  });
});

function byNumber(a: number, b: number): number {
  return a - b;
}

/** The codes of the table in §7, with the categories that its last column allows. */
function readFacts(text: string): Map<number, readonly ErrcodeCategory[]> {
  const section = text.slice(text.indexOf('## 7. Error codes'));
  const facts = new Map<number, readonly ErrcodeCategory[]>();
  for (const [, codes = '', meanings = '', letters = ''] of section.matchAll(
    /^\| ([-\d][^|]*) \|([^|]*)\| ([^|]*) \|$/gm,
  )) {
    const meaningOf = meanings.split(' / ');
    expandCodes(codes).forEach((code, index) => {
      // One code of a range can differ from the column: "system failure (R)".
      const own = /\(([RTWFCI])\)/.exec(meaningOf[index] ?? '')?.[1];
      facts.set(code, own ? [categoryOf(own)] : readLetters(letters));
    });
  }
  return facts;
}

/** The codes from 93000 in the line of errors of webhook.md. */
function robotCodes(text: string): number[] {
  const line = /^Errors \(.*$/m.exec(text)?.[0] ?? '';
  return [...line.matchAll(/\b93\d{3}\b/g)].map(([code]) => Number(code));
}

/** `F (ask less)` is one category, `F / C` is either of two. */
function readLetters(letters: string): ErrcodeCategory[] {
  return letters.split(' / ').map((part) => categoryOf(part.charAt(0)));
}

function categoryOf(letter: string): ErrcodeCategory {
  const category = CATEGORY_BY_LETTER[letter];
  if (!category) throw new Error(`facts.md §7 has an unknown letter "${letter}"`);
  return category;
}

/** `86001–86003, 86101 / 86201` are five codes. */
function expandCodes(codes: string): number[] {
  return codes.split(/[,/]/).flatMap((part) => {
    const [first = NaN, last = first] = part.trim().split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  });
}

describe('the table of categories in the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const table = readme.slice(readme.indexOf('| `category`')).split('\n\n')[0] ?? '';
  const [, ...rows] = [...table.matchAll(/^\| `(\w+)` +\|([^|]*)\|/gm)].map(([, name = '', codes = '']) => ({
    name,
    codes: codes.replaceAll('−', '-').match(/-?\d+/g) ?? [],
  }));

  it('has every category of an error, and unknown codes', () => {
    const refusals = Object.values(ErrcodeCategory).filter((category) => category !== 'ok');
    expect(rows.map(({ name }) => name).sort()).toEqual([...refusals, 'undefined'].sort());
  });

  it('names codes of each', () => {
    for (const { name, codes } of rows) {
      if (name !== 'undefined') expect([name, codes.length]).not.toEqual([name, 0]);
      for (const code of codes) {
        expect([code, describeErrcode(Number(code))?.category]).toEqual([code, name]);
      }
    }
  });
});
