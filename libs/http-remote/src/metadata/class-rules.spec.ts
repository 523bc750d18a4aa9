import { jest } from '@jest/globals';
import { IsOptional, IsString, MaxLength, getMetadataStorage } from 'class-validator';
import { JsonName } from '../declare/json-name.decorator.js';
import { rulesOfClass } from './class-rules.js';

class Base {
  @JsonName('name')
  @IsString()
  @MaxLength(3)
  name?: string;

  @JsonName('note')
  @IsOptional()
  note?: string;
}

class Middle extends Base {}

class Derived extends Middle {
  @JsonName('name')
  @MaxLength(5)
  override name?: string;
}

class Sibling extends Base {
  @JsonName('other')
  @IsString()
  other?: string;
}

describe('rulesOfClass', () => {
  it.each([Base, Middle, Derived, Sibling])('finds for %p what class-validator finds', (target) => {
    const expected = getMetadataStorage().getTargetValidationMetadatas(target, '', true, false);
    expect(rulesOfClass(target)).toEqual(expected);
    expect(rulesOfClass(target).length).toBeGreaterThan(0);
  });

  it('finds none for a class without rules', () => {
    expect(rulesOfClass(class Bare {})).toEqual([]);
  });

  it('asks class-validator if the rules are not where this version stores them', () => {
    const storage = getMetadataStorage() as unknown as { validationMetadatas: unknown };
    const { validationMetadatas } = storage;
    const asked = jest.spyOn(getMetadataStorage(), 'getTargetValidationMetadatas').mockReturnValue([]);
    storage.validationMetadatas = undefined;
    try {
      expect(rulesOfClass(Base)).toEqual([]);
      expect(asked).toHaveBeenCalledWith(Base, '', true, false);
    } finally {
      storage.validationMetadatas = validationMetadatas;
      asked.mockRestore();
    }
  });
});
