import fc from 'fast-check';
import { parseAction } from './api-name.js';
import { WrongArgumentError } from '../rejected.error.js';

describe('parseAction', () => {
  it.each([
    ['appchat/create', 'appchat', 'appchat-create', 'AppchatCreate', 'appchatCreate'],
    ['user/get_foo', 'user', 'user-get-foo', 'UserGetFoo', 'userGetFoo'],
    ['oa/meetingroom/book_2', 'oa', 'oa-meetingroom-book-2', 'OaMeetingroomBook2', 'oaMeetingroomBook2'],
    ['export/simple_user', 'export', 'export-simple-user', 'ExportSimpleUser', 'exportSimpleUser'],
    ['user/delete', 'user', 'user-delete', 'UserDelete', 'userDelete'],
    ['getcallbackip', 'getcallbackip', 'getcallbackip', 'Getcallbackip', 'getcallbackip'],
  ])('derives the names of %s', (action, family, file, base, route) => {
    expect(parseAction(action)).toEqual({
      action,
      family,
      file,
      input: `${base}WorkWxInput`,
      output: `${base}WorkWxOutput`,
      route,
    });
  });

  it('accepts another prefix of the class names', () => {
    expect(parseAction('user/get', 'ReadUser')).toMatchObject({
      input: 'ReadUserWorkWxInput',
      route: 'userGet',
    });
    for (const name of ['', 'readUser', 'Read-User', 'Läser', 'A'.repeat(65)]) {
      expect(() => parseAction('user/get', name)).toThrow(/--name .* write letters and digits/);
    }
  });

  it.each([
    ['', "write|name an API, such as 'new-api user/get_foo'"],
    ['   ', "name an API, such as 'new-api user/get_foo'"],
    ['user/getFoo', "write 'user/get_foo'"],
    ['USER/GET', "write 'user/get'"],
    ['user/get foo', "write 'user/get_foo'"],
    ['user/get-foo', "write 'user/get_foo'"],
    ['user/get__foo', "write 'user/get_foo'"],
    ['/user/get', "write 'user/get'"],
    ['user/get/', "write 'user/get'"],
    ['user//get', "write 'user/get'"],
    ['../user/get', "write 'user/get'"],
    ['user/../../etc/passwd', "write 'user/etc/passwd'"],
    ['user\\get', "write 'user/get'"],
    ['cgi-bin/user/get', "write 'user/get'"],
    ['https://qyapi.weixin.qq.com/cgi-bin/user/get?access_token=x', "write 'user/get'"],
    ['用户/读取', "with '/' between the parts, such as user/get_foo"],
    ['user/gét', "write 'user/g_t'"],
    ['..', 'such as user/get_foo'],
    ['9user/get', 'such as user/get_foo'],
    ['user/get\n', "write 'user/get'"],
    ['\u001b[31muser/get', 'such as user/get_foo|write'],
    ['__proto__', "write 'proto'"],
    ['delete', 'is a reserved name'],
    ['class', 'is a reserved name'],
    ['index/get', 'is a reserved name'],
    ['node_modules/get', 'is a reserved name'],
    ['con/get', 'is a reserved name'],
    ['lpt1', 'is a reserved name'],
    ['a/b/c/d/e/f', 'is too long'],
    [`user/${'a'.repeat(60)}`, 'is too long'],
  ])('rejects %j with one line that says what to write instead', (given, expected) => {
    let message = '';
    try {
      parseAction(given);
    } catch (error) {
      expect(error).toBeInstanceOf(WrongArgumentError);
      message = (error as Error).message;
    }
    expect(message).toMatch(new RegExp(expected));
    expect(message).toMatch(/^[^\p{C}\n]+$/u);
  });

  it('rejects any text, or returns names that lead nowhere else', () => {
    const parts = [
      'user',
      'get',
      'foo',
      '..',
      '.',
      '/',
      '\\',
      '_',
      '-',
      ' ',
      'A',
      '用',
      '%2e',
      '\0',
      ':',
      '~',
      '1',
    ];
    const given = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((some) => some.join('')),
      fc.stringMatching(/^[a-z_/0-9]{1,20}$/),
      fc.stringMatching(/^[a-z][a-z0-9]{1,8}(?:\/[a-z][a-z0-9]{1,8}){1,3}$/),
    );
    let taken = 0;
    fc.assert(
      fc.property(given, (action) => {
        try {
          const { family, file, input, output, route } = parseAction(action);
          expect(`${family} ${file}`).toMatch(/^[a-z][a-z\d_]* [a-z][a-z\d-]*$/);
          expect(`${input} ${output} ${route}`).toMatch(
            /^[A-Z][A-Za-z\d]*WorkWxInput [A-Z]\w*Output [a-z][A-Za-z\d]*$/,
          );
          taken += 1;
        } catch (error) {
          if (!(error instanceof WrongArgumentError)) throw error;
          expect(error.message).toMatch(/^[^\p{C}]{20,250}$/u);
          expect(error.message).toMatch(/write|name an API/);
          // It accepts its own advice.
          const advised = /write '([^']+)'$/.exec(error.message)?.[1];
          if (advised !== undefined && advised.split('/').length <= 5) {
            expect(nameOrReserved(advised)).toBe(true);
          }
        }
      }),
      { numRuns: 3_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

function nameOrReserved(action: string): boolean {
  try {
    return parseAction(action).action === action;
  } catch (error) {
    return String(error).includes('is a reserved name');
  }
}
