import { branded } from 'nestjs-http-remote';
import { WorkWeixinApiError } from './work-weixin-api.error.js';

/**
 * Another import job of the corp is running (302008): the server runs one at a time, and rejects the start of a second one. Start
 * it again later, or pass `waitForOther: true`.
 *
 * @see {@link JobStartOptions.waitForOther}
 */
export class ImportRunningError extends WorkWeixinApiError {
  constructor(rejection: WorkWeixinApiError) {
    const { errcode, errmsg, api, docUrl, tenant, credential, app, permission } = rejection;
    super(errcode, `${errmsg}; waitForOther: true waits for the other job`, {
      // The error reads nothing else of the metadata.
      api: { ...api, docUrl } as ConstructorParameters<typeof WorkWeixinApiError>[2]['api'],
      tenant,
      credential,
      app,
      permission,
      cause: rejection,
    });
  }

  static {
    branded(this, 'work-weixin:ImportRunningError');
  }
}
