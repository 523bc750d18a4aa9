import { HttpRemoteApi, JsonName, type PlainInput } from 'nestjs-http-remote';
import {
  AuthWorkWxInput,
  InjectWorkWeixin,
  TenantInterceptor,
  TenantMiddleware,
  TenantSource,
  WorkWeixinModule,
  WorkWxInput,
  WorkWxOutput,
  type PageableInput,
  type WorkWeixinModuleOptions,
  type TenantOptions,
  type WorkWeixinService,
} from 'nestjs-work-weixin';
import type { Equal, Expect } from './expect.js';

class Created extends WorkWxOutput {
  @JsonName('id')
  id!: number;
}

@HttpRemoteApi({ action: 'thing/create', desc: '创建', output: Created, credential: ['contacts'] })
class CreateThing extends AuthWorkWxInput<Created> {
  @JsonName('name')
  name!: string;

  @JsonName('gender')
  gender?: 1 | 2;
}

@HttpRemoteApi({ action: 'webhook/send', desc: '消息推送', output: WorkWxOutput })
class Robot extends WorkWxInput<WorkWxOutput> {
  @JsonName('key', { in: 'query', sensitive: true })
  key!: string;
}

export class Asking {
  constructor(
    @InjectWorkWeixin('acme') readonly acme: WorkWeixinService,
    @InjectWorkWeixin({ tenant: 'acme', app: 'helpdesk' }) readonly helpdesk: WorkWeixinService,
    // @ts-expect-error the name of the tenant is called tenant
    @InjectWorkWeixin({ name: 'acme' }) readonly other: WorkWeixinService,
  ) {}
}

export const inputs = [
  CreateThing.from({ name: 'a' }),
  CreateThing.from({ name: 'a', gender: 1, accessToken: 'token' }),
];

export type Given = [
  Expect<Equal<keyof PlainInput<CreateThing>, 'accessToken' | 'name' | 'gender' | 'extra'>>,
  Expect<Equal<WorkWxOutput['errCode'], number | undefined>>,
  Expect<Equal<WorkWxOutput['warning'], string | undefined>>,
];

// @ts-expect-error a token is a string
CreateThing.from({ name: 'a', accessToken: 1 });
// @ts-expect-error the property is called accessToken, access_token is its wire name
CreateThing.from({ name: 'a', access_token: 'token' });
// @ts-expect-error gender is 1 or 2 in a request
CreateThing.from({ name: 'a', gender: 3 });

// @ts-expect-error the class declares the output Created
@HttpRemoteApi({ action: 'thing/update', desc: '更新', output: class extends WorkWxOutput {} })
export class UpdateThing extends AuthWorkWxInput<Created> {}

export function reads(output: Created): void {
  // @ts-expect-error errcode is the wire name
  void output.errcode;
  // @ts-expect-error only the server sets a warning
  output.warning = '';
}

class Database extends TenantSource {
  find(tenant: string): TenantOptions | undefined {
    return tenant === 'acme' ? { corpId: 'ww1', secrets: { contacts: 'c' } } : undefined;
  }
}

const corp = { corpId: 'ww1', secrets: { app: 'a' } };

export const options: WorkWeixinModuleOptions[] = [
  corp,
  { ...corp, name: 'acme', limits: { concurrentCalls: 1 } },
  {
    tenants: { acme: corp, globex: { ...corp, timeoutMs: 1, http: { proxy: 'http://p' } } },
    defaultTenant: 'acme',
  },
  { tenants: new Database(), tenantCache: { max: 10 }, baseUrl: 'https://gateway.example/' },
];

// @ts-expect-error one corp or many
WorkWeixinModule.forRoot({ ...corp, tenants: { acme: corp } });
// @ts-expect-error a name is for one corp, the keys of tenants are those of many
WorkWeixinModule.forRoot({ name: 'acme', tenants: { acme: corp } });
// @ts-expect-error one corp is the default by itself
WorkWeixinModule.forRoot({ ...corp, defaultTenant: 'acme' });
export const several: WorkWeixinModuleOptions[] = [
  { corpId: 'ww1', apps: { default: { agentId: 1000002, secret: 'a' }, helpdesk: { secret: 'b' } } },
  { corpId: 'ww1', secrets: { externalContact: 'c', kf: undefined }, apps: {} },
  { tenants: { acme: { corpId: 'ww1', apps: { helpdesk: { agentId: '1000003', secret: 'b' } } } } },
];

// @ts-expect-error the kind is called externalContact
WorkWeixinModule.forRoot({ corpId: 'ww1', secrets: { externalContacts: 'c' } });
// @ts-expect-error no secret of a corp gives a token of authCorp
WorkWeixinModule.forRoot({ corpId: 'ww1', secrets: { authCorp: 'c' } });
// @ts-expect-error an app needs its secret
WorkWeixinModule.forRoot({ corpId: 'ww1', apps: { helpdesk: { agentId: 1000003 } } });
// @ts-expect-error a tenant needs secrets
WorkWeixinModule.forRoot({ tenants: { acme: { corpId: 'ww1' } } });
// @ts-expect-error observers are shared by all tenants
WorkWeixinModule.forRoot({ tenants: { acme: { ...corp, observers: [] } } });
// @ts-expect-error neither one corp nor many
WorkWeixinModule.forRoot({ baseUrl: 'https://gateway.example/' });

export async function calls(workWeixin: WorkWeixinService, request: { tenant?: string }): Promise<void> {
  const created = await workWeixin
    .forTenant('acme')
    .send(CreateThing.from({ name: 'a' }), { tenant: 'acme' });
  created satisfies Created;
  await workWeixin.getAccessToken('app', { tenant: 'acme' });
  await workWeixin.forApp('helpdesk').send(CreateThing.from({ name: 'a' }), { app: 'default' });
  await workWeixin.getAccessToken('any', { app: 'helpdesk' });
  const sent: WorkWxOutput = await workWeixin.send(Robot.from({ key: 'k' }));
  void sent;
  // @ts-expect-error a token of authCorp is its caller's
  await workWeixin.getAccessToken('authCorp');
  // @ts-expect-error an input without a token has none to set
  Robot.from({ key: 'k', accessToken: 't' });
  // @ts-expect-error an app has a name
  workWeixin.forApp(request.tenant);
  // @ts-expect-error a tenant has a name
  workWeixin.forTenant(request.tenant);
  // @ts-expect-error the option is called tenant
  await workWeixin.send(CreateThing.from({ name: 'a' }), { tenantId: 'acme' });
}

export const picks = [
  TenantMiddleware((request: { headers: Record<string, string> }) => request.headers['x-tenant']),
  TenantInterceptor<{ user?: { corp: string } }>(({ user }) => user?.corp),
  // @ts-expect-error a tenant is named, not looked up
  TenantMiddleware(() => Promise.resolve('acme')),
];

/** Wrappers of a host, as around a queue. */
export const wrappers = (workWeixin: WorkWeixinService) => ({
  send: <T>(input: AuthWorkWxInput<T>): Promise<T> => workWeixin.send(input),
  sendAs: <T>(input: AuthWorkWxInput<T>): Promise<T> => workWeixin.send<T>(input),
  paginate: <T>(input: PageableInput<T>): AsyncGenerator<T, void, undefined> => workWeixin.paginate(input),
});
