import { closestOf } from '../errors/closest.js';
import type { ReceiverKind } from './callback-seed.js';
import { type CompactEvent, type EventFields, readEventFields } from './compact-event.js';
import { EVENT_FACTS } from './event-facts.js';

/** What the documentation says about one callback. */
export interface DescribedEvent {
  /** Such as `event/change_contact/create_user`. */
  readonly id: string;
  /** The fields that tell it apart, with their values. A dot leads into an object. */
  readonly key: Readonly<Record<string, string>>;
  readonly isJson: boolean;
  readonly fields: EventFields;
  /** The text that the vendor wants as the answer. */
  readonly answerText?: string;
  /** The fields of the answer, if the vendor wants an encrypted one. */
  readonly answerFields?: readonly string[];
  /** The time for the answer in milliseconds, if it is not 5 seconds. */
  readonly answerWithinMs?: number;
  /** Whether a receiver of this kind can get it. */
  isFor(kind: ReceiverKind): boolean;
}

const LETTERS: Readonly<Record<ReceiverKind, string>> = {
  contacts: 'c',
  externalContact: 'x',
  kf: 'k',
  // Functions can hand their events over to an app, and `app` with a receiveid stands for everything else in XML.
  app: 'acxkdsnp',
  delegatedApp: 'd',
  bot: 'b',
  suiteCommand: 'n',
  suiteData: 's',
  provider: 'p',
  device: 'm',
  deviceService: 'v',
};

/**
 * The callback with this id. `event/` in front of it can be left out.
 * @throws TypeError with the closest ids
 */
export function findEvent(given: string): DescribedEvent {
  const id = [given, `event/${given}`].find((one) => Object.hasOwn(EVENT_FACTS, one));
  const facts = id === undefined ? undefined : EVENT_FACTS[id];
  if (id === undefined || facts === undefined) {
    throw new TypeError(`callbacks: there is no event ${given}; closest: ${closestIds(given).join(', ')}`);
  }
  const {
    k: key,
    j,
    r,
    a: answerText,
    w: answerFields,
    t: answerWithinMs,
    f,
  } = JSON.parse(facts) as CompactEvent;
  return {
    id,
    key,
    isJson: j === 1,
    fields: readEventFields(f),
    answerText,
    answerFields,
    answerWithinMs,
    isFor: (kind) => [...r].some((letter) => LETTERS[kind].includes(letter)),
  };
}

function closestIds(given: string): string[] {
  const ids = Object.keys(EVENT_FACTS).map((id) => id.replace(/^event\//, ''));
  // Most people know the last part of an id.
  const ending = ids.filter((id) => id.endsWith(`/${given.split('/').at(-1) ?? ''}`));
  return ending.length > 0 ? ending.slice(0, 5) : closestOf(given, ids);
}
