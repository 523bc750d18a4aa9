import { JsonName } from '../declare/json-name.decorator.js';
import { copyOf, deepCopyOf } from './dto-copy.js';

class Line {
  @JsonName('sku')
  sku?: string;
}

class Order {
  readonly #key = 'key';

  @JsonName('lines', { type: () => [Line] })
  lines?: Line[];

  @JsonName('gift', { type: () => Line })
  gift?: Line;

  @JsonName('tags')
  tags?: string[];

  @JsonName('due')
  due?: Date;

  @JsonName('limit')
  limit?: number = 10;

  readKey() {
    return this.#key;
  }
}

class Trimmed {
  #sku?: string;
  #gift?: Line;

  @JsonName('sku')
  get sku(): string | undefined {
    return this.#sku;
  }
  set sku(sku: string | undefined) {
    this.#sku = sku?.trim();
  }

  @JsonName('gift', { type: () => Line })
  get gift(): Line | undefined {
    return this.#gift;
  }
  set gift(gift: Line | undefined) {
    this.#gift = gift;
  }

  @JsonName('size')
  get size(): number {
    return this.#sku?.length ?? 0;
  }
}

const SECRET = Symbol('secret');

describe('A copy of a DTO', () => {
  it('has the class, private fields, symbols and hidden properties of the original', () => {
    const original = Object.assign(new Order(), { [SECRET]: 1 });
    Object.defineProperty(original, 'hidden', { value: 2, enumerable: false });
    const copy = copyOf(original);
    expect(copy).toBeInstanceOf(Order);
    expect(copy.readKey()).toBe('key');
    expect(copy).toHaveProperty([SECRET], 1);
    expect(Object.getOwnPropertyDescriptor(copy, 'hidden')).toMatchObject({ value: 2, enumerable: false });
  });

  it('can be changed, even if the original is frozen', () => {
    const original = Object.assign(new Order(), { gift: Object.freeze(new Line()) });
    Object.freeze(original);
    const copy = deepCopyOf(original);
    copy.limit = 1;
    if (copy.gift) copy.gift.sku = 'changed';
    expect(original).toMatchObject({ limit: 10 });
    expect(original.gift.sku).toBeUndefined();
    expect(copy).toMatchObject({ limit: 1, gift: { sku: 'changed' } });
  });

  it('has no default that the original lacks', () => {
    const original = new Order();
    delete original.limit;
    expect('limit' in copyOf(original)).toBe(false);
    original.limit = undefined;
    expect(copyOf(original)).toHaveProperty('limit', undefined);
  });

  it('is deep: nested DTOs and lists are copied, other values are shared', () => {
    const due = new Date(0);
    const original = Object.assign(new Order(), { lines: [new Line()], tags: ['a'], due });
    const copy = deepCopyOf(original);
    expect(copy).toEqual(original);
    expect(copy.lines?.[0]).not.toBe(original.lines[0]);
    expect(copy.tags).not.toBe(original.tags);
    expect(copy.due).toBe(due);
    copy.tags?.push('b');
    expect(original.tags).toEqual(['a']);
  });

  it('has the values that are behind a getter and a setter', () => {
    const original = Object.assign(new Trimmed(), { sku: ' a ', gift: new Line() });
    expect(copyOf(original)).toMatchObject({ sku: 'a', size: 1 });
    const copy = deepCopyOf(original);
    expect(copy.sku).toBe('a');
    expect(copy.gift).toBeInstanceOf(Line);
    expect(copy.gift).not.toBe(original.gift);
    copy.sku = 'changed';
    expect(original.sku).toBe('a');
  });

  it('can be made of plain data and of what is no DTO by mistake', () => {
    const plain = Object.assign(Object.create(null) as object, { a: 1 });
    expect(copyOf(plain)).toEqual({ a: 1 });
    expect(copyOf({ a: 1 })).toEqual({ a: 1 });
    const wrong = Object.assign(new Order(), { gift: 'text', lines: [null, 'x'] });
    expect(deepCopyOf(wrong)).toMatchObject({ gift: 'text', lines: [null, 'x'] });
    expect(deepCopyOf(Object.assign(new Order(), { gift: plain }))).toMatchObject({ gift: { a: 1 } });
  });
});
