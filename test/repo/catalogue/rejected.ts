import { decodeOutput, type FieldDescription } from 'nestjs-http-remote';
import type { WorkWxOutput } from 'nestjs-work-weixin';
import { loadCatalogue } from '../../support/facts/catalogue.js';
import { responseExamples } from '../../support/facts/examples.js';
import { includedFacts, type ApiFacts, type Fact } from '../../support/facts/facts.js';
import { fieldsBelow } from '../../support/facts/wire.js';

/*
 * APIs that report success although they did not do all of it. Which lists of a response say so is decided here by their names and by the
 * errcode of their elements, and in the overlays of the catalogue one by one.
 */

const declared = await loadCatalogue();
const facts = includedFacts();

/** Names of lists of what was not done. */
const LIST = /^(?:invalid|fail|failed|unlicensed)_?(?!type|msgid)/;
/** The result of a job is what such a call asks for. */
const RESULT_OF_A_JOB = /result$/;

interface ListsOfRejected {
  readonly lists: readonly string[];
  readonly results: readonly string[];
}

function listsIn(fields: readonly Fact[], path = ''): ListsOfRejected {
  const found = fields.map((fact): ListsOfRejected => {
    const { wire = '', type, items, fields: own } = fact;
    const at = path === '' ? wire : `${path}.${wire}`;
    // `oa/calendar` has its list in an object of that name.
    const isNamed = LIST.test(wire) || LIST.test(path);
    if (type === 'object') return listsIn(own ?? [], at);
    if (type !== 'array') return { lists: [], results: [] };
    if (isNamed) return { lists: [at], results: [] };
    const hasErrcode = items?.fields?.some((each) => each.wire === 'errcode') ?? false;
    return { lists: [], results: hasErrcode ? [at] : [] };
  });
  return {
    lists: found.flatMap(({ lists }) => lists),
    results: found.flatMap(({ results }) => results),
  };
}

const partial = facts
  .filter(({ action }) => !RESULT_OF_A_JOB.test(action))
  .map((api) => ({ api, ...listsIn(api.response) }))
  .filter(({ lists, results }) => lists.length + results.length > 0);

function outputOf(
  action: string,
  data: object,
): { output: WorkWxOutput; fields: readonly FieldDescription[] } {
  const api = declared.find(action);
  if (!api?.output) throw new Error(`${action} has no output`);
  const output = decodeOutput(api.output as new () => WorkWxOutput, { errcode: 0, errmsg: 'ok', ...data });
  return { output, fields: api.outputFields };
}

/** The wire names of a dotted path of properties. */
function wirePath(path: string, fields: readonly FieldDescription[]): string {
  const [own = '', ...rest] = path.split('.');
  const field = fields.find(({ property }) => property === own);
  if (!field) throw new Error(`no property ${own}`);
  return [
    field.wireName,
    ...(rest.length > 0 ? [wirePath(rest.join('.'), fieldsBelow(field) ?? [])] : []),
  ].join('.');
}

function declaredBy(api: ApiFacts): string[] {
  const [example = {}] = responseExamples(api);
  const { output, fields } = outputOf(api.action, example);
  return Object.keys(output.rejected ?? {}).map((path) => wirePath(path, fields));
}

describe('What a successful call did not do', () => {
  it('is found in the facts', () => {
    expect(partial).toHaveLength(50);
  });

  it.each(partial.map((each) => [each.api.action, each] as const))(
    'is listed by the output of %s',
    (_action, { api, lists, results }) => {
      expect(declaredBy(api).sort()).toEqual([...lists, ...results].sort());
    },
  );

  it('is listed by no other output', () => {
    const listed = new Set(partial.map(({ api }) => api.action));
    const others = facts.filter(
      ({ action, responseKind }) => responseKind !== 'binary' && !listed.has(action),
    );
    expect(others.filter((api) => declaredBy(api).length > 0).map(({ action }) => action)).toEqual([]);
  });

  it('is nothing if the lists are missing or empty', () => {
    for (const { api, lists } of partial) {
      expect(outputOf(api.action, {}).output.rejected).toBeUndefined();
      const empty = Object.fromEntries(lists.map((list) => [list, []]));
      expect(outputOf(api.action, empty).output.rejected).toBeUndefined();
    }
    for (const text of ['', '|']) {
      expect(outputOf('message/send', { invaliduser: text }).output.rejected).toBeUndefined();
    }
  });

  it('is of a list of results what has an errcode', () => {
    const result_list = [{ userid: 'a', errcode: 0 }, { userid: 'b' }, { userid: 'c', errcode: 95_003 }];
    const { output } = outputOf('kf/servicer/add', { result_list });
    expect(output.rejected).toMatchObject({ resultList: [{ userId: 'c', errCode: 95_003 }] });
    expect(output.rejected?.['resultList']).toHaveLength(1);
  });

  it('is not a part of the printed or serialized output', () => {
    const { output } = outputOf('message/send', { invaliduser: 'lisi' });
    expect(output.rejected).toEqual({ invalidUser: ['lisi'] });
    expect(Object.keys(output)).not.toContain('rejected');
  });
});
