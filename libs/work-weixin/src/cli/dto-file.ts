import type { ApiField } from './api-field.js';
import { rulesOf } from './field-rules.js';
import { isIdempotent, type NewApi } from './new-api.js';
import { docLine, literal, quoted, statement } from './source-text.js';

const CLASS_OF = { string: 'String', number: 'Number', boolean: 'Boolean' } as const;

/** @param baseImports the lines that import `AuthWorkWxInput` and `WorkWxOutput` */
export function dtoFile(api: NewApi, baseImports: readonly string[]): string {
  const { name, desc, docUrl, fields, answers } = api;
  const rules = [...new Set(fields.flatMap((field) => rulesOf(field).map((rule) => rule.name)))].sort();
  const hasNames = fields.length + answers.length > 0;
  const imports = [
    statement(
      'import',
      ['HttpMethod', 'HttpRemoteApi', ...(hasNames ? ['JsonName'] : [])],
      'nestjs-http-remote',
    ),
    ...(rules.length > 0 ? [statement('import', rules, 'class-validator')] : []),
    ...baseImports,
  ];
  const see = docUrl === undefined ? '' : `\n * @see ${docUrl}`;
  return `${imports.join('\n')}

/** ${desc}的返回结果，见 {@link ${name.input}} */
export class ${name.output} extends WorkWxOutput ${body(answers.map(answerProperty))}

/**
 * ${desc}${see}
 */
@HttpRemoteApi({
${apiOptions(api)
  .map((option) => `  ${option},\n`)
  .join('')}})
export class ${name.input} extends AuthWorkWxInput<${name.output}> ${body(fields.map((field) => inputProperty(field, api)))}
`;
}

function apiOptions(api: NewApi): string[] {
  const { name, desc, method, credential, docUrl } = api;
  const asItsMethodSays = isIdempotent(api) === (method === 'GET');
  return [
    `action: ${quoted(name.action)}`,
    `desc: ${quoted(desc)}`,
    `httpMethod: HttpMethod.${method === 'GET' ? 'Get' : 'Post'}`,
    `output: ${name.output}`,
    `credential: ${literal(credential)}`,
    ...(asItsMethodSays ? [] : [`idempotent: ${isIdempotent(api)}`]),
    ...(docUrl === undefined ? [] : [`docUrl: ${quoted(docUrl)}`]),
  ];
}

function body(properties: readonly string[]): string {
  return properties.length === 0 ? '{}' : `{\n${properties.join('\n')}}`;
}

function inputProperty(field: ApiField, { method }: NewApi): string {
  const { property, isRequired, isSensitive, scalar } = field;
  // The server reads a flag of a query as 0 or 1 only.
  const asInt = method === 'GET' && scalar === 'boolean' ? ["booleanAs: 'int'"] : [];
  const options = [...asInt, ...(isSensitive ? ['sensitive: true'] : [])];
  const rules = rulesOf(field).map(({ name, args = [], each, message }) => {
    const said = [
      ...(each ? ['each: true'] : []),
      ...(message === undefined ? [] : [`message: ${quoted(message)}`]),
    ];
    return `  @${name}(${[...args.map(String), ...(said.length > 0 ? [`{ ${said.join(', ')} }`] : [])].join(', ')})\n`;
  });
  const decorators = `${jsonName(field, options)}${rules.join('')}`;
  return `${docLine(field.label, '  ')}${decorators}  ${property}${isRequired ? '!' : '?'}: ${typeOf(field)};\n`;
}

function answerProperty(field: ApiField): string {
  const { property, isArray, isSensitive, scalar } = field;
  const options = [
    ...(isArray ? [`type: () => [${CLASS_OF[scalar]}]`] : []),
    ...(isSensitive ? ['sensitive: true'] : []),
  ];
  return `${docLine(field.label, '  ')}${jsonName(field, options)}  ${property}?: ${typeOf(field)};\n`;
}

function jsonName({ wireName }: ApiField, options: readonly string[]): string {
  return `  @JsonName('${wireName}'${options.length > 0 ? `, { ${options.join(', ')} }` : ''})\n`;
}

function typeOf({ scalar, isArray }: ApiField): string {
  return isArray ? `${scalar}[]` : scalar;
}
