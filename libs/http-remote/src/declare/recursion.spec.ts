import { IsNotEmpty, IsOptional, validate } from 'class-validator';
import { decodeOutput } from '../decode/value.decoder.js';
import { encodeInput } from '../encode/input.encoder.js';
import type { InputInvalidError } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import { readDto } from '../metadata/dto.reader.js';
import { RemoteApiCatalogue } from '../metadata/remote-api-catalogue.js';
import { getRemoteApi } from '../metadata/remote-api-description.js';
import { redactBody, secretsOfBody } from '../observe/redact.js';
import { findBrokenRules } from '../validate/broken-rules.js';
import { validateInput } from '../validate/input.validator.js';
import { HttpRemoteApi } from './http-remote-api.decorator.js';
import { HttpRemoteInput } from './http-remote.input.js';
import { HttpRemoteOutput } from './http-remote.output.js';
import { JsonName } from './json-name.decorator.js';

// Before Entry: TypeScript emits the class of a property that is not a list.
class Table {
  @JsonName('rows', { type: () => [Entry] }) @IsOptional() rows?: Entry[];
}
class Entry {
  @JsonName('name') @IsNotEmpty() name!: string;
  @JsonName('pin', { sensitive: true }) pin?: string;
  @JsonName('entries', { type: () => [Entry] }) @IsOptional() entries?: Entry[];
  @JsonName('next', { type: () => Entry }) @IsOptional() next?: Entry;
  @JsonName('table', { type: () => Table }) @IsOptional() table?: Table;
}
class Node extends HttpRemoteOutput {
  @JsonName('name') name?: string;
  @JsonName('nodes', { type: () => [Node] }) nodes?: Node[];
  @JsonName('next', { type: () => Node }) next?: Node;
}
@HttpRemoteApi({ action: 'menu', desc: 'Create a menu', output: Node })
class CreateMenu extends HttpRemoteInput<Node> {
  @JsonName('entry', { type: () => Entry }) @IsOptional() entry?: Entry;
}

const plain = {
  entry: {
    name: 'a',
    entries: [{ name: 'b', next: { name: 'c', table: { rows: [{ name: 'd', pin: '1234' }] } } }],
  },
};

/** An entry with so many entries below it. */
function deep(levels: number, innermost: object = { name: 'a' }): object {
  return levels === 0 ? innermost : { name: 'a', next: deep(levels - 1, innermost) };
}

describe('A DTO that contains itself', () => {
  it('is built, encoded and validated, through lists and other classes', async () => {
    const input = CreateMenu.from(plain);
    expect(input.entry?.entries?.[0]?.next?.table?.rows?.[0]).toBeInstanceOf(Entry);
    expect(encodeInput(input).body).toEqual(plain);
    expect(validateInput(input)).toBeUndefined();
    await expect(validate(input)).resolves.toEqual([]);
    expect(findBrokenRules(input)).toEqual([]);
  });

  it('is validated at every level', async () => {
    const input = CreateMenu.from({
      entry: { name: 'a', entries: [{ name: 'b', table: { rows: [{ name: '' }] } }] },
    });
    const error = (await Promise.resolve(validateInput(input)).catch(
      (thrown: unknown) => thrown,
    )) as InputInvalidError;
    expect(error.violations.map(({ wirePath }) => wirePath)).toEqual(['entry.entries[0].table.rows[0].name']);
  });

  it('is decoded', () => {
    const node = decodeOutput(Node, { name: 'a', nodes: [{ name: 'b', next: { name: 'c', other: 1 } }] });
    expect(node.nodes?.[0]?.next).toBeInstanceOf(Node);
    expect(node.nodes?.[0]?.next?.extra).toEqual({ other: 1 });
  });

  it('is described, a level at a time', () => {
    const [api] = RemoteApiCatalogue.of({ CreateMenu });
    const entries = api?.fields[0]?.nested?.fields[2];
    expect(entries?.nested?.fields[2]?.nested?.name).toBe('Entry');
    expect(getRemoteApi(CreateMenu).outputFields[1]?.nested?.fields[1]?.nested?.name).toBe('Node');
  });

  it('is redacted', () => {
    const { properties } = readDto(CreateMenu);
    const body = encodeInput(CreateMenu.from(plain)).body ?? {};
    expect(JSON.stringify(redactBody(body, properties))).toContain('{"name":"d","pin":"***"}');
    expect(secretsOfBody(body, properties)).toEqual(['1234']);
  });

  it('is accepted up to the depth that is documented', async () => {
    const input = CreateMenu.from({ entry: deep(90) } as never);
    await validateInput(input);
    expect(JSON.stringify(encodeInput(input).body)).toContain('next');
    expect(() => CreateMenu.from({ entry: deep(200) } as never)).toThrow(/is nested deeper than 100 levels/);
    expect(() => CreateMenu.from({ entry: deep(200) } as never)).toThrow(InputNotEncodableError);
    const node = decodeOutput(Node, deep(200));
    let levels = 0;
    for (let at: Node | undefined = node; at; at = at.next) levels++;
    expect(levels).toBe(101);
    expect(() => decodeOutput(Node, [])).toThrow(ResponseUnreadableError);
  });

  it('is refused if it contains itself in earnest', async () => {
    const input = new CreateMenu();
    const entry = Object.assign(new Entry(), { name: 'a' });
    entry.entries = [entry];
    input.entry = entry;
    await expect((async () => validateInput(input))()).rejects.toThrow(/nested too deep, or contains itself/);
    expect(() => encodeInput(input)).toThrow(/is nested deeper than 100 levels, or contains itself/);
  });
});
