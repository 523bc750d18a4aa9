/** The position of a value in a request. It becomes a text only if there is an error, because lists can be long. */
export class Place {
  private constructor(
    private readonly parent: Place | undefined,
    private readonly step: string | number,
    readonly depth: number,
  ) {}

  /** @param name `query` or `body` */
  static root(name: string): Place {
    return new Place(undefined, name, 0);
  }

  at(step: string | number): Place {
    return new Place(this, step, this.depth + 1);
  }

  /** Whether it is a field of the query or of the body itself. */
  get isTopLevel(): boolean {
    return this.depth === 1;
  }

  /** Such as `body.articles[0].title`. */
  toString(): string {
    if (this.parent === undefined) return String(this.step);
    return typeof this.step === 'number'
      ? `${this.parent.toString()}[${this.step}]`
      : `${this.parent.toString()}.${this.step}`;
  }

  /** Such as `body.articles[].title`: the same for all elements of a list. */
  toPattern(): string {
    return this.toString().replace(/\[\d+\]/g, '[]');
  }
}
