import { readEnvelope } from './envelope.reader.js';

describe('readEnvelope', () => {
  it.each([
    ['<xml><ToUserName><![CDATA[ww1]]></ToUserName><Encrypt><![CDATA[abc+/=]]></Encrypt></xml>'],
    ['<xml><Encrypt>abc+/=</Encrypt><AgentID>1</AgentID></xml>'],
    ['\ufeff<?xml version="1.0"?>\n<xml>\n <Encrypt> <![CDATA[abc+/=]]>\n</Encrypt>\n</xml>'],
    ['{"encrypt":"abc+/="}'],
    ['\ufeff {"tousername":"ww1","encrypt":"abc+/="}'],
    [{ encrypt: 'abc+/=' }],
    [{ xml: { ToUserName: ['ww1'], Encrypt: ['abc+/='] } }],
    [{ Encrypt: 'abc+/=' }],
  ])('reads %j', (body) => {
    expect(readEnvelope(body)).toBe('abc+/=');
  });

  it.each([
    [undefined],
    [null],
    [''],
    [5],
    [[]],
    ['hello'],
    ['<xml><Content>plain</Content></xml>'],
    ['<xml><Encrypt>a</Encrypt><Encrypt>b</Encrypt></xml>'],
    ['<xml><Encrypt><![CDATA[a<b]]></Encrypt></xml>'],
    ['<xml><Encrypt></Encrypt></xml>'],
    ['<!DOCTYPE x [<!ENTITY e "a">]><xml><Encrypt>&e;</Encrypt></xml>'],
    ['{"encrypt":5}'],
    ['{"encrypt":"a'],
    ['{"encrypt":["a","b"]}'],
    [{ encrypt: { a: 1 } }],
    [{ '<xml>': '' }],
  ])('finds nothing in %j', (body) => {
    expect(readEnvelope(body)).toBeUndefined();
  });

  it('reads a megabyte that has no end in time', () => {
    const started = performance.now();
    for (const text of [
      '<Encrypt>'.repeat(110_000),
      `<Encrypt>${'a'.repeat(1_000_000)}`,
      `<Encrypt>${' '.repeat(1_000_000)}`,
    ])
      expect(readEnvelope(text)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
