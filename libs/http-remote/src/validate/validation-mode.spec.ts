import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { IsInt, IsNotEmpty, MaxLength, Validate, ValidatorConstraint } from 'class-validator';
import { createHttpRemoteClient, type HttpRemoteClientOptions } from '../client/http-remote-client.js';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { InputInvalidError } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { HttpRemoteObserver, type HttpRemoteCallRecord } from '../observe/http-remote.observer.js';
import { LoggerObserver } from '../observe/logger.observer.js';
import { HttpRemoteStub } from '../testing/http-remote-stub.js';
import type { ValidationMode } from './validation-mode.js';

let runs = 0;

@ValidatorConstraint()
class Counted {
  validate(value: unknown): boolean {
    runs++;
    return value !== 'wrong';
  }
}

@ValidatorConstraint({ async: true })
class Later {
  validate(value: unknown): Promise<boolean> {
    return Promise.resolve(value !== 'late');
  }
}

@ValidatorConstraint()
class Throwing {
  validate(value: unknown): boolean {
    if (value === 'throw') throw new Error('s3cret');
    return true;
  }
}

class Line {
  @JsonName('sku') @IsNotEmpty() sku?: string;
}

@HttpRemoteApi({ action: 'orders', desc: 'Place an order' })
class PlaceOrder extends HttpRemoteInput {
  @JsonName('name') @MaxLength(5) @Validate(Counted) name?: string = 'pen';
  @JsonName('card', { sensitive: true }) @MaxLength(5) card?: string = '1';
  @JsonName('lines', { type: () => [Line] }) lines: Line[] = [];
  @JsonName('late') @Validate(Later) @Validate(Throwing) late?: string = '';
  @JsonName('count') @IsInt() count?: number = 1;
}

class Recorder extends HttpRemoteObserver {
  readonly records: HttpRemoteCallRecord[] = [];

  onCall(record: HttpRemoteCallRecord): void {
    this.records.push(record);
  }
}

function remote(options: Partial<HttpRemoteClientOptions> = {}) {
  const stub = new HttpRemoteStub();
  stub.on(PlaceOrder).reply({ ok: 1 });
  const recorder = new Recorder();
  const client = createHttpRemoteClient('erp', {
    baseUrl: 'https://erp.example/',
    transport: stub.transport,
    observers: [recorder],
    ...options,
  });
  return { stub, recorder, client };
}

const wrong = () =>
  PlaceOrder.from({ name: 'far too long', card: 's3cret-card', lines: [{ sku: 'a' }, { sku: '' }] });

beforeEach(() => (runs = 0));
afterEach(() => jest.restoreAllMocks());

describe('validation', () => {
  it('enforces the rules by default', async () => {
    const { client, stub, recorder } = remote();
    await expect(client.send(wrong())).rejects.toBeInstanceOf(InputInvalidError);
    expect(stub.requests).toEqual([]);
    expect(recorder.records[0]?.violations).toBeUndefined();
  });

  it.each<[string, ValidationMode | undefined, ValidationMode | undefined, boolean]>([
    ['a client warns', 'warn', undefined, true],
    ['a call warns', undefined, 'warn', true],
    ['a client turns it off', 'off', undefined, true],
    ['a call turns it off', 'enforce', 'off', true],
    ['a call enforces what its client does not', 'off', 'enforce', false],
  ])('sends or rejects: %s', async (_, ofClient, ofCall, isSent) => {
    const { client, stub } = remote(ofClient && { validation: ofClient });
    const sending = client.send(wrong(), ofCall && { validation: ofCall });
    if (isSent) await sending;
    else await expect(sending).rejects.toBeInstanceOf(InputInvalidError);
    expect(stub.requests.map(({ body }) => JSON.parse(String(body)) as unknown)).toEqual(
      isSent
        ? [
            {
              ...{ name: 'far too long', card: 's3cret-card', late: '', count: 1 },
              lines: [{ sku: 'a' }, { sku: '' }],
            },
          ]
        : [],
    );
  });

  it('with warn reports the broken rules to observers, without sensitive values', async () => {
    const { client, recorder } = remote({ validation: 'warn' });
    await client.send(wrong());
    await client.send(new PlaceOrder());
    const [broken, fine] = recorder.records;
    expect(broken).toMatchObject({ error: undefined, status: 200 });
    expect(broken?.violations).toEqual([
      expect.objectContaining({ property: 'name', rule: 'maxLength', value: 'far too long' }),
      expect.not.objectContaining({ value: expect.anything() }),
      expect.objectContaining({ property: 'lines[1].sku', wirePath: 'lines[1].sku', rule: 'isNotEmpty' }),
    ]);
    expect(JSON.stringify(broken?.violations)).not.toContain('s3cret');
    expect(fine?.violations).toBeUndefined();
  });

  it('with warn waits for asynchronous rules, and reports a rule that throws', async () => {
    const { client, recorder } = remote({ validation: 'warn' });
    await client.send(PlaceOrder.from({ lines: [], late: 'late' }));
    await client.send(PlaceOrder.from({ lines: [], late: 'throw' }));
    expect(recorder.records.map(({ violations }) => violations?.map(({ rule }) => rule))).toEqual([
      ['Later'],
      ['threw'],
    ]);
    expect(JSON.stringify(recorder.records[1]?.violations)).not.toContain('s3cret');
  });

  it('with warn keeps the broken rules of a first request, if an interceptor corrects the input and sends it again', async () => {
    const { client, recorder } = remote({
      validation: 'warn',
      interceptors: [
        {
          intercept: async ({ input }, next) => {
            await next();
            (input as PlaceOrder).name = 'pen';
            return next();
          },
        },
      ],
    });
    await client.send(PlaceOrder.from({ lines: [], name: 'wrong' }));
    expect(recorder.records).toMatchObject([{ attempts: 2, violations: [{ property: 'name' }] }]);
  });

  it('with off runs no rule', async () => {
    const { client, recorder } = remote({ validation: 'off' });
    await client.send(PlaceOrder.from({ lines: [], name: 'wrong', late: 'throw' }));
    expect(runs).toBe(0);
    expect(recorder.records[0]?.violations).toBeUndefined();
    await client.send(new PlaceOrder(), { validation: 'warn' });
    expect(runs).toBe(1);
  });

  it.each(['warn', 'off'] as const)('with %s still rejects what cannot be encoded', async (validation) => {
    const { client, stub } = remote({ validation });
    await expect(client.send(PlaceOrder.from({ lines: [], count: NaN }))).rejects.toBeInstanceOf(
      InputNotEncodableError,
    );
    expect(stub.requests).toEqual([]);
  });

  it('applies to prepare() too', async () => {
    const { client } = remote();
    await expect(client.prepare(wrong())).rejects.toBeInstanceOf(InputInvalidError);
    for (const validation of ['warn', 'off'] as const) {
      expect((await client.prepare(wrong(), { validation })).body).toContain('far too long');
    }
  });

  it('rejects another value, which would otherwise turn the rules on or off without notice', async () => {
    expect(() => remote({ validation: 'none' as never })).toThrow(
      'client "erp": validation must be "enforce", "warn" or "off"',
    );
    const { client } = remote();
    for (const validation of ['none', false, null]) {
      await expect(client.send(wrong(), { validation: validation as never })).rejects.toBeInstanceOf(
        validation === null ? InputInvalidError : ConfigurationInvalidError,
      );
    }
  });

  it('is not taken from a polluted Object.prototype', async () => {
    const { client } = remote();
    (Object.prototype as { validation?: string }).validation = 'off';
    try {
      await expect(client.send(wrong(), {})).rejects.toBeInstanceOf(InputInvalidError);
    } finally {
      delete (Object.prototype as { validation?: string }).validation;
    }
  });
});

describe('LoggerObserver', () => {
  it('writes one warning that names paths and rules', async () => {
    const lines: [string, unknown][] = [];
    jest
      .spyOn(Logger.prototype, 'warn')
      .mockImplementation((line: unknown) => void lines.push(['warn', line]));
    jest
      .spyOn(Logger.prototype, 'debug')
      .mockImplementation((line: unknown) => void lines.push(['debug', line]));
    const { client } = remote({ observers: [new LoggerObserver()], validation: 'warn' });
    await client.send(wrong(), { app: 'helpdesk' });
    await client.send(new PlaceOrder());
    await client.send(PlaceOrder.from({ lines: Array.from({ length: 30 }, () => ({ sku: '' })) }));
    expect(lines.map(([level, line]) => `${level} ${String(line)}`.replace(/\d+ ms/, '0 ms'))).toEqual([
      'warn erp POST orders Place an order: 0 ms, 1 sent, status 200, sent although it breaks ' +
        'name (maxLength), card (maxLength), lines[1].sku (isNotEmpty)',
      'debug erp POST orders Place an order: 0 ms, 1 sent, status 200',
      expect.stringMatching(/lines\[9\]\.sku \(isNotEmpty\), 20 more$/),
    ]);
    expect(lines[0]?.[1]).toMatchObject({
      app: 'helpdesk',
      outcome: 'done',
      violations: 'name (maxLength), card (maxLength), lines[1].sku (isNotEmpty)',
    });
    expect(JSON.stringify(lines)).not.toMatch(/s3cret|far too long/);
  });
});
