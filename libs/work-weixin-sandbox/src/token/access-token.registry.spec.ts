import { credentialsOf } from '../corp/credential.js';
import { demoCorp } from '../corp/demo-corp.js';
import { AccessTokenRegistry, TOKEN_PATTERN } from './access-token.registry.js';

describe('AccessTokenRegistry', () => {
  it('stores up to 10,000 replaced tokens, and never removes a current one', () => {
    const [contacts, app] = credentialsOf(demoCorp());
    if (!contacts || !app) throw new Error('the demo corp has two secrets');
    const registry = new AccessTokenRegistry(() => 0, 7200);
    const current = registry.issue(contacts).token;
    for (let i = 0; i < 10_010; i += 1) {
      registry.endOne(registry.issue(app).token, 'revoked');
    }
    expect(registry.authenticate(current)).toBe(contacts);
    expect(Reflect.get(registry, 'issued')).toHaveProperty('size', 10_002);
  });

  it('issues tokens that match its pattern', () => {
    const [contacts] = credentialsOf(demoCorp());
    if (!contacts) throw new Error('the demo corp has a secret');
    const { token } = new AccessTokenRegistry(() => 0, 7200).issue(contacts);
    expect(`x${token}`.replace(TOKEN_PATTERN, '')).toBe('x');
  });
});
