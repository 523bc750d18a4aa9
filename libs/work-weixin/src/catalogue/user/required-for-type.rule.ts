import { ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';

/**
 * Required if the `type` of an attribute item is the given one. Use it instead of `@IsOptional()`: if the property is set, its
 * other rules apply for every type.
 *
 * @example `@RequiredForType(1, { message: '网页属性值不能为空' }) web?: ExtAttrWebDto;`
 */
export function RequiredForType(type: number, options?: ValidationOptions): PropertyDecorator {
  const rule = ValidateBy(
    {
      name: 'requiredForType',
      constraints: [type],
      validator: {
        validate: isGiven,
        defaultMessage: () => `$property is required if type is ${type}`,
      },
    },
    options,
  );
  return (prototype, key) => {
    ValidateIf((item: { type?: unknown }, value: unknown) => item.type === type || isGiven(value))(
      prototype,
      key,
    );
    rule(prototype, key);
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
