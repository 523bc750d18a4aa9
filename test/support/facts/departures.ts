import { readDroppedFields, readSharedPlaces, type ApiFacts, type Fact } from './facts.js';

/** `action side.path` without `[]`, such as `user/create body.extattr.attrs.name`. */
export type Place = string;

/** Fields of the facts that a class leaves out, and the reason */
export const UNDECLARED: Readonly<Record<Place, string>> = {
  ...readDroppedFields(),
  'user/create body.external_profile.wechat_channels.status': 'only in responses (facts 4.17 #12)',
  'user/update body.external_profile.wechat_channels.status': 'only in responses (facts 4.17 #12)',
};

/** The facts without some fields, by default those that the class leaves out on purpose. */
export function withoutFields(
  api: ApiFacts,
  places: Readonly<Record<Place, unknown>> = UNDECLARED,
): ApiFacts {
  const left = (fields: readonly Fact[], path: string): Fact[] =>
    fields
      .filter(({ wire }) => !Object.hasOwn(places, `${path}.${wire}`))
      .map((field) => leftIn(field, `${path}.${field.wire}`));
  const leftIn = (field: Fact, path: string): Fact => ({
    ...field,
    ...(field.fields && { fields: left(field.fields, path) }),
    ...(field.items && { items: leftIn(field.items, path) }),
  });
  return {
    ...api,
    query: left(api.query, `${api.action} query`),
    body: left(api.body, `${api.action} body`),
    response: left(api.response, `${api.action} response`),
  };
}

const FACTS = 'the facts of the server that the tables of the pages leave out (facts 4.17)';
const SEED = 'a rule of the seed, which the hand-written classes keep';
const ONE_CLASS = 'one class for the same shape at several places of a request, whose limits differ';
const EMPTY = 'an empty text clears the value, although the page gives a minimum (facts 4.16)';

/** The reason, and where the rules of a class differ from the facts for it. */
const REASONS: Readonly<Record<string, readonly Place[]>> = {
  [FACTS]: [
    'batch/invite body.party',
    'batch/invite body.tag',
    'user/authsucc query.userid',
    'user/batchdelete body.useridlist',
    'user/batchdelete body.useridlist',
    'user/create body.mobile',
    'user/create body.department',
    'user/create body.direct_leader',
    'user/create body.main_department',
    'user/create body.external_position',
    'user/create body.external_profile.external_attr.miniprogram.title',
    'user/delete query.userid',
    'user/list query.department_id',
    'user/simplelist query.department_id',
    'user/update body.mobile',
    'user/update body.department',
    'user/update body.direct_leader',
    'user/update body.main_department',
    'user/update body.external_position',
    'user/update body.external_profile.external_attr.miniprogram.title',
    'user/update body.biz_mail_alias.item',
    'user/update body.new_userid',
  ],
  [SEED]: [
    'corp/get_join_qrcode query.size_type',
    'user/convert_to_openid body.userid',
    'user/convert_to_userid body.openid',
    'user/get_userid_by_email body.email',
    ...['user/create', 'user/update'].flatMap((action) => [
      `${action} body.extattr.attrs.name`,
      `${action} body.extattr.attrs.web.url`,
      `${action} body.extattr.attrs.web.title`,
      `${action} body.external_profile.external_attr.name`,
      `${action} body.external_profile.external_attr.web.url`,
    ]),
  ],
  [ONE_CLASS]: [
    ...['checkin/add_checkin_option', 'checkin/update_checkin_option'].flatMap((action) => [
      `${action} body.group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items`,
      `${action} body.group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list`,
      `${action} body.group.ot_info_v2.workdayconf.vacation.trans_ratio`,
    ]),
    ...['devicedata/add_accesscontrol_rule', 'devicedata/mod_accesscontrol_rule'].flatMap((action) => [
      `${action} body.pass_rule.effect_open_userid_list.open_userid`,
      `${action} body.pass_rule.effect_open_userid_list.user_type`,
    ]),
    'miniapppay/apply_mch body.contact_info.contact_info',
    'oa/applyevent body.apply_data.contents.value.children.list.value.attendance.date_range.type',
    'oa/applyevent body.apply_data.contents.value.children.list.value.date_range.type',
    ...['oa/approval/create_template', 'oa/approval/update_template'].flatMap((action) => [
      `${action} body.template_content.controls.config.attendance.date_range.type`,
      `${action} body.template_content.controls.config.table.children.config.attendance.date_range.type`,
    ]),
  ],
  [EMPTY]: [
    'user/create body.alias',
    'user/create body.email',
    'user/create body.biz_mail',
    'user/update body.alias',
    'user/update body.email',
    'user/update body.biz_mail',
    'user/update body.telephone',
  ],
};

/** Where the rules of a class differ from the facts, and the reason. */
export const OTHER_RULES: Readonly<Record<Place, string>> = Object.fromEntries(
  Object.entries(REASONS).flatMap(([reason, places]) => places.map((place) => [place, reason] as const)),
);

/** Where the fields of a class differ from the facts, and the reason. */
export const OTHER_FIELDS: Readonly<Record<Place, string>> = {
  ...UNDECLARED,
  ...Object.fromEntries(
    ['user/create', 'user/update'].flatMap((action) =>
      ['url', 'title'].map((name) => [
        `${action} body.extattr.attrs.web.${name}`,
        'required only if the other one is given: both empty clears the attribute (facts 4.16)',
      ]),
    ),
  ),
  'user/get response.english_name': 'seen in the sample of user/list (facts 4.0)',
  'user/get response.gender': 'read from a string or a number, given as a number',
  'user/list response.userlist.gender': 'read from a string or a number, given as a number',
  'user/list query.fetch_child': 'of an older page (facts 4.17 #2)',
  'user/simplelist query.fetch_child': 'of an older page (facts 4.17 #2)',
  'chatdata/upload body': 'the page does not name the part of the file',
  'devicedata/add_accesscontrol_rule body.pass_rule.effect_open_userid_list.open_userid': ONE_CLASS,
  'devicedata/mod_accesscontrol_rule body.pass_rule.effect_open_userid_list.open_userid': ONE_CLASS,
  'miniapppay/apply_mch body.contact_info.contact_info': ONE_CLASS,
  'meeting/record/transcript/get_detail paging': 'the next page starts with the last element of this one',
  'externalcontact/get response.external_contact.foreign_key': 'masked, because its name looks secret',
  'oa/gettemplatedetail response.template_content.controls.config.selector.options.value':
    'one class with the values that applicants chose, which are personal',
};

const sharedPlaces = new Set(readSharedPlaces());

/**
 * Whether a place lies in a shape that several APIs share as one class, although their limits differ. The class has only those on which all
 * agree, so it may accept more than the facts of one place.
 */
export function isShared(place: Place): boolean {
  const [action = '', path = ''] = place.split(' ');
  const steps = path.split('.');
  return steps.some((_, index) => sharedPlaces.has(`${action} ${steps.slice(0, index + 1).join('.')}`));
}
