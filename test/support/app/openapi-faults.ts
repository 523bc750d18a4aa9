/** The errors of an OpenAPI 3.0 document, by the rules of the specification that our documents can break. */
export function faultsOf(document: unknown): string[] {
  const faults: string[] = [];
  const root = document as Node;
  if (!/^3\.0\.\d$/.test(String(root['openapi']))) faults.push('openapi: no version 3.0');
  if (typeof (root['info'] as Node)['title'] !== 'string') faults.push('info.title is missing');
  const ids = new Set<unknown>();
  for (const [path, item] of Object.entries(root['paths'] as Record<string, Node>)) {
    for (const [method, operation] of Object.entries(item as Record<string, Node>)) {
      checkOperation(`${method} ${path}`, operation, ids, faults);
    }
  }
  const schemas = (root['components'] as { schemas: Record<string, unknown> }).schemas;
  for (const [name, schema] of Object.entries(schemas)) {
    if (!/^[\w.-]+$/.test(name)) faults.push(`${name} is no name of a component`);
    checkSchema(name, schema, faults);
  }
  walk(root, (node, at) => {
    const reference = node['$ref'];
    if (typeof reference === 'string' && resolve(root, reference) === undefined) {
      faults.push(`${at}: ${reference} leads nowhere`);
    }
  });
  return faults;
}

type Node = Readonly<Record<string, unknown>>;

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object'];
const KEYWORDS = new Set(
  (
    'type format description default nullable enum pattern minLength maxLength minimum maximum exclusiveMinimum ' +
    'minItems maxItems uniqueItems items properties required additionalProperties allOf example'
  ).split(' '),
);

function checkOperation(at: string, operation: Node, ids: Set<unknown>, faults: string[]): void {
  const {
    operationId,
    responses = {},
    parameters = [],
    requestBody,
  } = operation as {
    operationId?: string;
    responses?: Record<string, { description?: unknown; content?: Record<string, { schema?: unknown }> }>;
    parameters?: Node[];
    requestBody?: { content?: Record<string, { schema?: unknown }> };
  };
  if (operationId === undefined || ids.has(operationId)) faults.push(`${at}: operationId ${operationId}`);
  ids.add(operationId);
  if (Object.keys(responses).length === 0) faults.push(`${at}: no responses`);
  for (const [status, { description, content = {} }] of Object.entries(responses)) {
    if (!/^(?:[1-5]\d\d|default)$/.test(status) || typeof description !== 'string')
      faults.push(`${at}: response ${status}`);
    for (const { schema } of Object.values(content)) checkSchema(`${at} ${status}`, schema, faults);
  }
  const names = parameters.map((parameter) => `${String(parameter['in'])} ${String(parameter['name'])}`);
  if (new Set(names).size !== names.length) faults.push(`${at}: a parameter twice`);
  for (const { name, in: place, schema } of parameters) {
    if (!['query', 'header', 'path'].includes(String(place)))
      faults.push(`${at}: ${String(name)} is in ${String(place)}`);
    checkSchema(`${at} ${String(name)}`, schema, faults);
  }
  if (!requestBody) return;
  const bodies = Object.values(requestBody.content ?? {});
  if (bodies.length === 0) faults.push(`${at}: a body without content`);
  for (const { schema } of bodies) checkSchema(`${at} body`, schema, faults);
}

function checkSchema(at: string, schema: unknown, faults: string[]): void {
  if (typeof schema !== 'object' || schema === null) {
    faults.push(`${at}: no schema`);
    return;
  }
  const node = schema as Node;
  if ('$ref' in node) {
    if (Object.keys(node).length > 1) faults.push(`${at}: what stands beside $ref is passed over`);
    return;
  }
  const {
    type,
    required = [],
    properties = {},
    items,
    allOf = [],
    pattern,
    enum: choices,
  } = node as {
    type?: string;
    required?: string[];
    properties?: Record<string, unknown>;
    items?: unknown;
    allOf?: unknown[];
    pattern?: string;
    enum?: unknown[];
  };
  for (const key of Object.keys(node)) if (!KEYWORDS.has(key)) faults.push(`${at}: ${key} is no keyword`);
  if (type !== undefined && !TYPES.includes(type)) faults.push(`${at}: type ${type}`);
  if ((type === 'array') !== (items !== undefined)) faults.push(`${at}: items and type ${type}`);
  for (const name of required)
    if (!(name in properties)) faults.push(`${at}: ${name} is required and not there`);
  if (choices?.length === 0) faults.push(`${at}: an empty enum`);
  if (pattern !== undefined) new RegExp(pattern);
  if (items !== undefined) checkSchema(`${at}[]`, items, faults);
  for (const [name, one] of Object.entries(properties)) checkSchema(`${at}.${name}`, one, faults);
  for (const one of allOf) checkSchema(`${at} allOf`, one, faults);
}

function resolve(root: Node, reference: string): unknown {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((node, key) => (node as Node | undefined)?.[key], root);
}

function walk(node: unknown, visit: (node: Node, at: string) => void, at = '#'): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) visit(node as Node, at);
  for (const [key, value] of Object.entries(node)) walk(value, visit, `${at}/${key}`);
}
