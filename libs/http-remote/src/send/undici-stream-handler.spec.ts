import { Dispatcher } from 'undici';
import { callOf } from '../../../../test/support/call-of.js';
import { TransportError } from '../errors/transport.error.js';
import { UndiciTransport } from './undici.transport.js';

const HEADERS = ['content-type', 'text/plain'].map((text) => Buffer.from(text));
const REQUEST = { method: 'GET', url: 'http://remote.example/file', headers: {} };

/** A dispatcher of undici 6, which calls only the older half of the methods of a handler. */
class Older extends Dispatcher {
  readonly calls: string[] = [];
  handler: Dispatcher.DispatchHandler | undefined;

  override dispatch(_options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    this.handler = handler;
    handler.onConnect?.(() => this.calls.push('abort'));
    handler.onHeaders?.(100, [], () => undefined, 'Continue');
    handler.onHeaders?.(200, HEADERS, () => this.calls.push('resume'), 'OK');
    return true;
  }
}

describe('A response stream of an older dispatcher', () => {
  it('stops the dispatcher if its reader is slow, and goes on when it is not', async () => {
    const dispatcher = new Older();
    const { status, headers, body } = await new UndiciTransport({ dispatcher }).stream(REQUEST, callOf());
    expect({ status, headers }).toEqual({ status: 200, headers: { 'content-type': 'text/plain' } });
    expect(dispatcher.handler?.onData?.(Buffer.alloc(100))).toBe(true);
    expect(dispatcher.handler?.onData?.(Buffer.alloc(100_000))).toBe(false);
    let bytes = 0;
    for await (const chunk of body) {
      bytes += (chunk as Buffer).length;
      if (bytes >= 100_100) dispatcher.handler?.onComplete?.([]);
    }
    expect(bytes).toBe(100_100);
    expect(dispatcher.calls).toContain('resume');
    expect(dispatcher.calls).not.toContain('abort');
  });

  it('fails with its dispatcher, and aborts it when it is destroyed', async () => {
    const broken = new Older();
    const { body } = await new UndiciTransport({ dispatcher: broken }).stream(REQUEST, callOf());
    const lost = Object.assign(new Error('lost'), { code: 'UND_ERR_SOCKET' });
    broken.handler?.onError?.(lost);
    expect(body.errored).toBe(lost);
    const left = new Older();
    (await new UndiciTransport({ dispatcher: left }).stream(REQUEST, callOf())).body.destroy();
    await new Promise(setImmediate);
    expect(left.calls).toContain('abort');
  });

  it('ends with its call', async () => {
    const dispatcher = new Older();
    const controller = new AbortController();
    const call = callOf({ signal: controller.signal });
    const { body } = await new UndiciTransport({ dispatcher }).stream(REQUEST, call);
    const reason = new TransportError('the call has ended');
    controller.abort(reason);
    expect(body.errored).toBe(reason);
    expect(dispatcher.calls).toContain('abort');
  });
});
