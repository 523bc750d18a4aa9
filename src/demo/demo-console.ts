import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** The output of the demo: plain lines, with colors if it is a terminal. */
export class DemoConsole {
  constructor(
    private readonly write: (line: string) => void,
    private readonly isColored: boolean,
  ) {}

  title(text: string): void {
    this.write('');
    this.write(this.styled(['bold', 'cyan'], text));
  }

  line(text: string): void {
    this.write(`  ${text}`);
  }

  good(text: string): void {
    this.write(`  ${this.styled('green', '✓')} ${text}`);
  }

  bad(text: string): void {
    this.write(`  ${this.styled('yellow', '✗')} ${text}`);
  }

  private styled(style: Style, text: string): string {
    return this.isColored ? styleText(style, text, { validateStream: false }) : text;
  }
}
