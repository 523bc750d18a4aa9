import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LimitsFact } from '../fact-types.js';
import { groupedBy } from '../facts.js';
import { jsonText } from '../json-text.js';

/** One callback as `facts/events/*.json` describes it. */
export interface EventFact {
  /** `event/change_contact/create_user` */
  readonly id: string;
  readonly kind: EventKind;
  readonly key: Readonly<Record<string, string>>;
  readonly format: string;
  readonly name: string;
  readonly receiver: readonly string[];
  readonly fields: readonly EventFieldFact[];
  readonly page: number;
  readonly from: 'both' | 'docs' | 'skit';
  readonly answerWithinMs?: number;
  readonly answerText?: string;
  readonly retired?: boolean;
}

/** Kinds that are received. The replies have no event class. */
export type EventKind =
  'message' | 'event' | 'info' | 'bot' | 'device' | 'kf' | 'zone' | 'payment' | 'reply' | 'bot-reply';

export interface EventFieldFact {
  readonly wire: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
  readonly fields?: readonly EventFieldFact[];
  readonly items?: Omit<EventFieldFact, 'wire'>;
  readonly limits?: LimitsFact;
  readonly const?: string;
  /** The list is one text, joined by this mark. */
  readonly joined?: string;
  /** An element that occurs several times; one occurrence is still a list. */
  readonly repeated?: boolean;
  /** Other spellings on other pages. */
  readonly also?: readonly string[];
  readonly format?: 'int64';
  readonly from?: 'skit';
  readonly retired?: boolean;
}

/** Reads `libs/work-weixin/facts/events/`. */
export function readEventFacts(folder: string): EventFact[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as EventFact[]);
}

/**
 * Splits the delivered data by kind and first name of the id, so that a change shows where it belongs.
 *
 * @param from has `events.json`
 */
export function splitEventFacts(from: string, to: string): void {
  const records = JSON.parse(readFileSync(join(from, 'events.json'), 'utf8')) as EventFact[];
  for (const name of readdirSync(to)) if (name.endsWith('.json')) rmSync(join(to, name));
  for (const [file, own] of groupedBy(records, fileOf)) {
    const path = join(to, `${file}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, jsonText(own));
  }
}

/** Kinds with many records have a file for each event that changes in several ways. */
function fileOf({ id, kind }: EventFact): string {
  const [, second = '', third] = id.split('/');
  return (kind === 'event' || kind === 'info') && third !== undefined ? `${kind}.${second}` : kind;
}
