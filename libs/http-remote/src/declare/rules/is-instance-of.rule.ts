import { ValidateBy } from 'class-validator';
import type { DtoClass } from '../../metadata/api-metadata.js';
import { addDeferredRules } from '../../metadata/deferred-rules.js';
import { isInstanceOf } from '../../metadata/instance-of.js';
import { elementOf, type ValueType } from '../../metadata/property-metadata.js';

/** Requires a nested value to be an instance of the class in `@JsonName({ type })`: a plain object would not be validated. */
export function IsInstanceOf(type: () => ValueType, isArray: boolean | undefined): PropertyDecorator {
  let known: { readonly dto: DtoClass; readonly many: boolean | undefined } | undefined;
  // Resolved at the first value, because the class may be defined further down in the file.
  const expected = () => {
    if (known) return known;
    const named = type();
    const dto = elementOf(named) as DtoClass;
    addDeferredRules(dto);
    return (known = { dto, many: Array.isArray(named) || isArray });
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
