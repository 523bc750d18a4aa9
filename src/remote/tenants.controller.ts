import { Controller, Get, Inject } from '@nestjs/common';
import type { TenantOptions } from 'nestjs-work-weixin';
import { appConfig, type AppConfig } from '../config/app-config.js';
import { TARGET } from './target.js';
import type { WorkWeixinTarget } from './work-weixin-target.js';

/** An app that the pages can choose. */
export interface ListedApp {
  readonly name: string;
  /** Messages of the app and QR codes for logins need it. */
  readonly hasAgentId: boolean;
}

/** A corp that the pages can choose. */
export interface ListedTenant {
  readonly name: string;
  readonly apps: readonly ListedApp[];
}

/** What a page needs at its start. */
export interface Choices {
  readonly isSandbox: boolean;
  /** The pages that are loaded. */
  readonly pages: readonly string[];
  readonly tenants: readonly ListedTenant[];
}

/** Lists what a page can choose from: names only. */
@Controller('tenants')
export class TenantsController {
  constructor(
    @Inject(TARGET) private readonly target: WorkWeixinTarget,
    @Inject(appConfig.KEY) private readonly settings: AppConfig,
  ) {}

  @Get()
  list(): Choices {
    const { options, sandbox } = this.target;
    return {
      isSandbox: sandbox !== undefined,
      pages: this.settings.pages,
      tenants: Object.entries(options.tenants).map(([name, tenant]) => ({ name, apps: appsOf(tenant) })),
    };
  }
}

/** `secrets.app` is the short form of an app with the name `default`. */
export function appsOf({ apps = {}, secrets }: TenantOptions): ListedApp[] {
  const listed = Object.entries(apps).map(([name, { agentId }]) => ({
    name,
    hasAgentId: agentId !== undefined && agentId !== '',
  }));
  const isShort = secrets?.app !== undefined && !Object.hasOwn(apps, 'default');
  return isShort ? [...listed, { name: 'default', hasAgentId: false }] : listed;
}
