import { randomBytes } from 'node:crypto';
import { ExpiringSecrets } from '../token/expiring-secrets.js';

/** Page 94670: the token of an event is valid for ten minutes. */
const TOKEN_LIFETIME_MS = 10 * 60 * 1000;
const MAX_ITEMS = 10_000;

/** One entry of `kf/sync_msg`, with the field names of the wire format. */
export type KfItem = Readonly<Record<string, unknown>> & {
  readonly msgid: string;
  readonly open_kfid: string;
};

interface StoredItem {
  /** Grows by one with every item. */
  readonly serial: number;
  readonly item: KfItem;
}

/** A part of the items. */
export interface KfPage {
  readonly items: readonly KfItem[];
  /** The serial number of the last item. */
  readonly last: number;
  readonly hasMore: boolean;
}

/** What customers wrote to the accounts of 微信客服 of one corp, and what happened there: the last 10,000. */
export class KfDesk {
  /** The tokens of events, for the account that they name. */
  readonly tokens = new ExpiringSecrets<string>('kf-token', TOKEN_LIFETIME_MS);
  private readonly stored: StoredItem[] = [];
  private lastSerial = 0;

  /** @returns the msgid */
  add(item: Omit<KfItem, 'msgid'> & { readonly open_kfid: string }): string {
    const msgid = randomBytes(16).toString('hex');
    this.lastSerial += 1;
    this.stored.push({ serial: this.lastSerial, item: { msgid, ...item } });
    if (this.stored.length > MAX_ITEMS) this.stored.shift();
    return msgid;
  }

  /** The items of one account after a position. */
  after(serial: number, openKfId: string, limit: number): KfPage {
    const rest = this.stored.filter((one) => one.serial > serial && one.item.open_kfid === openKfId);
    const page = rest.slice(0, limit);
    return {
      items: page.map(({ item }) => item),
      last: page.at(-1)?.serial ?? serial,
      hasMore: rest.length > limit,
    };
  }
}
