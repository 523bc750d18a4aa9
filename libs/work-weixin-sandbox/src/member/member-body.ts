import type { JsonReader } from '../http/json.reader.js';
import { type ExtAttrBody, readExtAttrs } from './extattr.js';
import { type ExternalProfileBody, readExternalProfile } from './external-profile.js';

/** The fields that user/create and user/update share. Their JSON types are checked, their values are not. */
export interface MemberBody {
  name?: string;
  alias?: string;
  mobile?: string;
  department?: number[];
  order?: number[];
  position?: string;
  gender?: string | number;
  email?: string;
  biz_mail?: string;
  telephone?: string;
  is_leader_in_dept?: number[];
  direct_leader?: string[];
  avatar_mediaid?: string;
  enable?: number;
  extattr?: ExtAttrBody[];
  external_position?: string;
  external_profile?: ExternalProfileBody;
  address?: string;
  main_department?: number;
}

/** Handles a field with a wrong JSON type: user/create rethrows the error, user/update notes it and skips the field. */
export type Attempt = <T>(read: () => T | undefined) => T | undefined;

export function readMemberBody(body: JsonReader, attempt: Attempt): MemberBody {
  const string = (name: string) => attempt(() => body.string(name));
  const integer = (name: string) => attempt(() => body.integer(name));
  const integers = (name: string) => attempt(() => body.integers(name));
  return {
    name: string('name'),
    alias: string('alias'),
    mobile: string('mobile'),
    department: integers('department'),
    order: integers('order'),
    position: string('position'),
    // A string in the official sample, a number in SDKs.
    gender: attempt(() => body.stringOrInteger('gender')),
    email: string('email'),
    biz_mail: string('biz_mail'),
    telephone: string('telephone'),
    is_leader_in_dept: integers('is_leader_in_dept'),
    direct_leader: attempt(() => body.strings('direct_leader')),
    avatar_mediaid: string('avatar_mediaid'),
    enable: integer('enable'),
    extattr: attempt(() => {
      const extattr = body.object('extattr');
      return extattr && readExtAttrs(extattr);
    }),
    external_position: string('external_position'),
    external_profile: attempt(() => {
      const profile = body.object('external_profile');
      return profile && readExternalProfile(profile);
    }),
    address: string('address'),
    main_department: integer('main_department'),
  };
}
