import { isIdempotent, type ApiDefinition, type ApiField } from './api-definition.js';
import { otherValidValues, rulesOf } from './field-rules.js';
import { sampleFields, sampleValue, sampled } from './sample.js';
import { literal, objectLiteral, quoted, statement } from './source-text.js';

/** Writes the spec of a DTO in the repository of the library. If its rules are simple, it checks them by a table of values. */
export function librarySpecFile(api: ApiDefinition): string {
  const { name, fields } = api;
  if (!isSimple(api)) return hostSpecFile(api, '.js', undefined);
  const rows = fields.map((field) => `    ${row(field, api)},\n`).join('');
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
  const { name, fields, union, isBinary = false } = api;
  const rejected = sampled(fields, union)
    .flatMap((field) => rejections(field))
    .map((one) => `  ${one},\n`);
  const core = [
    ...(hasFile(api) ? ['HttpFile'] : []),
    ...(isBinary ? [] : ['decodeOutput']),
    'encodeInput',
    'getRemoteApi',
  ];
  return `${runnerImport === undefined ? '' : `${runnerImport}\n`}${statement('import', ['validate'], 'class-validator')}
${statement('import', core, 'nestjs-http-remote')}
${statement('import', [name.input, ...(isBinary ? [] : [name.output])], `./${name.file}.api${extension}`)}

${sample(api)}
${rejected.length === 0 ? '' : `\nconst REJECTED: [property: string, value: unknown, message: string][] = [\n${rejected.join('')}];\n`}
describe(${quoted(name.action)}, () => {
${wireTests(api)}
  it('accepts its sample', async () => {
    expect(await validate(${sampleInput(api)})).toEqual([]);
  });
${rejected.length === 0 ? '' : rejectionTest(api)}});
`;
}

/** The table needs a value that breaks each rule. Not every rule has one that can be made up. */
function isSimple({ fields, shapes = [], isBinary = false }: ApiDefinition): boolean {
  const isPlain = ({ limits, itemLimits, values, conditions, scalar }: ApiField): boolean =>
    (limits ?? itemLimits ?? values ?? conditions) === undefined && !['json', 'map', 'file'].includes(scalar);
  return shapes.length === 0 && !isBinary && fields.every(isPlain);
}

function hasFile({ fields }: ApiDefinition): boolean {
  return fields.some(({ scalar, nested }) => nested === undefined && scalar === 'file');
}

function sample(api: ApiDefinition): string {
  const { fields, union, name } = api;
  const text = objectLiteral(sampleFields(fields, union, api, 'property'));
  // In its place the compiler knows which of the values are meant.
  return isTyped(api) ? `const sample = () => ${name.input}.from(${text});` : `const SAMPLE = ${text};`;
}

/** The input that a test starts from. */
function sampleInput(api: ApiDefinition): string {
  return isTyped(api) ? 'sample()' : `${api.name.input}.from(SAMPLE)`;
}

/** Whether a value alone has too wide a type for the input. */
function isTyped(api: ApiDefinition): boolean {
  return (
    hasValues(api) || api.union !== undefined || (api.shapes ?? []).some(({ union }) => union !== undefined)
  );
}

function hasValues({ fields, shapes = [] }: ApiDefinition): boolean {
  return [...fields, ...shapes.flatMap((shape) => shape.fields)].some(({ values }) => values !== undefined);
}

function wireTests(api: ApiDefinition): string {
  const { name, method, credential, outputFields, isBinary = false } = api;
  const facts = { httpMethod: method, credential, idempotent: isIdempotent(api) };
  const secrets = credential.length === 0 ? 'no' : credential.join(' and ');
  const decodes = isBinary
    ? ''
    : `
  it('decodes a response', () => {
    const response = ${objectLiteral([['errcode', 0], ['errmsg', 'ok'], ...sampleFields(outputFields, undefined, api, 'wireName')])};
    expect(decodeOutput(${name.output}, response)).toEqual(${objectLiteral([['errCode', 0], ['errMsg', 'ok'], ...sampleFields(outputFields, undefined, api, 'property')])});
  });
`;
  return `  it('takes ${secrets} secrets, and ${isIdempotent(api) ? 'may' : 'must not'} be sent twice', () => {
    expect(getRemoteApi(${name.input})).toMatchObject(${literal(facts)});
  });

  it('is encoded with its wire names', () => {
    expect(encodeInput(${sampleInput(api)})).toMatchObject(${encoded(api)});
  });
${decodes}`;
}

function encoded(api: ApiDefinition): string {
  const { name, method, fields, union } = api;
  const sent = sampled(fields, union);
  const inQuery = sent.filter(({ place }) => method === 'GET' || place === 'query');
  const inBody = sent.filter((field) => !inQuery.includes(field));
  const query = inQuery.flatMap((field) =>
    [sampleValue(field, api, 'wireName')].flat().map((one) => [field.wireName, queryText(one)]),
  );
  // A file makes a form of the body, which is written when it is sent.
  const body =
    hasFile(api) || method === 'GET'
      ? undefined
      : Object.fromEntries(inBody.map((field) => [field.wireName, sampleValue(field, api, 'wireName')]));
  return objectLiteral([
    ['method', method],
    ['path', name.action],
    ...(method === 'GET' || query.length > 0 ? [['query', query] as const] : []),
    ...(body === undefined ? [] : [['body', body] as const]),
  ]);
}

function queryText(value: unknown): string {
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}

/** A row of the rule table: the property, valid values, and invalid values by message. */
function row(field: ApiField, api: ApiDefinition): string {
  const fails = new Map<string, readonly unknown[]>();
  for (const { message, broken = [] } of rulesOf(field))
    if (message !== undefined) fails.set(message, broken);
  const passes = [...otherValidValues(field), sampleValue(field, api, 'property')];
  return `[${quoted(field.property)}, ${literal(passes)}, ${objectLiteral([...fails])}]`;
}

function rejections(field: ApiField): string[] {
  return rulesOf(field).flatMap(({ message, broken = [] }) =>
    message === undefined ? [] : broken.map((value) => literal([field.property, value, message])),
  );
}

function rejectionTest(api: ApiDefinition): string {
  return `
  it.each(REJECTED)('rejects the %s %j: %s', async (property, value, message) => {
    const errors = await validate(Object.assign(${sampleInput(api)}, { [property]: value }));
    expect(errors.flatMap(({ constraints = {} }) => Object.values(constraints))).toContain(message);
  });
`;
}
