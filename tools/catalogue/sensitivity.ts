import type { ApiFact, SensitiveNamesFact } from './fact-types.js';
import type { Side } from './names.js';

interface At {
  readonly api: ApiFact;
  readonly side: Side;
  readonly path: string;
}

/** Which fields no log may show, and which the core's pattern of names would hide for nothing. */
export class Sensitivity {
  private readonly harmless: ReadonlySet<string>;

  /** @param isSecretName the pattern of names that the core masks by itself */
  constructor(
    names: SensitiveNamesFact,
    private readonly isSecretName: (wire: string) => boolean,
  ) {
    this.harmless = new Set(names.harmless);
  }

  /** A class is used at several places: its field is sensitive if it is so at one of them. */
  of(places: readonly At[]): 'sensitive' | 'harmless' | undefined {
    const answers = places.map((place) => this.at(place));
    if (answers.includes('sensitive')) return 'sensitive';
    return answers.every((answer) => answer === 'harmless') ? 'harmless' : undefined;
  }

  private at({ api, side, path }: At): 'sensitive' | 'harmless' | undefined {
    const keys = side === 'response' ? [`response.${path}`] : [`body.${path}`, `query.${path}`];
    const exception = keys.map((key) => api.sensitiveExceptions?.[key]).find((one) => one !== undefined);
    if (
      exception === undefined ? keys.some((key) => api.sensitive.includes(key)) : exception !== 'harmless'
    ) {
      return 'sensitive';
    }
    const wire = path.slice(path.lastIndexOf('.') + 1);
    if (!this.isSecretName(wire)) return undefined;
    return exception === 'harmless' || this.harmless.has(wire) ? 'harmless' : undefined;
  }
}
