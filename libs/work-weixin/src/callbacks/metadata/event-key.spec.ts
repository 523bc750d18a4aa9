import { fieldAt, identify } from './event-key.js';

const idOf = (fields: Record<string, unknown>) => identify((name) => fieldAt(fields, name))?.id;

describe('identify()', () => {
  it.each([
    [
      'event/change_contact/create_user',
      { MsgType: 'event', Event: 'change_contact', ChangeType: 'create_user' },
    ],
    ['event/LOCATION', { MsgType: 'event', Event: 'LOCATION' }],
    ['message/text', { MsgType: 'text', Event: 'ignored' }],
    ['info/suite_ticket', { InfoType: 'suite_ticket' }],
    ['info/change_contact/create_user', { InfoType: 'change_contact', ChangeType: 'create_user' }],
    ['bot/text', { msgtype: 'text' }],
    ['bot/event/enter_chat', { msgtype: 'event', event: { eventtype: 'enter_chat' } }],
    ['device/command/user_scan', { msg_type: 'command', command: { command_type: 'user_scan' } }],
    [
      'payment/notification',
      { event_type: 'TRANSACTION.SUCCESS', resource: { ciphertext: '…', nonce: 'n' } },
    ],
  ])('reads %s', (id, fields) => {
    expect(idOf(fields)).toBe(id);
  });

  it.each([
    [{}],
    [{ MsgType: '' }],
    [{ MsgType: ['text', 'image'] }],
    [{ MsgType: 'a text of the sender' }],
    [{ MsgType: 'x'.repeat(65) }],
  ])('has no id for %j, which is no name of the vendor', (fields) => {
    expect(idOf(fields)).toBeUndefined();
  });

  it('ignores what somebody put on Object.prototype', () => {
    expect(idOf({ MsgType: 'constructor' })).toBe('message/constructor');
    expect(fieldAt({}, 'constructor.name')).toBeUndefined();
  });
});
