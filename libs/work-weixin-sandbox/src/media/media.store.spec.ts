import { MEDIA_LIFETIME_MS, MediaStore } from './media.store.js';

const MIB = 1024 * 1024;

function add(store: MediaStore, bytes: Buffer, nowMs = 0) {
  return store.add({ type: 'file', fileName: '名单.csv', contentType: 'text/csv', bytes, nowMs });
}

describe('MediaStore', () => {
  it('returns what was added, for three days', () => {
    const store = new MediaStore();
    const { mediaId, createdAtMs, expiresAtMs } = add(store, Buffer.from('姓名,帐号'), 5);
    expect([createdAtMs, expiresAtMs]).toEqual([5, 5 + MEDIA_LIFETIME_MS]);
    expect(mediaId).toMatch(/^[\w-]{44}$/);
    const found = store.find(mediaId, 4 + MEDIA_LIFETIME_MS);
    expect(found).toMatchObject({ type: 'file', fileName: '名单.csv', contentType: 'text/csv' });
    expect(found?.bytes.toString()).toBe('姓名,帐号');
    expect(store.find(mediaId, 5 + MEDIA_LIFETIME_MS)).toBeUndefined();
    expect(store.find('unknown', 5)).toBeUndefined();
  });

  it('gives equal files different ids', () => {
    const store = new MediaStore();
    expect(add(store, Buffer.from('equal')).mediaId).not.toBe(add(store, Buffer.from('equal')).mediaId);
  });

  it('stores a copy, so that later changes of the given bytes have no effect', () => {
    const store = new MediaStore();
    const given = Buffer.from('before');
    const { mediaId } = add(store, given);
    given.write('after!');
    expect(store.find(mediaId, 0)?.bytes.toString()).toBe('before');
  });

  it('stores at most 256 MiB and removes the oldest files first', () => {
    const store = new MediaStore();
    const ids = [128, 100, 100].map((size) => add(store, Buffer.alloc(size * MIB)).mediaId);
    expect(ids.map((id) => store.find(id, 0) !== undefined)).toEqual([false, true, true]);
    expect(Reflect.get(store, 'storedBytes')).toBe(200 * MIB);
  });

  it('stores at most 10,000 files', () => {
    const store = new MediaStore();
    const ids = Array.from({ length: 10_001 }, () => add(store, Buffer.from('123456')).mediaId);
    expect(store.find(ids[0] ?? '', 0)).toBeUndefined();
    expect(store.find(ids[1] ?? '', 0)).toBeDefined();
  });

  it('releases the memory of expired files when another one is added', () => {
    const store = new MediaStore();
    add(store, Buffer.alloc(MIB));
    add(store, Buffer.alloc(10), MEDIA_LIFETIME_MS);
    expect(Reflect.get(store, 'storedBytes')).toBe(10);
  });
});
