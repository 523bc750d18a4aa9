import { plainToInstance } from 'class-transformer';
import { IsDefined, IsNotEmpty, getMetadataStorage, validate } from 'class-validator';
import { ValidationPipe } from '@nestjs/common';
import { decodeOutput } from '../decode/value.decoder.js';
import { encodeInput } from '../encode/input.encoder.js';
import type { InputInvalidError } from '../errors/input-invalid.error.js';
import { getRemoteApi } from '../metadata/remote-api-description.js';
import { validateInput } from '../validate/input.validator.js';
import { HttpRemoteApi } from './http-remote-api.decorator.js';
import { HttpRemoteInput } from './http-remote.input.js';
import { HttpRemoteOutput } from './http-remote.output.js';
import { JsonName } from './json-name.decorator.js';

/** What class-validator has registered for classes, bases not included. */
function registered(...classes: (new () => object)[]): number {
  const all = [
    ...(getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, unknown[]> })
      .validationMetadatas,
  ];
  return all.filter(([target]) => classes.includes(target as never)).flatMap(([, rules]) => rules).length;
}

const violationsOf = async (input: object) => {
  const error: unknown = await Promise.resolve(validateInput(input)).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return (error as InputInvalidError | undefined)?.violations.map(
    ({ property, rule }) => `${property} ${rule}`,
  );
};

describe('An output', () => {
  class Item extends HttpRemoteOutput {
    @JsonName('sku') sku?: string;
    get label(): string {
      return `#${this.sku}`;
    }
  }
  class Order extends HttpRemoteOutput {
    @JsonName('id') id?: string;
    @JsonName('items', { type: () => [Item] }) items?: Item[];
    @JsonName('main', { type: () => Item }) main?: Item;
    @JsonName('label') get label(): string {
      return `#${this.id}`;
    }
  }
  class LargeOrder extends Order {
    @JsonName('items', { type: () => [Item] }) override items?: Item[];
  }
  @HttpRemoteApi({ action: 'order/get', desc: 'Get an order', output: LargeOrder })
  class GetOrder extends HttpRemoteInput<LargeOrder> {
    @JsonName('id') @IsNotEmpty() id!: string;
  }

  it('registers nothing with class-validator, not even if it is decoded and described', async () => {
    await validateInput(GetOrder.from({ id: 'a' }));
    decodeOutput(LargeOrder, { id: 'a', items: [{ sku: 'b' }] });
    expect(getRemoteApi(GetOrder).outputFields.map(({ rules }) => rules)).toEqual([[], [], [], []]);
    expect(getRemoteApi(GetOrder).outputFields[1]?.nested?.fields[0]?.rules).toEqual([]);
    expect(registered(Item, Order, LargeOrder)).toBe(0);
    expect(registered(GetOrder)).toBeGreaterThan(0);
  });

  it('is still built by plainToInstance, nested classes included', () => {
    const order = plainToInstance(LargeOrder, {
      id: 'a',
      items: [{ sku: 'b' }],
      main: { sku: 'c' },
      label: 'x',
    });
    expect(order).toBeInstanceOf(LargeOrder);
    expect(order.items?.[0]).toBeInstanceOf(Item);
    expect(order.main?.label).toBe('#c');
    expect(order.label).toBe('#a');
  });

  it("has no rules: class-validator calls it unknown, and Nest's ValidationPipe lets it pass", async () => {
    const order = decodeOutput(LargeOrder, { id: 'a' });
    expect((await validate(order)).map(({ constraints }) => constraints)).toEqual([
      { unknownValue: 'an unknown value was passed to the validate function' },
    ]);
    await expect(validate(order, { forbidUnknownValues: false })).resolves.toEqual([]);
    const pipe = new ValidationPipe({ transform: true });
    await expect(
      pipe.transform({ id: 'a', items: [{ sku: 'b' }] }, { type: 'body', metatype: LargeOrder }),
    ).resolves.toMatchObject({ id: 'a', items: [{ sku: 'b' }] });
  });
});

describe('An output that an input shares', () => {
  // Each test needs classes that nothing has read before.
  function declareClasses() {
    class Value extends HttpRemoteOutput {
      @JsonName('text') @IsDefined() text?: string;
    }
    class Attribute extends HttpRemoteOutput {
      @JsonName('name') name?: string;
      @JsonName('values', { type: () => [Value] }) values?: Value[];
    }
    class NamedAttribute extends Attribute {
      @JsonName('name') @IsNotEmpty() override name?: string;
      @JsonName('values', { type: () => [Value] }) override values?: Value[];
    }
    class Member extends HttpRemoteOutput {
      @JsonName('attrs', { type: () => [NamedAttribute] }) attributes?: Attribute[];
    }
    @HttpRemoteApi({ action: 'member/update', desc: 'Update a member', output: Member })
    class UpdateMember extends HttpRemoteInput<Member> {
      @JsonName('attrs', { type: () => [NamedAttribute] }) attributes?: Attribute[];
    }
    const inputOf = (...attributes: object[]) => UpdateMember.from({ attributes });
    return { Value, Attribute, NamedAttribute, Member, UpdateMember, inputOf };
  }

  it('is validated, by the plans and by class-validator', async () => {
    const { inputOf } = declareClasses();
    const wrong = inputOf({ name: '', values: [{}] });
    expect(await violationsOf(wrong)).toEqual([
      'attributes[0].name isNotEmpty',
      'attributes[0].values[0].text isDefined',
    ]);
    expect(await violationsOf(inputOf({ name: 'a', values: [{ text: '' }] }))).toBeUndefined();
    await expect(validate(inputOf({ name: 'a', values: [{ text: '' }] }))).resolves.toEqual([]);
  });

  it('is validated by class-validator, if that is first', async () => {
    const { inputOf } = declareClasses();
    await expect(validate(inputOf({ name: 'a', values: [{ text: '' }] }))).resolves.toEqual([]);
    const [error] = await validate(inputOf({ name: 'a', values: [{}] }));
    expect(error?.children?.[0]?.children?.[0]?.children?.[0]?.children?.[0]?.constraints).toHaveProperty(
      'isDefined',
    );
    expect(await violationsOf(inputOf({ name: 'a', values: [{}] }))).toEqual([
      'attributes[0].values[0].text isDefined',
    ]);
  });

  it("is validated by Nest's ValidationPipe, which keeps its declared properties", async () => {
    const { UpdateMember } = declareClasses();
    const pipe = new ValidationPipe({ transform: true, whitelist: true });
    const metadata = { type: 'body', metatype: UpdateMember } as const;
    const body = { attributes: [{ name: 'a', other: 1, values: [{ text: 'b', other: 1 }] }] };
    const input = (await pipe.transform(body, metadata)) as object;
    expect(encodeInput(input).body).toEqual({ attrs: [{ name: 'a', values: [{ text: 'b' }] }] });
    await expect(pipe.transform({ attributes: [{ name: '' }] }, metadata)).rejects.toMatchObject({
      response: { message: ['attributes.0.name should not be empty'] },
    });
  });

  it('requires instances of its class', async () => {
    const { UpdateMember, NamedAttribute } = declareClasses();
    const input = new UpdateMember();
    input.attributes = [Object.assign(new NamedAttribute(), { name: 'a', values: [{ text: 'b' }] })];
    expect(await violationsOf(input)).toEqual(['attributes[0].values isInstance']);
  });

  it.each(['first', 'after a call'])('has the same description %s', async (when) => {
    const { UpdateMember, inputOf } = declareClasses();
    if (when !== 'first') await validateInput(inputOf({ name: 'a', values: [] }));
    const { fields, outputFields } = getRemoteApi(UpdateMember);
    const namesOf = (of: typeof fields) =>
      of[0]?.nested?.fields.map(({ property, rules }) => [property, rules.map(({ name }) => name)]);
    expect(namesOf(fields)).toEqual([
      ['name', ['isNotEmpty']],
      ['values', ['isInstance']],
    ]);
    expect(namesOf(outputFields)).toEqual([
      ['name', ['isNotEmpty']],
      ['values', []],
    ]);
  });

  it('is registered only with the classes that the input reaches', async () => {
    const { Value, Attribute, NamedAttribute, Member, inputOf } = declareClasses();
    expect(registered(Member, Attribute)).toBe(0);
    await validateInput(inputOf({ name: 'a', values: [{ text: 'b' }] }));
    expect(registered(Value)).toBeGreaterThan(0);
    expect(registered(NamedAttribute)).toBeGreaterThan(0);
    expect(registered(Member)).toBe(0);
  });
});
