import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { WorkWeixinOptions, WorkWeixinOptionsFactory } from 'nestjs-work-weixin';

@Injectable()
export class AcmeCorp implements WorkWeixinOptionsFactory {
  constructor(private readonly config: ConfigService) {}

  createWorkWeixinOptions(): WorkWeixinOptions {
    return {
      name: 'acme',
      corpId: this.config.getOrThrow<string>('WORK_WEIXIN_CORP_ID'),
      secrets: {
        contacts: this.config.getOrThrow<string>('WORK_WEIXIN_CONTACTS_SECRET'),
        app: this.config.getOrThrow<string>('WORK_WEIXIN_APP_SECRET'),
      },
      baseUrl: this.config.get<string>('WORK_WEIXIN_BASE_URL'),
    };
  }
}
