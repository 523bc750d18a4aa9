import { decodeOutput } from 'nestjs-http-remote';
import { UserWorkWxOutput } from 'nestjs-work-weixin/user';
import { writeGatewayOutput } from './gateway-output.writer.js';

describe('writeGatewayOutput', () => {
  it('writes declared fields with their property names, and the others in extra', () => {
    const answer = { userid: 'x', new_field: 1, extattr: { attrs: [], newer: 2 }, department: [1] };
    expect(writeGatewayOutput(decodeOutput(UserWorkWxOutput, answer))).toEqual({
      userId: 'x',
      department: [1],
      extAttr: { attrs: [], extra: { newer: 2 } },
      extra: { new_field: 1 },
    });
  });

  it('returns the parsed response if no class is declared', () => {
    expect(writeGatewayOutput([{ a: null }, 'text', new Date(0)])).toEqual([
      { a: null },
      'text',
      new Date(0),
    ]);
  });
});
