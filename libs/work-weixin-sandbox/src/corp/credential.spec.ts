import { credentialsOf } from './credential.js';
import { readCorpSeed } from './corp-seed.reader.js';

const corp = (secrets: object) => readCorpSeed({ corpId: 'ww1', name: 'Acme', secrets });

describe('The secrets of a seed', () => {
  it('have the kind of their name; other names are apps', () => {
    const seed = corp({
      contacts: { secret: 'c' },
      kf: { secret: 'k' },
      app: { secret: 'a', agentId: 1000002 },
      helpdesk: { secret: 'h', agentId: 1000003, visibleDepartments: [2] },
    });
    expect(credentialsOf(seed)).toMatchObject([
      { name: 'contacts', kind: 'contacts' },
      { name: 'kf', kind: 'kf', visibleDepartments: [1] },
      { name: 'app', kind: 'app', agentId: 1000002 },
      { name: 'helpdesk', kind: 'app', agentId: 1000003, visibleDepartments: [2] },
    ]);
  });

  it('may not be kinds by the name of an inherited property', () => {
    expect(credentialsOf(corp({ constructor: { secret: 'x' } }))).toMatchObject([{ kind: 'app' }]);
  });

  it.each(['1000002', -1, 1.5, null])('have no agentId of %p', (agentId) => {
    expect(() => corp({ app: { secret: 'a', agentId } })).toThrow(
      'secrets.app.agentId of a corp must be a whole number of at least 0',
    );
  });
});
