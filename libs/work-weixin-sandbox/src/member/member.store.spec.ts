import type { MemberSeed } from '../corp/corp-seed.js';
import { MemberStore } from './member.store.js';
import { seedMember } from './seed-member.js';

function storeOf(...seeds: Partial<MemberSeed>[]) {
  const members = seeds.map((seed, n) => seedMember({ userid: `u${n}`, name: '员', ...seed }));
  const store = new MemberStore();
  for (const member of members) store.add(member);
  return { store, members };
}

const FULL = {
  mobile: '+86 100-0000',
  email: 'A@mail.example',
  biz_mail: 'A@corp.example',
  biz_mail_alias: { item: ['Alias@corp.example'] },
  department: [2, 3],
};

/** What the indexes know of the addresses and departments of FULL. */
function found(store: MemberStore, except?: Parameters<MemberStore['withMobile']>[1]) {
  return [
    store.withMobile('1000000', except),
    store.withEmail('a@MAIL.example', except),
    store.withMailbox('a@corp.EXAMPLE', except),
    store.withMailbox('alias@corp.example', except),
  ].map((member) => member?.fields.userid);
}

const counts = (store: MemberStore) => [store.size, store.countIn(2), store.countIn(3), store.countIn(4)];

describe('MemberStore', () => {
  it('finds members by address in any spelling, and counts them by department', () => {
    const { store, members } = storeOf(FULL, { department: [3, 3] });
    expect(found(store)).toEqual(['u0', 'u0', 'u0', 'u0']);
    expect(found(store, members[0])).toEqual([undefined, undefined, undefined, undefined]);
    expect(counts(store)).toEqual([2, 1, 2, 0]);
  });

  it('follows changes', () => {
    const { store, members } = storeOf(FULL);
    const changes = { mobile: '', email: '', biz_mail: '', biz_mail_alias: { item: [] }, department: [4] };
    if (members[0]) store.change(members[0], changes);
    expect(found(store)).toEqual([undefined, undefined, undefined, undefined]);
    expect(counts(store)).toEqual([1, 0, 0, 1]);
  });

  it('follows new userids and removals', () => {
    const { store, members } = storeOf(FULL);
    if (members[0]) store.rename(members[0], 'new');
    expect([found(store)[0], store.find('u0'), store.find('NEW')?.fields.userid]).toEqual([
      'new',
      undefined,
      'new',
    ]);
    expect(counts(store)).toEqual([1, 1, 1, 0]);
    store.remove('New');
    store.remove('New');
    expect(found(store)).toEqual([undefined, undefined, undefined, undefined]);
    expect(counts(store)).toEqual([0, 0, 0, 0]);
  });

  it('does not know members who left, and gives a returning one a new serial number', () => {
    const { store } = storeOf({ ...FULL, status: 5 }, {});
    expect([store.find('u0'), ...found(store)]).toEqual(Array(5).fill(undefined));
    expect(counts(store)).toEqual([1, 0, 0, 0]);
    store.add(seedMember({ userid: 'U0', name: '回', ...FULL }));
    expect(store.numbered().map(({ member, serial }) => [member.fields.userid, serial])).toEqual([
      ['u1', 2],
      ['U0', 3],
    ]);
    expect(counts(store)).toEqual([2, 1, 1, 0]);
  });

  it('finds another holder of an address that a seed gave twice', () => {
    const { store, members } = storeOf(FULL, FULL);
    expect(found(store, members[0])).toEqual(['u1', 'u1', 'u1', 'u1']);
    store.remove('u0');
    expect(found(store)).toEqual(['u1', 'u1', 'u1', 'u1']);
  });
});
