import { demoCorp } from '../src/corp/demo-corp.js';
import type { CorpSeed } from '../src/corp/corp-seed.js';
import type { AppSecretSeed, ContactsSecretSeed } from '../src/corp/secret-seed.js';

/** A corp with two apps, guests and a linked corp. `market` sees department 5 only. */
export function loginCorp(changes: Partial<CorpSeed> = {}): CorpSeed & {
  secrets: { contacts: ContactsSecretSeed; app: AppSecretSeed };
} {
  const corp = demoCorp();
  return {
    ...corp,
    ...changes,
    secrets: {
      contacts: corp.secrets.contacts,
      app: { ...corp.secrets.app, agentId: 1000002 },
      market: {
        secret: 's3cret-market',
        agentId: 1000003,
        visibleDepartments: [5],
        trustedDomains: ['market.example', 'localhost:3000'],
      },
    },
    guests: [
      { openid: 'oGuest', name: '访客' },
      { openid: 'oExternal', external_userid: 'wmExternal', name: '<b>客户</b>' },
    ],
    linkedMembers: [{ corpId: 'wwlinked', userid: 'wangfang', name: '王芳' }],
  };
}
