import { isSecretName } from '../observe/secret-names.js';
import type { DtoProperty } from './dto.reader.js';
import type { PropertyPlace } from './property-metadata.js';

/**
 * A field that no class declares.
 *
 * @param isJson whether it may hold free-form JSON, `null` included; else it is sent as text
 */
export function undeclaredProperty(name: string, place: PropertyPlace, isJson: boolean): DtoProperty {
  const key = JSON.stringify(name);
  return {
    property: name,
    wireName: name,
    in: place,
    isJson,
    nullable: isJson,
    isArray: undefined,
    booleanAs: 'literal',
    sensitive: isSecretName(name),
    isSettable: true,
    jsonKey: `${key}:`,
    laterJsonKey: `,${key}:`,
  };
}
