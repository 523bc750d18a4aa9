import {
  ByteLength,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  IsOneOfTypes,
  JsonName,
  type OneOf,
  VARIANTS,
} from 'nestjs-http-remote';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
} from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { AttachmentFileDto } from './attachment-file.dto.js';
import { ContactTextDto } from './contact-text.dto.js';
import { ProductImageDto } from './product-image.dto.js';

/** 发送「学校通知」的返回结果，见 {@link ExternalcontactMessageSendWorkWxInput} */
export class ExternalcontactMessageSendWorkWxOutput extends WorkWxOutput {
  /** 无效家长列表 */
  @JsonName('invalid_parent_userid', { type: () => [String] })
  invalidParentUserId?: string[];

  /** 无效学生列表 */
  @JsonName('invalid_student_userid', { type: () => [String] })
  invalidStudentUserId?: string[];

  /** 无效部门列表 */
  @JsonName('invalid_party', { type: () => [String] })
  invalidParty?: string[];

  /** 无效外部联系人列表 */
  @JsonName('invalid_external_user', { type: () => [String] })
  invalidExternalUser?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, [
      'invalidParentUserId',
      'invalidStudentUserId',
      'invalidParty',
      'invalidExternalUser',
    ]);
  }
}

/**
 * 语音消息
 *
 * @see {@link ExternalcontactMessageSendWorkWxInput}
 */
export class ExternalcontactMessageSendVoiceDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 视频消息
 *
 * @see {@link ExternalcontactMessageSendWorkWxInput}
 */
export class ExternalcontactMessageSendVideoDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;

  /** 视频标题。长度不超过128个字节，超过的部分会被截断 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '视频标题必须是字符串' })
  title?: string;

  /** 视频描述。长度不超过512个字节，超过的部分会被截断 */
  @JsonName('description')
  @IsOptional()
  @IsString({ message: '视频描述必须是字符串' })
  description?: string;
}

/**
 * 图文
 *
 * @see {@link ExternalcontactMessageSendWorkWxInput}
 */
export class ExternalcontactMessageSendNewsArticlesDto {
  /** 图文标题。长度不超过128个字节，超过的部分会被截断 */
  @JsonName('title')
  @IsDefined({ message: '图文标题不能为空' })
  @IsString({ message: '图文标题必须是字符串' })
  title!: string;

  /** 图文描述。长度不超过512个字节，超过的部分会被截断 */
  @JsonName('description')
  @IsOptional()
  @IsString({ message: '图文描述必须是字符串' })
  description?: string;

  /** 跳转链接 */
  @JsonName('url')
  @IsDefined({ message: '跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url!: string;

  /** 图片链接 */
  @JsonName('picurl')
  @IsOptional()
  @IsString({ message: '图片链接必须是字符串' })
  picUrl?: string;
}

/**
 * 图文消息
 *
 * @see {@link ExternalcontactMessageSendWorkWxInput}
 */
export class ExternalcontactMessageSendNewsDto {
  /** 图文列表。1~8个 */
  @JsonName('articles', { type: () => [ExternalcontactMessageSendNewsArticlesDto] })
  @IsDefined({ message: '图文列表不能为空' })
  @IsArray({ message: '图文列表必须是数组' })
  @ArrayMinSize(1, { message: '图文列表至少需要1个' })
  @ArrayMaxSize(8, { message: '图文列表最多支持8个' })
  articles!: ExternalcontactMessageSendNewsArticlesDto[];
}

/**
 * 图文
 *
 * @see {@link ExternalcontactMessageSendWorkWxInput}
 */
export class ExternalcontactMessageSendMpNewsArticlesDto {
  /** 图文标题。长度不超过128个字节，超过的部分会被截断 */
  @JsonName('title')
  @IsDefined({ message: '图文标题不能为空' })
  @IsString({ message: '图文标题必须是字符串' })
  title!: string;

  /** 缩略图素材ID */
  @JsonName('thumb_media_id')
  @IsDefined({ message: '缩略图素材ID不能为空' })
  @IsString({ message: '缩略图素材ID必须是字符串' })
  thumbMediaId!: string;

  /** 作者。长度不超过64个字节 */
  @JsonName('author')
  @IsOptional()
  @ByteLength(0, 64, { message: '作者长度不能超过64个字节' })
  author?: string;

  /** 原文链接 */
  @JsonName('content_source_url')
  @IsOptional()
  @IsString({ message: '原文链接必须是字符串' })
  contentSourceUrl?: string;

  /** 图文内容 */
  @JsonName('content')
  @IsDefined({ message: '图文内容不能为空' })
  @IsString({ message: '图文内容必须是字符串' })
  content!: string;

  /** 摘要。长度不超过512个字节，超过的部分会被截断 */
  @JsonName('digest')
  @IsOptional()
  @IsString({ message: '摘要必须是字符串' })
  digest?: string;
}

/**
 * mpnews图文消息
 *
 * @see {@link ExternalcontactMessageSendWorkWxInput}
 */
export class ExternalcontactMessageSendMpNewsDto {
  /** 图文列表。1~8个 */
  @JsonName('articles', { type: () => [ExternalcontactMessageSendMpNewsArticlesDto] })
  @IsDefined({ message: '图文列表不能为空' })
  @IsArray({ message: '图文列表必须是数组' })
  @ArrayMinSize(1, { message: '图文列表至少需要1个' })
  @ArrayMaxSize(8, { message: '图文列表最多支持8个' })
  articles!: ExternalcontactMessageSendMpNewsArticlesDto[];
}

/**
 * 小程序消息
 *
 * @see {@link ExternalcontactMessageSendWorkWxInput}
 */
export class ExternalcontactMessageSendMiniprogramDto {
  /** 小程序appid */
  @JsonName('appid')
  @IsDefined({ message: '小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId!: string;

  /** 小程序标题。长度不超过64个字节，超过的部分会被截断 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '小程序标题必须是字符串' })
  title?: string;

  /** 缩略图素材ID */
  @JsonName('thumb_media_id')
  @IsDefined({ message: '缩略图素材ID不能为空' })
  @IsString({ message: '缩略图素材ID必须是字符串' })
  thumbMediaId!: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @IsDefined({ message: '小程序页面路径不能为空' })
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath!: string;
}

/**
 * 发送「学校通知」
 *
 * 权限说明：自建应用须在管理端「家长可使用的应用」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/91609
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactMessageSendWorkWxInput.from({ msgType: 'text', agentId: 1000002, text: { content: '文本内容' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/message/send',
  desc: '发送「学校通知」',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactMessageSendWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91609',
})
@WorkWxApi({ permission: '家长可使用的应用', agentId: 'agentId' })
export class ExternalcontactMessageSendWorkWxInput extends AuthWorkWxInput<ExternalcontactMessageSendWorkWxOutput> {
  /** 仅用于类型检查：每种消息类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'msgType',
    {
      text: 'text';
      image: 'image';
      voice: 'voice';
      video: 'video';
      file: 'file';
      news: 'news';
      mpnews: 'mpNews';
      miniprogram: 'miniprogram';
    }
  >;

  /** 接收对象范围。0-家长，1-学生，2-家长和学生 */
  @JsonName('recv_scope')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '接收对象范围只能是0(家长)、1(学生)或2(家长和学生)' })
  recvScope?: 0 | 1 | 2;

  /** 接收家长列表。最多1000个 */
  @JsonName('to_parent_userid')
  @IsOptional()
  @IsArray({ message: '接收家长列表必须是数组' })
  @ArrayMaxSize(1000, { message: '接收家长列表最多支持1000个' })
  @IsString({ each: true, message: '接收家长列表的每一项必须是字符串' })
  toParentUserId?: string[];

  /** 接收学生列表。最多1000个 */
  @JsonName('to_student_userid')
  @IsOptional()
  @IsArray({ message: '接收学生列表必须是数组' })
  @ArrayMaxSize(1000, { message: '接收学生列表最多支持1000个' })
  @IsString({ each: true, message: '接收学生列表的每一项必须是字符串' })
  toStudentUserId?: string[];

  /** 接收部门列表。最多100个 */
  @JsonName('to_party')
  @IsOptional()
  @IsArray({ message: '接收部门列表必须是数组' })
  @ArrayMaxSize(100, { message: '接收部门列表最多支持100个' })
  @IsOneOfTypes(['string', 'integer'], { each: true, message: '接收部门列表的每一项必须是字符串或整数' })
  toParty?: (string | number)[];

  /** 是否发送给全体。1-有效，0-无效 */
  @JsonName('toall')
  @IsOptional()
  @IsIn([1, 0], { message: '是否发送给全体只能是1(有效)或0(无效)' })
  toAll?: 1 | 0;

  /** 消息类型。text-文本，image-图片，voice-语音，video-视频，file-文件，news-图文，mpnews-图文（存于企业微信），miniprogram-小程序 */
  @JsonName('msgtype')
  @IsDefined({ message: '消息类型不能为空' })
  @IsIn(['text', 'image', 'voice', 'video', 'file', 'news', 'mpnews', 'miniprogram'], {
    message:
      '消息类型只能是text(文本)、image(图片)、voice(语音)、video(视频)、file(文件)、news(图文)、mpnews(图文（存于企业微信）)或miniprogram(小程序)',
  })
  msgType!: 'text' | 'image' | 'voice' | 'video' | 'file' | 'news' | 'mpnews' | 'miniprogram';

  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;

  /** 文本消息 */
  @JsonName('text', { type: () => ContactTextDto })
  @GivenFor('msgType', 'text', { message: '消息类型为text时文本消息不能为空' })
  text?: ContactTextDto;

  /** 是否开启ID转译。0-否，1-是 */
  @JsonName('enable_id_trans')
  @IsOptional()
  @IsIn([0, 1], { message: '是否开启ID转译只能是0(否)或1(是)' })
  enableIdTrans?: 0 | 1;

  /** 是否检查重复消息。0-否，1-是 */
  @JsonName('enable_duplicate_check')
  @IsOptional()
  @IsIn([0, 1], { message: '是否检查重复消息只能是0(否)或1(是)' })
  enableDuplicateCheck?: 0 | 1;

  /** 重复消息检查间隔 */
  @JsonName('duplicate_check_interval')
  @IsOptional()
  @IsInt({ message: '重复消息检查间隔必须是整数' })
  duplicateCheckInterval?: number;

  /** 图片消息 */
  @JsonName('image', { type: () => ProductImageDto })
  @GivenFor('msgType', 'image', { message: '消息类型为image时图片消息不能为空' })
  image?: ProductImageDto;

  /** 语音消息 */
  @JsonName('voice', { type: () => ExternalcontactMessageSendVoiceDto })
  @GivenFor('msgType', 'voice', { message: '消息类型为voice时语音消息不能为空' })
  voice?: ExternalcontactMessageSendVoiceDto;

  /** 视频消息 */
  @JsonName('video', { type: () => ExternalcontactMessageSendVideoDto })
  @GivenFor('msgType', 'video', { message: '消息类型为video时视频消息不能为空' })
  video?: ExternalcontactMessageSendVideoDto;

  /** 文件消息 */
  @JsonName('file', { type: () => AttachmentFileDto })
  @GivenFor('msgType', 'file', { message: '消息类型为file时文件消息不能为空' })
  file?: AttachmentFileDto;

  /** 图文消息 */
  @JsonName('news', { type: () => ExternalcontactMessageSendNewsDto })
  @GivenFor('msgType', 'news', { message: '消息类型为news时图文消息不能为空' })
  news?: ExternalcontactMessageSendNewsDto;

  /** mpnews图文消息 */
  @JsonName('mpnews', { type: () => ExternalcontactMessageSendMpNewsDto })
  @GivenFor('msgType', 'mpnews', { message: '消息类型为mpnews时mpnews图文消息不能为空' })
  mpNews?: ExternalcontactMessageSendMpNewsDto;

  /** 小程序消息 */
  @JsonName('miniprogram', { type: () => ExternalcontactMessageSendMiniprogramDto })
  @GivenFor('msgType', 'miniprogram', { message: '消息类型为miniprogram时小程序消息不能为空' })
  miniprogram?: ExternalcontactMessageSendMiniprogramDto;

  /** 接收外部联系人列表。最多1000个 */
  @JsonName('to_external_user')
  @IsOptional()
  @IsArray({ message: '接收外部联系人列表必须是数组' })
  @ArrayMaxSize(1000, { message: '接收外部联系人列表最多支持1000个' })
  @IsString({ each: true, message: '接收外部联系人列表的每一项必须是字符串' })
  toExternalUser?: string[];
}
