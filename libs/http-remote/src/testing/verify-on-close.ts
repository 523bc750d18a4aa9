interface Closable {
  close(...args: unknown[]): Promise<unknown>;
}

/** The part of a `TestingModuleBuilder` of `@nestjs/testing` that a stub needs: see {@link verifyOnClose}. */
export interface OverridableModule {
  overrideProvider(token: unknown): {
    useFactory(options: { factory: (...injected: never[]) => unknown; inject?: unknown[] }): unknown;
  };
  compile(...args: never[]): Promise<object>;
}

const CREATE = ['createNestApplication', 'createNestMicroservice'] as const;

/**
 * Runs `verify` in the `close()` of a testing module and of applications created from it, so that `close()` fails if `verify`
 * throws. A shutdown hook cannot do that: Nest 12 only logs its errors.
 *
 * @example `verifyOnClose(Test.createTestingModule({ imports: [AppModule] }), () => stub.verify())`
 */
export function verifyOnClose(builder: OverridableModule, verify: () => void): void {
  const compile = builder.compile.bind(builder);
  builder.compile = async (...args) => {
    const testing = withVerify(await compile(...args), verify) as Record<string, unknown>;
    for (const name of CREATE) {
      const create = testing[name];
      if (typeof create !== 'function') continue;
      testing[name] = (...given: unknown[]) => withVerify(create.apply(testing, given) as object, verify);
    }
    return testing;
  };
}

function withVerify(context: object, verify: () => void): object {
  const close = (context as Closable).close.bind(context);
  return Object.assign(context, {
    close: async (...args: unknown[]) => {
      await close(...args);
      verify();
    },
  });
}
