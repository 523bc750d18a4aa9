import { readContentRange } from './content-range.js';

describe('Content-Range', () => {
  it.each([
    ['bytes 0-9/100', { start: 0, end: 10, totalBytes: 100 }],
    [' BYTES 90-99/100 ', { start: 90, end: 100, totalBytes: 100 }],
    ['bytes 5-5/*', { start: 5, end: 6, totalBytes: undefined }],
  ])('%j is read', (header, range) => {
    expect(readContentRange(header)).toEqual(range);
  });

  it.each([
    '',
    'bytes',
    'bytes */100',
    'bytes 9-0/100',
    'bytes 0-100/100',
    'bytes 0-/100',
    'items 0-9/100',
    'bytes -1-9/100',
    'bytes 0-9/1e3',
    'bytes 0-9/100, bytes 10-19/100',
    'bytes 0-9999999999999999/*',
  ])('%j is not valid', (header) => {
    expect(readContentRange(header)).toBeUndefined();
  });
});
