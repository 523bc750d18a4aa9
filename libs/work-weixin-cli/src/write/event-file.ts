import type { ApiField, ApiShape } from './api-definition.js';
import { body, outputProperty, shapeClass } from './dto-file.js';
import { SourceFile, type ModuleOf } from './source-file.js';
import { grouped, literal, quoted } from './source-text.js';

/** One event as data: what is pushed to a callback URL. */
export interface EventDefinition {
  /** `CreateUserEvent` */
  readonly name: string;
  /** Its id, if the key does not imply it. */
  readonly id?: string;
  readonly desc: string;
  readonly docUrl: string;
  /** The fields that tell it from all others, with their values. A dot leads into an object. */
  readonly key: Readonly<Record<string, string>>;
  readonly answerWithinMs?: number;
  readonly answerText?: string;
  /** The class that declares the fields of the envelope. */
  readonly base: string;
  /** Properties of the base class that have one value in this class. */
  readonly constants: readonly { readonly property: string; readonly value: string }[];
  readonly fields: readonly ApiField[];
  /** The nested classes of the fields, each after the classes that it uses. */
  readonly shapes: readonly ApiShape[];
  /** Paragraphs of the doc comment. */
  readonly notes: readonly string[];
  /** The text of `@deprecated`, if the event is no longer documented. */
  readonly deprecated?: string;
}

/** Writes the text of a file such as `create-user.event.ts`: the nested classes, then the event. */
export function eventFile(event: EventDefinition, moduleOf: ModuleOf): string {
  const file = new SourceFile(moduleOf);
  const nested = event.shapes.map((shape) =>
    shapeClass(file, shape, { see: event.name, shapes: event.shapes }),
  );
  file.useLibrary(event.base);
  file.useLibrary('WorkWeixinEvent');
  const properties = [
    ...event.constants.map(({ property, value }) => `  declare readonly ${property}: ${quoted(value)};\n`),
    ...event.fields.map((field) => outputProperty(file, field)),
  ];
  const options = optionsOf(event).map((option) => `  ${option},\n`);
  const own = `${docOf(event)}@WorkWeixinEvent({\n${options.join('')}})\nexport class ${event.name} extends ${event.base} ${body(properties)}`;
  return file.text([...nested, own]);
}

function docOf({ desc, docUrl, notes, deprecated }: EventDefinition): string {
  const lines = [desc, ...notes.flatMap((note) => ['', note])];
  if (deprecated !== undefined) lines.push(`@deprecated ${deprecated}`);
  lines.push(`@see ${docUrl}`);
  return `/**\n${lines.map((line) => ` *${line === '' ? '' : ` ${line}`}\n`).join('')} */\n`;
}

function optionsOf({ id, key, desc, docUrl, answerWithinMs, answerText }: EventDefinition): string[] {
  return [
    ...(id === undefined ? [] : [`id: ${quoted(id)}`]),
    `key: ${literal(key)}`,
    `desc: ${quoted(desc)}`,
    `docUrl: ${quoted(docUrl)}`,
    ...(answerWithinMs === undefined ? [] : [`answerWithinMs: ${grouped(answerWithinMs)}`]),
    ...(answerText === undefined ? [] : [`answerText: ${quoted(answerText)}`]),
  ];
}
