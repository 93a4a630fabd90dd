import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { LABELS } from '../../samples/labels.ts';
import { curlCommands } from '../../samples/languages/curl.ts';
import { type Sampled, scripter } from '../../samples/script.ts';
import { mockOf } from '../model/mock-server.ts';
import { blocks, codeGroup, widget } from './markdown.ts';

/**
 * What sends a request to the mock: lines for a shell, with the choice of another language.
 *
 * @param page whose samples it is of, as `sampleDataFile` has it
 * @param name of it among them
 */
export function sampleBlocks(
  document: OpenApiDocument,
  page: number | string,
  name: string,
  sampled: Sampled,
): string {
  const commands = curlCommands(scripter(document, mockOf(document))(sampled));
  const lines = commands.flatMap(({ text, counts }) => text.split('\n').map(() => counts));
  return blocks(
    widget('SampleLanguages', `${page} ${name}`),
    codeGroup({
      language: 'sh',
      label: LABELS.curl,
      code: commands.map(({ text }) => text).join('\n'),
      // Where all of them count there is nothing to tell apart.
      marked: lines.every((counts) => counts)
        ? []
        : lines.flatMap((counts, line) => (counts ? [line + 1] : [])),
    }),
  );
}
