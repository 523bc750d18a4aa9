import { KEY } from '../../../../test/support/callback-sender.js';
import { failureOf } from '../../../../test/support/failure-of.js';
import { resolveWorkWeixinOptions } from '../work-weixin.options.js';
import type { TenantOptions } from './tenant.options.js';

const token = 'tok3n';
const aesKey = KEY;

function resolve(callbacks: unknown, apps?: TenantOptions['apps']) {
  const corp = { corpId: 'ww1', secrets: { app: 's' }, apps, callbacks } as TenantOptions;
  const { tenants } = resolveWorkWeixinOptions({ tenants: { acme: corp } });
  return (tenants as ReadonlyMap<string, TenantOptions>).get('acme')?.callbacks;
}

describe('callbacks of a tenant', () => {
  it('have the kind of their name, or one of their own', () => {
    expect(
      resolve({
        contacts: { token, aesKey },
        externalContact: { token, aesKey },
        kf: { token, aesKey },
        robot: { token, aesKey, kind: 'bot' },
      }),
    ).toEqual({
      contacts: { token, aesKey, kind: 'contacts' },
      externalContact: { token, aesKey, kind: 'externalContact' },
      kf: { token, aesKey, kind: 'kf' },
      robot: { token, aesKey, kind: 'bot' },
    });
  });

  it('belong to the app of their name, or to the one that they name', () => {
    const apps = { helpdesk: { agentId: 1, secret: 'b' } };
    expect(resolve({ helpdesk: { token, aesKey, kind: 'app' } }, apps)).toMatchObject({
      helpdesk: { app: 'helpdesk' },
    });
    expect(resolve({ other: { token, aesKey, kind: 'app', app: 'default' } })).toMatchObject({
      other: { app: 'default' },
    });
    expect(resolve({ other: { token, aesKey, kind: 'app' } })?.['other']).not.toHaveProperty('app');
  });

  it.each([
    [5, 'callbacks must be an object of receivers by name'],
    [{ contacts: 5 }, 'callbacks has contacts, which is'],
    [{ token, aesKey }, 'write callbacks: { contacts: { token, aesKey } }'],
    [{ contacts: {} }, 'callbacks.contacts.token is missing'],
    [{ contacts: { token } }, 'callbacks.contacts.aesKey is missing'],
    [
      { contacts: { token: 't-s3cret', aesKey } },
      'callbacks.contacts.token must be a text of 1 to 32 letters',
    ],
    [
      { contacts: { token: 's3cret'.repeat(6), aesKey } },
      'callbacks.contacts.token must be a text of 1 to 32 letters',
    ],
    [
      { contacts: { token, aesKey: `s3cret${aesKey}` } },
      'callbacks.contacts.aesKey must be a text of 43 letters',
    ],
    [{ contacts: { token, encodingAESKey: aesKey } }, 'aesKey'],
    [{ robot: { token, aesKey } }, "callbacks has robot without kind: add kind: 'app'"],
    [{ robot: { token, aesKey, kind: 'robot' } }, 'callbacks.robot.kind must be one of contacts,'],
    [{ kf: { token, aesKey, kind: 'app' } }, 'callbacks has kf, whose kind is kf'],
    [{ 'a/b': { token, aesKey, kind: 'app' } }, 'which cannot be a part of a URL'],
    [{ '..': { token, aesKey, kind: 'app' } }, 'which cannot be a part of a URL'],
    [
      { desk: { token, aesKey, kind: 'app', app: 'none' } },
      'callbacks.desk.app names an app that is not in apps: "none"',
    ],
  ])('may not be %j', async (callbacks, message) => {
    const error = await failureOf<Error>(() => resolve(callbacks));
    expect(error.message).toContain('tenant "acme"');
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('s3cret');
  });

  it('may be those of one corp', () => {
    const { tenants } = resolveWorkWeixinOptions({
      corpId: 'ww1',
      secrets: { app: 's' },
      callbacks: { contacts: { token, aesKey } },
    });
    expect([...(tenants as ReadonlyMap<string, TenantOptions>).values()][0]?.callbacks).toEqual({
      contacts: { token, aesKey, kind: 'contacts' },
    });
  });
});
