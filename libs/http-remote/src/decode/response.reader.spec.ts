import { read } from '../../../../test/support/codec.js';
import fc from 'fast-check';
import { inspect } from 'node:util';
import { loadReader } from './response.reader.js';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';

beforeAll(() => loadReader({ responseType: 'Xml' } as ApiMetadata));

describe('readBody', () => {
  const readJson = (text: string | Buffer, type?: string) => read({ responseType: 'Json' }, text, type);
  const xml = (text: string | Buffer) => read({ responseType: 'Xml' }, text);

  const gbk = (before: string, bytes: readonly number[], after: string) =>
    Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
  const LABELS = [
    undefined,
    'utf-8',
    'UTF8',
    '"utf-8"',
    "'utf-8'",
    'ISO-8859-1',
    'GBK',
    'gb2312',
    'us-ascii',
    'Shift_JIS',
    'utf-16',
    'iso-2022-jp',
    'utf8mb4',
    'none',
    '""',
  ];

  it.each(LABELS)('reads JSON that is valid UTF-8 as UTF-8 under the label %s', (label) => {
    const type = label === undefined ? undefined : `application/json; charset=${label}`;
    for (const text of ['{"a":"张三"}', '{"a":"模"}', '{"a":"é😀"}', '\ufeff{"a":"张三"}'])
      expect(readJson(text, type)).toEqual(JSON.parse(text.replace('\ufeff', '')));
  });

  it.each(['utf-8', 'ISO-8859-1', 'us-ascii', 'utf8mb4', 'none'])(
    'reads XML and text that are valid UTF-8 as UTF-8 under the label %s',
    (label) => {
      const type = `text/plain; charset=${label}`;
      expect(read({ responseType: 'Text' }, '张三', type)).toBe('张三');
      expect(read({ responseType: 'Xml' }, '<a><b>张三</b></a>', type)).toEqual({ b: '张三' });
    },
  );

  it('decodes bytes that are not UTF-8 by the charset of the response', () => {
    const bytes = gbk('{"a":"', [0xd6, 0xd0], '"}');
    expect(readJson(bytes, 'application/json; charset=GBK')).toEqual({ a: '中' });
    expect(readJson(bytes, 'application/json;charset="gb18030"; x=y')).toEqual({ a: '中' });
    expect(readJson(bytes, "application/json;CHARSET = 'gbk'")).toEqual({ a: '中' });
    expect(readJson(Buffer.from('{"a":"é"}', 'latin1'), 'a/b; charset=iso-8859-1')).toEqual({ a: 'é' });
  });

  it('decodes UTF-16 and ISO-2022-JP by their labels, although their bytes can be valid UTF-8', () => {
    const utf16 = (text: string) => Buffer.from(text, 'utf16le');
    expect(readJson(utf16('{"a":"b"}'), 'application/json; charset=utf-16le')).toEqual({ a: 'b' });
    expect(readJson(utf16('\ufeff{"a":"b张"}'))).toEqual({ a: 'b张' });
    expect(readJson(utf16('\ufeff{"a":"b张"}').swap16(), 'application/json')).toEqual({ a: 'b张' });
    expect(xml(utf16('\ufeff<a><b>张</b></a>'))).toEqual({ b: '张' });
    expect(readJson('{"a":"\x1b$B4A\x1b(B"}', 'application/json; charset=iso-2022-jp')).toEqual({ a: '漢' });
  });

  it('reads XML and text by a label that means more than "not UTF-8"', () => {
    // 模 in GBK is also ģ in UTF-8.
    const short = [0xc4, 0xa3];
    expect(read({ responseType: 'Text' }, Buffer.from(short), 'text/plain; charset=GBK')).toBe('模');
    expect(xml(gbk('<?xml version="1.0" encoding="GBK"?><a><b>', short, '</b></a>'))).toEqual({ b: '模' });
    expect(read({ responseType: 'Text' }, '\ufeffģ', 'text/plain; charset=GBK')).toBe('ģ');
  });

  it('decodes XML by its declaration if the response has no charset', () => {
    const declared = (encoding: string, text: string) =>
      Buffer.from(`<?xml version='1.0' encoding="${encoding}"?><a><b>${text}</b></a>`, 'latin1');
    expect(xml(declared('GBK', '\xd6\xd0'))).toEqual({ b: '中' });
    expect(xml(declared('utf-16', '\xc3\xa9'))).toEqual({ b: 'é' });
    expect(read({ responseType: 'Xml' }, declared('GBK', '\xc3\xa9'), 'text/xml; charset=utf-8')).toEqual({
      b: 'é',
    });
    expect(xml(declared('klingon', '\xc3\xa9'))).toEqual({ b: 'é' });
  });

  it('rejects bytes that are not valid in the charset', () => {
    const bytes = Buffer.from([0x22, 0xd6, 0xd0, 0x22]);
    expect(() => readJson(bytes)).toThrow('a: the response is not valid utf-8');
    expect(() => read({ responseType: 'Text' }, bytes, 'text/plain')).toThrow(ResponseUnreadableError);
    expect(() => readJson(bytes.subarray(0, 2), 'a/b; charset=GBK')).toThrow(/not valid gbk$/);
    expect(() => readJson(bytes, 'a/b; charset=utf8')).toThrow(/not valid utf-8$/);
    expect(() => readJson(bytes, 'a/b; charset=klingon')).toThrow(
      /not valid utf-8, and its charset is unknown$/,
    );
  });

  it('accepts a byte order mark', () => {
    expect(readJson('\ufeff{"a":1}')).toEqual({ a: 1 });
    expect(xml('\ufeff<a><b>1</b></a>')).toEqual({ b: '1' });
  });

  it('removes keys that could change a prototype', () => {
    expect(
      Object.keys(
        readJson('{"a":{"__proto__":{"x":1}},"constructor":{"prototype":{"y":1}},"b":1}') as object,
      ),
    ).toEqual(['a', 'b']);
    expect(readJson('{"constructor":"Acme Building"}')).toEqual({ constructor: 'Acme Building' });
    expect(() => xml('<a><__proto__>1</__proto__></a>')).toThrow(ResponseUnreadableError);
  });

  it('describes the body without quoting it', () => {
    const error = catchError(() => readJson('<html>token=s3cret', 'text/html')) as Error;
    expect(error).toBeInstanceOf(ResponseUnreadableError);
    expect(error.message).toBe(
      'a: the remote responded with HTTP status 200 and 18 bytes of text/html that are not JSON',
    );
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('s3cret');
  });

  it.each(['', '{', '{"a":s3cret}', 'null x'])('rejects %j as JSON unless it is empty', (text) => {
    if (text === '') expect(readJson(text)).toBeUndefined();
    else expect(() => readJson(text)).toThrow(ResponseUnreadableError);
  });

  it.each([
    '@<a><b>&x;</b></a>',
    '<?xml version="1.0"?>\n<!-- <a> -->@<a><b>&x;</b></a>',
    '<a>@<b>&x;</b></a>',
    '<a c="<!--">@<b d="-->">&x;</b></a>',
    '<a c="<![CDATA[">@<b d="]]>">&x;</b></a>',
    '<?p " ?><![CDATA[ " ?>@<!-- ]]> --><a><b>&x;</b></a>',
    '<?p > <![CDATA[ ?>@<!-- ]]> --><a><b>&x;</b></a>',
  ])('rejects a document type declaration in %s', (text) => {
    const bomb = text.replace('@', '<!DOCTYPE a [<!ENTITY x "boom">]>');
    expect(() => xml(bomb)).toThrow(ResponseUnreadableError);
  });

  it('accepts a document type in a text', () => {
    const page = '<!DOCTYPE html><p class="x">';
    expect(
      xml(
        `<?xml version="1.0"?><!--${page}--><a c='"'><b d="1>0"><![CDATA[${page}]]></b><c>&lt;!DOCTYPE</c></a>`,
      ),
    ).toEqual({ b: page, c: '<!DOCTYPE' });
  });

  it('searches a document type in linear time in any response', () => {
    for (const piece of ['<!--', '<![CDATA[', '<?', '<a b="', '<a ', '"<', '<!-- -->'])
      expect(() => xml(`${piece.repeat(300_000)}<!DOCTYPE`)).toThrow(ResponseUnreadableError);
  }, 5_000);

  it.each(['<a>', 'plain', '{"a":1}', '<html><br></html>', `${'<a>'.repeat(9999)}${'</a>'.repeat(9999)}`])(
    'rejects invalid XML',
    (text) => {
      expect(() => xml(text)).toThrow(ResponseUnreadableError);
    },
  );

  it('reads XML: references, CDATA, empty elements, white space between elements', () => {
    expect(
      xml(
        '<?xml version="1.0"?>\n<a>\n  <b> x </b>\n  <c>&lt;&#20013;&#x4e2d;</c><d><![CDATA[<&>]]></d><e/>\n</a>',
      ),
    ).toEqual({
      b: ' x ',
      c: '<中中',
      d: '<&>',
      e: '',
    });
    expect(xml('<a/>')).toEqual({});
    expect(xml('<a>\n</a>')).toEqual({});
    expect(xml('')).toBeUndefined();
    expect(xml('<a><toString>1</toString></a>')).toEqual({ toString: '1' });
  });

  it('returns text and bytes as they are', () => {
    expect(read({ responseType: 'Text' }, 'é')).toBe('é');
    expect(read({ responseType: 'Bytes' }, 'é')).toEqual(Buffer.from('é'));
  });

  it('reads any body or rejects it as unreadable', () => {
    const hostile = fc.constantFrom(
      '{"__proto__":{"evil":1}}',
      '{"constructor":{"prototype":{"evil":1}}}',
      '<a><__proto__>1</__proto__></a>',
      '<a>',
      '{"a":',
      '\ufeff{}',
    );
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), hostile);
    const contentType = fc.oneof(
      fc.string(),
      fc.constantFrom('application/json; charset=gbk', 'text/xml;charset="utf-16"', 'a;charset=none'),
    );
    fc.assert(
      fc.property(
        anyText,
        contentType,
        fc.constantFrom('Json', 'Xml', 'Text', 'Bytes'),
        (text, type, responseType) => {
          try {
            read({ responseType: responseType }, text, type);
          } catch (error) {
            expect(error).toBeInstanceOf(ResponseUnreadableError);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(({} as { evil?: number }).evil).toBeUndefined();
  });
});

function catchError(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
