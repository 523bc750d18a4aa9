import { docCommentOf } from './doc-comments.js';

class Base {
  static _OPENAPI_METADATA_FACTORY(): Record<string, { description?: string }> {
    return { own: { description: '基类，\n换行' }, both: { description: '基类' }, none: {} };
  }
}

class Derived extends Base {
  static override _OPENAPI_METADATA_FACTORY(): Record<string, { description?: string }> {
    return { own: {}, both: { description: '派生类' }, none: {} };
  }
}

describe('the doc comment of a property', () => {
  it('is that of the nearest class that has one, on one line', () => {
    expect(docCommentOf(Derived, 'both')).toBe('派生类');
    expect(docCommentOf(Derived, 'own')).toBe('基类，换行');
  });

  it('is undefined if the compiler did not add one', () => {
    expect(docCommentOf(Derived, 'none')).toBeUndefined();
    expect(docCommentOf(Derived, 'toString')).toBeUndefined();
    expect(docCommentOf(class {}, 'own')).toBeUndefined();
  });
});
