import type { Entry } from '../../cases/subject.ts';

/** A path template with its parameters filled in. */
export function pathWith(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));
}

/** The path of an entry of a collection. */
export function pathTo(path: string, { parameters, value }: Entry): string {
  return `${pathWith(path, parameters)}/${value.id}`;
}
