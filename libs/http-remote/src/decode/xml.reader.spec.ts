import { parseXml } from './xml.reader.js';

describe('parseXml', () => {
  it.each([
    ['before', '<xml><InfoType> <![CDATA[suite_ticket]]></InfoType></xml>'],
    ['after', '<xml><InfoType><![CDATA[suite_ticket]]>\n </InfoType></xml>'],
    ['on both sides of', '<xml>\n<InfoType a="1>2">\n\t<![CDATA[suite_ticket]]>\n</InfoType>\n</xml>'],
  ])('takes blanks %s a CDATA section as layout', (_place, text) => {
    expect(parseXml(text)).toEqual({ InfoType: 'suite_ticket' });
  });

  it.each([
    ['blanks inside of a section', '<xml><a> <![CDATA[ x ]]></a></xml>', ' x '],
    ['a section that is blank', '<xml><a>\n<![CDATA[ ]]></a></xml>', ' '],
    [
      'what looks like a section inside of one',
      '<xml><a> <![CDATA[1> <![CDATA[2]]></a></xml>',
      '1> <![CDATA[2',
    ],
    ['a text before a section', '<xml><a>1 > <![CDATA[2]]></a></xml>', '1 > 2'],
    ['blanks of a text without a section', '<xml><a> x </a><b><![CDATA[ ]]> </b></xml>', ' x '],
    ['blanks after a comment with a section', '<xml><a><!-- <![CDATA[ --> x </a></xml>', ' x '],
  ])('keeps %s', (_what, text, value) => {
    expect(parseXml(text)).toMatchObject({ a: value });
  });

  it.each(['<xml><a> <![CDATA[x</a></xml>', '<xml><a b="> <![CDATA[x]]></a></xml>', '<xml> <![CDATA[x]]><'])(
    'rejects %s',
    (text) => {
      expect(() => parseXml(text)).toThrow();
    },
  );

  it('reads a megabyte of broken sections in time', () => {
    const started = performance.now();
    for (const text of [' <![CDATA['.repeat(100_000), `<a b="${' <![CDATA[]]>'.repeat(80_000)}`])
      expect(() => parseXml(text)).toThrow();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
