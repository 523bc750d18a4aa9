import { HttpRemoteError } from 'nestjs-http-remote';
import { Errcode } from '../errcode/errcode.js';
import { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { MessageDelivery } from './message-delivery.js';

/** One call of {@link WorkWeixinMessages.sendToMany}. */
export interface MessageBatch {
  /** The members of the call, as they were given. */
  readonly userIds: readonly string[];
  /** Missing if the call failed, or was not made. */
  readonly delivery?: MessageDelivery;
  /** Why the call failed. Missing if it succeeded, or was not made. */
  readonly error?: unknown;
}

/**
 * The fate of a message to many members: each of them is in exactly one of the lists, as it was given.
 *
 * @see {@link WorkWeixinMessages.sendToMany}
 */
export interface MassDelivery {
  /** The server accepted the message for these. It drops what exceeds 30 a minute for one member, and does not report that. */
  readonly sent: readonly string[];
  /** Surely not sent: not ids of members, or unknown to the app. A repeat does not help. */
  readonly rejected: readonly string[];
  /** Surely not sent: members without a license for the app. */
  readonly unlicensed: readonly string[];
  /** Surely not sent: their call was refused, or not made. Send it to them later. */
  readonly notSent: readonly string[];
  /** They may have got the message: no response to their call arrived. A repeat may send it twice. */
  readonly unknown: readonly string[];
  /** The calls that were made, in the order of the members. */
  readonly batches: readonly MessageBatch[];
  /** The ids to recall the message with: one for each call that succeeded. */
  readonly msgIds: readonly string[];
  /** Whether the server accepted the message for every member. */
  readonly isComplete: boolean;
}

type Fate = 'sent' | 'rejected' | 'unlicensed' | 'notSent' | 'unknown';

/**
 * Sorts the members by the fate of the message.
 *
 * @param unfit what is not the id of a member
 */
export function massDelivery(batches: readonly MessageBatch[], unfit: readonly string[]): MassDelivery {
  const lists: Record<Fate, string[]> = {
    sent: [],
    rejected: [...unfit],
    unlicensed: [],
    notSent: [],
    unknown: [],
  };
  for (const batch of batches) {
    const fateOf = fatesIn(batch);
    for (const userId of batch.userIds) lists[fateOf(userId)].push(userId);
  }
  const made = batches.filter(({ delivery, error }) => delivery !== undefined || error !== undefined);
  return {
    ...lists,
    batches: made,
    msgIds: made.flatMap(({ delivery }) => delivery?.msgId ?? []),
    isComplete: Object.entries(lists).every(([fate, list]) => fate === 'sent' || list.length === 0),
  };
}

function fatesIn({ delivery, error }: MessageBatch): (userId: string) => Fate {
  if (delivery) {
    // The server returns ids in lower case.
    const invalid = lowerCased(delivery.invalidUserIds);
    const unlicensed = lowerCased(delivery.unlicensedUserIds);
    return (userId) => {
      const id = userId.toLowerCase();
      return invalid.has(id) ? 'rejected' : unlicensed.has(id) ? 'unlicensed' : 'sent';
    };
  }
  if (error === undefined) return () => 'notSent';
  if (isAllInvalid(error)) return () => 'rejected';
  const isUnknown = !(error instanceof HttpRemoteError) || error.outcome === 'unknown';
  return () => (isUnknown ? 'unknown' : 'notSent');
}

/** All members of a call are invalid: the others may be valid. */
export function isAllInvalid(error: unknown): boolean {
  return error instanceof WorkWeixinApiError && error.is(Errcode.AllTargetsInvalid);
}

function lowerCased(userIds: readonly string[]): ReadonlySet<string> {
  return new Set(userIds.map((userId) => userId.toLowerCase()));
}
