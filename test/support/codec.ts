import fc from 'fast-check';
import { HttpRemoteApi } from '../../libs/http-remote/src/declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../../libs/http-remote/src/declare/http-remote.input.js';
import { JsonName, type JsonNameOptions } from '../../libs/http-remote/src/declare/json-name.decorator.js';
import { readBody } from '../../libs/http-remote/src/decode/response.reader.js';
import { serializeBody } from '../../libs/http-remote/src/encode/body.encoder.js';
import {
  encodeInput,
  encodeParts,
  type EncodedInput,
} from '../../libs/http-remote/src/encode/input.encoder.js';
import type { ApiMetadata, DtoClass } from '../../libs/http-remote/src/metadata/api-metadata.js';
import type { HttpParameterType } from '../../libs/http-remote/src/metadata/http-parameter-type.js';
import { readInput } from '../../libs/http-remote/src/metadata/input.reader.js';
import { callOf } from './call-of.js';

export class Item {
  @JsonName('n') name?: string;
  @JsonName('q') quantity?: number;
  @JsonName('kids', { type: () => [Item] }) children?: Item[];
}

@HttpRemoteApi({ action: 'all', desc: 'All kinds' })
export class AllKinds extends HttpRemoteInput {
  @JsonName('s') text?: string;
  @JsonName('n') number?: number;
  @JsonName('b') flag?: boolean;
  @JsonName('bi', { booleanAs: 'int' }) flagAsInt?: boolean;
  @JsonName('iso') instant?: Date;
  @JsonName('day', { dateFormat: 'yyyy-MM-dd HH:mm:ss', timeZone: 'Asia/Shanghai' }) shanghai?: Date;
  @JsonName('sec', { dateFormat: 't' }) seconds?: Date;
  @JsonName('ms', { dateFormat: 'T' }) milliseconds?: Date;
  @JsonName('days', { dateFormat: 'yyyyMMdd' }) days?: Date[];
  @JsonName('ss', { type: () => [String] }) texts?: string[];
  @JsonName('ns', { type: () => [Number] }) numbers?: number[];
  @JsonName('bs', { type: () => [Boolean], booleanAs: 'int' }) flags?: boolean[];
  @JsonName('sep', { type: () => [String], separator: '|' }) joined?: string[];
  @JsonName('sepn', { type: () => [Number], separator: ',' }) joinedNumbers?: number[];
  @JsonName('null', { nullable: true }) nullable?: string | null;
  @JsonName('nullDto', { type: () => Item, nullable: true }) nullableItem?: Item | null;
  @JsonName('item', { type: () => Item }) item?: Item;
  @JsonName('items', { type: () => [Item] }) items?: Item[];
  @JsonName('free', { type: 'json' }) free?: Record<string, unknown>;
}

/** Encodes one property of a new class, for one part of the request. */
export function encodeOne(
  value: unknown,
  options: JsonNameOptions = {},
  type?: HttpParameterType,
): EncodedInput {
  return encodeInput(one(value, options, type));
}

function one(value: unknown, options: JsonNameOptions = {}, type?: HttpParameterType): HttpRemoteInput {
  class One extends HttpRemoteInput {
    v?: unknown;
  }
  JsonName('v', options)(One.prototype, 'v');
  HttpRemoteApi({ action: options.in === 'path' ? 'a/{v}/z' : 'a', desc: 'A', ...(type ? { type } : {}) })(
    One,
  );
  return Object.assign(new One(), { v: value });
}

export async function write(input: HttpRemoteInput): Promise<string> {
  const metadata = readInput(input.constructor as DtoClass);
  const body = await serializeBody(metadata.api, input, encodeParts(input, metadata), callOf());
  return Buffer.from((body?.content ?? '') as string).toString();
}

export function read(api: Partial<ApiMetadata>, body: string | Buffer, contentType?: string): unknown {
  return readBody(
    { action: 'a', desc: 'A', httpMethod: 'POST', responseType: 'Json', ...api } as ApiMetadata,
    {
      status: 200,
      headers: contentType === undefined ? {} : { 'content-type': contentType },
      body: Buffer.from(body),
    },
  );
}

export const wellFormed = fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text));
const between = (min: string, max: string) =>
  fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true });
// Not in a time that clocks in Shanghai showed twice.
const date = fc.oneof(between('1995-01-01', '2090-01-01'), between('0101-01-01', '1899-01-01'));
const wholeSecond = date.map((d) => new Date(Math.floor(d.getTime() / 1000) * 1000));
export const localDay = date.map((d) => new Date(d.getFullYear(), d.getMonth(), d.getDate()));
const { MIN_SAFE_INTEGER, MAX_SAFE_INTEGER } = Number;
// JSON does not have a negative zero.
const finite = fc
  .double({ min: MIN_SAFE_INTEGER, max: MAX_SAFE_INTEGER, noNaN: true })
  .map((number) => number + 0);
const item = fc.letrec<{ item: Item }>((tie) => ({
  item: fc
    .record(
      {
        name: wellFormed,
        quantity: finite,
        children: fc.array(tie('item'), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    )
    .map((plain) => Object.assign(new Item(), plain)),
})).item;
const throughJson = <T>(data: T) => JSON.parse(JSON.stringify(data), safeNumber) as T;
const safeNumber = (_key: string, value: unknown) =>
  typeof value === 'number' && !(Math.abs(value) <= MAX_SAFE_INTEGER) ? 0 : value;
const without = (separator: string) => (texts: string[]) =>
  !texts.some((text) => text.includes(separator)) && !(texts.length === 1 && texts[0] === '');

export const allKinds = fc
  .record(
    {
      text: fc.string({ unit: 'binary' }),
      number: finite,
      flag: fc.boolean(),
      flagAsInt: fc.boolean(),
      instant: date,
      shanghai: wholeSecond,
      seconds: wholeSecond,
      milliseconds: date,
      days: fc.array(localDay),
      texts: fc.array(wellFormed),
      numbers: fc.array(finite),
      flags: fc.array(fc.boolean()),
      joined: fc.array(wellFormed).filter(without('|')),
      joinedNumbers: fc.array(fc.integer()),
      nullable: fc.option(wellFormed),
      nullableItem: fc.option(item),
      item,
      items: fc.array(item, { maxLength: 3 }),
      free: fc.dictionary(fc.string(), fc.jsonValue()).map(throughJson),
    },
    { requiredKeys: [] },
  )
  .map((plain) => Object.assign(new AllKinds(), plain));
