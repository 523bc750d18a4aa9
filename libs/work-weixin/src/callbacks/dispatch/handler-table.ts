import { DeclarationInvalidError } from 'nestjs-http-remote';
import type { ProviderCallbackContext } from '../contract/callback-context.js';
import { isProviderCallback } from '../contract/provider-callback.js';
import type { WorkWeixinCallback, WorkWeixinEventClass } from '../contract/work-weixin-callback.js';
import { isPushed } from '../metadata/event-key.js';
import { getWorkWeixinEvent } from '../metadata/event.reader.js';
import type { HandlerMetadata } from '../metadata/event-metadata.js';

/** A method of a provider that handles events. */
export interface EventHandler {
  /** Such as `Directory.joined`. */
  readonly name: string;
  readonly isReplier: boolean;
  /** The context of a tenant's event has a tenant. */
  readonly call: (event: WorkWeixinCallback, context: ProviderCallbackContext) => unknown;
}

/** A handler, and what one of its decorators says. */
export interface FoundHandler {
  readonly name: string;
  readonly metadata: HandlerMetadata;
  readonly call: EventHandler['call'];
}

/** Which handlers take an event. */
export class HandlerTable {
  private readonly byClass = new Map<WorkWeixinEventClass, EventHandler[]>();
  private readonly others: EventHandler[] = [];
  private readonly othersForProvider: EventHandler[] = [];

  /**
   * @throws DeclarationInvalidError if a handler is for a class without `@WorkWeixinEvent()`, or for one that no callback brings, or
   * two may reply to one event
   */
  constructor(found: readonly FoundHandler[]) {
    for (const each of found) this.add(each);
  }

  /** The event classes of the handlers. */
  get classes(): readonly WorkWeixinEventClass[] {
    return [...this.byClass.keys()];
  }

  /**
   * Those of the class; else those that take any event of such a receiver.
   *
   * @param receiver whether what it gets has a tenant. If not, handlers that need one are not called
   */
  handlersOf(
    eventClass: WorkWeixinEventClass | undefined,
    { hasTenant }: { readonly hasTenant: boolean },
  ): readonly EventHandler[] {
    const isTaken = hasTenant || (eventClass && isProviderCallback(eventClass));
    const own = eventClass && isTaken ? this.byClass.get(eventClass) : undefined;
    return own ?? (hasTenant ? this.others : this.othersForProvider);
  }

  private add({ name, metadata: { events, isReplier, isForProvider }, call }: FoundHandler): void {
    const handler: EventHandler = { name, isReplier, call };
    if (!events) return void (isForProvider ? this.othersForProvider : this.others).push(handler);
    for (const eventClass of new Set(events as readonly WorkWeixinEventClass[])) {
      const { id } = describe(eventClass, name);
      const known = this.byClass.get(eventClass) ?? [];
      const other = isReplier && known.find((one) => one.isReplier);
      if (other) {
        throw new DeclarationInvalidError(
          `${other.name} and ${name} both reply to ${id}: an event has one reply, remove { reply: true } from one of them`,
        );
      }
      this.byClass.set(eventClass, [...known, handler]);
    }
  }
}

function describe(eventClass: WorkWeixinEventClass, handler: string) {
  try {
    const description = getWorkWeixinEvent(eventClass);
    // Its handler would never be called: what a callback contains leads to another id.
    if (!isPushed(description)) {
      const { id } = description;
      const how = id.startsWith('kf/')
        ? 'read it with KfMessages, or kfMessageOf(item), of nestjs-work-weixin/customer-service'
        : `read it with decodeOutput(${eventClass.name}, item)`;
      throw new DeclarationInvalidError(`${eventClass.name} (${id}) does not come by a callback URL: ${how}`);
    }
    return description;
  } catch (error) {
    if (!(error instanceof DeclarationInvalidError)) throw error;
    throw new DeclarationInvalidError(`@OnWorkWeixinEvent() of ${handler}: ${error.message}`);
  }
}
