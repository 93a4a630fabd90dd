import { createRequire } from 'node:module';
import type { Options } from 'ajv';
import type * as Ajv from 'ajv/dist/2020.js';
import type { FormatsPlugin } from 'ajv-formats';

const require = createRequire(import.meta.url);

/** Ajv with its formats, loaded when there is something to validate: a mock is ready without it. */
export function loadAjv(): { readonly Ajv2020: typeof Ajv.Ajv2020; readonly addFormats: FormatsPlugin } {
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof Ajv;
  const { default: addFormats } = require('ajv-formats') as { readonly default: FormatsPlugin };
  return { Ajv2020, addFormats };
}

/**
 * Requests wait while a schema is compiled. Going over the code that Ajv writes, and putting schemas into each other,
 * takes several times as long as the rest, and what comes of it is no faster.
 */
export const CHEAP: Options = { code: { optimize: false }, inlineRefs: false };
