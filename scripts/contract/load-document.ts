import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { DocumentError } from './document-error.ts';
import { parseLocated } from './located-yaml.ts';
import type { OpenApiDocument } from './openapi-document.ts';

const READ_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a document',
  EACCES: 'may not be read',
};

/**
 * Reads an OpenAPI 3.1 document from YAML or JSON. What its objects hold is not checked.
 *
 * @param file path, relative to the working directory or absolute
 * @throws DocumentError if the file cannot be read, is broken, or is no OpenAPI 3.1
 */
export async function loadDocument(file: string): Promise<OpenApiDocument> {
  return parseOpenApi(await readText(file), displayPath(file));
}

/**
 * Reads an OpenAPI 3.1 document from its text.
 *
 * @param text YAML or JSON
 * @param file the name that errors give the document
 * @throws DocumentError if the text is broken or no OpenAPI 3.1
 */
export function parseOpenApi(text: string, file: string): OpenApiDocument {
  const content = parseYamlOrJson(text, file);
  if (!isObject(content)) throw fault(file, 'holds no OpenAPI document: its top is not an object');
  if (typeof content.openapi !== 'string')
    throw fault(file, 'holds no OpenAPI document: it has no `openapi`');
  if (!/^3\.1\.\d+$/.test(content.openapi)) {
    throw fault(file, `is of OpenAPI ${content.openapi}; this project reads 3.1`);
  }
  if (!isObject(content.paths)) throw fault(file, 'describes no paths');
  return content as unknown as OpenApiDocument;
}

/** @throws DocumentError if the file cannot be read */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw fault(displayPath(file), READ_FAULTS[code] ?? `cannot be read (${code})`);
  }
}

/** JSON goes first because its parser is the quicker one; the YAML parser knows the line of a fault in either. */
function parseYamlOrJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseLocated(text, file).yaml.toJS();
  }
}

function fault(file: string, reason: string): DocumentError {
  return new DocumentError([{ file, reason }]);
}

/** The path as a terminal in the working directory can open it. */
export function displayPath(file: string): string {
  return relative('', file) || file;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
