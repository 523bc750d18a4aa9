import type { ApiField } from './api-field.js';
import { alsoRight, rulesOf, sampleOf } from './field-rules.js';
import { isIdempotent, type NewApi } from './new-api.js';
import { literal, objectLiteral, quoted, statement } from './source-text.js';

/** The spec of a DTO in the library's tree, where a table of values says what its rules do. */
export function librarySpecFile(api: NewApi): string {
  const { name, fields } = api;
  const rows = fields.map((field) => `    ${row(field)},\n`).join('');
  return `${statement('import', ['decodeOutput', 'encodeInput', 'getRemoteApi'], 'nestjs-http-remote')}
${statement('import', ['describeRules'], '../../../test/rule-table.js')}
${statement('import', [name.input, name.output], `./${name.file}.api.js`)}

${sample(api)}

describe(${quoted(name.action)}, () => {
${wireTests(api)}});

describeRules({
  of: ${name.input},
  given: SAMPLE,
  rows: [${rows === '' ? '' : `\n${rows}  `}],
});
`;
}

/** The spec of a DTO in an application, which has only the published packages. */
export function hostSpecFile(api: NewApi, extension: '' | '.js', runnerImport: string | undefined): string {
  const { name, fields } = api;
  const refused = fields.flatMap((field) => refusals(field)).map((one) => `  ${one},\n`);
  return `${runnerImport === undefined ? '' : `${runnerImport}\n`}${statement('import', ['validate'], 'class-validator')}
${statement('import', ['decodeOutput', 'encodeInput', 'getRemoteApi'], 'nestjs-http-remote')}
${statement('import', [name.input, name.output], `./${name.file}.api${extension}`)}

${sample(api)}
${refused.length === 0 ? '' : `\nconst REFUSED: [property: string, value: unknown, message: string][] = [\n${refused.join('')}];\n`}
describe(${quoted(name.action)}, () => {
${wireTests(api)}
  it('takes its sample', async () => {
    expect(await validate(${name.input}.from(SAMPLE))).toEqual([]);
  });
${refused.length === 0 ? '' : refusalTest(api)}});
`;
}

function sample({ fields }: NewApi): string {
  return `const SAMPLE = ${objectLiteral(fields.map((field) => [field.property, sampleOf(field)]))};`;
}

function wireTests(api: NewApi): string {
  const { name, method, credential, answers } = api;
  const facts = { httpMethod: method, credential, idempotent: isIdempotent(api) };
  const onWire = answers.map((field) => [field.wireName, sampleOf(field)] as const);
  const read = answers.map((field) => [field.property, sampleOf(field)] as const);
  return `  it('is for ${credential.join(' and ')} secrets, and ${isIdempotent(api) ? 'may' : 'must not'} be sent twice', () => {
    expect(getRemoteApi(${name.input})).toMatchObject(${literal(facts)});
  });

  it('goes out under its wire names', () => {
    expect(encodeInput(${name.input}.from(SAMPLE))).toMatchObject(${encoded(api)});
  });

  it('reads an answer', () => {
    const answer = ${objectLiteral([['errcode', 0], ['errmsg', 'ok'], ...onWire])};
    expect(decodeOutput(${name.output}, answer)).toEqual(${objectLiteral([['errCode', 0], ['errMsg', 'ok'], ...read])});
  });
`;
}

function encoded({ name, method, fields }: NewApi): string {
  const values = fields.map((field) => [field.wireName, sampleOf(field)] as const);
  const sent =
    method === 'GET'
      ? ([
          'query',
          values.flatMap(([wireName, value]) => [value].flat().map((one) => [wireName, queryText(one)])),
        ] as const)
      : (['body', Object.fromEntries(values)] as const);
  return objectLiteral([['method', method], ['path', name.action], sent]);
}

function queryText(value: unknown): string {
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}

/** A row of the rule table: the property, what passes, what fails by its message. */
function row(field: ApiField): string {
  const fails = new Map<string, readonly unknown[]>();
  for (const { message, broken = [] } of rulesOf(field))
    if (message !== undefined) fails.set(message, broken);
  const passes = [...alsoRight(field), sampleOf(field)];
  return `[${quoted(field.property)}, ${literal(passes)}, ${objectLiteral([...fails])}]`;
}

function refusals(field: ApiField): string[] {
  return rulesOf(field).flatMap(({ message, broken = [] }) =>
    message === undefined ? [] : broken.map((value) => literal([field.property, value, message])),
  );
}

function refusalTest({ name }: NewApi): string {
  return `
  it.each(REFUSED)('refuses the %s %j: %s', async (property, value, message) => {
    const errors = await validate(Object.assign(${name.input}.from(SAMPLE), { [property]: value }));
    expect(errors.flatMap(({ constraints = {} }) => Object.values(constraints))).toContain(message);
  });
`;
}
