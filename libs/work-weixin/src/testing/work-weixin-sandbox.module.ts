import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { withFastRetry } from 'nestjs-http-remote/testing';
import type { CorpSeed, OptionsWithBothSecrets, Sandbox, SandboxOptions } from 'work-weixin-sandbox';
import type { WorkWeixinChoice } from '../injection-tokens.js';
import { UNNAMED } from '../tenant/client-name.js';
import { DEFAULT_APP } from '../tenant/credential.options.js';
import { Credential, SECRET_KINDS } from '../tenant/credential.js';
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
 * nothing else loads. If there are several `corps`, each is a tenant named by its `corpId`. Secrets of a corp whose
 * names are no kinds are its apps.
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
    const tenants = WorkWeixinModule.forTenants(...choicesOf(options.corps));
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
  if (!hasCorps(corps)) return demo;
  const [first] = corps;
  if (corps.length === 1) return corpOf(first);
  return { tenants: Object.fromEntries(corps.map((corp) => [corp.corpId, corpOf(corp)])) };
}

/** As in a seed, names that are no kind of secret are those of apps. */
function corpOf({ corpId, secrets }: CorpSeed): TenantOptions {
  const seeds = Object.entries(secrets).flatMap(([name, seed]) => (seed ? [[name, seed] as const] : []));
  const apps = seeds.filter(
    ([name, { agentId }]) => !isSecretKind(name) || (name === Credential.App && agentId !== undefined),
  );
  const kinds = seeds.filter((seed) => !apps.includes(seed));
  return {
    corpId,
    secrets: Object.fromEntries(kinds.map(([name, { secret }]) => [name, secret])),
    apps: Object.fromEntries(
      apps.map(([name, { secret, agentId }]) => [
        name === Credential.App ? DEFAULT_APP : name,
        { secret, agentId },
      ]),
    ),
  };
}

/** The tenants and apps that `@InjectWorkWeixin` can inject. */
function choicesOf(corps: readonly CorpSeed[] | undefined): WorkWeixinChoice[] {
  if (!hasCorps(corps)) return [{ tenant: UNNAMED }];
  return corps.flatMap((corp) => {
    const tenant = corps.length > 1 ? corp.corpId : UNNAMED;
    return [{ tenant }, ...Object.keys(corpOf(corp).apps ?? {}).map((app) => ({ tenant, app }))];
  });
}

/** The sandbox reports other values when it starts. */
function hasCorps(corps: readonly CorpSeed[] | undefined): corps is readonly [CorpSeed, ...CorpSeed[]] {
  return Array.isArray(corps) && corps.length > 0;
}

function isSecretKind(name: string): boolean {
  return (SECRET_KINDS as readonly string[]).includes(name);
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
