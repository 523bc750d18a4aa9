import {
  HttpRemoteApi,
  HttpRemoteInput,
  InputInvalidError,
  JsonName,
  createHttpRemoteClient,
  validateInput,
  type WireResponse,
} from 'nestjs-http-remote';
import { HttpRemoteStub } from 'nestjs-http-remote/testing';
import { CreateUserWorkWxInput, UserWorkWxInput } from 'nestjs-work-weixin/user';
import { WorkWeixinStub } from 'nestjs-work-weixin/testing';

const MEBIBYTE = 1024 * 1024;
// A pattern that rescans the text for each character takes minutes for a megabyte; all others take a few milliseconds.
const MAX_MS = 5_000;

const filled = (unit: string, length = MEBIBYTE) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

class Dated {
  @JsonName('at') at?: Date;
  @JsonName('day', { dateFormat: 'yyyy-MM-dd HH:mm:ss' }) day?: Date;
  @JsonName('count', { type: () => Number }) count?: number;
  @JsonName('isOpen', { type: () => Boolean }) isOpen?: boolean;
}
@HttpRemoteApi({ action: 'dated', desc: 'dated', httpMethod: 'GET', output: Dated })
class ReadDated extends HttpRemoteInput<Dated> {}
@HttpRemoteApi({ action: 'dated.xml', desc: 'dated', httpMethod: 'GET', output: Dated, responseType: 'Xml' })
class ReadXml extends HttpRemoteInput<Dated> {}

/** Milliseconds until the call ends, with any result. */
async function timeOf(stub: HttpRemoteStub, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work().catch(() => undefined);
  const spent = performance.now() - started;
  expect(stub.requests).toHaveLength(1);
  return spent;
}

/** Milliseconds that a call with this response takes. */
function timeOfAnswer(
  answer: Partial<Omit<WireResponse, 'body'>> & { readonly body: string },
  api: typeof ReadDated = ReadDated,
): Promise<number> {
  const stub = new HttpRemoteStub();
  stub.on(api).answer(answer);
  const client = createHttpRemoteClient('slow', {
    baseUrl: 'https://slow.example/',
    transport: stub.transport,
    retry: false,
    timeoutMs: 60_000,
  });
  return timeOf(stub, () => client.send(new api()));
}

describe('A megabyte of text from a server is read in linear time', () => {
  it.each([
    ['hints that do not end', filled('hint:[')],
    ['hints of white space', filled('hint:'.padEnd(1000))],
    ['one hint', `hint: [${filled('1')}]`],
    ['names of tokens', filled('access_token=')],
    ['quoted names of tokens', filled('"access_token"   :   ')],
    ['what the secrets begin with', filled('stub-secret-')],
    ['back slashes', filled('\\')],
    ['percent signs', filled('%3D')],
  ])('as an errmsg of %s', async (_, errmsg) => {
    const stub = new WorkWeixinStub();
    stub.on(UserWorkWxInput).answer({ body: JSON.stringify({ errcode: 60111, errmsg }) });
    const service = stub.service({ timeoutMs: 60_000, retry: false });
    const spent = await timeOf(stub, () => service.send(UserWorkWxInput.from({ userId: 'lisi' })));
    expect(spent).toBeLessThan(MAX_MS);
  });

  it.each([
    ['a zone', `2026-01-01T${filled('+')}\n`],
    ['a zone of Z', `2026-01-01T${filled('Z')}\n`],
    ['dashes', `${filled('-')}:\n`],
    ['digits', filled('1')],
    ['white space', `2026-01-01${filled(' ')}x`],
  ])('as a date, number or boolean of %s', async (_, text) => {
    const body = JSON.stringify({ at: text, day: text, count: text, isOpen: text });
    expect(await timeOfAnswer({ body })).toBeLessThan(MAX_MS);
  });

  it.each([
    ['__proto__', `{"__proto__"${filled(' ')}:1,"__proto__"`],
    ['escapes', `{"${filled('\\u005f')}":`],
    ['lists', filled('[')],
  ])('as JSON of %s', async (_, body) => {
    expect(await timeOfAnswer({ body })).toBeLessThan(MAX_MS);
  });

  it.each([
    ['tags', filled('<')],
    ['open tags', filled('<a>')],
    ['attributes', `<a ${filled('b="')}`],
    ['quotes behind a document type', `<!DOCTYPE a><?${filled('""')}`],
    ['quotes in a tag, behind a document type', `<a ${filled('"\'')}<!DOCTYPE a>`],
    ['entities', `<a>${filled('&#')}</a>`],
    ['comments', `<a>${filled('<!--')}<!DOCTYPE</a>`],
  ])('as XML of %s', async (_, body) => {
    expect(await timeOfAnswer({ body, headers: { 'content-type': 'text/xml' } }, ReadXml)).toBeLessThan(
      MAX_MS,
    );
  });

  it.each([
    ['retry-after', filled('1', 15_000)],
    ['retry-after', `Mon, ${filled('(', 15_000)}`],
    ['content-type', filled('; charset', 15_000)],
    ['content-type', `text/html;${filled(' ', 15_000)}`],
    ['content-type', `${filled('a', 15_000)}/`],
    ['location', filled('?access_token=', 15_000)],
  ])('as the header %s', async (name, value) => {
    for (const status of [200, 503]) {
      expect(await timeOfAnswer({ status, headers: { [name]: value }, body: '<' })).toBeLessThan(MAX_MS);
    }
  });

  it('as a page with an error status', async () => {
    expect(await timeOfAnswer({ status: 502, body: filled('<!--token=') })).toBeLessThan(MAX_MS);
  });
});

describe('A megabyte of text from a caller is validated in linear time', () => {
  it.each(
    ['a', '@', '.', 'a.', 'a-', '/', ' ', '+', '"', '张', '<'].flatMap((unit) =>
      [filled(unit), `http://a.b/${filled(unit)}\n`, `a@${filled(unit)}!`].map(
        (text) => [text.slice(0, 24), text] as const,
      ),
    ),
  )('as %j …', async (_, text) => {
    const input = CreateUserWorkWxInput.from({
      userId: text,
      name: text,
      alias: text,
      mobile: text,
      email: text,
      bizMail: text,
      telephone: text,
      address: text,
      department: [1],
      extAttr: { attrs: [{ type: 1, name: text, web: { url: text, title: text } }] },
    });
    const started = performance.now();
    await expect(Promise.resolve(validateInput(input))).rejects.toBeInstanceOf(InputInvalidError);
    expect(performance.now() - started).toBeLessThan(MAX_MS);
  });
});
