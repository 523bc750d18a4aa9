/** An element of a list in an object: `{ "userlist": [element, …] }`. */
export interface SplitElement {
  /** The name of the list. */
  readonly list: string;
  readonly value: unknown;
}

/** A JSON text is not what a splitter reads. The message quotes nothing of the text. */
export class SplitFailure extends Error {}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** White space and the three bytes of a byte order mark. */
const AROUND: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/**
 * Splits a JSON object into the elements of its lists, piece by piece, so that only one element is in memory. It only finds the end
 * of an element, and leaves its content to `JSON.parse`. The bytes of JSON's structure occur in no other character of UTF-8, so
 * a piece may end anywhere.
 */
export class JsonSplitter {
  /** The names of the lists so far, also of empty ones. */
  readonly lists = new Set<string>();
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  private isOver = false;
  private name = '';
  /** Whether the open container of depth 2 is a list; `elements` counts what it has yielded. */
  private isInList = false;
  private elements = 0;
  /** The pieces of the name or element that has begun, if one has: it ends in a later piece. */
  private captured: Buffer[] | undefined;
  private capturedBytes = 0;

  /** @param maxBytes the longest element */
  constructor(private readonly maxBytes: number) {}

  /**
   * Yields the elements that end in this piece.
   *
   * @throws SplitFailure if the text is not an object, or an element is not JSON or too long
   */
  *split(piece: Buffer): Generator<SplitElement, void, undefined> {
    let from = 0;
    for (let at = this.isInString ? this.afterString(piece, 0) : 0; at < piece.length; at++) {
      const code = piece[at] as number;
      switch (code) {
        case QUOTE:
          if (this.depth === 0) this.fail('is not a JSON object');
          at = this.afterString(piece, at + 1) - 1;
          break;
        case OPEN_OBJECT:
        case OPEN_LIST:
          if (this.open(code)) from = at + 1;
          break;
        case CLOSE_OBJECT:
        case CLOSE_LIST:
          if (this.depth === 2 && this.isInList) {
            if (code !== CLOSE_LIST) this.fail('has a list that is not closed');
            yield* this.element(piece, from, at, this.elements === 0);
            this.isInList = false;
          }
          this.close(code);
          break;
        case COMMA:
          if (this.depth === 2 && this.isInList) yield* this.element(piece, from, at, false);
          if (this.depth === 1 || (this.depth === 2 && this.isInList)) {
            this.capture();
            from = at + 1;
          }
          break;
        case COLON:
          if (this.depth === 1 && this.captured) this.name = String(this.parsed(piece, from, at));
          break;
        default:
          if (this.depth === 0 && !AROUND.has(code)) this.fail('is not a JSON object');
      }
    }
    if (this.captured) this.keep(piece.subarray(from));
  }

  /** @throws SplitFailure if the object is not closed */
  end(): void {
    if (!this.isOver) this.fail('is cut off');
  }

  /** The index after the closing quote; the length of the piece if the text ends in a later one. */
  private afterString(piece: Buffer, start: number): number {
    let isEscaped = this.isEscaped;
    for (let at = start; at < piece.length; at++) {
      const code = piece[at];
      if (isEscaped) isEscaped = false;
      else if (code === BACKSLASH) isEscaped = true;
      else if (code === QUOTE) {
        this.isInString = this.isEscaped = false;
        return at + 1;
      }
    }
    this.isInString = true;
    this.isEscaped = isEscaped;
    return piece.length;
  }

  /** @returns whether a name or an element begins */
  private open(code: number): boolean {
    if (this.isOver || (this.depth === 0 && code !== OPEN_OBJECT)) this.fail('is not a JSON object');
    const isList = this.depth === 1 && code === OPEN_LIST;
    if (isList) {
      this.isInList = true;
      this.elements = 0;
      this.lists.add(this.name);
    }
    const isStart = this.depth === 0 || isList;
    this.depth++;
    if (isStart) this.capture();
    return isStart;
  }

  private close(code: number): void {
    if (this.depth === 0) this.fail('is not a JSON object');
    this.depth--;
    if (this.depth > 0) return;
    if (code !== CLOSE_OBJECT) this.fail('is not a JSON object');
    this.isOver = true;
    this.captured = undefined;
  }

  private *element(
    piece: Buffer,
    from: number,
    to: number,
    mayBeEmpty: boolean,
  ): Generator<SplitElement, void, undefined> {
    const value = this.parsed(piece, from, to, mayBeEmpty);
    if (value === undefined) return;
    this.elements++;
    yield { list: this.name, value };
  }

  /** Undefined only for an empty text, if that is allowed. */
  private parsed(piece: Buffer, from: number, to: number, mayBeEmpty = false): unknown {
    this.keep(piece.subarray(from, to));
    const [only = Buffer.alloc(0), ...others] = this.captured ?? [];
    const text = (others.length === 0 ? only : Buffer.concat([only, ...others])).toString();
    this.captured = undefined;
    if (mayBeEmpty && text.trim() === '') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      // The parser's message quotes the text.
      return this.fail('is not valid JSON');
    }
  }

  private capture(): void {
    this.captured = [];
    this.capturedBytes = 0;
  }

  private keep(bytes: Buffer): void {
    this.capturedBytes += bytes.length;
    if (this.capturedBytes > this.maxBytes) this.fail(`has an element of more than ${this.maxBytes} bytes`);
    this.captured?.push(bytes);
  }

  private fail(why: string): never {
    throw new SplitFailure(why);
  }
}
