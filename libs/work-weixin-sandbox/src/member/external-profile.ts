import { ApiError } from '../errors/api.error.js';
import type { ConsoleSettings } from '../corp/corp.js';
import type { JsonReader } from '../http/json.reader.js';
import {
  checkExternalAttr,
  type ExternalAttr,
  type ExternalAttrBody,
  readExternalAttr,
} from './external-attr.js';

/**
 * The part of a member that is visible outside the corp, with the field names of the wire format.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92230
 */
export interface ExternalProfile {
  external_corp_name: string;
  /** `status` appears only in responses: 0 usable, 1 waiting for confirmation by the member. */
  wechat_channels?: { nickname: string; status: number };
  external_attr: ExternalAttr[];
}

export interface ExternalProfileBody {
  external_corp_name?: string;
  wechat_channels?: { nickname?: string };
  external_attr?: ExternalAttrBody[];
}

/** Checks JSON types only. */
export function readExternalProfile(profile: JsonReader): ExternalProfileBody {
  const channels = profile.object('wechat_channels');
  return {
    external_corp_name: profile.string('external_corp_name'),
    wechat_channels: channels && { nickname: channels.string('nickname') },
    external_attr: profile.objects('external_attr')?.map(readExternalAttr),
  };
}

/** The profile after the change. @throws ApiError 41036, 41066, 90100 to 90106 */
export function changeExternalProfile(
  current: ExternalProfile,
  body: ExternalProfileBody,
  settings: ConsoleSettings,
): ExternalProfile {
  const corpName = body.external_corp_name ?? current.external_corp_name;
  if (body.external_corp_name && !settings.shortNames.has(corpName)) throw new ApiError(41036);
  const nickname = body.wechat_channels?.nickname;
  if (nickname && !settings.channels.has(nickname)) throw new ApiError(41066);
  const channels = changeChannels(current.wechat_channels, nickname);
  const given = (body.external_attr ?? []).map(checkExternalAttr);
  return {
    external_corp_name: corpName,
    ...(channels === undefined ? {} : { wechat_channels: channels }),
    external_attr: mergeExternalAttrs(current.external_attr, given, settings),
  };
}

/** A new channel needs a confirmation. The current channel keeps its status. */
function changeChannels(
  current: ExternalProfile['wechat_channels'],
  nickname: string | undefined,
): ExternalProfile['wechat_channels'] {
  if (nickname === undefined || nickname === current?.nickname) return current;
  return nickname === '' ? undefined : { nickname, status: 1 };
}

/** Like extended attributes: empty values remove, unknown names and mini programs are ignored, other attributes stay. */
function mergeExternalAttrs(
  current: readonly ExternalAttr[],
  given: readonly ExternalAttr[],
  { externalAttributes, miniprograms }: ConsoleSettings,
): ExternalAttr[] {
  const merged = new Map(current.map((attr) => [attr.name, attr]));
  for (const attr of given) {
    const { name, text, web, miniprogram } = attr;
    if (!externalAttributes.has(name)) continue;
    if (miniprogram?.appid && !miniprograms.has(miniprogram.appid)) continue;
    if (text?.value || web?.url || miniprogram?.appid) merged.set(name, attr);
    else merged.delete(name);
  }
  return [...merged.values()];
}
