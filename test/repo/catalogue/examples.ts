import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { validateSync } from 'class-validator';
import { encodeInput, getRemoteApi, HttpFile, type DtoClass } from 'nestjs-http-remote';
import { CATALOGUE, GENERATED, isInput, load } from '../../../libs/work-weixin/test/catalogue-files.js';

/** The code of the `@example` of a file, without the comment around it. */
function exampleIn(file: string): string {
  const text = readFileSync(join(CATALOGUE, file), 'utf8');
  const [, comment = ''] = /@example\n \* ```ts\n((?: \* .*\n)*?) \* ```/.exec(text) ?? [];
  return comment.replaceAll(/^ \* /gm, '');
}

/** What the example sends: it runs as it is written. */
async function sentBy(file: string): Promise<object> {
  const classes = Object.entries(await load(file)).filter(([, value]) => isInput(value));
  const sent: object[] = [];
  const scope = {
    ...Object.fromEntries(classes),
    HttpFile,
    workWeixin: { send: (input: object) => sent.push(input) },
  };
  const run = compileFunction(
    `return (async () => { ${exampleIn(file)} })();`,
    Object.keys(scope),
  ) as unknown as (...values: unknown[]) => Promise<void>;
  await run(...Object.values(scope));
  expect(sent).toHaveLength(1);
  return sent[0] as object;
}

/** Kinds that no secret can have: the caller brings the token. */
const CALLERS: ReadonlySet<string> = new Set(['authCorp', 'registration', 'downstream']);
const isCallersToken = (kinds: readonly string[] = []) =>
  kinds.length > 0 && kinds.every((kind) => CALLERS.has(kind));

describe('the @example of an input', () => {
  it.each([...GENERATED].filter((file) => file.endsWith('.api.ts')))(
    'of %s breaks none of its own rules, and can be encoded',
    async (file) => {
      const input = await sentBy(file);
      expect(validateSync(input)).toEqual([]);
      const { query } = encodeInput(input);
      const { credential } = getRemoteApi(input.constructor as DtoClass);
      expect(query.some(([name]) => name === 'access_token')).toBe(isCallersToken(credential));
    },
  );
});
