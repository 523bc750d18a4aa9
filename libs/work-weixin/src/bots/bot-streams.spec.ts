import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { jest } from '@jest/globals';
import { ConfigurationInvalidError, InputInvalidError, decodeOutput } from 'nestjs-http-remote';
import { BotStreamEndedError } from '../callbacks/errors/bot-stream-ended.error.js';
import { BotStreamMessage } from '../events/bots/bot-stream.event.js';
import { BotStreamStore, type StoredBotStream } from './bot-stream.store.js';
import type { BotStreamWriter } from './bot-stream-writer.js';
import type { BotStreamsOptions } from './bot-streams.options.js';
import { BotStreams } from './bot-streams.service.js';

const BROKEN = '（中断）';

/** What processes would share. */
class SharedStore extends BotStreamStore {
  readonly saved = new Map<string, StoredBotStream>();
  isDown = false;
  save(key: string, value: string) {
    if (this.isDown) throw new Error('down');
    this.saved.set(key, { value, ageMs: 0 });
  }
  read(key: string) {
    if (this.isDown) throw new Error('down');
    return this.saved.get(key);
  }
}

describe('BotStreams', () => {
  const opened: BotStreams[] = [];
  let logged: string[];
  const service = (options: BotStreamsOptions = {}) => {
    const streams = new BotStreams({ firstWithinMs: 0, brokenText: BROKEN, drainMs: 10, ...options });
    opened.push(streams);
    return streams;
  };
  const asked = (id: string) => decodeOutput(BotStreamMessage, { msgtype: 'stream', stream: { id } });
  /** Starts an answer whose text the test writes. */
  const startedBy = async (streams: BotStreams) => {
    let end!: (error?: Error) => void;
    const written = new Promise<void>((resolve, reject) => (end = (e) => (e ? reject(e) : resolve())));
    let parts!: { stream: BotStreamWriter; signal: AbortSignal };
    const first = await streams.start((stream, signal) => {
      parts = { stream, signal };
      return written;
    });
    const refresh = () => streams.refresh(asked(first.id));
    return { first, ...parts, end, refresh };
  };

  beforeEach(() => {
    logged = [];
    const log = (text: string) => void logged.push(text);
    jest.spyOn(Logger.prototype, 'error').mockImplementation(log);
    jest.spyOn(Logger.prototype, 'warn').mockImplementation(log);
  });
  afterEach(async () => {
    for (const streams of opened.splice(0)) await streams.onModuleDestroy();
    jest.restoreAllMocks();
  });

  it('returns a short answer complete in the first reply', async () => {
    const reply = await service({ firstWithinMs: 3_000 }).start(
      async (stream) => {
        stream.append('你');
        await delay(1);
        stream.append('好');
      },
      { feedbackId: 'f' },
    );
    expect(reply).toMatchObject({ finish: true, content: '你好', feedbackId: 'f' });
    expect(reply.id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('answers each refresh with the newest text, to the end', async () => {
    const { first, stream, refresh, end } = await startedBy(service());
    expect(first).toMatchObject({ finish: false, content: '' });
    stream.append('<think>');
    stream.append('嗯</think>');
    expect(await refresh()).toMatchObject({ id: first.id, finish: false, content: '<think>嗯</think>' });
    stream.write('答案');
    stream.image(Buffer.from('png'));
    const unfinished = await refresh();
    expect(unfinished).toMatchObject({ finish: false, content: '答案' });
    expect(unfinished?.images).toBeUndefined();
    end();
    await delay(0);
    const last = { finish: true, content: '答案', images: [{ base64: 'cG5n' }] };
    expect(await refresh()).toMatchObject(last);
    // 企业微信 may not have got it.
    expect(await refresh()).toMatchObject(last);
    expect(() => stream.append('more')).toThrow(InputInvalidError);
  });

  it('shows whole characters only, wherever the pieces were cut', async () => {
    const { stream, refresh, end } = await startedBy(service());
    const [half = '', rest = ''] = '🎉'.split('');
    stream.append(`好${half}`);
    expect(await refresh()).toMatchObject({ content: '好' });
    stream.append(rest);
    expect(await refresh()).toMatchObject({ content: '好🎉' });
    stream.append(half);
    end();
    await delay(0);
    expect(await refresh()).toMatchObject({ finish: true, content: '好🎉\ufffd' });
  });

  it('says so below an answer that fails, and logs the place without the message', async () => {
    const { stream, end, refresh } = await startedBy(service());
    stream.append('一半');
    end(new Error('s3cret-question of a member'));
    await delay(0);
    expect(await refresh()).toMatchObject({ finish: true, content: `一半\n\n${BROKEN}` });
    expect(logged).toEqual([expect.stringMatching(/^the answer of a robot is not complete: Error\n {4}at /)]);
    expect(logged.join()).not.toContain('s3cret');
  });

  it('refuses what is longer than 20,480 bytes, and cuts whole characters to say that an answer broke', async () => {
    const { stream, end, refresh } = await startedBy(service());
    stream.write('字'.repeat(6_826));
    expect(stream.bytesLeft).toBe(2);
    expect(() => stream.append('字')).toThrow(/不超过20480个字节，此内容为20481个字节/);
    expect(stream.content).toHaveLength(6_826);
    end(new Error());
    await delay(0);
    const { content = '' } = (await refresh()) ?? {};
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(20_480);
    expect(content).toMatch(new RegExp(`^字{6800,}\\n\\n${BROKEN}$`));
  });

  it('ends an answer when 企业微信 no longer requests it', async () => {
    const { stream, signal, refresh } = await startedBy(service({ maxMs: 20 }));
    stream.append('慢');
    await delay(40);
    expect(signal.reason).toMatchObject({ reason: 'time', stage: 'reply' });
    expect(() => stream.append('more')).toThrow(BotStreamEndedError);
    expect(await refresh()).toMatchObject({ finish: true, content: `慢\n\n${BROKEN}` });
    expect(logged).toEqual([]);
  });

  it('has no more answers than maxStreams, those included whose end nobody has fetched', async () => {
    const streams = service({ maxStreams: 2 });
    const [one] = [await startedBy(streams), await startedBy(streams)];
    await expect(startedBy(streams)).rejects.toMatchObject({ reason: 'streams' });
    one.end();
    await delay(0);
    await expect(startedBy(streams)).rejects.toMatchObject({ reason: 'streams' });
    await one.refresh();
    await startedBy(streams);
    // It made room.
    expect(await one.refresh()).toMatchObject({ finish: true, content: BROKEN });
  });

  it('holds few pictures, and not too large ones', async () => {
    const { stream } = await startedBy(service({ maxImageBytes: 11 }));
    for (let i = 0; i < 10; i++) stream.image(Buffer.from('1'));
    expect(() => stream.image(Buffer.from('1'))).toThrow('最多10个');
    const { stream: other } = await startedBy(service());
    expect(() => other.image(Buffer.alloc(10 * 2 ** 20 + 1))).toThrow('不超过10MB');
    for (const wrong of [Buffer.alloc(0), 'abc', undefined])
      expect(() => other.image(wrong as never)).toThrow(InputInvalidError);
    const full = service({ maxImageBytes: 3 });
    (await startedBy(full)).stream.image(Buffer.from('12'));
    const { stream: third } = await startedBy(full);
    expect(() => third.image(Buffer.from('12'))).toThrow('maxImageBytes');
  });

  it('leaves the streams of others alone, and ends one that it has lost', async () => {
    const streams = service();
    expect(await streams.refresh(asked('my-own-id'))).toBeUndefined();
    expect(await streams.refresh(decodeOutput(BotStreamMessage, { msgtype: 'stream' }))).toBeUndefined();
    for (const digit of ['a', 'b']) {
      const lost = await streams.refresh(asked(digit.repeat(32)));
      expect(lost).toMatchObject({ finish: true, content: BROKEN });
    }
    expect(logged).toEqual([expect.stringContaining('redisBotStreams(redis)')]);
  });

  it('ends its answers at once when the application closes, as nobody could return them', async () => {
    const streams = service();
    const { signal } = await startedBy(streams);
    await streams.onModuleDestroy();
    expect(signal.reason).toMatchObject({ reason: 'closing' });
    await expect(streams.start(() => undefined)).rejects.toMatchObject({ reason: 'closing' });
  });

  describe('of several processes', () => {
    it('are answered by any of them, while the store sees neither text nor id', async () => {
      const store = new SharedStore();
      const [here, there] = [service({ store }), service({ store })];
      const { first, stream, end } = await startedBy(here);
      expect(await there.refresh(asked(first.id))).toMatchObject({ finish: false });
      stream.append('s3cret-answer');
      await delay(250);
      expect(await there.refresh(asked(first.id))).toMatchObject({
        finish: false,
        content: 's3cret-answer',
      });
      stream.image(Buffer.from('png'));
      end();
      await delay(10);
      expect(await there.refresh(asked(first.id))).toMatchObject({
        finish: true,
        content: 's3cret-answer',
        images: [{ base64: 'cG5n' }],
      });
      const stored = JSON.stringify([...store.saved]);
      expect(stored).not.toContain(first.id);
      expect(stored).not.toContain(Buffer.from('s3cret').toString('base64').slice(0, 6));
      expect(store.saved.size).toBe(1);
      await here.onModuleDestroy();
      expect(await here.refresh(asked(first.id))).toMatchObject({ finish: true, content: 's3cret-answer' });
    });

    it('end with what was saved if their process is gone', async () => {
      const store = new SharedStore();
      const [here, there] = [service({ store }), service({ store })];
      const { first, stream } = await startedBy(here);
      stream.append('一半');
      await delay(250);
      for (const [key, { value }] of store.saved) store.saved.set(key, { value, ageMs: 15_000 });
      expect(await there.refresh(asked(first.id))).toMatchObject({
        finish: true,
        content: `一半\n\n${BROKEN}`,
      });
    });

    it('are asked for again while the store is down, and their own process answers', async () => {
      const store = new SharedStore();
      const [here, there] = [service({ store }), service({ store })];
      store.isDown = true;
      const { first, stream, refresh } = await startedBy(here);
      stream.append('a');
      expect(await refresh()).toMatchObject({ content: 'a' });
      expect(await there.refresh(asked(first.id))).toBeUndefined();
    });

    it('have their end in the store as soon as it is back', async () => {
      jest.useFakeTimers({ doNotFake: ['setTimeout', 'clearTimeout', 'nextTick', 'queueMicrotask'] });
      const store = new SharedStore();
      const [here, there] = [service({ store }), service({ store })];
      const { first, stream, end } = await startedBy(here);
      stream.append('完');
      store.isDown = true;
      end();
      await delay(0);
      store.isDown = false;
      expect(await there.refresh(asked(first.id))).toMatchObject({ finish: false });
      jest.advanceTimersByTime(5_000);
      await delay(0);
      expect(await there.refresh(asked(first.id))).toMatchObject({ finish: true, content: '完' });
      expect(jest.getTimerCount()).toBe(0);
      jest.useRealTimers();
    });

    it('do not wait for a store that does not respond', async () => {
      jest.useFakeTimers();
      class Hanging extends BotStreamStore {
        save = () => new Promise<never>(() => undefined);
        read = this.save;
      }
      const streams = service({ store: new Hanging() });
      const first = streams.start((stream) => stream.append('a'));
      const other = streams.refresh(asked('a'.repeat(32)));
      await jest.advanceTimersByTimeAsync(2_500);
      expect(await first).toMatchObject({ finish: true, content: 'a' });
      expect(await other).toBeUndefined();
      jest.useRealTimers();
    });

    it('are waited for when the application closes', async () => {
      const store = new SharedStore();
      const [here, there] = [service({ store, drainMs: 3_000 }), service({ store })];
      const { first, stream, end } = await startedBy(here);
      stream.append('完');
      setTimeout(end, 30);
      await here.onModuleDestroy();
      expect(await there.refresh(asked(first.id))).toMatchObject({ finish: true, content: '完' });
    });
  });

  it.each<[object, string]>([
    [{ maxMs: 360_001 }, 'maxMs'],
    [{ store: {} }, 'redisBotStreams(redis)'],
    [{ redis: {} }, 'store: redisBotStreams(redis)'],
    [{ brokenText: '' }, 'brokenText'],
  ])('rejects the options %j', (options, message) => {
    expect(() => new BotStreams(options as BotStreamsOptions)).toThrow(ConfigurationInvalidError);
    expect(() => new BotStreams(options as BotStreamsOptions)).toThrow(message);
  });
});
