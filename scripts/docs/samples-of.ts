import type { Server } from '../recipes/fill-request.ts';
import { curlScript, type SampleRequest } from './model/curl.ts';

/** A request in one language; copied, it runs alone. */
export interface Sample {
  /** As code is coloured. */
  readonly language: string;
  /** As readers call it. */
  readonly label: string;
  readonly code: string;
  /** The lines that send the request which counts, from 1. */
  readonly marked: readonly number[];
}

/** A request in each language that the site shows. */
export function samplesOf(request: SampleRequest, server: Server): Sample[] {
  const { commands } = curlScript(request, server);
  const lines = commands.flatMap(({ text, counts }) => text.split('\n').map(() => counts));
  return [
    {
      language: 'sh',
      label: 'curl',
      code: commands.map(({ text }) => text).join('\n'),
      // Where all of them count there is nothing to tell apart.
      marked: lines.every((counts) => counts)
        ? []
        : lines.flatMap((counts, line) => (counts ? [line + 1] : [])),
    },
  ];
}
