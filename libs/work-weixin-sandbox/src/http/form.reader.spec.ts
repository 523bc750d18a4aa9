import { readForm } from './form.reader.js';

const TYPE = 'multipart/form-data; boundary=b';

function read(body: string, contentType = TYPE) {
  return readForm(Buffer.from(body.replaceAll('\n', '\r\n')), contentType);
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
      { name: 'note', filename: undefined, contentType: undefined, size: 7 },
      { name: 'media', filename: '报告.txt', contentType: 'text/plain', size: 3 },
    ]);
  });

  it('reads a quoted boundary and an empty file', () => {
    const body = '--a b\nContent-Disposition: form-data; name="f"; filename=""\n\n\n--a b--';
    expect(read(body, 'Multipart/Form-Data; charset=utf-8; boundary="a b"')).toEqual([
      { name: 'f', filename: '', contentType: undefined, size: 0 },
    ]);
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
