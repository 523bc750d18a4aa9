import { validateHeaderValue } from 'node:http';
import { serveFile, servePlainFile } from './file-response.js';

const bytes = Buffer.from('0123456789');

function dispositionOf(fileName: string): string {
  const { headers } = serveFile({ bytes, contentType: 'text/plain', fileName });
  const disposition = headers['content-disposition'] ?? '';
  validateHeaderValue('content-disposition', disposition);
  return disposition;
}

describe('serveFile', () => {
  it('serves the whole file, or the part', () => {
    const file = { bytes, contentType: 'image/png' };
    expect(serveFile(file)).toMatchObject({ status: 200, bytes, headers: { 'content-type': 'image/png' } });
    const part = serveFile(file, { from: 2, to: 4 });
    expect([part.status, part.bytes.toString(), part.headers['content-range']]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
    ]);
  });

  it.each([
    ['a.txt', 'filename="a.txt"', 'a.txt'],
    ['报告 1.pdf', 'filename="__ 1.pdf"', '报告 1.pdf'],
    ['😀.png', 'filename="_.png"', '😀.png'],
    ["it's (1)*!.txt", 'filename="it\'s (1)*!.txt"', "it's (1)*!.txt"],
    ['100%;x.txt', 'filename="100__x.txt"', '100%;x.txt'],
    ['a"; filename="b', 'filename="a__ filename=_b"', 'a_; filename=_b'],
    ['x\r\nset-cookie: a=b', 'filename="x__set-cookie: a=b"', 'x__set-cookie: a=b'],
    ['../../etc/passwd', 'filename=".._.._etc_passwd"', '.._.._etc_passwd'],
    ['C:\\a\\b', 'filename="C:_a_b"', 'C:_a_b'],
    ['a\u0000\u001f\u007fb', 'filename="a___b"', 'a___b'],
    ['\ud800.txt', 'filename="_.txt"', '\ufffd.txt'],
  ])('names the file %j', (fileName, ascii, name) => {
    const disposition = dispositionOf(fileName);
    expect(disposition).toContain(`attachment; ${ascii}; `);
    const [, encoded = ''] = /filename\*=UTF-8''([\w.%~$&+#^`|{}-]+)$/.exec(disposition) ?? [];
    expect(decodeURIComponent(encoded)).toBe(name);
  });
});

describe('servePlainFile', () => {
  const file = { bytes, contentType: 'text/plain' };

  it.each([
    [undefined, 200, '0123456789'],
    ['bytes=8-', 206, '89'],
    ['bytes=-3', 206, '789'],
    ['nonsense', 200, '0123456789'],
    ['bytes=0-1,4-5', 200, '0123456789'],
    ['bytes=10-', 416, ''],
  ])('serves the range %s', (range, status, text) => {
    const response = servePlainFile(file, range);
    expect([response.status, response.bytes.toString()]).toEqual([status, text]);
    if (status === 416) expect(response.headers['content-range']).toBe('bytes */10');
  });
});
