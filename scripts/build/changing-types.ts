import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { changedIn, type Pieces, partOf, piecesOf } from '../contract/pieces.ts';
import { inlineOptionalHeaders } from './optional-headers.ts';
import { generateTypes } from './types.ts';

/** A document whose declarations are known. */
interface Known {
  readonly pieces: Pieces;
  readonly outline: string;
  readonly declarations: readonly Declaration[];
}

/** Some lines of the text of declarations. */
interface Declaration {
  /** What they declare, such as `components/schemas/Product`; undefined for what stands around that. */
  place: string | undefined;
  text: string;
}

/** Generates the types of a document that changes: what an edit has not touched keeps the declarations it had. */
export class ChangingTypes {
  readonly #share: number;
  #known: Known | undefined;

  /** @param share the largest share of a document that is made apart; more than half takes hardly less time than all */
  constructor(share = 0.5) {
    this.#share = share;
  }

  /** @throws an Error with the reason, if the document is not valid */
  async of(document: OpenApiDocument): Promise<string> {
    // A header that need not be sent is declared where it is used.
    const inlined = inlineOptionalHeaders(document);
    const pieces = piecesOf(inlined);
    const outline = outlineOf(document, pieces);
    const known = this.#known?.outline === outline ? this.#known : undefined;
    const kept = known && (await keptDeclarations(known, inlined, pieces, this.#share));
    const declarations = kept ?? takeApart(await generateTypes(document));
    this.#known = { pieces, outline, declarations };
    return declarations.map(({ text }) => text).join('');
  }
}

const TOLD_WHERE_USED = /^#\/components\/(parameters|requestBodies|pathItems)\//;

/** What decides which declarations there are and in which order, or what others declare than what says it. */
function outlineOf(document: OpenApiDocument, pieces: Pieces): string {
  const operations = listOperations(document).map(({ path, method, operationId }) => [
    path,
    method,
    operationId,
  ]);
  // OpenAPI 3.1, section 4.8.25: the schemas that it names have its property.
  const discriminating = [...pieces.values()].filter(({ json }) => json.includes('"discriminator":'));
  const { webhooks } = document as { readonly webhooks?: unknown };
  return JSON.stringify([
    [...pieces.keys()],
    operations,
    webhooks,
    ...discriminating.map(({ json }) => json),
  ]);
}

/** The declarations of before, but for those of what has changed; undefined where that is most of the document. */
async function keptDeclarations(
  { pieces: before, declarations }: Known,
  document: OpenApiDocument,
  pieces: Pieces,
  share: number,
) {
  const changed = withUsers(changedIn(before, pieces), pieces);
  if (changed.size === 0) return declarations;
  const part = partOf(document, pieces, changed, share);
  if (part === undefined) return undefined;
  const places = new Set([...changed].map((pointer) => pieces.get(pointer)?.keys.join('/')));
  for (const { path, operationId } of listOperations(part))
    if (places.has(`paths/${path}`)) places.add(`operations/${operationId}`);
  const made = new Map(takeApart(await generateTypes(part)).map(({ place, text }) => [place, text]));
  const isLost = ({ place }: Declaration) => place !== undefined && places.has(place) && !made.has(place);
  if (declarations.some(isLost)) return undefined;
  return declarations.map(({ place, text }) => {
    const isMade = place !== undefined && places.has(place);
    return { place, text: isMade ? (made.get(place) ?? '') : text };
  });
}

/** Most are referred to by their names alone; an operation declares where a parameter is, and what need not be sent. */
function withUsers(changed: readonly string[], pieces: Pieces): ReadonlySet<string> {
  const all = new Set(changed);
  for (const used of all) {
    if (!TOLD_WHERE_USED.test(used)) continue;
    for (const [pointer, { references }] of pieces) if (references.includes(used)) all.add(pointer);
  }
  return all;
}

/** How far what stands in an interface is indented: the components stand in groups. */
const INDENTS: Readonly<Record<string, number>> = { paths: 4, operations: 4, components: 8 };

const NAME = /^ *(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<plain>[\w$]+))\??: /;

/** Takes a text apart as openapi-typescript prints it: four spaces for each level, a comment before what it is about. */
function takeApart(text: string): readonly Declaration[] {
  const found: Declaration[] = [];
  /** The interface, and the group of components in it. */
  let above: string[] = [];
  let isInComment = false;
  let isAfterComment = false;
  for (const line of text.split(/(?<=\n)/)) {
    const indent = line.search(/\S/);
    const last = found.at(-1);
    const members = INDENTS[above[0] ?? ''] ?? Number.POSITIVE_INFINITY;
    const isComment: boolean = isInComment || line.startsWith('/**', indent);
    if (
      last !== undefined &&
      (isInComment || indent === -1 || indent > members || (/^ *[})\]]/.test(line) && indent === members))
    ) {
      last.text += line;
    } else if (indent < members) {
      if (indent === 0) above = /^export interface (\w+)/.exec(line)?.slice(1) ?? [];
      else above = [above[0] ?? '', ...(/^ +(\w+): \{$/m.exec(line)?.slice(1) ?? [])];
      found.push({ place: undefined, text: line });
    } else {
      const { quoted, plain = '' } = NAME.exec(line)?.groups ?? {};
      const name = quoted === undefined ? plain : (JSON.parse(`"${quoted}"`) as string);
      const place = isComment ? undefined : [...above, name].join('/');
      if (isAfterComment && last !== undefined) Object.assign(last, { place, text: last.text + line });
      else found.push({ place, text: line });
    }
    isAfterComment = isComment;
    isInComment = isComment && !line.includes('*/');
  }
  return found;
}
