import type { DtoClass } from 'nestjs-http-remote';

/** What `@nestjs/swagger`'s compiler plugin leaves at a class (see nest-cli.json). Other compilers leave nothing. */
type Annotated = DtoClass & {
  _OPENAPI_METADATA_FACTORY?(): Readonly<Record<string, { readonly description?: string } | undefined>>;
};

/** The doc comment of a property, from the nearest class that has it. */
export function docCommentOf(owner: DtoClass, property: string): string | undefined {
  for (
    let at = owner as Annotated | null;
    at?.prototype;
    at = Object.getPrototypeOf(at) as Annotated | null
  ) {
    const own = Object.hasOwn(at, '_OPENAPI_METADATA_FACTORY') ? at._OPENAPI_METADATA_FACTORY?.() : undefined;
    const description = own?.[property]?.description;
    // Comments are wrapped where the line was full, which Chinese shows as a space.
    if (description !== undefined) return description.replaceAll('\n', '');
  }
  return undefined;
}
