import { decodeOutput } from '../decode/value.decoder.js';
import { encodeInput } from '../encode/input.encoder.js';
import { readDto } from '../metadata/dto.reader.js';
import { getRemoteApi } from '../metadata/remote-api-description.js';
import { redactBody } from '../observe/redact.js';
import { validateInput } from '../validate/input.validator.js';
import { HttpRemoteApi } from './http-remote-api.decorator.js';
import { HttpRemoteInput } from './http-remote.input.js';
import { HttpRemoteOutput } from './http-remote.output.js';
import { JsonName } from './json-name.decorator.js';

class Cell {
  @JsonName('values', { type: 'json' }) values?: Record<string, unknown>;
}
class Row extends HttpRemoteOutput {
  @JsonName('values', { type: 'json' }) values?: Record<string, unknown>;
  @JsonName('any', { type: 'json' }) any?: unknown;
  @JsonName('list', { type: 'json' }) list?: unknown[];
}
class Rows extends HttpRemoteOutput {
  @JsonName('rows', { type: () => [Row] }) rows?: Row[];
}
@HttpRemoteApi({ action: 'rows/add', desc: 'Add rows', output: Rows })
class AddRows extends HttpRemoteInput<Rows> {
  @JsonName('values', { type: 'json' }) values?: Record<string, unknown>;
  @JsonName('any', { type: 'json' }) any?: unknown;
  @JsonName('list', { type: 'json' }) list?: unknown[];
  @JsonName('cells', { type: () => [Cell] }) cells?: Cell[];
}

describe('A free-form map', () => {
  const value = { 列: [{ type: 'text', text: 'a', none: null }], when: new Date(0) };
  const sent = { 列: [{ type: 'text', text: 'a', none: null }], when: '1970-01-01T00:00:00.000Z' };

  it('is sent as it is, at the top, in a list and in a nested DTO of a list', () => {
    const input = AddRows.from({
      values: value,
      any: [1, [2, null]],
      list: [value, null, 1],
      cells: [{ values: value }],
    });
    expect(validateInput(input)).toBeUndefined();
    expect(encodeInput(input).body).toEqual({
      values: sent,
      any: [1, [2, null]],
      list: [sent, null, 1],
      cells: [{ values: sent }],
    });
  });

  it('is read as it is', () => {
    const given = { values: { a: { b: null } }, any: 'x', list: [{ a: 1 }, null, [2]] };
    const { rows } = decodeOutput(Rows, { rows: [given] });
    expect(rows?.[0]).toEqual(Object.assign(new Row(), given));
  });

  it.each<[unknown, unknown]>([
    [{}, []],
    ['', []],
    [{ a: 1 }, [{ a: 1 }]],
    ['a', ['a']],
  ])('in a list is always read as a list: %j', (raw, expected) => {
    expect(decodeOutput(Row, { list: raw }).list).toEqual(expected);
  });

  it('is masked by the names in it', () => {
    const body = encodeInput(AddRows.from({ values: { password: 'a', name: 'b' } })).body ?? {};
    expect(redactBody(body, readDto(AddRows).properties)).toEqual({ values: { password: '***', name: 'b' } });
  });

  it('is described as JSON', () => {
    const { fields } = getRemoteApi(AddRows);
    expect(fields.map(({ type, isArray }) => [type, isArray])).toEqual([
      ['json', false],
      ['json', false],
      ['json', true],
      ['object', true],
    ]);
  });

  it.each([
    ['query', { httpMethod: 'GET' }],
    ['form', { type: 'FormData' }],
  ] as const)('cannot be in a %s', (_, options) => {
    class Wrong extends HttpRemoteInput {
      @JsonName('values', { type: 'json' }) values?: Record<string, unknown>;
    }
    expect(() => HttpRemoteApi({ action: 'w', desc: 'W', ...options })(Wrong)).toThrow(
      'Wrong: values is free-form JSON, which only a JSON or XML body can hold',
    );
  });

  it.each([
    ['a Map', new Map(), 'values is a Map: make it an array or a plain object'],
    ['a function', { f: () => 1 }, /values\.f/],
  ])('cannot hold %s', (_, given, message) => {
    expect(() => encodeInput(AddRows.from({ values: given as never }))).toThrow(message);
  });
});
