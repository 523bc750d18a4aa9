/** The access tokens a stub has given out. */
export class StubTokens {
  private given = 0;
  private readonly living = new Map<string, string>();
  private readonly ended = new Set<string>();

  /** @param client the client that asks for it */
  issue(client: string): string {
    const token = `stub-token-${++this.given}`;
    this.living.set(token, client);
    return token;
  }

  /** @returns how many there were */
  end(isOf: (client: string) => boolean): number {
    const tokens = [...this.living].filter(([, client]) => isOf(client)).map(([token]) => token);
    for (const token of tokens) {
      this.living.delete(token);
      this.ended.add(token);
    }
    return tokens.length;
  }

  hasEnded(token: string | null): boolean {
    return token !== null && this.ended.has(token);
  }
}
