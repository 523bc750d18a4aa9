import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { withFastRetry } from 'nestjs-http-remote/testing';
import type { CorpSeed, OptionsWithBothSecrets, Sandbox, SandboxOptions } from 'work-weixin-sandbox';
import type { PerTenantOptions, TenantOptions } from '../tenant/tenant.options.js';
import { WorkWeixinModule } from '../work-weixin.module.js';
import type {
  WorkWeixinExtras,
  WorkWeixinModuleOptions,
  WorkWeixinSharedOptions,
} from '../work-weixin.options.js';

/** The options of the sandbox, and what `WorkWeixinModule` takes beside the corps: see {@link WorkWeixinSandboxModule}. */
export interface WorkWeixinSandboxModuleOptions extends SandboxOptions, WorkWeixinExtras {
  /**
   * Options of `WorkWeixinModule`. Tokens and tenants live by the sandbox's clock, repeats follow without a wait worth
   * mentioning, and there is no line a call, unless they say otherwise.
   */
  workWeixin?: WorkWeixinSharedOptions & Omit<PerTenantOptions, 'baseUrl'> & { defaultTenant?: string };
}

/**
 * The running sandbox: what `startSandbox()` of `work-weixin-sandbox` gives.
 *
 * @example `testing.get(WorkWeixinSandbox).journal.count('user/create')`
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- a token, and the type of what is provided for it
export abstract class WorkWeixinSandbox {}
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- see above
export interface WorkWeixinSandbox extends Sandbox {}

const OPTIONS = Symbol.for('work-weixin:sandbox-options');

/** Runs one sandbox as long as the application. */
@Module({
  providers: [{ provide: WorkWeixinSandbox, useFactory: start, inject: [OPTIONS] }],
  exports: [WorkWeixinSandbox],
})
class RunningSandboxModule implements OnApplicationShutdown {
  // Named, as rolldown takes a class that an interface is merged with for a type.
  constructor(@Inject(WorkWeixinSandbox) private readonly sandbox: Sandbox) {}

  async onApplicationShutdown(): Promise<void> {
    await this.sandbox.close();
  }
}

/**
 * `WorkWeixinModule` against a sandbox of its own, on a free port of this machine. It needs the package
 * `work-weixin-sandbox`, which is only loaded here. More than one of `corps` are tenants by their `corpId`.
 *
 * @example
 * ```ts
 * const testing = await Test.createTestingModule({
 *   imports: [WorkWeixinSandboxModule.forRoot()],
 *   providers: [Onboarding],
 * }).compile();
 * const sandbox = testing.get(WorkWeixinSandbox);
 * sandbox.faults.inject(…);
 * ```
 */
@Module({})
export class WorkWeixinSandboxModule {
  /** @throws ConfigurationInvalidError at start-up where the package is missing; TypeError where an option is wrong */
  static forRoot({
    isGlobal = false,
    workWeixin = {},
    ...options
  }: WorkWeixinSandboxModuleOptions = {}): DynamicModule {
    const running: DynamicModule = {
      module: RunningSandboxModule,
      providers: [{ provide: OPTIONS, useValue: options }],
    };
    return {
      module: WorkWeixinSandboxModule,
      global: isGlobal,
      imports: [
        running,
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
      exports: [RunningSandboxModule, WorkWeixinModule],
    };
  }
}

function corpsOf(
  corps: readonly CorpSeed[] | undefined,
  demo: TenantOptions,
): TenantOptions | { tenants: Record<string, TenantOptions> } {
  if (!corps || corps.length < 2) return demo;
  const entries = corps.map(({ corpId, secrets }): [string, TenantOptions] => [
    corpId,
    { corpId, secrets: { contacts: secrets.contacts?.secret, app: secrets.app?.secret } },
  ]);
  return { tenants: Object.fromEntries(entries) };
}

async function start(options: SandboxOptions): Promise<Sandbox> {
  const { startSandbox } = await import('work-weixin-sandbox').catch((cause: unknown) => {
    throw new ConfigurationInvalidError(
      'WorkWeixinSandboxModule cannot load work-weixin-sandbox: npm install --save-dev work-weixin-sandbox',
      { cause },
    );
  });
  // Whoever leaves a secret out of `corps` knows it.
  return startSandbox(options as OptionsWithBothSecrets);
}
