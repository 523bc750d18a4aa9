import { HttpRemoteApi, type HttpRemoteApiOptions } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { getRemoteApi } from './remote-api-description.js';

function declare(options: object) {
  class Declared extends HttpRemoteInput {}
  HttpRemoteApi({ action: 'a/b', desc: 'A', ...options } as HttpRemoteApiOptions)(Declared);
  return Declared;
}

describe('The effect of an API', () => {
  it.each([
    ['GET', 'read', true],
    ['HEAD', 'read', true],
    ['PUT', 'idempotent-write', true],
    ['DELETE', 'idempotent-write', true],
    ['POST', 'write', false],
    ['PATCH', 'write', false],
  ])('of %s is %s by default', (httpMethod, effect, idempotent) => {
    expect(getRemoteApi(declare({ httpMethod }))).toMatchObject({ effect, idempotent, onceKind: undefined });
  });

  it.each([
    [{ httpMethod: 'POST', idempotent: true }, 'idempotent-write'],
    [{ httpMethod: 'GET', idempotent: false }, 'write'],
    [{ httpMethod: 'PUT', idempotent: false }, 'write'],
    [{ httpMethod: 'GET', idempotent: true }, 'read'],
    [{ httpMethod: 'POST', idempotent: false }, 'write'],
  ])('with the short form %j is %s', (options, effect) => {
    expect(getRemoteApi(declare(options))).toMatchObject({ effect, idempotent: options.idempotent });
  });

  it.each([
    [{ effect: 'read' }, true],
    [{ effect: 'read', idempotent: true }, true],
    [{ effect: 'idempotent-write' }, true],
    [{ httpMethod: 'GET', effect: 'write' }, false],
    [{ effect: 'once', onceKind: 'consumes' }, false],
    [{ effect: 'once', onceKind: 'issues', idempotent: false }, false],
  ])('%j is described, and idempotent is %s', (options, idempotent) => {
    expect(getRemoteApi(declare(options))).toMatchObject({ ...options, idempotent });
  });

  it.each([
    [{ effect: 'reads' }, /effect "reads" must be read, idempotent-write, write, once/],
    [{ effect: 'read', idempotent: false }, /idempotent: false contradicts effect read/],
    [{ effect: 'write', idempotent: true }, /idempotent: true contradicts effect write/],
    [{ effect: 'once', onceKind: 'issues', idempotent: true }, /idempotent: true contradicts effect once/],
    [{ effect: 'once' }, /effect once needs onceKind/],
    [{ effect: 'once', onceKind: 'code' }, /onceKind "code" must be consumes or issues/],
    [{ onceKind: 'issues' }, /onceKind contradicts effect write: leave it out, or write effect: 'once'/],
  ])('%j is rejected when the class is defined', (options, message) => {
    expect(() => declare(options)).toThrow(DeclarationInvalidError);
    expect(() => declare(options)).toThrow(message);
  });
});
