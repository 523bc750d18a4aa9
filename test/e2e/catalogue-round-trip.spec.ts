import { Test, type TestingModule } from '@nestjs/testing';
import { encodeInput, type FieldDescription, type RemoteApiDescription } from 'nestjs-http-remote';
import {
  WorkWeixinModule,
  WorkWeixinService,
  isWorkWeixinApiError,
  type AuthWorkWxInput,
} from 'nestjs-work-weixin';
import { demoCorp, startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { folderOf, loadCatalogue } from '../support/facts/catalogue.js';
import { UNDECLARED, withoutFields } from '../support/facts/departures.js';
import { includedFacts, type ApiFacts } from '../support/facts/facts.js';
import { requestExamples } from '../support/facts/examples.js';
import { joinedOnWire } from '../support/facts/joined.js';
import { isRecord, type WireExample } from '../support/facts/refusals.js';
import { build, fieldsBelow, propertiesOf } from '../support/facts/wire.js';

/*
 * Each API with valid requests made from the facts: from the input to the sandbox, which knows the APIs from a form of the facts of its own
 * and refuses unknown fields, and back to the output.
 */

const declared = await loadCatalogue();
const facts = includedFacts().map((api) => withoutFields(api));
const folders = [...new Set(facts.map(folderOf))].sort();
/** Tokens of these belong to others: a call needs the token of its caller. */
const OF_OTHERS: ReadonlySet<string> = new Set(['authCorp', 'chatArchive', 'registration', 'downstream']);

describe('Every API of the catalogue, through the sandbox', () => {
  let sandbox: Sandbox;
  let module: TestingModule;
  let workWeixin: WorkWeixinService;
  let samples = 0;

  beforeAll(async () => {
    const corp = demoCorp();
    const secrets = { ...corp.secrets, msgAudit: { secret: 's3cret-msgaudit' } };
    sandbox = await startSandbox({
      corps: [{ ...corp, secrets }],
      unwritten: 'sample',
      strict: true,
      onNotice: () => undefined,
    });
    const { baseUrl } = sandbox;
    const { corpId } = corp;
    module = await Test.createTestingModule({
      imports: [
        WorkWeixinModule.forRoot({
          baseUrl,
          corpId,
          secrets: {
            contacts: secrets.contacts?.secret,
            app: secrets.app?.secret,
            msgAudit: secrets.msgAudit.secret,
          },
        }),
      ],
    }).compile();
    module.useLogger(false);
    await module.init();
    workWeixin = module.get(WorkWeixinService, { strict: false });
  });
  afterAll(async () => {
    await module.close();
    await sandbox.close();
  });

  async function send(facts: ApiFacts, api: RemoteApiDescription, example: WireExample): Promise<object> {
    const plain = propertiesOf(api, example);
    const isOfOthers = api.credential?.some((kind) => OF_OTHERS.has(kind)) ?? false;
    const token = isOfOthers ? { accessToken: await workWeixin.getAccessToken('app') } : {};
    const input = build(api.target, { ...plain, ...token }) as AuthWorkWxInput<object>;
    const { body: defaults = {} } = encodeInput(build(api.target, {}));
    const body = joinedOnWire(facts, 'body', example.body);
    expect(sentBy(input)).toEqual(expectedFrom({ ...example, body: { ...defaults, ...body } }));
    return workWeixin.send(input);
  }

  /** What went wrong with the examples of one API. */
  async function faultsOf(api: ApiFacts): Promise<string[]> {
    const description = declared.find(api.action);
    if (!description) return [`${api.action} is missing`];
    const faults: string[] = [];
    for (const [index, example] of requestExamples(api).entries()) {
      const fault = await send(api, description, example).then(
        (output) =>
          keptAside(output, description.outputFields, `${api.action} response.`)
            .filter((place) => !Object.hasOwn(UNDECLARED, place))
            .map((place) => `keeps ${place} aside`)
            .join(),
        (error: unknown) => (isByRoute(api, error) ? '' : String(error)),
      );
      if (fault !== '') faults.push(`${api.action} example ${index}: ${fault}`);
      const [received] = sandbox.journal.of(api.action).slice(-1);
      if (received?.source === 'sample') samples++;
      if (received?.unknownFields) faults.push(`${api.action} sends ${received.unknownFields.join(', ')}`);
    }
    return faults;
  }

  /** A route with state knows no member of an example. Specs of their own cover these routes. */
  function isByRoute({ action }: ApiFacts, error: unknown): boolean {
    return isWorkWeixinApiError(error) && sandbox.journal.of(action).at(-1)?.source !== 'sample';
  }

  it.each(folders)(
    'in %s sends what the facts say, and reads every field of the response',
    async (folder) => {
      const faults: string[] = [];
      for (const api of facts.filter((each) => folderOf(each) === folder))
        faults.push(...(await faultsOf(api)));
      expect(faults).toEqual([]);
    },
  );

  it('was answered from the facts, with the exception of the APIs that have routes', () => {
    expect(samples).toBeGreaterThan(1_500);
  });
});

function sentBy(input: object): object {
  const { query, body = {} } = encodeInput(input);
  return { query: query.filter(([name]) => name !== 'access_token'), body: comparable(body) };
}

function expectedFrom({ query, body }: WireExample): object {
  return {
    query: expect.arrayContaining(
      Object.entries(query).map(([name, value]) => [name, String(value)]),
    ) as unknown,
    body: comparable(body),
  };
}

/** Files are compared by their presence: FormData has them as objects of their own. */
function comparable(body: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, isFile(value) ? 'a file' : value]),
  );
}

function isFile(value: unknown): boolean {
  return value instanceof Uint8Array || (isRecord(value) && value.constructor.name === 'HttpFile');
}

/** The places of an output that has something in `extra`. */
function keptAside(output: unknown, fields: readonly FieldDescription[], path: string): string[] {
  if (!isRecord(output)) return [];
  const extra = Object.keys((output as { readonly extra?: object }).extra ?? {}).map(
    (name) => `${path}${name}`,
  );
  const below = fields.flatMap((field) => {
    const nested = fieldsBelow(field);
    if (!nested) return [];
    const value = output[field.property];
    return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((each) =>
      keptAside(each, nested, `${path}${field.wireName}.`),
    );
  });
  return [...extra, ...below];
}
