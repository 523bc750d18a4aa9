import { IsInt } from 'class-validator';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import type { InputInvalidError } from '../errors/input-invalid.error.js';
import { readInput } from '../metadata/input.reader.js';
import { getRemoteApi } from '../metadata/remote-api-description.js';
import { validateInput } from '../validate/input.validator.js';
import {
  redactBody,
  redactHeaders,
  redactUrl,
  secretNamesOf,
  secretsOfBody,
  secretsOfInput,
} from './redact.js';

class Button {
  @JsonName('key', { sensitive: false }) key?: string;
  @JsonName('sign') sign?: string;
}

@HttpRemoteApi({ action: 'card', desc: 'Send a card' })
class SendCard extends HttpRemoteInput {
  @JsonName('next_key', { in: 'query', sensitive: false }) nextKey?: string;
  @JsonName('api_key', { in: 'query' }) apiKey?: string;
  @JsonName('x-auth-type', { in: 'header', sensitive: false }) authType?: string;
  @JsonName('auth_info', { type: () => Button, sensitive: false }) authInfo?: Button;
  @JsonName('buttons', { type: () => [Button] }) buttons?: Button[];
  @JsonName('session_cnt', { sensitive: false }) @IsInt() sessionCount?: number;
  @JsonName('password') password?: string;
  @JsonName('auth_text', { type: 'json', sensitive: false }) text?: unknown;
}

const { placed } = readInput(SendCard);

describe('A property with sensitive: false', () => {
  const body = {
    auth_info: { key: 'k', sign: 's' },
    buttons: [{ key: 'k2', sign: 's2' }],
    session_cnt: 1,
    password: 'p',
    auth_text: { token: 't', a: 'b' },
    undeclared_token: 'u',
  };

  it('is shown in a body, but its secrets are not', () => {
    expect(redactBody(body, placed.body)).toEqual({
      auth_info: { key: 'k', sign: '***' },
      buttons: [{ key: 'k2', sign: '***' }],
      session_cnt: 1,
      password: '***',
      auth_text: { token: '***', a: 'b' },
      undeclared_token: '***',
    });
    expect(secretsOfBody(body, placed.body)).toEqual(['s', 's2', 'p', 't', 'u']);
  });

  it('is shown in a query and a header', () => {
    expect(redactUrl('/card?next_key=a&api_key=b&access_token=c', secretNamesOf(placed.query))).toBe(
      '/card?next_key=a&api_key=***&access_token=***',
    );
    expect(redactHeaders({ 'X-Auth-Type': 'a', authorization: 'b' }, secretNamesOf(placed.header))).toEqual({
      'X-Auth-Type': 'a',
      authorization: '***',
    });
  });

  it('is hidden if another property of the same place and name is sensitive', () => {
    @HttpRemoteApi({ action: 'twins', desc: 'T', httpMethod: 'GET' })
    class Twins extends HttpRemoteInput {
      @JsonName('Key', { sensitive: false }) one?: string;
      @JsonName('key', { sensitive: true }) other?: string;
    }
    expect(secretNamesOf(readInput(Twins).placed.query)('Key')).toBe(true);
  });

  it('is no secret of the input, and is quoted in its errors', async () => {
    const input = SendCard.from({ nextKey: 'a', apiKey: 'b', sessionCount: 'many' as never });
    expect(secretsOfInput(input)).toEqual(['b']);
    const error = (await Promise.resolve(validateInput(input)).catch(
      (thrown: unknown) => thrown,
    )) as InputInvalidError;
    expect(error.violations).toMatchObject([
      { property: 'sessionCount', message: 'sessionCount must be an integer number', value: 'many' },
    ]);
  });

  it('is described as not sensitive', () => {
    const { fields } = getRemoteApi(SendCard);
    expect(fields.filter(({ sensitive }) => sensitive).map(({ wireName }) => wireName)).toEqual([
      'api_key',
      'password',
    ]);
    expect(fields[3]?.nested?.fields.map(({ sensitive }) => sensitive)).toEqual([false, true]);
  });

  it('is inherited, and can be taken back', () => {
    class Heir extends SendCard {
      @JsonName('next_key') override nextKey?: string;
      @JsonName('session_cnt', { sensitive: true }) override sessionCount?: number;
      @JsonName('x-auth-type', { sensitive: undefined }) override authType?: string;
    }
    const { byProperty } = readInput(Heir);
    expect(byProperty.get('nextKey')?.sensitive).toBe(false);
    expect(byProperty.get('sessionCount')?.sensitive).toBe(true);
    expect(byProperty.get('authType')?.sensitive).toBe(true);
  });
});
