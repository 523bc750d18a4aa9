interface Closable {
  close(...args: unknown[]): Promise<unknown>;
}

/** What `@nestjs/testing` gives from `Test.createTestingModule()`, as far as a stub needs it: see {@link verifyOnClose}. */
export interface OverridableModule {
  overrideProvider(token: unknown): {
    useFactory(options: { factory: (...injected: never[]) => unknown; inject?: unknown[] }): unknown;
  };
  compile(...args: never[]): Promise<object>;
}

const CREATE = ['createNestApplication', 'createNestMicroservice'] as const;

/**
 * Makes the `close()` of what comes of a testing module fail where `verify` does. A shutdown hook could not: Nest 12 logs
 * what hooks throw, and goes on.
 *
 * @example `verifyOnClose(Test.createTestingModule({ imports: [AppModule] }), () => stub.verify())`
 */
export function verifyOnClose(builder: OverridableModule, verify: () => void): void {
  const compile = builder.compile.bind(builder);
  builder.compile = async (...args) => {
    const testing = guarded(await compile(...args), verify) as Record<string, unknown>;
    for (const name of CREATE) {
      const create = testing[name];
      if (typeof create !== 'function') continue;
      testing[name] = (...given: unknown[]) => guarded(create.apply(testing, given) as object, verify);
    }
    return testing;
  };
}

function guarded(context: object, verify: () => void): object {
  const close = (context as Closable).close.bind(context);
  return Object.assign(context, {
    close: async (...args: unknown[]) => {
      await close(...args);
      verify();
    },
  });
}
