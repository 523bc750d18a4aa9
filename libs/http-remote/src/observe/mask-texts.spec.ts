import { maskTexts } from './mask-texts.js';

const SECRET = 's3cret-0123456789_abcdefghijklmnop';

describe('maskTexts', () => {
  it('masks a secret anywhere in the text, and keeps the rest', () => {
    expect(maskTexts(`a ${SECRET} b ${SECRET}`, [SECRET])).toBe('a *** b ***');
    expect(maskTexts(SECRET, [SECRET])).toBe('***');
    expect(maskTexts('plain $& text', [SECRET])).toBe('plain $& text');
    expect(maskTexts('plain', [])).toBe('plain');
  });

  const value = '张三 "a/b"<c>&d=e+f\\';
  it.each([
    ['as it is', value],
    ['as JSON', JSON.stringify(value)],
    ['as JSON with escaped slashes', JSON.stringify(value).replaceAll('/', '\\/')],
    ['as JSON in ASCII', JSON.stringify(value).replace('张三', '\\u5f20\\u4e09')],
    ['as JSON in ASCII of capitals', JSON.stringify(value).replace('张三', '\\u5F20\\u4E09')],
    ['in a URL', encodeURIComponent(value)],
    ['in a URL, in lower case', encodeURIComponent(value).replace(/%../g, (byte) => byte.toLowerCase())],
    ['in a form', new URLSearchParams({ v: value }).toString()],
    ['in a URL inside a URL', encodeURIComponent(encodeURIComponent(value))],
    ['as JSON in a URL', encodeURIComponent(JSON.stringify(value).slice(1, -1))],
    ['as JSON in JSON', JSON.stringify(JSON.stringify(value)).slice(3, -3)],
    ['in HTML between tags', '张三 "a/b"&lt;c&gt;&amp;d=e+f\\'],
    ['in HTML', '张三 &quot;a/b&quot;&lt;c&gt;&amp;d=e+f\\'],
  ])('recognizes a value %s', (_, repeated) => {
    const masked = maskTexts(`before ${repeated} after`, [value]);
    expect(masked).toMatch(/^before .{0,3}\*\*\*"? after$/);
  });

  it('masks a secret whose end was cut off', () => {
    expect(maskTexts(`token ${SECRET.slice(0, 20)}…`, [SECRET])).toBe('token ***…');
  });

  it('leaves no part of a secret that it cuts itself', () => {
    for (let length = 20; length < 120; length++) {
      const masked = maskTexts(`${'x'.repeat(40)}${SECRET}${'y'.repeat(60)}`, [SECRET], length);
      expect(masked).toMatch(/^x+(?:\*{0,3}y*)?$/);
    }
  });

  it('masks the longer of two secrets with the same start', () => {
    const longer = `${SECRET}-longer`;
    for (const secrets of [
      [SECRET, longer],
      [longer, SECRET],
    ]) {
      expect(maskTexts(`${longer} ${SECRET}`, secrets)).toBe('*** ***');
    }
    expect(maskTexts('abcd abcdef', ['abcd', 'abcdef'])).toBe('*** ***');
  });

  it('keeps digits and letters that occur in every text', () => {
    expect(maskTexts('errcode 1: no 张', ['1', 'no', '张', ''])).toBe('errcode 1: no 张');
    expect(maskTexts('张三 13800000000', ['张三', '13800000000'])).toBe('*** ***');
  });

  it('treats a value as text, not as a pattern', () => {
    expect(maskTexts('a.*b [x]+ axxb', ['a.*b', '[x]+'])).toBe('*** *** axxb');
  });

  it('reads a megabyte in linear time, whatever the secrets are', () => {
    const secrets = Array.from({ length: 1_000 }, (_, i) => `aaaaaaaaaaaa${i}${'a'.repeat(2_000)}b`);
    const started = performance.now();
    maskTexts('a'.repeat(1_048_576), [...secrets, `${'a'.repeat(65_536)}b`], 65_536);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
