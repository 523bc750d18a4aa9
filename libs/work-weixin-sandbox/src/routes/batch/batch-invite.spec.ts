import { Harness } from '../../../test/harness.js';
import { demoCorp } from '../../corp/demo-corp.js';

let harness: Harness;
beforeEach(async () => {
  harness = await Harness.start();
});
afterEach(() => harness.sandbox.close());

describe('batch/invite', () => {
  const invite = async (body: object, credential?: string) =>
    (await harness.post('batch/invite', body, credential)).body;
  const invited = () => harness.sandbox.snapshot().invitations.map(({ userid }) => userid);

  it('invites the members it finds and reports the rest, with errcode 0', async () => {
    expect(await invite({ user: ['ZHOUBA', 'nobody'], party: [5, 99], tag: [1, 99] })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      invaliduser: ['nobody'],
      invalidparty: [99],
      invalidtag: [99],
    });
    expect(invited()).toEqual(['zhouba', 'wujiu', 'zhaoliu']);
  });

  it('invites nobody twice, and nobody who is active or disabled', async () => {
    await invite({ user: ['zhouba', 'lisi', 'zhengshi'] });
    await invite({ user: ['zhouba'] });
    expect(invited()).toEqual(['zhouba']);
  });

  it('includes members of subdepartments, and of the departments of a tag', async () => {
    await invite({ party: [2], tag: [2] });
    expect(invited()).toEqual(['zhaoliu', 'zhouba', 'wujiu']);
  });

  it.each([
    [82001, 'nothing', {}],
    [82001, 'empty lists', { user: [], party: [], tag: [] }],
    [81013, 'nothing valid', { user: ['nobody'], party: [99], tag: [99] }],
    [40032, '1001 users', { user: Array.from({ length: 1001 }, (_, index) => `u${index}`) }],
    [82002, '101 parties', { party: Array.from({ length: 101 }, (_, index) => index) }],
    [82003, '101 tags', { tag: Array.from({ length: 101 }, (_, index) => index) }],
    [40058, 'a party as a string', { party: ['2'] }],
  ])('returns %i for %s', async (errcode, _name, body) => {
    expect((await invite(body)).errcode).toBe(errcode);
  });

  it('allows an app to invite members in its visible scope', async () => {
    await harness.sandbox.close();
    const corp = demoCorp();
    corp.secrets.app.visibleDepartments = [5];
    harness = await Harness.start({ corps: [corp] });
    expect(await invite({ user: ['zhouba', 'wujiu'], party: [2], tag: [1] }, 'app')).toMatchObject({
      errcode: 0,
      invaliduser: ['zhouba'],
      invalidparty: [2],
    });
    expect(invited()).toEqual(['wujiu']);
  });
});

describe('corp/get_join_qrcode', () => {
  it.each([
    [undefined, 3],
    ['1', 1],
    ['4', 4],
  ])('with size_type %s returns an image of size %i', async (size, expected) => {
    const { body } = await harness.get('corp/get_join_qrcode', size === undefined ? {} : { size_type: size });
    expect(new URL(String(body.join_qrcode)).searchParams.get('qr_size')).toBe(String(expected));
  });

  it.each(['0', '5', 'big', '1.5'])('returns 40058 for size_type %s', async (size) => {
    expect((await harness.get('corp/get_join_qrcode', { size_type: size })).body.errcode).toBe(40058);
  });
});
