import { shown, WrongArgumentError } from '../rejected.error.js';
import type { ApiField, Scalar } from '../write/api-definition.js';

const TYPES = ['string', 'number', 'boolean', 'string[]', 'number[]', 'boolean[]'] as const;
const SCALARS = { string: 'string', number: 'number', int: 'number', boolean: 'boolean' } as const;

/** Names that the base classes of inputs and outputs already use. */
const TAKEN = new Set(['constructor', 'accessToken', 'remote', 'errCode', 'errMsg', 'warning', 'extra']);
const TAKEN_ON_WIRE = new Set(['access_token', 'errcode', 'errmsg']);
/** Personal data and credentials. Fields with these names are always kept out of logs. */
const SENSITIVE = new Set(
  (
    'address avatar biz_mail biz_mail_alias email gender id_card join_qrcode mobile openid password phone qr_code ' +
    'secret session_key telephone thumb_avatar ticket token user_ticket'
  ).split(' '),
);

/**
 * Reads `name:wire_name:type[:required][:sensitive][=文字]`.
 *
 * @param option the option's name, for the message
 * @throws WrongArgumentError
 */
export function parseFields(given: readonly string[], option: '--field' | '--answer'): ApiField[] {
  const fields = given.map((text) => parseField(text, option));
  for (const [index, field] of fields.entries()) {
    const twin = fields
      .slice(0, index)
      .find(({ property, wireName }) => property === field.property || wireName === field.wireName);
    if (twin === undefined) continue;
    throw new WrongArgumentError(
      `${option} ${shown(given[index] ?? '')} repeats a name of '${twin.property}:${twin.wireName}': give each field its own names`,
    );
  }
  return fields;
}

function parseField(given: string, option: string): ApiField {
  const wrong = (what: string): never => {
    throw new WrongArgumentError(`${option} ${shown(given)} ${what}`);
  };
  const [signature = '', ...labels] = given.split('=');
  const label = labels.length === 0 ? undefined : labels.join('=').trim();
  const [property = '', wireName = '', type = '', ...marks] = signature.split(':');
  if (property === '' || wireName === '' || type === '') {
    wrong('is incomplete: write name:wire_name:type[:required], such as userId:userid:string:required');
  }
  if (!/^[a-z][A-Za-z0-9]{0,63}$/.test(property)) {
    wrong('does not start with a property name: write it in camelCase, such as userId');
  }
  if (TAKEN.has(property))
    wrong(`uses the name of a property that every DTO has: write another name than ${property}`);
  if (!/^[A-Za-z]\w{0,63}$/.test(wireName)) {
    wrong('has no valid wire name in second place: copy it from the official page, such as department_id');
  }
  if (TAKEN_ON_WIRE.has(wireName)) wrong(`repeats a field that every DTO has: leave ${wireName} out`);
  const isArray = type.endsWith('[]');
  const scalar = scalarOf(isArray ? type.slice(0, -2) : type);
  const unknown = marks.find((mark) => !['required', 'sensitive'].includes(mark));
  if (unknown !== undefined) wrong(`ends in ${shown(unknown)}: write :required, :sensitive or nothing there`);
  if (label !== undefined) checkText(label, `${option} ${shown(given)}`);
  return {
    property,
    wireName,
    scalar: scalar ?? wrong(`has no valid type in third place: write one of ${TYPES.join(', ')}`),
    isArray,
    isRequired: marks.includes('required'),
    isSensitive: marks.includes('sensitive') || SENSITIVE.has(wireName),
    label,
  };
}

function scalarOf(type: string): Scalar | undefined {
  return Object.hasOwn(SCALARS, type) ? SCALARS[type as keyof typeof SCALARS] : undefined;
}

/**
 * Checks a text that is written into comments, string literals and Markdown tables.
 *
 * @throws WrongArgumentError
 */
export function checkText(text: string, what: string): void {
  if (text.trim() === '')
    throw new WrongArgumentError(`${what} has an empty text: write a few words, such as 成员UserID`);
  if (text.length > 100 || /[\p{C}\p{Zl}\p{Zp}\\|`]|\*\//u.test(text)) {
    throw new WrongArgumentError(
      `${what} has a text that cannot be written into code: write at most 100 characters on one line, without \\ | \` and */`,
    );
  }
}
