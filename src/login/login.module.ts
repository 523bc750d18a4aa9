import { Module } from '@nestjs/common';
import { WorkWeixinLoginModule } from 'nestjs-work-weixin/login';
import { appConfig, type AppConfig } from '../config/app-config.js';
import { TARGET } from '../remote/target.js';
import { TargetModule } from '../remote/target.module.js';
import type { WorkWeixinTarget } from '../remote/work-weixin-target.js';
import { LoginController } from './login.controller.js';
import { LoginService } from './login.service.js';
import { SessionStore } from './session.store.js';

@Module({
  imports: [
    TargetModule,
    WorkWeixinLoginModule.forRootAsync({
      imports: [TargetModule],
      inject: [appConfig.KEY, TARGET],
      useFactory: ({ login }: AppConfig, { sandbox }: WorkWeixinTarget) => ({
        stateSecret: login.stateSecrets,
        authorizePage: login.authorizePage ?? pageOf(sandbox, '/connect/oauth2/authorize'),
        ssoLoginPage: login.ssoLoginPage ?? pageOf(sandbox, '/wwlogin/sso/login'),
      }),
    }),
  ],
  controllers: [LoginController],
  providers: [LoginService, { provide: SessionStore, useFactory: () => new SessionStore() }],
})
export class LoginModule {}

/** The sandbox plays the pages of the vendor. Without it their own addresses are the default. */
function pageOf(sandbox: WorkWeixinTarget['sandbox'], path: string): string | undefined {
  return sandbox && new URL(path, sandbox.baseUrl).href;
}
