import { readForm } from './form.reader.js';

const TYPE = 'multipart/form-data; boundary=b';

function read(body: string, contentType = TYPE) {
  const parts = readForm(Buffer.from(body.replaceAll('\n', '\r\n')), contentType);
  return parts?.map(({ bytes, ...part }) => ({ ...part, text: bytes.toString() }));
}

/** The name and file name of the only part. */
function namesOf(disposition: string) {
  return read(`--b\nContent-Disposition: ${disposition}\n\nx\n--b--`)?.map(({ name, filename }) => [
    name,
    filename,
  ])[0];
}

describe('readForm', () => {
  it('reads fields and files, whatever their bytes', () => {
    const body = `--b
Content-Disposition: form-data; name="note"

a
--bb
--b
content-disposition: form-data; name=media; filename="报告.txt"; filelength=2
Content-Type: text/plain

你
--b--
`;
    expect(read(body)).toEqual([
      { name: 'note', filename: undefined, contentType: undefined, size: 7, text: 'a\r\n--bb' },
      { name: 'media', filename: '报告.txt', contentType: 'text/plain', size: 3, text: '你' },
    ]);
  });

  it('reads a quoted boundary and an empty file', () => {
    const body = '--a b\nContent-Disposition: form-data; name="f"; filename=""\n\n\n--a b--';
    expect(read(body, 'Multipart/Form-Data; charset=utf-8; boundary="a b"')).toEqual([
      { name: 'f', filename: '', contentType: undefined, size: 0, text: '' },
    ]);
  });

  it('ignores what comes before the first boundary and after the last one', () => {
    const body = 'preamble\n--b\nContent-Disposition: form-data; name="f"\n\nx\n--b--\nepilogue';
    expect(read(body)).toMatchObject([{ name: 'f', text: 'x' }]);
  });

  it('returns binary content unchanged', () => {
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256));
    const head = Buffer.from('--b\r\nContent-Disposition: form-data; name="f"\r\n\r\n');
    const form = readForm(Buffer.concat([head, bytes, Buffer.from('\r\n--b--')]), TYPE);
    expect(form?.[0]?.bytes.equals(bytes)).toBe(true);
  });

  it.each([
    ['a boundary inside the line', 'x--b--'],
    ['a longer boundary', '\n--bc\n'],
    ['a boundary with a space in front', '\n --b--\n'],
  ])('takes %s for content', (_what, text) => {
    const content = text.replaceAll('\n', '\r\n');
    expect(read(`--b\nContent-Disposition: form-data; name="f"\n\n${text}\n--b--`)).toMatchObject([
      { text: content },
    ]);
  });

  it.each([
    ['form-data; name="a; filename=evil"', ['a; filename=evil', undefined]],
    ['form-data; name="a"; filename="b"; filename="c"', ['a', 'b']],
    ['form-data; name="a"; filename="say \\"hi\\".txt"', ['a', 'say "hi".txt']],
    ['form-data; name="a"; filename="C:\\dir\\b.txt"', ['a', 'C:\\dir\\b.txt']],
    ['form-data; name="a"; filename="😀报告.txt"', ['a', '😀报告.txt']],
    ['form-data; name="a"; filename*=UTF-8\'\'b.txt', ['a', undefined]],
    ['FORM-DATA; NAME=a; FileName=b', ['a', 'b']],
  ])('reads the names of %s', (disposition, names) => {
    expect(namesOf(disposition)).toEqual(names);
  });

  it.each([
    ['another content type', '--b--', 'application/json'],
    ['no boundary', '--b--', 'multipart/form-data; charset=utf-8'],
    ['no first boundary', 'x', TYPE],
    ['no end', '--b\nContent-Disposition: form-data; name="f"\n\nx', TYPE],
    ['a part without headers', '--b\n\n--b--', TYPE],
    ['a part without a name', '--b\nContent-Disposition: form-data\n\nx\n--b--', TYPE],
    ['a part of another disposition', '--b\nContent-Disposition: attachment; name="f"\n\nx\n--b--', TYPE],
    ['headers without an end', `--b\n${'x'.repeat(20_000)}\n\n\n--b--`, TYPE],
    ['too many parts', `${'--b\nContent-Disposition: form-data; name="f"\n\nx\n'.repeat(101)}--b--`, TYPE],
  ])('is undefined for %s', (_what, body, contentType) => {
    expect(read(body, contentType)).toBeUndefined();
  });

  it('takes a time in proportion to the body', () => {
    const startedAt = performance.now();
    expect(read('--b\n'.repeat(2_000_000))).toBeUndefined();
    expect(read(`--b\nContent-Disposition: form-data;${' '.repeat(15_000)}\n\nx\n--b--`)).toBeUndefined();
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});
