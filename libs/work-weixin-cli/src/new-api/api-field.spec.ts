import fc from 'fast-check';
import { parseFieldList } from './api-field.js';
import { WrongArgumentError } from '../rejected.error.js';

describe('parseFieldList', () => {
  const parse = (...given: string[]) => parseFieldList(given, '--field').fields;

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

  it('puts the fields of an object below it, at any depth', () => {
    const [articles, query] = parse(
      'articles:articles:object[]:required=图文',
      'articles.title:title:string:required=标题',
      'articles.source:source:object',
      'articles.source.url:url:string:harmless',
      'debug:debug:int:query',
    );
    expect(articles).toMatchObject({
      property: 'articles',
      isArray: true,
      children: {
        fields: [
          { property: 'title', wireName: 'title', isRequired: true, label: '标题' },
          { property: 'source', children: { fields: [{ property: 'url', isHarmless: true }] } },
        ],
      },
    });
    expect(query).toMatchObject({ property: 'debug', place: 'query' });
  });

  it('reads unions: the key gets its values, and each payload its condition', () => {
    const { union, fields } = parseFieldList(
      ['type:type:string:required', 'text:text:string', 'image:image:string', 'other:other:string'],
      '--field',
      ['type:text=text,image=image+text?,none=,...'],
    );
    expect(union).toEqual({
      key: 'type',
      isOpen: true,
      isOptional: false,
      variants: [
        { value: 'text', of: ['text'], required: ['text'] },
        { value: 'image', of: ['image', 'text'], required: ['image'] },
        { value: 'none', of: [], required: [] },
      ],
    });
    expect(fields[0]?.values).toEqual({ known: ['text', 'image', 'none'], isClosed: false, labels: {} });
    expect(fields[1]?.conditions).toEqual([
      { kind: 'GivenFor', key: 'type', values: ['text'], optionalFor: ['image'] },
    ]);
    expect(fields[3]?.conditions).toBeUndefined();
    const nested = parseFieldList(
      ['items:items:object[]', 'items.kind:kind:int', 'items.a:a:string'],
      '--field',
      ['items.kind:1=a'],
    );
    expect(nested.fields[0]?.children?.union).toMatchObject({
      key: 'kind',
      isOptional: true,
      variants: [{ value: 1 }],
    });
  });

  it.each<[string[], string[], string]>([
    [
      ['a.b:b:string'],
      [],
      "is inside a, which is no object above it: write --field 'a:wire_name:object' first",
    ],
    [['a:a:string', 'a.b:b:string'], [], 'which is no object above it'],
    [['a:a:object'], [], "'a' is an object without fields"],
    [['a:a:object', 'a.b:b:file'], [], 'cannot be a file'],
    [['a:a:file[]'], [], 'has no valid type'],
    [['a:a:object', 'a.b:b:string:query'], [], 'cannot be in the query'],
    [['a:a:object', 'a.B:b:string'], [], 'write it in camelCase'],
    [['a:a:string'], ['b:x=a'], 'does not start with a field'],
    [['a:a:string'], ['a'], 'is not a union'],
    [['a:a:string'], ['a:x=y'], 'names y, which is no field there: write one of a'],
    [['a:a:number', 'b:b:string'], ['a:x=b'], 'has a value that is no number'],
    [['a:a:string', 'b:b:string'], ['a:x=b', 'a:y=b'], 'is a second union of one object'],
    [['a:a:string', 'b:b:string'], ["a:x'=b"], 'is not a union'],
  ])('rejects %j with the unions %j, and says what to write', (fields, unions, message) => {
    expect(() => parseFieldList(fields, '--field', unions)).toThrow(WrongArgumentError);
    expect(() => parseFieldList(fields, '--field', unions)).toThrow(message);
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
