import { HOSTED_PREFIX, HostedFiles } from './hosted-files.js';

const MIB = 1024 * 1024;
const contentType = 'text/plain';

function nameOf(path: string): string {
  return path.slice(HOSTED_PREFIX.length);
}

describe('HostedFiles', () => {
  it('serves a file until it expires', () => {
    const files = new HostedFiles();
    const name = nameOf(files.add({ bytes: Buffer.from('导出'), contentType, expiresAtMs: 10 }));
    expect(files.find(name, 9)?.bytes.toString()).toBe('导出');
    expect([files.find(name, 10), files.find('other', 0)]).toEqual([undefined, undefined]);
    expect(Reflect.get(files, 'storedBytes')).toBe(0);
  });

  it('stores at most 256 MiB and removes the oldest files first', () => {
    const files = new HostedFiles();
    const names = [200, 50, 50].map((size) =>
      nameOf(files.add({ bytes: Buffer.alloc(size * MIB), contentType })),
    );
    expect(names.map((name) => files.find(name, 0) !== undefined)).toEqual([false, true, true]);
  });
});
