import { RemoteApiCatalogue } from 'nestjs-http-remote';
import * as batch from 'nestjs-work-weixin/batch';
import * as corp from 'nestjs-work-weixin/corp';
import * as user from 'nestjs-work-weixin/user';

/** Every API the gateway offers: all that these folders of the catalogue declare, now and later. */
export const catalogue = RemoteApiCatalogue.of(batch, corp, user);
