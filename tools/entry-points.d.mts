export interface EntryPoint {
  readonly library: string;
  readonly name: string;
  readonly file: string;
}
export function entryPoints(): EntryPoint[];
