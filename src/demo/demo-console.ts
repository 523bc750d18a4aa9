import { styleText } from 'node:util';

type Ink = Parameters<typeof styleText>[0];

/** Where the demo writes: plain lines, coloured only where a person looks. */
export class DemoConsole {
  constructor(
    private readonly write: (line: string) => void,
    private readonly coloured: boolean,
  ) {}

  title(text: string): void {
    this.write('');
    this.write(this.ink(['bold', 'cyan'], text));
  }

  line(text: string): void {
    this.write(`  ${text}`);
  }

  good(text: string): void {
    this.write(`  ${this.ink('green', '✓')} ${text}`);
  }

  bad(text: string): void {
    this.write(`  ${this.ink('yellow', '✗')} ${text}`);
  }

  private ink(ink: Ink, text: string): string {
    return this.coloured ? styleText(ink, text, { validateStream: false }) : text;
  }
}
