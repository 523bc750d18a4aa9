import { loadXmlWriter } from 'nestjs-http-remote/kit';
import type { CallbackReply } from '../contract/callback-reply.js';
import { BotStreamImage, BotStreamReply, BotTextReply } from './bot-replies.js';
import { ImageReply, VideoReply, VoiceReply } from './media-replies.js';
import { NewsReply } from './news-reply.js';
import { ReplyEncoder } from './reply.encoder.js';
import { TextReply } from './text-reply.js';

describe('ReplyEncoder', () => {
  const encode = async (reply: CallbackReply, format: 'xml' | 'json') =>
    new ReplyEncoder(await loadXmlWriter()).encode(reply, {
      eventId: 'message/text',
      format,
      fields: { ToUserName: 'ww1', FromUserName: 'zhangsan' },
      nowMs: 1_700_000_000_999,
    });

  it.each<[string, CallbackReply, string]>([
    [
      'text',
      TextReply.from({ content: 'a < b & c' }),
      '<MsgType>text</MsgType><Content>a &lt; b &amp; c</Content>',
    ],
    [
      'image',
      ImageReply.from({ mediaId: 'm' }),
      '<MsgType>image</MsgType><Image><MediaId>m</MediaId></Image>',
    ],
    [
      'voice',
      VoiceReply.from({ mediaId: 'm' }),
      '<MsgType>voice</MsgType><Voice><MediaId>m</MediaId></Voice>',
    ],
    [
      'video',
      VideoReply.from({ mediaId: 'm', title: '题' }),
      '<MsgType>video</MsgType><Video><MediaId>m</MediaId><Title>题</Title></Video>',
    ],
    [
      'news',
      NewsReply.from({ articles: [{ title: '1', url: 'https://a' }, { title: '2' }] }),
      '<MsgType>news</MsgType><ArticleCount>2</ArticleCount><Articles><item><Title>1</Title><Url>https://a</Url></item>' +
        '<item><Title>2</Title></item></Articles>',
    ],
  ])('writes %s for an app, to its sender', async (_type, reply, message) => {
    expect(await encode(reply, 'xml')).toBe(
      '<xml><ToUserName>zhangsan</ToUserName><FromUserName>ww1</FromUserName><CreateTime>1700000000</CreateTime>' +
        `${message}</xml>`,
    );
  });

  it('writes what robots reply', async () => {
    expect(JSON.parse(await encode(BotTextReply.from({ content: 'a' }), 'json'))).toEqual({
      msgtype: 'text',
      text: { content: 'a' },
    });
    const images = [BotStreamImage.of(Buffer.from('abc'))];
    const reply = BotStreamReply.from({ id: '1', finish: true, content: 'a', feedbackId: 'f', images });
    expect(JSON.parse(await encode(reply, 'json'))).toEqual({
      msgtype: 'stream',
      stream: {
        id: '1',
        finish: true,
        content: 'a',
        feedback: { id: 'f' },
        msg_item: [{ msgtype: 'image', image: { base64: 'YWJj', md5: '900150983cd24fb0d6963f7d28e17f72' } }],
      },
    });
  });

  it.each<[CallbackReply, 'xml' | 'json', string]>([
    [
      TextReply.from({ content: 'a' }),
      'json',
      'TextReply is not for robots: use a reply such as BotStreamReply',
    ],
    [
      BotTextReply.from({ content: 'a' }),
      'xml',
      'BotTextReply is not for apps: use a reply such as TextReply',
    ],
    [
      TextReply.from({ content: '字'.repeat(683) }),
      'xml',
      'the reply to message/text is invalid: InputInvalidError',
    ],
    [
      BotStreamReply.from({ id: '1', finish: false, content: 'x'.repeat(20_481) }),
      'json',
      'InputInvalidError',
    ],
  ])('rejects a reply that cannot be sent', async (reply, format, message) => {
    await expect(encode(reply, format)).rejects.toThrow(message);
  });
});
