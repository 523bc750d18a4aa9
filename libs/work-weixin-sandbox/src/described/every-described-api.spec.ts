import { exampleRequests } from '../../test/example-request.js';
import { demoCorp } from '../corp/demo-corp.js';
import { ALL_ROUTES } from '../routes/all-routes.js';
import { type Sandbox, startSandbox } from '../sandbox.js';
import { readDescribedApi } from './described-api.js';
import { DESCRIBED_FACTS } from './described-facts.js';
import { DESCRIBED_PATHS } from './described-paths.js';

const ROUTED = new Set(ALL_ROUTES.map(({ path }) => path));
const PATHS = DESCRIBED_PATHS.filter((path) => !ROUTED.has(path));

describe('Every described API', () => {
  let sandbox: Sandbox;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    const corp = demoCorp();
    const msgAudit = { secret: 'sandbox-msgaudit-secret' };
    sandbox = await startSandbox({
      corps: [{ ...corp, secrets: { ...corp.secrets, msgAudit } }],
      unwritten: 'sample',
      limits: { webhookPerMinute: 1000 },
      onNotice: () => undefined,
    });
    for (const [name, seed] of Object.entries({ ...corp.secrets, msgAudit })) {
      const query = new URLSearchParams({ corpid: corp.corpId, corpsecret: seed?.secret ?? '' });
      const response = await fetch(`${sandbox.baseUrl}gettoken?${query.toString()}`);
      tokens[name] = ((await response.json()) as { access_token: string }).access_token;
    }
  });
  afterAll(() => sandbox.close());

  it('is in the facts and in the list of paths', () => {
    expect(Object.keys(DESCRIBED_FACTS)).toEqual(DESCRIBED_PATHS);
    expect(PATHS.length).toBeGreaterThan(690);
  });

  it.each(PATHS)('%s accepts requests made from its facts and responds with every field', async (path) => {
    const api = readDescribedApi(path, DESCRIBED_FACTS[path] ?? '');
    const kind = api.callers.find((caller) => caller in tokens) ?? 'app';
    for (const { query, body } of exampleRequests(api)) {
      const parameters = Object.entries(query).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      const search = new URLSearchParams([...parameters, ['access_token', tokens[kind] ?? '']]);
      const response = await fetch(`${sandbox.baseUrl}${path}?${search.toString()}`, {
        method: api.method,
        ...(api.method === 'POST' && { body: bodyOf(api.bodyKind, body) }),
      });
      expect(response.headers.get('x-work-weixin-sandbox')).toBe('sample');
      if (api.hasFileResponse) {
        expect(response.headers.get('content-type')).toBe('image/png');
        continue;
      }
      const reply = (await response.json()) as Record<string, unknown>;
      expect(reply).toMatchObject({ errcode: 0 });
      const missing = [...api.response.fields.keys()].filter((name) => !(name in reply));
      expect(missing).toEqual([]);
    }
    const [entry] = sandbox.journal.of(path);
    expect(entry).toMatchObject({ source: 'sample', applied: true });
    expect(entry?.unknownFields).toBeUndefined();
  });
});

function bodyOf(kind: string, body: object): string | FormData {
  if (kind !== 'multipart') return JSON.stringify(body);
  const form = new FormData();
  form.set('media', new Blob(['a file of some bytes']), 'report.txt');
  return form;
}
