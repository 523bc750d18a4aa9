// A Nest application without a library: a DTO with class-validator and class-transformer, sent with HttpService.
import 'reflect-metadata';
import { HttpService } from '@nestjs/axios';
import axios from 'axios';
import { Expose, Type, instanceToPlain, plainToInstance } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
  validate,
} from 'class-validator';
import { firstValueFrom } from 'rxjs';
import { PLAIN_INPUT } from '../sample.mjs';
import { decorate } from './decorate.mjs';

const as = (name) => Expose({ name });
const optional = () => IsOptional();
const nested = (type) => [ValidateNested(), Type(() => type)];
const each = { each: true };

const TextDto = decorate(class TextDto {}, { value: [as('value'), IsNotEmpty(), MaxLength(64)] });
const WebDto = decorate(class WebDto {}, {
  url: [as('url'), IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })],
  title: [as('title'), Length(1, 12)],
});
const attribute = (target) =>
  decorate(target, {
    type: [as('type'), IsIn([0, 1, 2])],
    name: [as('name'), IsNotEmpty(), IsString()],
    text: [as('text'), optional(), ...nested(TextDto)],
    web: [as('web'), optional(), ...nested(WebDto)],
  });
const ExtAttrItemDto = attribute(class ExtAttrItemDto {});
const ExternalAttrItemDto = attribute(class ExternalAttrItemDto {});
const ExtAttrDto = decorate(class ExtAttrDto {}, {
  attrs: [as('attrs'), IsArray(), ...nested(ExtAttrItemDto)],
});
const ExternalProfileDto = decorate(class ExternalProfileDto {}, {
  externalCorpName: [as('external_corp_name'), optional(), IsString()],
  externalAttr: [as('external_attr'), optional(), IsArray(), ...nested(ExternalAttrItemDto)],
});

const CreateUserDto = decorate(class CreateUserDto {}, {
  userId: [as('userid'), IsNotEmpty(), Length(1, 64), Matches(/^[a-zA-Z0-9][a-zA-Z0-9_\-@.]*$/)],
  name: [as('name'), IsNotEmpty(), Length(1, 64)],
  alias: [as('alias'), optional(), Length(1, 64)],
  mobile: [as('mobile'), optional(), MaxLength(32), Matches(/^[0-9+\- ]*$/)],
  email: [as('email'), optional(), IsEmail(), Length(6, 64)],
  department: [as('department'), optional(), IsArray(), ArrayMaxSize(100), IsInt(each), Min(0, each)],
  order: [as('order'), optional(), IsArray(), IsInt(each), Min(0, each), Max(4_294_967_295, each)],
  position: [as('position'), optional(), MaxLength(128)],
  gender: [as('gender'), optional(), IsIn([1, 2])],
  bizMail: [as('biz_mail'), optional(), IsEmail(), Length(6, 64)],
  telephone: [as('telephone'), optional(), MaxLength(32), Matches(/^[0-9\-+,]*$/)],
  isLeaderInDept: [as('is_leader_in_dept'), optional(), IsArray(), IsIn([0, 1], each)],
  directLeader: [as('direct_leader'), optional(), IsArray(), ArrayMaxSize(1), Length(1, 64, each)],
  enable: [as('enable'), optional(), IsIn([0, 1])],
  toInvite: [as('to_invite'), optional(), IsBoolean()],
  externalPosition: [as('external_position'), optional(), MaxLength(12)],
  address: [as('address'), optional(), MaxLength(128)],
  mainDepartment: [as('main_department'), optional(), IsInt(), Min(0)],
  extAttr: [as('extattr'), optional(), ...nested(ExtAttrDto)],
  externalProfile: [as('external_profile'), optional(), ...nested(ExternalProfileDto)],
});

const CreatedDto = decorate(class CreatedDto {}, {
  errCode: [as('errcode')],
  errMsg: [as('errmsg')],
});

/** The DTO as a controller's ValidationPipe returns it. */
function inputDto() {
  const input = Object.assign(new CreateUserDto(), PLAIN_INPUT);
  input.extAttr = Object.assign(new ExtAttrDto(), {
    attrs: PLAIN_INPUT.extAttr.attrs.map((item) =>
      Object.assign(new ExtAttrItemDto(), item, {
        ...(item.text && { text: Object.assign(new TextDto(), item.text) }),
        ...(item.web && { web: Object.assign(new WebDto(), item.web) }),
      }),
    ),
  });
  input.externalProfile = Object.assign(new ExternalProfileDto(), PLAIN_INPUT.externalProfile, {
    externalAttr: PLAIN_INPUT.externalProfile.externalAttr.map((item) =>
      Object.assign(new ExternalAttrItemDto(), item, { text: Object.assign(new TextDto(), item.text) }),
    ),
  });
  return input;
}

export function open(origin) {
  const url = `${origin}/cgi-bin/user/create`;
  const http = new HttpService(axios.create());
  const input = inputDto();
  return async () => {
    const errors = await validate(input);
    if (errors.length > 0) throw new Error(String(errors));
    const { data } = await firstValueFrom(
      http.post(url, instanceToPlain(input), { params: { access_token: 'bench' } }),
    );
    if (data.errcode) throw new Error(`${data.errcode} ${data.errmsg}`);
    return plainToInstance(CreatedDto, data);
  };
}
