import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { withFastRetry } from 'nestjs-http-remote/testing';
import type { CorpSeed, OptionsWithBothSecrets, Sandbox, SandboxOptions } from 'work-weixin-sandbox';
import { UNNAMED } from '../tenant/client-name.js';
import type { PerTenantOptions, TenantOptions } from '../tenant/tenant.options.js';
import { WorkWeixinModule } from '../work-weixin.module.js';
import type {
  WorkWeixinExtras,
  WorkWeixinModuleOptions,
  WorkWeixinSharedOptions,
} from '../work-weixin.options.js';

/** Options of the sandbox and of `WorkWeixinModule`: see {@link WorkWeixinSandboxModule}. */
export interface WorkWeixinSandboxModuleOptions extends SandboxOptions, WorkWeixinExtras {
  /**
   * Options of `WorkWeixinModule`. By default tokens and tenants expire by the sandbox's clock, retries follow almost at once,
   * and calls are not logged.
   */
  workWeixin?: WorkWeixinSharedOptions & Omit<PerTenantOptions, 'baseUrl'> & { defaultTenant?: string };
}

/**
 * The running sandbox, as `startSandbox()` of `work-weixin-sandbox` returns it.
 *
 * @example `testing.get(WorkWeixinSandbox).journal.count('user/create')`
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- an injection token, and the type of its value
export abstract class WorkWeixinSandbox {}
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- see above
export interface WorkWeixinSandbox extends Sandbox {}

const OPTIONS = Symbol.for('work-weixin:sandbox-options');

/** Runs one sandbox until the application is closed. */
@Module({
  providers: [{ provide: WorkWeixinSandbox, useFactory: start, inject: [OPTIONS] }],
  exports: [WorkWeixinSandbox],
})
class RunningSandboxModule implements OnApplicationShutdown {
  // @Inject is explicit because rolldown treats a class that is merged with an interface as a type.
  constructor(@Inject(WorkWeixinSandbox) private readonly sandbox: Sandbox) {}

  async onApplicationShutdown(): Promise<void> {
    await this.sandbox.close();
  }
}

/**
 * `WorkWeixinModule` against a sandbox of its own, on a free local port. It needs the package `work-weixin-sandbox`, which
 * nothing else loads. If there are several `corps`, each is a tenant named by its `corpId`.
 *
 * @example
 * ```ts
 * const testing = await Test.createTestingModule({
 *   imports: [WorkWeixinSandboxModule.forRoot()],
 *   providers: [Onboarding],
 * }).compile();
 * const sandbox = testing.get(WorkWeixinSandbox);
 * sandbox.faults.add({ kind: 'reset-after', path: 'user/create', times: 1 });
 * ```
 */
@Module({})
export class WorkWeixinSandboxModule {
  /** @throws ConfigurationInvalidError at startup if the package is missing; TypeError if an option is invalid */
  static forRoot({
    isGlobal = false,
    workWeixin = {},
    ...options
  }: WorkWeixinSandboxModuleOptions = {}): DynamicModule {
    const running: DynamicModule = {
      module: RunningSandboxModule,
      providers: [{ provide: OPTIONS, useValue: options }],
    };
    const tenants = WorkWeixinModule.forTenants(...tenantsOf(options.corps));
    return {
      module: WorkWeixinSandboxModule,
      global: isGlobal,
      imports: [
        running,
        tenants,
        WorkWeixinModule.forRootAsync({
          isGlobal,
          imports: [running],
          inject: [WorkWeixinSandbox],
          useFactory: ({ baseUrl, clock, demo }: WorkWeixinSandbox) =>
            ({
              observers: [],
              now: () => clock.now(),
              ...workWeixin,
              retry: withFastRetry(workWeixin.retry),
              baseUrl,
              ...corpsOf(options.corps, demo),
            }) as WorkWeixinModuleOptions,
        }),
      ],
      exports: [RunningSandboxModule, WorkWeixinModule, tenants],
    };
  }
}

function corpsOf(
  corps: readonly CorpSeed[] | undefined,
  demo: TenantOptions,
): TenantOptions | { tenants: Record<string, TenantOptions> } {
  if (!isManyCorps(corps)) return demo;
  const entries = corps.map(({ corpId, secrets }): [string, TenantOptions] => [
    corpId,
    { corpId, secrets: { contacts: secrets.contacts?.secret, app: secrets.app?.secret } },
  ]);
  return { tenants: Object.fromEntries(entries) };
}

/** The tenants that `@InjectWorkWeixin` can inject. */
function tenantsOf(corps: readonly CorpSeed[] | undefined): string[] {
  return isManyCorps(corps) ? corps.map(({ corpId }) => corpId) : [UNNAMED];
}

function isManyCorps(corps: readonly CorpSeed[] | undefined): corps is readonly CorpSeed[] {
  return Array.isArray(corps) && corps.length > 1;
}

async function start(options: SandboxOptions): Promise<Sandbox> {
  const { startSandbox } = await import('work-weixin-sandbox').catch((cause: unknown) => {
    throw new ConfigurationInvalidError(
      'WorkWeixinSandboxModule cannot load work-weixin-sandbox: npm install --save-dev work-weixin-sandbox',
      { cause },
    );
  });
  // A caller who leaves a secret out of `corps` does so on purpose.
  return startSandbox(options as OptionsWithBothSecrets);
}
