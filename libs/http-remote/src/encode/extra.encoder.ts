import { InputInvalidError, type Violation } from '../errors/input-invalid.error.js';
import type { DtoMetadata, DtoProperty } from '../metadata/dto.reader.js';
import { readDto } from '../metadata/dto.reader.js';
import type { ExtraFields } from '../metadata/extra-fields.js';
import { undeclaredProperty } from '../metadata/undeclared-property.js';
import { describePath, type PropertyPath } from './property-path.js';
import { isSent } from './scalar.encoder.js';

/** A field of `extra` in a JSON or XML body. */
export const JSON_FIELD = undeclaredProperty('extra', 'body', true);
/** A field of `extra` in a query or a form. */
export const TEXT_FIELD = undeclaredProperty('extra', 'query', false);

/**
 * Rejects an extra field that a property of the same object sends already.
 *
 * @param isClosed whether a field may not stand for an absent property either
 * @throws InputInvalidError whose wire paths are those of the properties: see {@link withWirePaths}
 */
export function rejectTaken(
  extra: ExtraFields,
  dto: object,
  properties: readonly DtoProperty[],
  path: PropertyPath,
  depth: number,
  isClosed: (property: DtoProperty) => boolean = () => false,
): void {
  const taken = properties.filter(
    (property) =>
      Object.hasOwn(extra, property.wireName) &&
      (isSent((dto as Record<string, unknown>)[property.property], property) || isClosed(property)),
  );
  if (taken.length === 0) return;
  const at = depth === 0 ? '' : `${describePath(path, depth - 1)}.`;
  throw new InputInvalidError(
    taken.map(({ property, wireName }): Violation => ({
      property: `${at}extra.${wireName}`,
      wirePath: '',
      rule: 'extraTaken',
      message: `"${wireName}" is the wire name of a property: write ${property} instead`,
    })),
  );
}

/** Fills in the wire paths of an error of {@link rejectTaken}. */
export function withWirePaths(error: InputInvalidError, input: DtoMetadata): InputInvalidError {
  const violations = error.violations.map((one) => ({ ...one, wirePath: wirePathOf(one.property, input) }));
  return new InputInvalidError(violations);
}

function wirePathOf(path: string, input: DtoMetadata): string {
  const [before = '', field = ''] = path.split(/(?:^|\.)extra\.(.*)/s);
  let dto: DtoMetadata | undefined = input;
  const names = before === '' ? [] : before.split('.');
  const wireNames = names.map((step) => {
    const [name = '', index = ''] = step.split(/(?=\[)(.*)/s);
    const property: DtoProperty | undefined = dto?.byProperty.get(name);
    dto = property?.dto && readDto(property.dto);
    return `${property?.wireName ?? name}${index}`;
  });
  return [...wireNames, field].join('.');
}
