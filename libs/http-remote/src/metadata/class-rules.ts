import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type RuleMetadata = ReturnType<Storage['getTargetValidationMetadatas']>[number];
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what class-validator calls a class
type AnyClass = Function;

/**
 * The rules that class-validator finds for a class without groups. It looks at every class of the process for each call, which takes
 * milliseconds if there are thousands; the classes that one extends are a few.
 */
export function rulesOfClass(target: AnyClass): RuleMetadata[] {
  const storage = getMetadataStorage();
  const { validationMetadatas } = storage as unknown as { readonly validationMetadatas?: unknown };
  // Private to class-validator: another version may store them in another way.
  if (!(validationMetadatas instanceof Map))
    return storage.getTargetValidationMetadatas(target, '', true, false);
  const byClass = validationMetadatas as ReadonlyMap<unknown, readonly RuleMetadata[]>;
  const own = (byClass.get(target) ?? []).filter((rule) => rule.target === target);
  const inherited = basesOf(target).flatMap((base) => byClass.get(base) ?? []);
  return [...own, ...inherited.filter((rule) => !own.some((other) => hides(other, rule)))];
}

/** The most distant one first, in the order in which they were defined. */
function basesOf(target: AnyClass): AnyClass[] {
  const bases: AnyClass[] = [];
  let base: unknown = Object.getPrototypeOf(target);
  for (; typeof base === 'function' && base !== Function.prototype; base = Object.getPrototypeOf(base))
    bases.unshift(base);
  return bases;
}

function hides(own: RuleMetadata, inherited: RuleMetadata): boolean {
  return own.propertyName === inherited.propertyName && own.type === inherited.type;
}
