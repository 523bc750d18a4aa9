import { validate, type ValidationError } from 'class-validator';
import { getRemoteApi, type DtoClass, type DtoDescription } from 'nestjs-http-remote';

/** A path into the input, the values that pass, and the values that fail, by their message. */
export type Row = readonly [
  path: string,
  passes: readonly unknown[],
  fails: Readonly<Record<string, readonly unknown[]>>,
];

type InputClass = (new () => object) & { from(plain: object): object };

export interface RuleTable {
  readonly of: InputClass;
  /** A valid input. Each row replaces one of its values. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
}

/** Tests that the values of each row pass or fail as stated, and that every rule of these inputs has a row. */
export function describeRules(...tables: readonly RuleTable[]): void {
  describe.each(tables.map((table) => [table.of.name, table] as const))('%s', (_name, table) => {
    const { of, given, rows } = table;

    it('accepts its example', async () => {
      expect(await messagesOf(of.from(given))).toEqual([]);
    });

    for (const [path, passes, fails] of rows)
      it(`${path} is checked`, async () => {
        const messagesWith = (value: unknown) => messagesOf(of.from(replaced(given, path, value)));
        for (const value of passes) {
          expect({ value, messages: await messagesWith(value) }).toEqual({ value, messages: [] });
        }
        for (const [message, values] of Object.entries(fails)) {
          for (const value of values) {
            const messages = await messagesWith(value);
            const missing = messages.includes(message) ? [] : [message];
            expect({ value, missing, messages }).toEqual({ value, missing: [], messages });
          }
        }
      });
  });

  it('every rule fails for some value of the table', async () => {
    const seen = new Set<string>();
    for (const { of, given, rows } of tables) {
      for (const [path, , fails] of rows) {
        for (const value of Object.values(fails).flat()) {
          const errors = await validate(of.from(replaced(given, path, value)));
          for (const [place, message] of flatten(errors)) seen.add(`${place}: ${message}`);
        }
      }
    }
    const declared = new Set(tables.flatMap(({ of }) => rulesOf(getRemoteApi(of))));
    expect([...declared].filter((rule) => !seen.has(rule))).toEqual([]);
  });
}

/** The message of every rule that the input violates. */
export async function messagesOf(input: object): Promise<string[]> {
  return flatten(await validate(input)).map(([, message]) => message);
}

/** Every violated rule: where it is declared, and its message. */
function flatten(errors: readonly ValidationError[]): (readonly [place: string, message: string])[] {
  return errors.flatMap(({ target, property, constraints = {}, children = [] }) => [
    ...Object.values(constraints).map(
      (message) => [`${target?.constructor.name}.${property}`, message] as const,
    ),
    ...flatten(children),
  ]);
}

function rulesOf(dto: DtoDescription, above: readonly DtoClass[] = []): string[] {
  if (above.includes(dto.target)) return [];
  return dto.fields.flatMap(({ property, rules, nested }) => [
    ...rules.flatMap(({ message }) => (message === undefined ? [] : [`${dto.name}.${property}: ${message}`])),
    ...(nested ? rulesOf(nested, [...above, dto.target]) : []),
  ]);
}

function replaced(given: object, path: string, value: unknown): object {
  // Under Jest, structuredClone() returns objects of another realm.
  const copy = JSON.parse(JSON.stringify(given)) as object;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce(
    (at, key) => at[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  parent[last] = value;
  return copy;
}
