import { isIdempotent, type ApiDefinition, type ApiField } from './api-definition.js';
import { otherValidValues, rulesOf, sampleOf } from './field-rules.js';
import { literal, objectLiteral, quoted, statement } from './source-text.js';

/** Writes the spec of a DTO in the repository of the library. It checks the rules by a table of values. */
export function librarySpecFile(api: ApiDefinition): string {
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

/** Writes the spec of a DTO in an application. It needs only the published packages. */
export function hostSpecFile(
  api: ApiDefinition,
  extension: '' | '.js',
  runnerImport: string | undefined,
): string {
  const { name, fields } = api;
  const rejected = fields.flatMap((field) => rejections(field)).map((one) => `  ${one},\n`);
  return `${runnerImport === undefined ? '' : `${runnerImport}\n`}${statement('import', ['validate'], 'class-validator')}
${statement('import', ['decodeOutput', 'encodeInput', 'getRemoteApi'], 'nestjs-http-remote')}
${statement('import', [name.input, name.output], `./${name.file}.api${extension}`)}

${sample(api)}
${rejected.length === 0 ? '' : `\nconst REJECTED: [property: string, value: unknown, message: string][] = [\n${rejected.join('')}];\n`}
describe(${quoted(name.action)}, () => {
${wireTests(api)}
  it('accepts its sample', async () => {
    expect(await validate(${name.input}.from(SAMPLE))).toEqual([]);
  });
${rejected.length === 0 ? '' : rejectionTest(api)}});
`;
}

function sample({ fields }: ApiDefinition): string {
  return `const SAMPLE = ${objectLiteral(fields.map((field) => [field.property, sampleOf(field)]))};`;
}

function wireTests(api: ApiDefinition): string {
  const { name, method, credential, outputFields } = api;
  const facts = { httpMethod: method, credential, idempotent: isIdempotent(api) };
  const onWire = outputFields.map((field) => [field.wireName, sampleOf(field)] as const);
  const read = outputFields.map((field) => [field.property, sampleOf(field)] as const);
  return `  it('takes ${credential.join(' and ')} secrets, and ${isIdempotent(api) ? 'may' : 'must not'} be sent twice', () => {
    expect(getRemoteApi(${name.input})).toMatchObject(${literal(facts)});
  });

  it('is encoded with its wire names', () => {
    expect(encodeInput(${name.input}.from(SAMPLE))).toMatchObject(${encoded(api)});
  });

  it('decodes a response', () => {
    const response = ${objectLiteral([['errcode', 0], ['errmsg', 'ok'], ...onWire])};
    expect(decodeOutput(${name.output}, response)).toEqual(${objectLiteral([['errCode', 0], ['errMsg', 'ok'], ...read])});
  });
`;
}

function encoded({ name, method, fields }: ApiDefinition): string {
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

/** A row of the rule table: the property, valid values, and invalid values by message. */
function row(field: ApiField): string {
  const fails = new Map<string, readonly unknown[]>();
  for (const { message, broken = [] } of rulesOf(field))
    if (message !== undefined) fails.set(message, broken);
  const passes = [...otherValidValues(field), sampleOf(field)];
  return `[${quoted(field.property)}, ${literal(passes)}, ${objectLiteral([...fails])}]`;
}

function rejections(field: ApiField): string[] {
  return rulesOf(field).flatMap(({ message, broken = [] }) =>
    message === undefined ? [] : broken.map((value) => literal([field.property, value, message])),
  );
}

function rejectionTest({ name }: ApiDefinition): string {
  return `
  it.each(REJECTED)('rejects the %s %j: %s', async (property, value, message) => {
    const errors = await validate(Object.assign(${name.input}.from(SAMPLE), { [property]: value }));
    expect(errors.flatMap(({ constraints = {} }) => Object.values(constraints))).toContain(message);
  });
`;
}
