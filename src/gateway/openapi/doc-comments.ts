import type { DtoClass } from 'nestjs-http-remote';

/** The compiler plugin of `@nestjs/swagger` adds this method to a class (see nest-cli.json). Other compilers do not. */
type Annotated = DtoClass & {
  _OPENAPI_METADATA_FACTORY?(): Readonly<Record<string, { readonly description?: string } | undefined>>;
};

/** The doc comment of a property, from the nearest class that has one. */
export function docCommentOf(owner: DtoClass, property: string): string | undefined {
  for (
    let at = owner as Annotated | null;
    at?.prototype;
    at = Object.getPrototypeOf(at) as Annotated | null
  ) {
    const own = Object.hasOwn(at, '_OPENAPI_METADATA_FACTORY') ? at._OPENAPI_METADATA_FACTORY?.() : undefined;
    const description = own?.[property]?.description;
    // A wrapped line would become a space, which is wrong in Chinese text.
    if (description !== undefined) return description.replaceAll('\n', '');
  }
  return undefined;
}
