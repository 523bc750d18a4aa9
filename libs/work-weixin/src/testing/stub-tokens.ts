/** The access tokens that a stub has issued. */
export class StubTokens {
  private issued = 0;
  private readonly valid = new Map<string, string>();
  private readonly expired = new Set<string>();

  /** @param client the client that requests it */
  issue(client: string): string {
    const token = `stub-token-${++this.issued}`;
    this.valid.set(token, client);
    return token;
  }

  /** @returns the number of expired tokens */
  expire(isOf: (client: string) => boolean): number {
    const tokens = [...this.valid].filter(([, client]) => isOf(client)).map(([token]) => token);
    for (const token of tokens) {
      this.valid.delete(token);
      this.expired.add(token);
    }
    return tokens.length;
  }

  isExpired(token: string | null): boolean {
    return token !== null && this.expired.has(token);
  }
}
