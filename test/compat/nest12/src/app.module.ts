import { Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { HttpRemoteModule } from 'nestjs-http-remote';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import { CorpSource } from './corps/corp.source.js';
import { CorpsModule } from './corps/corps.module.js';
import { DirectoryModule } from './directory/directory.module.js';

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true, ignoreEnvFile: true }),
    WorkWeixinModule.forRootAsync({
      isGlobal: true,
      imports: [CorpsModule],
      inject: [CorpSource, ConfigService],
      useFactory: (tenants: CorpSource, config: ConfigService) => ({
        tenants,
        defaultTenant: 'acme',
        baseUrl: config.get<string>('WORK_WEIXIN_BASE_URL'),
      }),
    }),
    HttpRemoteModule.forRootAsync({
      isGlobal: true,
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        clients: { badges: { baseUrl: config.getOrThrow<string>('BADGES_URL') } },
      }),
    }),
    DirectoryModule,
  ],
})
export class AppModule {}
