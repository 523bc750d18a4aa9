import { CallbackReceiverServer } from '../../test/callback-receiver.js';
import { Harness } from '../../test/harness.js';
import { demoCorp } from '../corp/demo-corp.js';

describe('SandboxConsole', () => {
  let receiver: CallbackReceiverServer;
  let harness: Harness;
  beforeEach(async () => {
    receiver = await CallbackReceiverServer.start();
    harness = await Harness.start({
      corps: [{ ...demoCorp(), callbacks: { contacts: receiver.settings } }],
      callbacks: { repeatAfterMs: [1] },
    });
  });
  afterEach(async () => {
    await harness.sandbox.close();
    await receiver.close();
  });

  const own = () =>
    receiver.events.map(
      ({ ToUserName: _, FromUserName: __, CreateTime: ___, MsgType: ____, Event: _____, ...rest }) => rest,
    );
  const memberOf = (userid: string) =>
    harness.sandbox.snapshot().members.find((member) => member.userid === userid);

  it('adds a member, with an event of all that was entered', async () => {
    const { console } = harness.sandbox;
    const deliveries = await console.member.create({
      userid: 'xiaoming',
      name: '小明',
      department: [3, 2],
      is_leader_in_dept: [1, 0],
      direct_leader: ['zhangsan'],
      mobile: '13900000001',
      gender: '1',
      extattr: { attrs: [{ type: 0, name: '爱好', text: { value: '旅游' } }] },
    });
    expect(deliveries).toMatchObject([
      { receiver: 'contacts', eventId: 'event/change_contact/create_user', status: 200, attempts: 1 },
    ]);
    expect(own()).toEqual([
      {
        ChangeType: 'create_user',
        UserID: 'xiaoming',
        Name: '小明',
        Department: '3,2',
        MainDepartment: '3',
        IsLeaderInDept: '1,0',
        DirectLeader: 'zhangsan',
        Mobile: '13900000001',
        Gender: '1',
        BizMail: 'xiaoming@xinghe-demo.example',
        Status: '4',
        ExtAttr: { Item: { Name: '爱好', Type: '0', Text: { Value: '旅游' } } },
      },
    ]);
    expect(receiver.events[0]).toMatchObject({ FromUserName: 'sys', Event: 'change_contact' });
    expect((await harness.member('xiaoming')).name).toBe('小明');
  });

  it('tells departments that a member creates', async () => {
    await harness.sandbox.console.member.create({
      userid: 'x1',
      name: 'x',
      department: [99],
      email: 'x@y.cn',
    });
    expect(own()).toMatchObject([
      { ChangeType: 'create_party', Id: '99', ParentId: '7' },
      { ChangeType: 'create_user', UserID: 'x1', Department: '99' },
    ]);
  });

  it('tells what changed of a member, and nothing if nothing did', async () => {
    const { console } = harness.sandbox;
    await console.member.update('LiSi', { position: '架构师', department: [5] });
    const [event] = own();
    expect(event).toMatchObject({
      ChangeType: 'update_user',
      UserID: 'lisi',
      Position: '架构师',
      Department: '5',
    });
    expect(event).not.toHaveProperty('Name');
    expect(event).not.toHaveProperty('NewUserID');
    expect(await console.member.update('lisi', { position: '架构师' })).toEqual([]);
    await console.member.update('lisi', { enable: 0 });
    await console.member.remove('lisi');
    expect(own().slice(1)).toEqual([
      { ChangeType: 'update_user', UserID: 'lisi', Status: '2' },
      { ChangeType: 'delete_user', UserID: 'lisi' },
    ]);
    expect(memberOf('lisi')).toBeUndefined();
  });

  it('tells a new userid beside the old one', async () => {
    const seed = demoCorp();
    harness.sandbox.addCorp({
      corpId: 'ww2',
      name: 'b',
      secrets: { app: { secret: 's' } },
      members: [{ userid: 'generated1', name: 'a', useridIsGenerated: true }],
      callbacks: { contacts: receiver.settings },
    });
    await harness.sandbox.console.member.update('generated1', { new_userid: 'anna' }, { corpId: 'ww2' });
    expect(own()).toEqual([{ ChangeType: 'update_user', UserID: 'generated1', NewUserID: 'anna' }]);
    expect(receiver.received[0]?.receiveId).toBe('ww2');
    expect(seed.corpId).not.toBe('ww2');
  });

  it('changes departments', async () => {
    const { department } = harness.sandbox.console;
    await department.create({ id: 20, name: '法务部', parentid: 1, order: 5 });
    await department.update(20, { name: '法务与合规' });
    await department.update(20, { parentid: 2 });
    expect(await department.update(20, { order: 6 })).toEqual([]);
    await department.remove(20);
    expect(own()).toEqual([
      { ChangeType: 'create_party', Id: '20', Name: '法务部', ParentId: '1', Order: '5' },
      { ChangeType: 'update_party', Id: '20', Name: '法务与合规' },
      { ChangeType: 'update_party', Id: '20', ParentId: '2' },
      { ChangeType: 'delete_party', Id: '20' },
    ]);
  });

  it('changes who has a tag', async () => {
    const { tag } = harness.sandbox.console;
    await tag.update(2, { addUsers: ['LISI', 'chenmei'], removeParties: [5, 4], addParties: [3] });
    expect(await tag.update(2, { addUsers: ['lisi'] })).toEqual([]);
    await tag.update(2, { removeUsers: ['lisi', 'chenmei'] });
    expect(own()).toEqual([
      { ChangeType: 'update_tag', TagId: '2', AddUserItems: 'lisi', AddPartyItems: '3', DelPartyItems: '5' },
      { ChangeType: 'update_tag', TagId: '2', DelUserItems: 'lisi,chenmei' },
    ]);
    expect(harness.sandbox.snapshot().tags.find(({ tagid }) => tagid === 2)).toMatchObject({
      users: [],
      parties: [3],
    });
  });

  it('sends ids only to a URL that was set after 2022-08-15', async () => {
    harness.sandbox.callbacks.configure('contacts', { idsOnly: true });
    const { member, department, tag } = harness.sandbox.console;
    await member.create({ userid: 'x1', name: 'x', department: [2], mobile: '13900000001' });
    expect(await member.update('x1', { name: 'y', position: 'p' })).toEqual([]);
    await member.update('x1', { department: [3], position: 'q' });
    await department.create({ id: 20, name: 'a', parentid: 1 });
    expect(await department.update(20, { name: 'b' })).toEqual([]);
    await department.update(20, { name: 'c', parentid: 2 });
    await tag.update(1, { addUsers: ['x1'] });
    await member.remove('x1');
    expect(own()).toEqual([
      { ChangeType: 'create_user', UserID: 'x1', Department: '2' },
      { ChangeType: 'update_user', UserID: 'x1', Department: '3' },
      { ChangeType: 'create_party', Id: '20', ParentId: '1' },
      { ChangeType: 'update_party', Id: '20', ParentId: '2' },
      { ChangeType: 'update_tag', TagId: '1', AddUserItems: 'x1' },
      { ChangeType: 'delete_user', UserID: 'x1' },
    ]);
  });

  it.each([
    ['a member without a name', (c) => c.member.create({ userid: 'x' } as never), 'console: 60112'],
    ['a known userid', (c) => c.member.create({ userid: 'LISI', name: 'a' }), 'console: 60102'],
    [
      'a wrong type',
      (c) => c.member.create({ userid: 'x', name: 1 } as never),
      'console: 40058 invalid parameter: name must be a string',
    ],
    [
      'a misspelled field',
      (c) => c.member.update('lisi', { departments: [1] } as never),
      'a member has no field departments',
    ],
    ['an unknown member', (c) => c.member.update('nobody', { name: 'a' }), 'console: 60111'],
    ['a userid that is fixed', (c) => c.member.update('lisi', { new_userid: 'a' }), 'console: 301036'],
    ['the creator', (c) => c.member.remove('zhangsan'), 'console: 301005'],
    ['an unknown parent', (c) => c.department.create({ name: 'a', parentid: 99 }), 'console: 60004'],
    [
      'a misspelled field of a department',
      (c) => c.department.update(2, { parentId: 1 } as never),
      'no field parentId',
    ],
    ['a department with members', (c) => c.department.remove(3), 'console: 60005'],
    ['the root', (c) => c.department.remove(1), 'console: 60007'],
    ['an unknown department', (c) => c.department.update(99, { name: 'a' }), 'console: 60003'],
    ['an unknown tag', (c) => c.tag.update(99, { addUsers: ['lisi'] }), 'console: 40068'],
    ['an unknown member of a tag', (c) => c.tag.update(1, { addUsers: ['lisi', 'x'] }), 'console: 40070'],
    ['an unknown department of a tag', (c) => c.tag.update(1, { addParties: [99] }), 'console: 60003'],
    ['a list under another name', (c) => c.tag.update(1, { users: ['lisi'] } as never), 'has no users'],
    ['an unknown corp', (c) => c.member.remove('lisi', { corpId: 'ww9' }), 'has no corp ww9'],
  ] as [string, (console: Harness['sandbox']['console']) => Promise<unknown>, string][])(
    'refuses %s, and changes nothing',
    async (_, change, message) => {
      const before = harness.sandbox.snapshot();
      const made = change(harness.sandbox.console);
      await expect(made).rejects.toThrow(message);
      await expect(made).rejects.toThrow(TypeError);
      expect(harness.sandbox.snapshot()).toEqual(before);
      expect(receiver.received).toHaveLength(0);
    },
  );

  it('keeps a change whose event nobody takes', async () => {
    receiver.respond = (_, res) => void res.writeHead(500).end();
    const deliveries = await harness.sandbox.console.member.remove('lisi');
    expect(deliveries).toMatchObject([{ status: 500, attempts: 2 }]);
    expect(memberOf('lisi')).toBeUndefined();
  });

  it('sends nothing without a receiver', async () => {
    const plain = await Harness.start();
    expect(await plain.sandbox.console.member.remove('lisi')).toEqual([]);
    expect(plain.sandbox.snapshot().members.some(({ userid }) => userid === 'lisi')).toBe(false);
    await plain.sandbox.close();
  });

  it('sends nothing for changes through the API', async () => {
    await harness.post('user/create', { userid: 'x1', name: 'x', department: [2] });
    await harness.post('user/update', { userid: 'x1', department: [3] });
    await harness.get('user/delete', { userid: 'x1' });
    await harness.post('department/create', { name: 'a', parentid: 1, id: 30 });
    await harness.post('tag/addtagusers', { tagid: 1, userlist: ['lisi'] });
    expect(harness.sandbox.callbacks.deliveries).toEqual([]);
    expect(receiver.received).toEqual([]);
  });
});
