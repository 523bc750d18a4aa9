import { type ApiDefinition, NO_SECRETS } from './api-definition.js';
import { literal, quoted } from './source-text.js';

/**
 * The sandbox route, which responds that it is not written yet. It takes nothing from the DTO: a route that is written
 * from the official page alone can detect a wrong wire name.
 */
export function routeFile({ name, desc, method, credential, docUrl }: ApiDefinition): string {
  const see = docUrl === undefined ? '' : `\n * @see ${docUrl}`;
  const isOfEvery = credential.every((name) => NO_SECRETS.includes(name));
  return `${isOfEvery ? "import { CREDENTIAL_KINDS } from '../../corp/credential-kind.js';\n" : ''}import { RouteUnwrittenError } from '../../errors/route-unwritten.error.js';
import type { Route } from '../route.js';

/**
 * ${desc}. Not written yet: parameters, limits and errcodes come from its page, not from the DTO.${see}
 */
export const ${name.route}: Route = {
  path: ${quoted(name.action)},
  method: ${quoted(method)},
  callers: ${isOfEvery ? 'CREDENTIAL_KINDS' : literal(credential.filter((name) => !NO_SECRETS.includes(name)))},
  handle() {
    throw new RouteUnwrittenError(${quoted(name.action)});
  },
};
`;
}

export function routeSpecFile({ name, method, credential }: ApiDefinition): string {
  const action = quoted(name.action);
  const [first = 'app'] = credential;
  const caller = NO_SECRETS.includes(first) || credential.includes('app') ? 'app' : first;
  const isOnly = credential.length === 1 && !NO_SECRETS.includes(first);
  const stranger = isOnly ? (caller === 'app' ? 'contacts' : 'app') : undefined;
  const call = (by: string, verb = method) => `harness.${verb.toLowerCase()}(${action}, {}, ${quoted(by)})`;
  const rejection =
    stranger === undefined
      ? ''
      : `  it('rejects ${stranger} secrets', async () => {
    expect((await ${call(stranger)}).body.errcode).toBe(48002);
  });

`;
  return `import { Harness } from '../../../test/harness.js';

describe(${action}, () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await Harness.start();
  });
  afterEach(() => harness.sandbox.close());

${rejection}  it('accepts only ${method}', async () => {
    expect((await ${call(caller, method === 'GET' ? 'POST' : 'GET')}).body.errcode).toBe(${method === 'GET' ? 40058 : 40063});
  });

  it('reports that it is not written yet, and never a success', async () => {
    const { status, body } = await ${call(caller)};
    expect([status, body.errcode]).toEqual([501, 501]);
    expect(body.errmsg).toContain(${quoted(`does not implement ${name.action} yet`)});
  });
});
`;
}
