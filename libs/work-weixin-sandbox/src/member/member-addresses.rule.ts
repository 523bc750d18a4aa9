import type { Corp } from '../corp/corp.js';
import { ApiError } from '../errors/api.error.js';
import type { MemberBody } from './member-body.js';
import type { Member, StoredMember } from './member.js';
import { isEmail, isInDomain, utf8Bytes } from './text-measure.js';

/** Removes differences in spelling. `+86` is optional inside mainland China. */
export function normalizeMobile(mobile: string): string {
  return mobile.replace(/[\s-]/g, '').replace(/^\+86/, '');
}

/**
 * Digits, `+` and `-`. The official sample also has a space after the country code. A country code alone is not a
 * mobile.
 */
export function isMobile(mobile: string): boolean {
  return utf8Bytes(mobile) <= 32 && /^[0-9+\- ]*$/.test(mobile) && /[0-9]/.test(normalizeMobile(mobile));
}

/** Checks mobile and personal e-mail. @throws ApiError 60103 to 60106, 60129 */
export function checkMobileAndEmail(body: MemberBody, corp: Corp, current?: StoredMember): Partial<Member> {
  const changes: Partial<Member> = {};
  // Documented: the mobile of an active member is ignored without an error.
  if (body.mobile !== undefined && !(current?.activated ?? false)) {
    changes.mobile = checkMobile(body.mobile, corp, current);
  }
  if (body.email !== undefined) changes.email = checkEmail(body.email, corp, current);
  const { mobile = current?.fields.mobile, email = current?.fields.email } = changes;
  const needsContact = current === undefined || body.mobile !== undefined || body.email !== undefined;
  if (needsContact && !mobile && !email) throw new ApiError(60129);
  return changes;
}

function checkMobile(mobile: string, corp: Corp, current?: StoredMember): string {
  if (mobile === '') return mobile;
  if (!isMobile(mobile)) throw new ApiError(60103, 'at most 32 bytes of digits, + and -');
  const holder = corp.members.withMobile(mobile, current);
  if (holder) throw new ApiError(60104, `by ${holder.fields.userid}`);
  return mobile;
}

function checkEmail(email: string, corp: Corp, current?: StoredMember): string {
  if (email === '') return email;
  if (!isEmail(email, 64)) throw new ApiError(60105, 'a valid e-mail of 6 to 64 bytes');
  const holder = corp.members.withEmail(email, current);
  if (holder) throw new ApiError(60106, `by ${holder.fields.userid}`);
  return email;
}

/** Checks the corp mailbox. user/create allows 64 bytes, user/update 63. @throws ApiError 60143 to 60145 */
export function checkBizMail(bizMail: string, corp: Corp, current?: StoredMember): string {
  const held = current?.fields.biz_mail ?? '';
  // The mailbox that user/get returned changes nothing, even if it is empty.
  if (current && sameAddress(held, bizMail)) return held;
  const maxBytes = current ? 63 : 64;
  if (!isEmail(bizMail, maxBytes)) throw new ApiError(60143, `a valid mailbox of 6 to ${maxBytes} bytes`);
  if (!isInDomain(bizMail, corp.settings.mailDomain))
    throw new ApiError(60143, 'not of the corp mail domain');
  if (held !== '' && !current?.bizMailIsAssigned) throw new ApiError(60144);
  if (corp.members.withMailbox(bizMail, current)) throw new ApiError(60145);
  return bizMail;
}

/** Checks the whole new list of aliases. @throws ApiError 60269, 60270, 60272, 60273 */
export function checkAliases(
  aliases: string[],
  corp: Corp,
  current: StoredMember,
  bizMail: string,
): string[] {
  if (aliases.length > 5) throw new ApiError(60273, 'at most 5');
  const seen = new Set([bizMail.toLowerCase()]);
  for (const alias of aliases) {
    if (!isEmail(alias, 63)) throw new ApiError(60269, 'a valid mailbox of 6 to 63 bytes');
    if (bizMail === '' || !isInDomain(alias, corp.settings.mailDomain)) throw new ApiError(60272);
    if (seen.has(alias.toLowerCase()) || corp.members.withMailbox(alias, current))
      throw new ApiError(60270, alias);
    seen.add(alias.toLowerCase());
  }
  return aliases;
}

/** The mailbox that the system assigns if the request has none; empty if the corp has no mail. */
export function assignBizMail(userid: string, corp: Corp): string {
  const { mailDomain } = corp.settings;
  if (mailDomain === undefined) return '';
  const base = userid.toLowerCase().replaceAll('@', '.');
  for (let attempt = 1; ; attempt += 1) {
    const mailbox = `${base}${attempt > 1 ? attempt : ''}@${mailDomain}`;
    if (!corp.members.withMailbox(mailbox)) return mailbox;
  }
}

export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
