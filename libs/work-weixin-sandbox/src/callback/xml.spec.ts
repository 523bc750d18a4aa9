import { readXml } from './xml.reader.js';
import { writeXml } from './xml.writer.js';

describe('writeXml', () => {
  it('writes texts in CDATA, numbers plain, lists as repeated elements', () => {
    const fields = {
      Name: '李<四>',
      Gender: 1,
      ExtAttr: { Item: [{ Name: 'a' }, { Name: 'b' }] },
      None: undefined,
    };
    expect(writeXml(fields)).toBe(
      '<xml><Name><![CDATA[李<四>]]></Name><Gender>1</Gender><ExtAttr>' +
        '<Item><Name><![CDATA[a]]></Name></Item><Item><Name><![CDATA[b]]></Name></Item></ExtAttr></xml>',
    );
  });

  it.each(['a]]>b', ']]>', ']]]]>>', '<![CDATA[x]]>', '&amp;', ' a '])('keeps the text %j', (text) => {
    expect(readXml(writeXml({ Content: text }))).toEqual({ Content: text });
  });

  it.each(['', '1a', 'a b', 'a>', '<x/>'])('refuses the name %j', (name) => {
    expect(() => writeXml({ [name]: 'x' })).toThrow('cannot be the name of an XML element');
  });
});

describe('readXml', () => {
  it('reads layout, entities, empty elements and repeated elements', () => {
    const text =
      '\uFEFF<?xml version="1.0"?>\n<xml> <!-- no -->\n <A> <![CDATA[ 1 ]]>\n</A><B/><C>&lt;&#65;&#x42;&nbsp;&constructor;</C>' +
      '<D><E>1</E><E>2</E><E>3</E></D></xml>\n';
    expect(readXml(text)).toEqual({
      A: ' 1 ',
      B: '',
      C: '<AB&nbsp;&constructor;',
      D: { E: ['1', '2', '3'] },
    });
  });

  it('keeps an element __proto__ as a field', () => {
    const fields = readXml('<xml><__proto__>x</__proto__></xml>');
    expect(Object.keys(fields)).toEqual(['__proto__']);
  });

  it.each([
    '',
    'success',
    '<xml>',
    '<xml>text</xml>',
    '<xml><A></xml></A>',
    '<xml/><xml/>',
    '</xml>',
    '<!DOCTYPE html><html></html>',
    '<!DOCTYPE x [<!ENTITY a "b">]><xml><A>&a;</A></xml>',
    '<html lang="en"><body></body></html>',
    `${'<a>'.repeat(50)}x${'</a>'.repeat(50)}`,
  ])('refuses %j', (text) => {
    expect(() => readXml(text)).toThrow(TypeError);
  });
});
