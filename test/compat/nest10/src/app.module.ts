import { Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { APP_FILTER } from '@nestjs/core';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import { checkEnvironment, type Environment } from './environment';
import { MembersModule } from './members/members.module';
import { RemoteErrorFilter } from './remote-error.filter';

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true, validate: checkEnvironment }),
    WorkWeixinModule.forRootAsync({
      isGlobal: true,
      inject: [ConfigService],
      useFactory: (config: ConfigService<Environment, true>) => ({
        corpId: config.getOrThrow('WORK_WEIXIN_CORP_ID', { infer: true }),
        secrets: { contacts: config.getOrThrow('WORK_WEIXIN_CONTACTS_SECRET', { infer: true }) },
        baseUrl: config.getOrThrow('WORK_WEIXIN_BASE_URL', { infer: true }),
      }),
    }),
    MembersModule,
  ],
  providers: [{ provide: APP_FILTER, useClass: RemoteErrorFilter }],
})
export class AppModule {}
