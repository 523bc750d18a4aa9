import { ClientApps } from './client-apps.js';
import { ClientBots } from './client-bots.js';
import { ClientCards } from './client-cards.js';
import type { ClientDeps } from './client-deps.js';
import { ClientKf } from './client-kf.js';

/**
 * The hand of a member in the client, and that of a customer of 微信客服: what they write and press is called back to the
 * receivers of the corp.
 *
 * @example `await sandbox.client.app.send('helpdesk', { text: '你好' }, { from: 'zhangsan' })`
 */
export class SandboxClient {
  /** Messages to apps, and their menus. */
  readonly app: ClientApps;
  /** Cards that apps sent with message/send. */
  readonly card: ClientCards;
  /** Smart robots that receive by URL. */
  readonly bot: ClientBots;
  /** Customers of 微信客服. */
  readonly kf: ClientKf;

  /** @internal */
  constructor(deps: ClientDeps) {
    this.app = new ClientApps(deps);
    this.card = new ClientCards(deps);
    this.bot = new ClientBots(deps);
    this.kf = new ClientKf(deps);
  }
}
