import { exampleRequests, fullRequest } from '../../test/example-request.js';
import { demoCorp } from '../corp/demo-corp.js';
import { receive } from '../http/received-request.js';
import { ALL_ROUTES } from '../routes/all-routes.js';
import { type Sandbox, startSandbox } from '../sandbox.js';
import { type DescribedApi, readDescribedApi } from './described-api.js';
import { DESCRIBED_FACTS } from './described-facts.js';
import { DESCRIBED_PATHS } from './described-paths.js';
import { checkDescribedRequest } from './described-request.check.js';
import { UnknownFields } from './unknown-fields.js';

const ROUTED = new Set(ALL_ROUTES.map(({ path }) => path));
const PATHS = DESCRIBED_PATHS.filter((path) => !ROUTED.has(path));

describe('Every described API', () => {
  let sandbox: Sandbox;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    const corp = demoCorp();
    const msgAudit = { secret: 's3cret-msgaudit' };
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
    expect(PATHS.length).toBeGreaterThan(600);
  });

  it.each(PATHS)('%s accepts requests made from its facts and responds with every field', async (path) => {
    const api = readDescribedApi(path, DESCRIBED_FACTS[path] ?? '');
    const kind = api.callers.find((caller) => caller in tokens) ?? 'app';
    for (const { query, body } of [...exampleRequests(api), fullRequest(api)]) {
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

describe('The description of every API', () => {
  const check = (api: DescribedApi, body: object) => () => {
    const raw = { method: 'POST', url: `/cgi-bin/${api.path}`, headers: {}, socket: {} };
    return checkDescribedRequest(
      { ...api, query: { fields: new Map(), rules: [] } },
      receive(raw, Buffer.from(JSON.stringify(body))),
      new UnknownFields(),
    );
  };

  it('rejects a request without one of the required fields, or with one of another type', () => {
    let checked = 0;
    for (const path of PATHS) {
      const api = readDescribedApi(path, DESCRIBED_FACTS[path] ?? '');
      if (api.bodyKind !== 'json') continue;
      for (const { body } of exampleRequests(api)) {
        expect(check(api, body)).not.toThrow();
        for (const { name, isRequired, accepted } of api.body.fields.values()) {
          if (isRequired)
            expect(check(api, { ...body, [name]: undefined })).toThrow(`body.${name} is missing`);
          const other = accepted.includes('b') ? 1.5 : true;
          expect(check(api, { ...body, [name]: other })).toThrow(`body.${name} must be`);
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(2000);
  });
});

function bodyOf(kind: string, body: object): string | FormData {
  if (kind !== 'multipart') return JSON.stringify(body);
  const form = new FormData();
  form.set('media', new Blob(['a file of some bytes']), 'report.txt');
  return form;
}
