import type { NewApi } from './new-api.js';
import { literal, quoted } from './source-text.js';

/**
 * The sandbox's route, answering that it is not written yet. Nothing of the DTO goes into it: written from the official
 * page alone, it is what finds a wrong wire name.
 */
export function routeFile({ name, desc, method, credential, docUrl }: NewApi): string {
  const see = docUrl === undefined ? '' : `\n * @see ${docUrl}`;
  return `import { RouteUnwrittenError } from '../../errors/route-unwritten.error.js';
import type { Route } from '../route.js';

/**
 * ${desc}. Not written yet: parameters, limits and errcodes come from its page, not from the DTO.${see}
 */
export const ${name.route}: Route = {
  path: ${quoted(name.action)},
  method: ${quoted(method)},
  callers: ${literal(credential)},
  handle() {
    throw new RouteUnwrittenError(${quoted(name.action)});
  },
};
`;
}

export function routeSpecFile({ name, method, credential }: NewApi): string {
  const action = quoted(name.action);
  const [caller = 'app'] = credential;
  const stranger = credential.length === 1 ? (caller === 'app' ? 'contacts' : 'app') : undefined;
  const call = (by: string, verb = method) => `harness.${verb.toLowerCase()}(${action}, {}, ${quoted(by)})`;
  const refusal =
    stranger === undefined
      ? ''
      : `  it('is not for ${stranger} secrets', async () => {
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

${refusal}  it('takes ${method}', async () => {
    expect((await ${call(caller, method === 'GET' ? 'POST' : 'GET')}).body.errcode).toBe(${method === 'GET' ? 40058 : 40063});
  });

  it('says that it is not written yet, and never that it worked', async () => {
    const { status, body } = await ${call(caller)};
    expect([status, body.errcode]).toEqual([501, 501]);
    expect(body.errmsg).toContain(${quoted(`does not answer ${name.action} yet`)});
  });
});
`;
}
