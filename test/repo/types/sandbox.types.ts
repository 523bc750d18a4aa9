import {
  demoCorp,
  startSandbox,
  type CorpSeed,
  type Sandbox,
  type SandboxRoute,
  type SandboxTokenCall,
} from 'work-weixin-sandbox';
import type { Equal, Expect } from './expect.js';

// The type of the seed determines the known secrets of the first corp.

export const demo = await startSandbox({ corps: [{ ...demoCorp(), memberCap: 5 }], port: 0 });
export type DemoIsWhole = Expect<Equal<typeof demo, Sandbox>>;
export type DemoHasBoth = Expect<Equal<(typeof demo.demo.secrets)['app'], string>>;

export const small = await startSandbox({
  corps: [{ corpId: 'ww1', name: 'Acme', secrets: { contacts: { secret: 's3cret-c' } } }],
});
export type SmallMayLackOne = Expect<Equal<(typeof small.demo.secrets)['app'], string | undefined>>;

const read = JSON.parse('{}') as CorpSeed;
// @ts-expect-error a seed from a file may lack the secret
export const secret: string = (await startSandbox({ corps: [read] })).demo.secrets.contacts;

// Routes

const routes: SandboxRoute[] = [
  {
    path: 'department/list',
    method: 'GET',
    handle: ({ corp, query }) => ({ id: query['id'], department: corp.snapshot().departments }),
  },
  { path: 'get_api_domain_ip', needsToken: false, handle: ({ nowMs }) => ({ ip_list: [nowMs] }) },
  { path: 'tag/list', method: 'GET', callers: ['app'], handle: ({ credential }) => ({ credential }) },
  { path: 'tag/delete', handle: () => ({ errcode: 40068, errmsg: 'invalid tagid' }) },
];
await startSandbox({ routes });

// @ts-expect-error a handler that is async
routes.push({ path: 'a', handle: () => Promise.resolve({ tagid: 1 }) });
// @ts-expect-error only a token identifies the corp
routes.push({ path: 'a', needsToken: false, handle: ({ corp }: SandboxTokenCall) => ({ corp }) });
// @ts-expect-error the seed has no such secret
routes.push({ path: 'a', callers: ['admin'], handle: () => ({}) });
// @ts-expect-error no reply
routes.push({ path: 'a', handle: () => undefined });
