import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { TenantSource, type TenantOptions } from 'nestjs-work-weixin';

@Injectable()
export class CorpSource extends TenantSource {
  constructor(private readonly config: ConfigService) {
    super();
  }

  find(tenant: string): TenantOptions | undefined {
    if (tenant !== 'acme') return undefined;
    return {
      corpId: this.config.getOrThrow<string>('WORK_WEIXIN_CORP_ID'),
      secrets: {
        contacts: this.config.get<string>('WORK_WEIXIN_CONTACTS_SECRET'),
        app: this.config.get<string>('WORK_WEIXIN_APP_SECRET'),
      },
    };
  }
}
