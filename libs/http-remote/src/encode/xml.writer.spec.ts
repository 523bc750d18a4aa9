import { Item, localDay, read, wellFormed, write } from '../../../../test/support/codec.js';
import fc from 'fast-check';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { loadReader } from '../decode/response.reader.js';
import { decodeOutput } from '../decode/value.decoder.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';

beforeAll(() => loadReader({ responseType: 'Xml' } as ApiMetadata));

describe('An XML body', () => {
  @HttpRemoteApi({ action: 'x', desc: 'X', type: 'Xml', xmlRoot: 'order' })
  class XmlInput extends HttpRemoteInput {
    @JsonName('text') text?: string;
    @JsonName('number') number?: number;
    @JsonName('flag') flag?: boolean;
    @JsonName('at', { dateFormat: 'yyyy-MM-dd' }) at?: Date;
    @JsonName('tag', { type: () => [String] }) tags?: string[];
    @JsonName('item', { type: () => [Item] }) items?: Item[];
    @JsonName('main', { type: () => Item }) main?: Item;
    @JsonName('nothing', { nullable: true }) nothing?: string | null;
    @JsonName('free', { type: 'json' }) free?: Record<string, unknown>;
  }
  // eslint-disable-next-line no-control-regex -- XML 1.0 cannot hold them
  const xmlText = wellFormed.filter((text) => !/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text));
  const roundTrip = async (input: XmlInput) =>
    decodeOutput(XmlInput, read({ responseType: 'Xml' }, await write(input)));

  it('is written under its root', async () => {
    const input = XmlInput.from({
      text: 'a<&>"\r\n',
      number: 0,
      flag: false,
      tags: ['x', 'y'],
      items: [{ name: 'n' }],
      nothing: null,
    });
    expect(await write(input)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><order><text>a&lt;&amp;&gt;"&#xD;\n</text><number>0</number>' +
        '<flag>false</flag><tag>x</tag><tag>y</tag><item><n>n</n></item><nothing/></order>',
    );
  });

  it('is read as it was written', async () => {
    const xmlItem = fc
      .record({ name: xmlText, quantity: fc.integer() })
      .map((plain) => Object.assign(new Item(), plain));
    const arbitrary = fc
      .record(
        {
          text: xmlText,
          number: fc.integer(),
          flag: fc.boolean(),
          at: localDay,
          tags: fc.array(xmlText).filter((tags) => tags.length !== 1 || tags[0]?.trim() !== ''),
          items: fc.array(xmlItem),
          main: xmlItem,
        },
        { requiredKeys: [] },
      )
      .map((plain) => Object.assign(new XmlInput(), plain));
    await fc.assert(
      fc.asyncProperty(arbitrary, async (input) => {
        expect(await roundTrip(input)).toEqual(input);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a key that closes its element', { 'a><b': 1 }],
    ['a key of the writer', { '#text': 'x' }],
    ['a processing instruction', { '?pi': 'x' }],
    ['a control character', { a: '\x00' }],
    ['a lone surrogate', { a: '\ud800' }],
    ['a list of lists', { a: [[1]] }],
  ])('rejects %s', async (_, free) => {
    await expect(write(Object.assign(new XmlInput(), { free }))).rejects.toBeInstanceOf(
      InputNotEncodableError,
    );
  });
});
