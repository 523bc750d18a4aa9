import { Inject, Injectable } from '@nestjs/common';
import { appConfig, type AppConfig } from '../config/app-config.js';
import { TARGET } from '../remote/target.js';
import type { WorkWeixinTarget } from '../remote/work-weixin-target.js';
import { CALLBACK_PATH } from './callback-path.js';

/** A receiver that is configured. Its Token and EncodingAESKey are shown to nobody. */
export interface ListedReceiver {
  readonly tenant: string;
  readonly receiver: string;
  /** Such as `contacts`, `app` or `bot`. */
  readonly kind: string;
  /** What the console needs as URL: behind the origin of the service, or whole if `PUBLIC_URL` is set. */
  readonly url: string;
}

/** Lists the callback URLs of the application. */
@Injectable()
export class ReceiversService {
  constructor(
    @Inject(TARGET) private readonly target: WorkWeixinTarget,
    @Inject(appConfig.KEY) private readonly settings: AppConfig,
  ) {}

  list(): ListedReceiver[] {
    const origin = this.settings.login.publicUrl ?? '';
    return Object.entries(this.target.options.tenants).flatMap(([tenant, { callbacks = {} }]) =>
      Object.entries(callbacks).map(([receiver, { kind = receiver }]) => ({
        tenant,
        receiver,
        kind,
        url: origin + pathOf(tenant, receiver),
      })),
    );
  }
}

export function pathOf(tenant: string, receiver: string): string {
  return `/${CALLBACK_PATH}/${encodeURIComponent(tenant)}/${receiver}`;
}
