import type {
  ApiDefinition,
  ApiField,
  ApiPaging,
  ApiRejected,
  ApiShape,
  ApiUnion,
} from './api-definition.js';
import { defaultEffect } from './api-definition.js';
import { fieldDoc } from './field-doc.js';
import { bothForms, rulesOf, siblingsAmong, type Siblings } from './field-rules.js';
import { CORE, SourceFile, type ModuleOf } from './source-file.js';
import { docComment, grouped, literal, objectLiteral, quoted } from './source-text.js';

const CLASS_OF = { string: 'String', number: 'Number', float: 'Number', boolean: 'Boolean' } as const;
const TYPE_OF = {
  string: 'string',
  number: 'number',
  float: 'number',
  boolean: 'boolean',
  json: 'unknown',
  map: 'Record<string, unknown>',
  file: 'HttpFile',
} as const;

/**
 * Writes the text of a file such as `user-get-foo.api.ts`: the output class with the classes it uses, then the input class with its own. A
 * pure function, so that every generator can use it.
 */
export function dtoFile(api: ApiDefinition, moduleOf: ModuleOf): string {
  const file = new SourceFile(moduleOf);
  const own = (api.shapes ?? []).filter((shape) => {
    if (shape.module !== undefined) file.modules.set(shape.name, shape.module);
    return shape.module === undefined;
  });
  const outputs = own.filter(({ side }) => side !== 'input').map((shape) => shapeClass(file, shape, api));
  const output = api.isBinary ? [] : [outputClass(file, api)];
  const inputs = own.filter(({ side }) => side === 'input').map((shape) => shapeClass(file, shape, api));
  return file.text([...outputs, ...output, ...inputs, inputClass(file, api)]);
}

/**
 * Writes the text of a file such as `attachment-link.dto.ts`: classes that several APIs share.
 *
 * @param shapes those of the file, and those with a `module` that they use
 * @param input the class of an API that uses them
 */
export function sharedDtoFile(shapes: readonly ApiShape[], input: string, moduleOf: ModuleOf): string {
  const file = new SourceFile(moduleOf);
  for (const { name, module } of shapes) if (module !== undefined) file.modules.set(name, module);
  const own = shapes.filter(({ module }) => module === undefined);
  return file.text(own.map((shape) => shapeClass(file, shape, { see: input, shapes })));
}

/** A nested class. */
export function shapeClass(
  file: SourceFile,
  shape: ApiShape,
  of: ApiDefinition | { readonly see: string; readonly shapes: readonly ApiShape[] },
): string {
  const { name, label, side, fields, union } = shape;
  if (side !== 'input') file.use(CORE, 'HttpRemoteOutput');
  const see = 'see' in of ? of.see : of.name.input;
  const siblings = siblingsAmong(fields, of.shapes);
  const properties = fields.map((field) =>
    side === 'output' ? outputProperty(file, field) : inputProperty(file, field, siblings, undefined, side),
  );
  return `${docComment([label, '', `@see {@link ${see}}`])}export class ${name}${side === 'input' ? '' : ' extends HttpRemoteOutput'} ${body(
    [...(side === 'output' ? [] : variants(file, union, fields)), ...properties],
  )}`;
}

function outputClass(file: SourceFile, { name, desc, outputFields, rejected }: ApiDefinition): string {
  file.useLibrary('WorkWxOutput');
  return `${docComment([`${desc}的返回结果，见 {@link ${name.input}}`])}export class ${name.output} extends WorkWxOutput ${body(
    [...outputFields.map((field) => outputProperty(file, field)), ...rejectedGetter(file, rejected)],
  )}`;
}

/** The getter that names the lists of what was not done. */
function rejectedGetter(file: SourceFile, rejected: ApiRejected | undefined): string[] {
  if (rejected === undefined) return [];
  file.useLibrary('rejectedIn');
  const { lists, results } = rejected;
  const args = [literal(lists), ...(results.length === 0 ? [] : [literal(results)])];
  return [
    `  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */\n  override get rejected() { return rejectedIn(this, ${args.join(', ')}); }\n`,
  ];
}

function inputClass(file: SourceFile, api: ApiDefinition): string {
  const { name, fields, union, paging, hasNoToken = false } = api;
  const base = hasNoToken ? 'WorkWxInput' : 'AuthWorkWxInput';
  file.useLibrary(base);
  file.use(CORE, 'HttpMethod', 'HttpRemoteApi');
  if (paging !== undefined) {
    if (paging.item === 'PagesOnly') file.use(CORE, 'type PagesOnly');
    else file.useShape(paging.item);
  }
  const item = paging === undefined ? '' : `, ${paging.item}`;
  const options = apiOptions(file, api).map((option) => `  ${option},\n`);
  const siblings = siblingsAmong(fields, api.shapes);
  return `${classDoc(api)}@HttpRemoteApi${api.isBinary ? '<Buffer>' : ''}({\n${options.join('')}})\n${consoleDecorator(file, api)}export class ${name.input} extends ${base}<${api.isBinary ? 'Buffer' : name.output}${item}> ${body(
    [
      ...variants(file, union, fields),
      ...fields.map((field) => inputProperty(file, field, siblings, api, 'input')),
    ],
  )}`;
}

function classDoc({ desc, docUrl, notes = [], deprecated, example, name }: ApiDefinition): string {
  const lines = [desc, ...notes.flatMap((note) => ['', note])];
  if (deprecated !== undefined) lines.push(`@deprecated ${deprecated}`);
  if (docUrl !== undefined) lines.push(`@see ${docUrl}`);
  if (example !== undefined) {
    const code = `await workWeixin.send(${name.input}.from(${example}));`;
    lines.push('@example', '```ts', ...code.split('\n'), '```');
  }
  // A class has room for more than one line.
  return `/**\n${lines.map((line) => ` *${line === '' ? '' : ` ${line}`}\n`).join('')} */\n`;
}

function apiOptions(file: SourceFile, api: ApiDefinition): string[] {
  const { name, desc, method, credential, docUrl, idempotent, effect, onceKind, replayGuard, paging } = api;
  const isUsual = idempotent === undefined || idempotent === (method === 'GET');
  const hasFile = api.fields.some(({ scalar, nested }) => nested === undefined && scalar === 'file');
  if (hasFile) file.use(CORE, 'HttpParameterType');
  if (api.isBinary) file.use(CORE, 'ResponseType');
  return [
    `action: ${quoted(name.action)}`,
    `desc: ${quoted(desc)}`,
    `httpMethod: HttpMethod.${method === 'GET' ? 'Get' : 'Post'}`,
    ...(hasFile ? ['type: HttpParameterType.FormData'] : []),
    ...(api.isBinary ? ['responseType: ResponseType.Bytes'] : []),
    ...(api.isBinary ? [] : [`output: ${name.output}`]),
    ...(credential.length === 0 ? [] : [`credential: ${literal(credential)}`]),
    ...(effect === undefined || effect === defaultEffect(method) ? [] : [`effect: ${quoted(effect)}`]),
    ...(onceKind === undefined ? [] : [`onceKind: ${quoted(onceKind)}`]),
    ...(replayGuard === undefined ? [] : [`replayGuard: ${quoted(replayGuard)}`]),
    ...(isUsual ? [] : [`idempotent: ${String(idempotent)}`]),
    ...(paging === undefined ? [] : [`paging: ${pagingLiteral(paging)}`]),
    ...(docUrl === undefined ? [] : [`docUrl: ${quoted(docUrl)}`]),
  ];
}

function pagingLiteral({ item: _item, ...paging }: ApiPaging): string {
  return objectLiteral(Object.entries(paging).filter(([, value]) => value !== undefined));
}

function consoleDecorator(file: SourceFile, { console: options }: ApiDefinition): string {
  if (options === undefined) return '';
  file.useLibrary('WorkWxApi');
  const { rates, ...others } = options;
  const entries = Object.entries(others).map(([key, value]) => `${key}: ${literal(value)}`);
  if (rates !== undefined) {
    const texts = rates.map(
      ({ calls, perMs, ...rest }) =>
        `{ calls: ${grouped(calls)}, perMs: ${grouped(perMs)}, ${objectLiteral(Object.entries(rest)).slice(2)}`,
    );
    entries.push(`rates: [${texts.join(', ')}]`);
  }
  return `@WorkWxApi({ ${entries.join(', ')} })\n`;
}

/** The property that tells the compiler which payload belongs to which value. */
function variants(file: SourceFile, union: ApiUnion | undefined, fields: readonly ApiField[]): string[] {
  if (union === undefined) return [];
  file.use(CORE, 'VARIANTS', 'type OneOf');
  const label = fields.find(({ property }) => property === union.key)?.label ?? union.key;
  const table = union.variants.map(({ value, of, required }) => {
    // A quoted key is a text for the compiler, a bare one a number.
    const key = typeof value === 'number' || /^[A-Za-z_]\w*$/.test(value) ? String(value) : quoted(value);
    const payload = of.map((name) => quoted(required.includes(name) ? name : `${name}?`));
    return `${key}: ${payload.length === 0 ? 'never' : payload.join(' | ')}`;
  });
  const flags = [...(union.isOpen ? ['open: true'] : []), ...(union.isOptional ? ['optional: true'] : [])];
  const options = flags.length === 0 ? '' : `, { ${flags.join('; ')} }`;
  return [
    `  /** 仅用于类型检查：每种${label}可以填写的内容 */\n  declare readonly [VARIANTS]?: OneOf<${quoted(union.key)}, { ${table.join('; ')} }${options}>;\n`,
  ];
}

/** The properties of a class in braces. */
export function body(properties: readonly string[]): string {
  return properties.length === 0 ? '{}\n' : `{\n${properties.join('\n')}}\n`;
}

function inputProperty(
  file: SourceFile,
  field: ApiField,
  siblings: Siblings,
  api: ApiDefinition | undefined,
  side: 'input' | 'both',
): string {
  const { property, isRequired, place, scalar, nested, isArray } = field;
  const isInQuery = api !== undefined && (place === 'query' || api.method === 'GET');
  const options = [
    ...(place === undefined ? [] : [`in: ${quoted(place)}`]),
    // In a query the server accepts only 0 and 1 as a flag.
    ...(isInQuery && scalar === 'boolean' && nested === undefined ? ["booleanAs: 'int'"] : []),
    ...typeOption(field, side),
    ...separatorOption(field),
    ...sensitiveOption(field),
  ];
  const rules = rulesOf(field, siblings).map(({ name, args = [], each, message }) => {
    file.useRule(name);
    // Some arguments are options: they stand beside the message.
    const isOption = (arg: string): boolean => /^(?:when|optionalFor|orEmpty): /.test(arg);
    const rest = [
      ...(each ? ['each: true'] : []),
      ...args.filter(isOption),
      ...(message === undefined ? [] : [`message: ${quoted(message)}`]),
    ];
    const given = args.filter((arg) => !isOption(arg));
    return `  @${name}(${[...given, ...(rest.length > 0 ? [`{ ${rest.join(', ')} }`] : [])].join(', ')})\n`;
  });
  if (scalar === 'file' && nested === undefined) file.use(CORE, 'type HttpFile');
  file.use(CORE, 'JsonName');
  if (nested !== undefined) file.useShape(nested);
  const decorators = `${jsonName(field, options)}${rules.join('')}`;
  const type = typeOf(file, field, isArray);
  return `${fieldDoc(field)}${decorators}  ${property}${isRequired && !field.isFilledIn ? '!' : '?'}: ${type};\n`;
}

/** A property of a class that only reads. */
export function outputProperty(file: SourceFile, field: ApiField): string {
  const { property, nested, isArray } = field;
  file.use(CORE, 'JsonName');
  if (nested !== undefined) file.useShape(nested);
  const options = [
    ...typeOption(field, 'output'),
    ...separatorOption(field),
    ...alsoOption(field),
    ...sensitiveOption(field),
  ];
  return `${fieldDoc(field)}${jsonName(field, options)}  ${property}?: ${typeOf(file, field, isArray)};\n`;
}

function typeOption(field: ApiField, side: 'input' | 'output' | 'both'): string[] {
  const { nested, scalar, isArray, values } = field;
  if (nested !== undefined) return [`type: () => ${isArray ? `[${nested}]` : nested}`];
  if (scalar === 'json' || scalar === 'map') return ["type: 'json'"];
  if (scalar === 'file' || side === 'input') return [];
  // TypeScript's metadata has no type for an element or for a set of values.
  if (isArray) return [`type: () => [${CLASS_OF[scalar]}]`];
  return values === undefined && field.accepts === undefined ? [] : [`type: () => ${CLASS_OF[scalar]}`];
}

function separatorOption({ separator }: ApiField): string[] {
  return separator === undefined ? [] : [`separator: ${quoted(separator)}`];
}

function alsoOption({ also }: ApiField): string[] {
  return also === undefined ? [] : [`also: ${literal(also)}`];
}

function sensitiveOption({ isSensitive, isHarmless = false }: ApiField): string[] {
  return isSensitive ? ['sensitive: true'] : isHarmless ? ['sensitive: false'] : [];
}

function jsonName({ wireName }: ApiField, options: readonly string[]): string {
  return `  @JsonName('${wireName}'${options.length > 0 ? `, { ${options.join(', ')} }` : ''})\n`;
}

function typeOf(file: SourceFile, field: ApiField, isArray: boolean): string {
  const element = elementType(file, field);
  if (!isArray) return element;
  return /^\w+$|^OpenEnum<[^>]*>$|^Record<[^>]*>$/.test(element) ? `${element}[]` : `(${element})[]`;
}

function elementType(file: SourceFile, { nested, scalar, values, accepts }: ApiField): string {
  if (nested !== undefined) return nested;
  if (values !== undefined && values.known.length > 0) {
    const literals = bothForms(values.known, accepts).map(literal).join(' | ');
    if (values.isClosed) return literals;
    file.use(CORE, 'type OpenEnum');
    return `OpenEnum<${literals}>`;
  }
  if (accepts !== undefined && accepts.length > 1) {
    return [...new Set(accepts.map((type) => (type === 'integer' ? 'number' : type)))].join(' | ');
  }
  return TYPE_OF[scalar];
}
