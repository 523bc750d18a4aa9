import { ValidateBy } from 'class-validator';
import type { DtoClass } from '../../metadata/api-metadata.js';
import { isInstanceOf } from '../../metadata/instance-of.js';
import { elementOf, type ValueType } from '../../metadata/property-metadata.js';

/** A nested value is an instance of the class that `@JsonName({ type })` names: a plain object would go unchecked. */
export function IsInstanceOf(type: () => ValueType, isArray: boolean | undefined): PropertyDecorator {
  const expected = () => {
    const named = type();
    return { dto: elementOf(named) as DtoClass, many: Array.isArray(named) || isArray };
  };
  return ValidateBy({
    name: 'isInstance',
    validator: {
      validate(value: unknown): boolean {
        if (value === undefined || value === null) return true;
        const { dto, many } = expected();
        if (Array.isArray(value)) return many !== false && value.every((item) => isInstanceOf(item, dto));
        return many !== true && isInstanceOf(value, dto);
      },
      defaultMessage(): string {
        const { dto, many } = expected();
        return `must be ${many ? `an array of ${dto.name}` : `an instance of ${dto.name}`}: build the input with from({ … })`;
      },
    },
  });
}
