import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto } from '../metadata/dto.reader.js';
import { MAX_DEPTH } from '../lang/max-depth.js';

/** Shorter texts, such as `1`, occur in many other texts. */
const MIN_LENGTH = 4;
// Bounds for a huge input.
const MAX_VALUES = 1_000;
const MAX_SEARCHED = 10_000;

/** The strings and numbers in the `sensitive` properties of an input, in lower case. */
export class SensitiveTexts {
  private readonly texts = new Set<string>();
  private left = MAX_VALUES;

  constructor(input: object) {
    this.walk(input, 0);
  }

  get isEmpty(): boolean {
    return this.texts.size === 0;
  }

  /** Whether a text contains one of them. */
  areIn(text: string): boolean {
    const lowerCase = text.slice(0, MAX_SEARCHED).toLowerCase();
    for (const each of this.texts) if (lowerCase.includes(each)) return true;
    return false;
  }

  private walk(object: object, depth: number): void {
    for (const { property, sensitive, dto } of readDto(object.constructor as DtoClass).properties) {
      const value = readOrNothing(object, property);
      if (sensitive) this.take(value, depth);
      else if (dto) for (const item of [value].flat()) if (isObject(item)) this.enter(item, depth);
    }
  }

  private enter(object: object, depth: number): void {
    if (depth < MAX_DEPTH && this.left-- > 0 && typeof object.constructor === 'function')
      this.walk(object, depth + 1);
  }

  private take(value: unknown, depth: number): void {
    if (this.left-- <= 0) return;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') {
      const text = String(value).toLowerCase();
      if (text.length >= MIN_LENGTH) this.texts.add(text);
    } else if (isObject(value) && depth < MAX_DEPTH) {
      for (const item of Object.values(value) as unknown[]) this.take(item, depth + 1);
    }
  }
}

/** A getter may throw, which does not matter here. */
function readOrNothing(object: object, property: string): unknown {
  try {
    return (object as Record<string, unknown>)[property];
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
