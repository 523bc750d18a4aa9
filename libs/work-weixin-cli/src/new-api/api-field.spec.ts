import fc from 'fast-check';
import { parseFields } from './api-field.js';
import { WrongArgumentError } from '../rejected.error.js';

describe('parseFields', () => {
  const parse = (...given: string[]) => parseFields(given, '--field');

  it('reads name, wire name, type, marks and label', () => {
    expect(
      parse(
        'userId:userid:string:required=成员UserID',
        'tagIds:tag_list:int[]',
        'note:note:string:sensitive',
      ),
    ).toEqual([
      {
        property: 'userId',
        wireName: 'userid',
        scalar: 'string',
        isArray: false,
        isRequired: true,
        isSensitive: false,
        label: '成员UserID',
      },
      {
        property: 'tagIds',
        wireName: 'tag_list',
        scalar: 'number',
        isArray: true,
        isRequired: false,
        isSensitive: false,
        label: undefined,
      },
      expect.objectContaining({ property: 'note', isSensitive: true, isRequired: false }),
    ]);
  });

  it('marks fields as sensitive by their wire name', () => {
    expect(parse('phone:mobile:string', 'mail:email:string').map((field) => field.isSensitive)).toEqual([
      true,
      true,
    ]);
  });

  it.each([
    [['userId'], 'is incomplete: write name:wire_name:type'],
    [['userId:userid'], 'is incomplete'],
    [['user-id:userid:string'], 'write it in camelCase'],
    [['UserId:userid:string'], 'write it in camelCase'],
    [['constructor:a:string'], 'write another name than constructor'],
    [['accessToken:a:string'], 'write another name than accessToken'],
    [["a:b'c:string"], 'has no valid wire name in second place'],
    [['a:用户:string'], 'has no valid wire name in second place'],
    [['a:access_token:string'], 'leave access_token out'],
    [['a:b:Date'], 'write one of string, number, boolean, string[]'],
    [['a:b:toString'], 'write one of string'],
    [['a:b:string[][]'], 'write one of string'],
    [['a:b:string:must'], "ends in 'must': write :required, :sensitive or nothing"],
    [['a:b:string='], 'has an empty text'],
    [['a:b:string=x*/y'], 'cannot be written into code'],
    [['a:b:string=x\ny'], 'cannot be written into code'],
    [['a:b:string=`x`'], 'cannot be written into code'],
    [['a:b:string', 'a:c:string'], "repeats a name of 'a:b'"],
    [['a:b:string', 'c:b:string'], "repeats a name of 'a:b'"],
  ])('rejects %j and says what to write', (given, message) => {
    expect(() => parse(...given)).toThrow(WrongArgumentError);
    expect(() => parse(...given)).toThrow(`--field '${(given.at(-1) ?? '').replace('\n', '?')}'`);
    expect(() => parse(...given)).toThrow(message);
  });

  it('reads any text, or rejects it in one line', () => {
    const parts = [
      'userId',
      'a',
      ':',
      '=',
      'string',
      'int',
      '[]',
      'required',
      "'",
      '"',
      '文',
      '\n',
      '*/',
      ' ',
    ];
    const given = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...parts), { maxLength: 10 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(given, (text) => {
        try {
          const [field] = parse(text);
          expect(field?.property).toMatch(/^[a-z][A-Za-z\d]*$/);
          expect(field?.wireName).toMatch(/^\w+$/);
          expect(field?.label ?? 'x').toMatch(/^[^\p{C}`\\|]+$/u);
        } catch (error) {
          if (!(error instanceof WrongArgumentError)) throw error;
          expect(error.message).toMatch(/^--field '[^\p{C}]+$/u);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
