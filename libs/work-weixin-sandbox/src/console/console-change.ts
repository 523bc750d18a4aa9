import type { CallbackDelivery } from '../callback/callback-delivery.js';
import type { CallbackFields } from '../callback/callback-fields.js';
import type { Callbacks } from '../callback/callbacks.js';
import type { Corp } from '../corp/corp.js';
import { ApiError } from '../errors/api.error.js';
import { hasChange, idsOf } from './contact-events.js';

/** The receiver of contact events. */
const RECEIVER = 'contacts';

/**
 * Which corp to change, if not the first one.
 *
 * @see {@link SandboxConsole}
 */
export interface ConsoleOptions {
  /** @default the first corp */
  corpId?: string;
  /** Aborts the delivery of the events. The change stays. */
  signal?: AbortSignal;
}

/** One event of a change. */
export interface ContactEvent {
  readonly changeType: string;
  readonly fields: CallbackFields;
  /** Whether it is sent only if it tells a change. */
  readonly isUpdate?: boolean;
}

/** Changes a corp by the hand of an administrator, and tells its contact-sync URL. */
export class ConsoleChange {
  constructor(
    private readonly callbacks: Callbacks,
    private readonly corp: (corpId?: string) => Corp,
  ) {}

  /**
   * Changes the corp at once, and sends the events one after the other.
   * @returns the deliveries; none if the corp has no receiver `contacts`
   * @throws TypeError with the errcode and its text for a change that an API would reject; nothing changed then
   */
  async make(
    { corpId, signal }: ConsoleOptions,
    change: (corp: Corp) => readonly ContactEvent[],
  ): Promise<readonly CallbackDelivery[]> {
    const events = refused(() => change(this.corp(corpId)));
    const receiver = this.callbacks.find(RECEIVER, corpId);
    if (receiver === undefined) return [];
    const deliveries: CallbackDelivery[] = [];
    for (const { changeType, fields: all, isUpdate = false } of events) {
      const fields = receiver.idsOnly && changeType !== 'update_tag' ? idsOf(all) : all;
      if (isUpdate && !hasChange(fields)) continue;
      const id = `event/change_contact/${changeType}`;
      deliveries.push(await this.callbacks.send(id, fields, { to: RECEIVER, corpId, signal }));
    }
    return deliveries;
  }
}

function refused<T>(change: () => T): T {
  try {
    return change();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new TypeError(`console: ${error.errcode} ${error.message}`, { cause: error });
  }
}
