import { jest } from '@jest/globals';
import { inspect } from 'node:util';
import { branded } from './branded.js';
import { CallAbortedError } from './call-aborted.error.js';
import { CallTimeoutError } from './call-timeout.error.js';
import { ConfigurationInvalidError } from './configuration-invalid.error.js';
import { HttpRemoteError, type HttpRemoteStage } from './http-remote.error.js';
import { HttpStatusError } from './http-status.error.js';
import { InputInvalidError } from './input-invalid.error.js';
import { ResponseTooLargeError } from './response-too-large.error.js';
import { TransportError } from './transport.error.js';

const api = { action: 'a/b', desc: 'A', httpMethod: 'POST' };

class ProductError extends HttpRemoteError {
  readonly stage: HttpRemoteStage = 'check';
}
class BrandedProductError extends HttpStatusError {
  static {
    branded(this, 'product:BrandedProductError');
  }
}

const response = (body: string) => ({
  status: 500,
  headers: { 'retry-after': '3' },
  body: Buffer.from(body),
});

describe('Errors', () => {
  it('are recognized by their base classes only', () => {
    const error = new CallTimeoutError('x');
    expect(error).toBeInstanceOf(CallTimeoutError);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toBeInstanceOf(HttpRemoteError);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(CallAbortedError);
    expect(error).not.toBeInstanceOf(InputInvalidError);
    expect(new TransportError('x')).not.toBeInstanceOf(CallTimeoutError);
    for (const other of [new Error('x'), {}, null, undefined, 'HttpRemoteError']) {
      expect(other instanceof HttpRemoteError).toBe(false);
    }
  });

  it('are recognized in subclasses, branded or not', () => {
    const product = new ProductError('x');
    expect(product).toBeInstanceOf(ProductError);
    expect(product).toBeInstanceOf(HttpRemoteError);
    expect(new ResponseTooLargeError('x')).not.toBeInstanceOf(ProductError);
    const brandedProduct = new BrandedProductError(response(''));
    expect(brandedProduct).toBeInstanceOf(BrandedProductError);
    expect(brandedProduct).toBeInstanceOf(HttpStatusError);
    expect(brandedProduct.name).toBe('BrandedProductError');
    expect(new HttpStatusError(response(''))).not.toBeInstanceOf(BrandedProductError);
  });

  it('are recognized across two copies of the package', async () => {
    await jest.isolateModulesAsync(async () => {
      const copy = await import('./call-timeout.error.js');
      expect(copy.CallTimeoutError).not.toBe(CallTimeoutError);
      const error: unknown = new copy.CallTimeoutError('x');
      expect(error).toBeInstanceOf(CallTimeoutError);
      expect(error).toBeInstanceOf(TransportError);
      expect(error).toBeInstanceOf(HttpRemoteError);
      expect(error).not.toBeInstanceOf(CallAbortedError);
      expect(new CallTimeoutError('x')).toBeInstanceOf(copy.CallTimeoutError);
    });
  });

  it('have a name, the API and the stage', () => {
    const error = new TransportError('no response', { api, code: 'ECONNRESET' });
    expect(error.message).toBe('a/b: no response');
    expect(error.name).toBe('TransportError');
    expect(error.stack).toMatch(/^TransportError: a\/b: no response\n/);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'TransportError',
      message: 'a/b: no response',
      outcome: 'unknown',
      stage: 'send',
      code: 'ECONNRESET',
      api,
    });
    expect(new ConfigurationInvalidError('x')).not.toHaveProperty('api');
  });

  it('can get their API later, in message and stack', () => {
    const error = new TransportError('$& failed').about({ ...api, secret: 'x' } as typeof api);
    expect(error.message).toBe('a/b: $& failed');
    expect(error.stack).toMatch(/^TransportError: a\/b: \$& failed\n/);
    expect(error.api).toEqual(api);
  });

  it('have a cause if one is given, and print none otherwise', () => {
    expect(new TransportError('x', { cause: new Error('y') }).cause).toEqual(new Error('y'));
    expect('cause' in new TransportError('x')).toBe(false);
  });

  it('do not print the body of a response', () => {
    const error = new HttpStatusError(response('token=s3cret'), { api });
    expect(error.body).toBe('token=s3cret');
    expect(inspect(error, { depth: Infinity })).not.toContain('s3cret');
    expect(JSON.stringify(error)).not.toContain('s3cret');
    expect({ ...error }).not.toHaveProperty('body');
    expect(error.headers).toEqual({ 'retry-after': '3' });
    expect({ ...error }).not.toHaveProperty('headers');
  });
});

describe('InputInvalidError', () => {
  const violations = (count: number, message = 'wrong', property = 'key') =>
    Array.from({ length: count }, (_, index) => ({
      property: `${property}${index}`,
      wirePath: `${property}${index}`,
      rule: 'r',
      message,
    }));

  it('has every violation, and no count of omitted ones', () => {
    const error = new InputInvalidError(violations(100), { api });
    expect(error.violations).toEqual(violations(100));
    expect(error.omitted).toBe(0);
    expect(error.message).toMatch(/^a\/b: key0: wrong; .*; key99: wrong$/);
  });

  it('has the first hundred violations, and the number of the others', () => {
    const error = new InputInvalidError(violations(1_000), { omitted: 5 });
    expect(error.violations).toEqual(violations(100));
    expect(error.omitted).toBe(905);
    expect(error.message).toMatch(/; key99: wrong; and 905 more$/);
    expect(error.toJSON()).toMatchObject({ omitted: 905 });
  });

  it('is short, even if its texts are long', () => {
    const error = new InputInvalidError(violations(1_000, '错😀'.repeat(10_000), 'k'.repeat(10_000)));
    expect(error.violations.length).toBeGreaterThan(20);
    expect(error.violations.length + error.omitted).toBe(1_000);
    expect(error.message.length).toBeLessThan(11_000);
    expect(JSON.stringify(error).length).toBeLessThan(50_000);
    expect(JSON.stringify(error)).not.toContain('\\ud83d');
    const told = error.message.split('; ').length - 1;
    expect(error.message.endsWith(`; and ${1_000 - told} more`)).toBe(true);
  });
});
