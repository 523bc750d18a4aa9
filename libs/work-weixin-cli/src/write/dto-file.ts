import { isIdempotent, type ApiDefinition, type ApiField } from './api-definition.js';
import { rulesOf } from './field-rules.js';
import { docLine, literal, quoted, statement } from './source-text.js';

const CLASS_OF = { string: 'String', number: 'Number', boolean: 'Boolean' } as const;

/**
 * Writes the text of a file such as `user-get-foo.api.ts`: the output class, then the input class with its decorators and rules. A pure
 * function, so that every generator can use it.
 *
 * @param baseImports the lines that import `AuthWorkWxInput` and `WorkWxOutput`
 */
export function dtoFile(api: ApiDefinition, baseImports: readonly string[]): string {
  const { name, desc, docUrl, fields, outputFields } = api;
  const rules = [...new Set(fields.flatMap((field) => rulesOf(field).map((rule) => rule.name)))].sort();
  const hasNames = fields.length + outputFields.length > 0;
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
export class ${name.output} extends WorkWxOutput ${body(outputFields.map(outputProperty))}

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

function apiOptions(api: ApiDefinition): string[] {
  const { name, desc, method, credential, docUrl } = api;
  const isDefault = isIdempotent(api) === (method === 'GET');
  return [
    `action: ${quoted(name.action)}`,
    `desc: ${quoted(desc)}`,
    `httpMethod: HttpMethod.${method === 'GET' ? 'Get' : 'Post'}`,
    `output: ${name.output}`,
    `credential: ${literal(credential)}`,
    ...(isDefault ? [] : [`idempotent: ${isIdempotent(api)}`]),
    ...(docUrl === undefined ? [] : [`docUrl: ${quoted(docUrl)}`]),
  ];
}

function body(properties: readonly string[]): string {
  return properties.length === 0 ? '{}' : `{\n${properties.join('\n')}}`;
}

function inputProperty(field: ApiField, { method }: ApiDefinition): string {
  const { property, isRequired, isSensitive, scalar } = field;
  // In a query the server accepts only 0 and 1 as a flag.
  const asInt = method === 'GET' && scalar === 'boolean' ? ["booleanAs: 'int'"] : [];
  const nameOptions = [...asInt, ...(isSensitive ? ['sensitive: true'] : [])];
  const rules = rulesOf(field).map(({ name, args = [], each, message }) => {
    const options = [
      ...(each ? ['each: true'] : []),
      ...(message === undefined ? [] : [`message: ${quoted(message)}`]),
    ];
    return `  @${name}(${[...args.map(String), ...(options.length > 0 ? [`{ ${options.join(', ')} }`] : [])].join(', ')})\n`;
  });
  const decorators = `${jsonName(field, nameOptions)}${rules.join('')}`;
  return `${docLine(field.label, '  ')}${decorators}  ${property}${isRequired ? '!' : '?'}: ${typeOf(field)};\n`;
}

function outputProperty(field: ApiField): string {
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
