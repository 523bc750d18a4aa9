import { readDto } from '../metadata/dto.reader.js';
import { inputClassOf } from '../metadata/input-class.js';
import { writeDto } from './json.writer.js';

/**
 * Encodes a DTO that no API sends, under its wire names. Rules are not checked.
 *
 * @example `encodeDto(TextReply.from({ content: '收到' })) // { Content: '收到' }`
 * @throws InputNotEncodableError if a value cannot be encoded
 * @throws DeclarationInvalidError if it is not an instance of a DTO class
 */
export function encodeDto(dto: object): Record<string, unknown> {
  const { properties } = readDto(inputClassOf(dto));
  return JSON.parse(writeDto(dto, properties, [], 0)) as Record<string, unknown>;
}
