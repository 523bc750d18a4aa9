// Prints date conversions in the time zone of this process. ../time-zones.spec.ts runs it once per zone.
import {
  HttpRemoteApi,
  HttpRemoteInput,
  JsonName,
  decodeOutput,
  encodeInput,
  getRemoteApi,
} from 'nestjs-http-remote';
import { AuthWorkWxInput } from 'nestjs-work-weixin';
import { readGatewayInput } from '../../../src/gateway/gateway-input.reader.js';

@HttpRemoteApi({ action: 'dates', desc: 'Dates' })
class Dates extends HttpRemoteInput {
  @JsonName('plain', { type: () => Date }) plain?: Date;
  @JsonName('shanghai', { dateFormat: 'yyyy-MM-dd HH:mm:ss', timeZone: 'Asia/Shanghai' }) shanghai?: Date;
  @JsonName('local', { dateFormat: 'yyyy-MM-dd HH:mm:ss' }) local?: Date;
}

@HttpRemoteApi({ action: 'gateway', desc: 'Through the reference application' })
class Through extends AuthWorkWxInput {
  @JsonName('at', { type: () => Date }) at?: Date;
}
const throughGateway = (at: string) =>
  readGatewayInput(getRemoteApi(Through), { params: {}, query: {}, body: { at }, hasBody: true });

const read = (fields: object) => decodeOutput(Dates, fields);
const back = (fields: object) => encodeInput(read(fields)).body;

const texts = ['0001-01-01 00:00:00', '1900-01-01 00:00:00', '1970-01-01 00:00:00', '2026-07-01 12:00:00'];
console.log(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    plain: ['2026-01-02T03:04:05', '2026-01-02', '0001-01-01'].map((plain) => read({ plain }).plain),
    gateway: ['2026-01-02T03:04:05', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000+08:00'].map(
      throughGateway,
    ),
    shanghai: texts.map((shanghai) => read({ shanghai }).shanghai),
    shanghaiBack: texts.map((shanghai) => back({ shanghai })?.['shanghai']),
    local: texts.map((local) => read({ local }).local),
    localBack: texts.map((local) => back({ local })?.['local']),
    fromJson: encodeInput(
      Dates.from(JSON.parse(JSON.stringify({ shanghai: new Date('2026-01-02T03:04:05Z') })) as object),
    ).body?.['shanghai'],
  }),
);
