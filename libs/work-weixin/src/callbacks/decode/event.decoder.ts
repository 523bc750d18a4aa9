import { DeclarationInvalidError, decodeOutput } from 'nestjs-http-remote';
import { readJson } from 'nestjs-http-remote/kit';
import { UnknownEvent } from '../contract/unknown-event.js';
import type { WorkWeixinCallback, WorkWeixinEventClass } from '../contract/work-weixin-callback.js';
import { fieldAt, identify } from '../metadata/event-key.js';
import type { WorkWeixinEventDescription } from '../metadata/event-metadata.js';
import { getWorkWeixinEvent } from '../metadata/event.reader.js';

/** The id of an event whose fields do not tell what it is. */
export const UNIDENTIFIED = 'unknown';

/** A decrypted callback. */
export interface DecodedEvent {
  readonly id: string;
  /** An {@link UnknownEvent} if there is no class for it. */
  readonly event: WorkWeixinCallback;
  /** Undefined for an {@link UnknownEvent}. */
  readonly eventClass: WorkWeixinEventClass | undefined;
  readonly description: WorkWeixinEventDescription | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads events to the classes that it knows. */
export class EventDecoder {
  private readonly classes = new Map<string, WorkWeixinEventClass>();

  /** @throws DeclarationInvalidError if a class has no `@WorkWeixinEvent()`, or two classes declare one event */
  constructor(
    classes: Iterable<WorkWeixinEventClass>,
    private readonly readXml: (text: string) => unknown,
  ) {
    for (const eventClass of classes) {
      const { id } = getWorkWeixinEvent(eventClass);
      const twin = this.classes.get(id);
      if (twin && twin !== eventClass) {
        throw new DeclarationInvalidError(
          `${twin.name} and ${eventClass.name} both declare ${id}: handle one of them only`,
        );
      }
      this.classes.set(id, eventClass);
    }
  }

  /** Undefined if the text is neither XML nor JSON with fields. */
  decode(text: string): DecodedEvent | undefined {
    const fields = this.fieldsOf(text);
    if (!fields) return undefined;
    const identified = identify((name) => fieldAt(fields, name));
    const eventClass = identified && this.classes.get(identified.id);
    const event = eventClass
      ? decodeOutput(eventClass, fields)
      : new UnknownEvent(fields, identified?.key ?? {});
    return {
      id: identified?.id ?? UNIDENTIFIED,
      event,
      eventClass,
      description: eventClass && getWorkWeixinEvent(eventClass),
      fields,
    };
  }

  private fieldsOf(text: string): Readonly<Record<string, unknown>> | undefined {
    try {
      const data = /^\s*</.test(text) ? this.readXml(text) : readJson(text);
      return typeof data === 'object' && data !== null && !Array.isArray(data)
        ? (data as Readonly<Record<string, unknown>>)
        : undefined;
    } catch {
      return undefined;
    }
  }
}
