import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { WorkWeixinOptions, WorkWeixinOptionsFactory } from 'nestjs-work-weixin';

@Injectable()
export class GlobexCorp implements WorkWeixinOptionsFactory {
  constructor(private readonly config: ConfigService) {}

  createWorkWeixinOptions(): Promise<WorkWeixinOptions> {
    return Promise.resolve({
      name: 'globex',
      corpId: this.config.getOrThrow<string>('GLOBEX_CORP_ID'),
      secrets: { contacts: this.config.getOrThrow<string>('GLOBEX_CONTACTS_SECRET') },
      baseUrl: this.config.get<string>('WORK_WEIXIN_BASE_URL'),
    });
  }
}
