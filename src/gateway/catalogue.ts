import { RemoteApiCatalogue } from 'nestjs-http-remote';
import * as batch from 'nestjs-work-weixin/batch';
import * as corp from 'nestjs-work-weixin/corp';
import * as user from 'nestjs-work-weixin/user';

/** The APIs of the gateway: everything that these folders of the catalogue declare. */
export const catalogue = RemoteApiCatalogue.of(batch, corp, user);
