import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import { readInput } from '../metadata/input.reader.js';
import { Call } from './call.js';

@HttpRemoteApi({ action: 'things', desc: 'Things' })
class GetThings extends HttpRemoteInput {}

describe('Call', () => {
  it('ends for its caller even if a listener of a port throws', async () => {
    const call = new Call(new GetThings(), readInput(GetThings), 'erp', 60_000, undefined);
    call.onEnd(() => {
      throw new Error('a port failed');
    });
    const pending = call.untilEnded(new Promise(() => undefined));
    expect(() => call.expire()).toThrow('a port failed');
    await expect(pending).rejects.toBeInstanceOf(CallTimeoutError);
    call.close();
  });

  it('masks whole texts once it has dropped its requests, which held its secrets', () => {
    const call = new Call(new GetThings(), readInput(GetThings), 'erp', 60_000, undefined);
    expect(call.mask('the remote said: no')).toBe('the remote said: no');
    call.close();
    call.release();
    expect(call.mask('the remote said: no')).toBe('***');
  });

  it('keeps masking after a timeout, as its work may still be running', async () => {
    const call = new Call(new GetThings(), readInput(GetThings), 'erp', 1, undefined);
    await expect(call.untilEnded(new Promise(() => undefined))).rejects.toBeInstanceOf(CallTimeoutError);
    call.close();
    call.release();
    expect(call.mask('the remote said: no')).toBe('the remote said: no');
  });
});
