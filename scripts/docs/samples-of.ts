import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { curlCommands } from '../samples/languages/curl.ts';
import { LABELS } from '../samples/sampler.ts';
import { type Sampled, scripter } from '../samples/script.ts';
import { mockOf } from './model/mock-server.ts';

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

/** A request to the mock in each language that the site shows. */
export function samplesOf(document: OpenApiDocument, sampled: Sampled): Sample[] {
  const commands = curlCommands(scripter(document, mockOf(document))(sampled));
  const lines = commands.flatMap(({ text, counts }) => text.split('\n').map(() => counts));
  return [
    {
      language: 'sh',
      label: LABELS.curl,
      code: commands.map(({ text }) => text).join('\n'),
      // Where all of them count there is nothing to tell apart.
      marked: lines.every((counts) => counts)
        ? []
        : lines.flatMap((counts, line) => (counts ? [line + 1] : [])),
    },
  ];
}
