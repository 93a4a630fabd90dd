import { expect, test } from 'vitest';
import { STAMP } from '../../scripts/build/stamp.ts';
import { generateTypes } from '../../scripts/build/types.ts';
import type { OpenApiDocument, Response, Schema } from '../../scripts/contract/openapi-document.ts';

interface Case {
  readonly name: string;
  readonly given: {
    readonly schemas?: Record<string, Schema>;
    readonly responses?: Record<string, Response>;
  };
  /** The members of `components`, without their indentation. */
  readonly want: string;
}

const headers = {
  Needed: { required: true, schema: { type: 'integer' } },
  Extra: { schema: { type: 'string' } },
};

const cases: readonly Case[] = [
  {
    name: 'a body that is never empty has a first entry; a const is a literal',
    given: { responses: { Gone: bodyOf({ type: 'array', minItems: 1, items: { const: 410 } }) } },
    want: `responses: {
      Gone: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": [
            410,
            ...410[]
          ];
        };
      };
    };`,
  },
  {
    name: 'a body that may be empty is an array, and so is what a client sends',
    given: {
      schemas: { Sent: { type: 'array', minItems: 1, maxItems: 2, items: { type: 'string' } } },
      responses: { List: bodyOf({ type: 'array', items: { type: 'string' } }) },
    },
    want: `schemas: {
      Sent: string[];
    };
    responses: {
      List: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
    };`,
  },
  {
    name: 'a header is optional unless the document says that it is required',
    given: {
      responses: {
        Empty: {
          description: '',
          headers: {
            Needed: { $ref: '#/components/headers/Needed' },
            Extra: { $ref: '#/components/headers/Extra' },
          },
        },
      },
    },
    want: `responses: {
      Empty: {
        headers: {
          Needed: components["headers"]["Needed"];
          Extra?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
    };`,
  },
  {
    name: 'a field with a default need not be sent; an object of unknown members is not an empty one',
    given: {
      schemas: {
        Shoe: {
          type: 'object',
          properties: { size: { type: 'integer', default: 42 }, more: { type: 'object' } },
        },
      },
    },
    want: `schemas: {
      Shoe: {
        size?: number;
        more?: Record<string, unknown>;
      };
    };`,
  },
];

test.each(cases)('$name', async ({ given, want }) => {
  const document: OpenApiDocument = {
    openapi: '3.1.1',
    info: { title: '', version: '' },
    paths: {},
    components: { ...given, ...(given.responses === undefined ? {} : { headers }) },
  };
  const text = await generateTypes(document);
  expect(text.startsWith(`// ${STAMP}\n\n`)).toBe(true);
  expect(plain(text)).toContain(plain(want));
});

function bodyOf(schema: Schema): Response {
  return { description: '', content: { 'application/json': { schema } } };
}

/** Without comments and indentation. */
function plain(text: string): string {
  return text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
}
