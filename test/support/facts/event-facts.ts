import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/*
 * The facts of the callbacks, read for tests only. Nothing here may import the generator, which reads the same files: two independent readers
 * detect each other's mistakes.
 */

/** A field of a callback, or the element of a list. */
export interface EventField {
  readonly wire?: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
  readonly fields?: readonly EventField[];
  readonly items?: EventField;
  readonly limits?: { readonly enum?: readonly (string | number)[] };
  readonly const?: string;
  readonly joined?: string;
  readonly repeated?: boolean;
  readonly also?: readonly string[];
  readonly format?: 'int64';
}

/** One callback. */
export interface EventFacts {
  readonly id: string;
  readonly kind: string;
  readonly format: string;
  readonly key: Readonly<Record<string, string>>;
  readonly name: string;
  readonly page: number;
  readonly fields: readonly EventField[];
  readonly answerWithinMs?: number;
  readonly answerText?: string;
}

const FOLDER = resolve(import.meta.dirname, '../../../libs/work-weixin/facts/events');
/** Where the data was delivered. */
const SOURCE = resolve(import.meta.dirname, '../../../../shared/wecom/events.json');

export function readEventFacts(): EventFacts[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readRecords(join(FOLDER, name)));
}

/** As delivered; undefined if this machine does not have them. */
export function readSourceOfEvents(): EventFacts[] | undefined {
  return existsSync(SOURCE) ? readRecords(SOURCE) : undefined;
}

function readRecords(path: string): EventFacts[] {
  return JSON.parse(readFileSync(path, 'utf8')) as EventFacts[];
}

/** Replies are sent: they have no event class. */
export function isReceived({ kind }: EventFacts): boolean {
  return !kind.endsWith('reply');
}

/** Where a class departs from the facts, with the reason. Places are an id and dotted wire names. */
export const SPELLINGS: Readonly<Record<string, { readonly also: string } | 'left out'>> = {
  // SKIT's classes have the misspelled names beside the right ones.
  'event/template_card_event SelectedItems.SelectedItem.OptionIds': { also: 'OpitonIds' },
  'event/template_card_event SelectedItems.SelectedItem.OptionIds.OptionId': { also: 'OpitonId' },
  'event/template_card_event SelectedItems.SelectedItem.OpitonIds': 'left out',
  // The table of page 91815 has another spelling than its sample.
  'event/sys_approval_change ApprovalInfo.SpRecord.Details.Approver': { also: 'Approvor' },
  'event/sys_approval_change ApprovalInfo.SpRecord.Details.Approvor': 'left out',
};

/** The records as the classes have them: one field for all spellings of a name. */
export function asDeclared(event: EventFacts): EventFacts {
  const changed = (fields: readonly EventField[], above: string): EventField[] =>
    fields.flatMap((field) => {
      const path = above === '' ? (field.wire ?? '') : `${above}.${field.wire}`;
      const spelling = SPELLINGS[`${event.id} ${path}`];
      if (spelling === 'left out') return [];
      return [
        {
          ...field,
          ...(spelling && { also: [...(field.also ?? []), spelling.also] }),
          ...(field.fields && { fields: changed(field.fields, path) }),
          ...(field.items?.fields && {
            items: { ...field.items, fields: changed(field.items.fields, path) },
          }),
        },
      ];
    });
  return { ...event, fields: changed(event.fields, '') };
}

export type WireRecord = Readonly<Record<string, unknown>>;

/** How the samples of one event differ from each other. */
export interface SampleStyle {
  /** As an XML reader has it: every value is a text, a list of one is its element. */
  readonly isXml: boolean;
  /** Elements of each list. */
  readonly count: number;
  /** Whether fields have their other spelling, if there is one. */
  readonly isOther: boolean;
}

/** A record with every field, and the plain data that its class must read from it, under the wire names of the facts. */
export function sampleOf(
  { fields }: EventFacts,
  style: SampleStyle,
): { readonly sent: WireRecord; readonly read: WireRecord } {
  let turn = 0;
  const object = (own: readonly EventField[]): { sent: WireRecord; read: WireRecord } => {
    const sent: Record<string, unknown> = {};
    const read: Record<string, unknown> = {};
    for (const field of own) {
      const { wire = '', also = [] } = field;
      const value = valueOf(field);
      sent[style.isOther ? (also[0] ?? wire) : wire] = value.sent;
      read[wire] = value.read;
    }
    return { sent, read };
  };
  const valueOf = (field: EventField): { sent: unknown; read: unknown } => {
    if (field.type === 'object') return object(field.fields ?? []);
    if (field.type !== 'array') return scalarOf(field);
    const element = field.items ?? { type: 'string' };
    const all = Array.from({ length: style.count }, () => valueOf(element));
    const read = all.map((one) => one.read);
    if (field.joined !== undefined)
      return { sent: all.map((one) => String(one.sent)).join(field.joined), read };
    const sent = all.map((one) => one.sent);
    return { sent: style.isXml && sent.length === 1 ? sent[0] : sent, read };
  };
  const scalarOf = ({ type, const: only, limits, format }: EventField): { sent: unknown; read: unknown } => {
    turn += 1;
    const text = (value: unknown) => (style.isXml ? String(value) : value);
    if (only !== undefined) return { sent: only, read: only };
    if (format === 'int64') {
      // As a number of JSON it is beyond 2^53: the reader of a callback keeps its digits.
      const digits = String(1_234_567_890_123_456_000n + BigInt(turn));
      return { sent: digits, read: digits };
    }
    const [known] = limits?.enum ?? [];
    if (known !== undefined) return { sent: text(known), read: known };
    if (type === 'string') return { sent: `text ${turn}`, read: `text ${turn}` };
    if (type === 'boolean') return { sent: text(turn % 2 === 0), read: turn % 2 === 0 };
    const number = type === 'number' ? turn + 0.5 : turn;
    return { sent: text(number), read: number };
  };
  return object(fields);
}
