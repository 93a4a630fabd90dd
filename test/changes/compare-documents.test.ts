import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareDocuments } from '../../scripts/changes/compare-documents.ts';
import { WEIGHTS } from '../../scripts/changes/members.ts';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { type Json, mergePatch } from '../ruleset/merge-patch.ts';
import { SHOES } from './shoes.ts';

/** A change of the small document, by the way to it (`null` takes a member away), and what is said of it. */
type Row = readonly [way: string, given: Json, want: readonly string[]];

const LIST = 'paths /shoes get';
const CREATE = 'paths /shoes post';
const SHOE = 'components schemas Shoe';
const WRITTEN = 'components schemas ShoeCreate';
const CLOSED = 'components responses ServiceUnavailable';
const CONFLICT = 'components responses Conflict';
const ERROR = 'components schemas ConflictError';
const READ = 'GET /shoes (200) and POST /shoes (201)';

const tables: Readonly<Record<string, readonly Row[]>> = {
  operations: [
    [
      'paths /hats',
      { get: { operationId: 'listHats', responses: {} } },
      ['GET /hats became available: minor'],
    ],
    ['paths /time', null, ['GET /time went away: major > Stop asking for it.']],
    [
      `${LIST} operationId`,
      'findShoes',
      [
        'GET /shoes got another name: listShoes became findShoes: major > Write findShoes in ResponseOf and generated clients.',
      ],
    ],
    [
      `${LIST} summary`,
      'Shoes',
      ['GET /shoes got another `summary`: `"List shoes"` became `"Shoes"`: patch'],
    ],
    [`${LIST} tags`, ['Feet'], ['GET /shoes got another `tags`: `["Shoes"]` became `["Feet"]`: patch']],
    [`${LIST} deprecated`, true, ['GET /shoes gained `deprecated`: `true`: minor']],
    [
      `${LIST} x-permission`,
      'shoes',
      [
        'GET /shoes got another `x-permission`: `"shoes_read_only"` became `"shoes"`: major > See whether you rely on what it was.',
      ],
    ],
    [
      `${CREATE} x-limits`,
      [{ cause: 'too-many', maximum: 400 }],
      ['POST /shoes will take up to 400 entries (too-many); it was 500: major > Keep to 400 entries.'],
    ],
    [
      `${CREATE} x-limits`,
      [{ cause: 'too-many', maximum: 600 }],
      ['POST /shoes may now be asked for up to 600 entries (too-many); it was 500: minor'],
    ],
    [
      `${CREATE} x-limits`,
      null,
      ['POST /shoes may now be asked for any number of entries (too-many); it was 500: minor'],
    ],
    ['paths /shoes x-planned-methods', null, ['/shoes lost `x-planned-methods`: minor']],
    [
      `${LIST} callbacks`,
      { sold: {} },
      ['GET /shoes gained `callbacks`: `{"sold":{}}`: major > See whether you rely on what it was.'],
    ],
    [`${LIST} x-of-another-tool`, 1, ['GET /shoes gained `x-of-another-tool`: `1`: patch']],
  ],
  parameters: [
    [
      `${LIST} parameters`,
      [],
      [
        'GET /shoes will no longer take the query parameter `size`: major > Stop sending the query parameter `size`.',
        'GET /shoes will no longer take the query parameter `colour`: major > Stop sending the query parameter `colour`.',
      ],
    ],
    [
      `${CREATE} parameters`,
      [{ name: 'dry', in: 'query' }],
      ['POST /shoes may now be sent the query parameter `dry`: minor'],
    ],
    [
      `${CREATE} parameters`,
      [{ name: 'X-Key', in: 'header', required: true }],
      [
        'POST /shoes must now be sent the header parameter `X-Key`: major > Send the header parameter `X-Key`.',
      ],
    ],
    [
      'components parameters Size required',
      true,
      ['GET /shoes must now be sent the query parameter `size`: major > Send the query parameter `size`.'],
    ],
    [
      'components parameters Size schema maximum',
      49,
      [
        'GET /shoes will take the query parameter `size` only with `maximum` `49` (was `50`): major > See that what you send as the query parameter `size` fits.',
      ],
    ],
    [
      'components parameters Size schema minimum',
      15,
      ['GET /shoes may now be sent the query parameter `size` with `minimum` `15` (was `16`): minor'],
    ],
    [
      'components parameters Size x-filter',
      { field: 'size' },
      ['GET /shoes gained `x-filter` of the query parameter `size`: `{"field":"size"}`: minor'],
    ],
    [
      'components parameters Size description',
      'In cm.',
      ['GET /shoes gained `description` of the query parameter `size`: `"In cm."`: patch'],
    ],
    [
      'components parameters Size style',
      'form',
      [
        'GET /shoes gained `style` of the query parameter `size`: `"form"`: major > See whether you rely on what it was.',
      ],
    ],
  ],
  'codes and causes': [
    [
      `${CREATE} x-causes 409`,
      ['duplicate-name', 'too-many'],
      ['POST /shoes may now answer 409 too-many: minor'],
    ],
    [
      `${CREATE} x-causes 409`,
      [],
      [
        'POST /shoes will no longer answer 409 duplicate-name: major > See what is answered in place of 409 duplicate-name.',
      ],
    ],
    [`${CREATE} responses 418`, { description: 'A teapot.' }, ['POST /shoes may now answer 418: minor']],
    [
      'paths /time get responses 409',
      { $ref: '#/components/responses/Conflict' },
      ['GET /time may now answer 409 duplicate-name: minor', 'GET /time may now answer 409 too-many: minor'],
    ],
    [
      `${CREATE} responses 503`,
      null,
      ['POST /shoes will no longer answer 503: major > See what is answered in place of 503.'],
    ],
    [
      `${CLOSED} x-causes rebuilt`,
      { summary: 'The shop is being rebuilt' },
      ['GET /shoes, POST /shoes and GET /time may now answer 503 rebuilt: minor'],
    ],
    [
      `${CLOSED} x-causes closed headers Retry-After`,
      '90',
      [
        'The 503 of GET /shoes, POST /shoes and GET /time got another `headers` of the cause closed: `{"Retry-After":"60"}` became `{"Retry-After":"90"}`: major > See whether you rely on what it was.',
      ],
    ],
    [
      `${CONFLICT} content application/json examples duplicate-name x-message`,
      'No.',
      [
        'The 409 of POST /shoes got another `x-message` of the cause duplicate-name: `"\'{value}\' is in use."` became `"No."`: patch',
      ],
    ],
    [
      `${CONFLICT} content application/json examples duplicate-name x-details`,
      null,
      [
        'The 409 of POST /shoes lost `x-details` of the cause duplicate-name: major > See whether you rely on what it was.',
      ],
    ],
    [
      'components schemas DuplicateDetails properties id',
      { type: 'integer' },
      ['The 409 of POST /shoes may now hold `DuplicateDetails.id`: minor'],
    ],
    [
      `${ERROR} required`,
      ['status', 'message'],
      [
        'The 409 of POST /shoes may now lack `body[].details`: major > Be ready for a body without `body[].details`.',
      ],
    ],
    [
      `${ERROR} properties status`,
      null,
      ['The 409 of POST /shoes will no longer hold `body[].status`: major > Do without `body[].status`.'],
    ],
    [
      `${CLOSED} x-retry`,
      'never',
      [
        'The 503 of GET /shoes, POST /shoes and GET /time got another retry policy: after-delay became never: major > Repeat requests as the new policy says.',
      ],
    ],
    [
      `${CLOSED} description`,
      'Shut.',
      [
        'The 503 of GET /shoes, POST /shoes and GET /time got another `description`: `"Closed."` became `"Shut."`: patch',
      ],
    ],
    [
      `${CONFLICT} content application/json examples other`,
      { summary: 'Another', value: [] },
      ['The shared response Conflict may now answer 409 other: minor'],
    ],
  ],
  'bodies that are sent': [
    [
      `${WRITTEN} properties size`,
      { type: 'integer' },
      ['POST /shoes may now be sent `ShoeCreate.size`: minor'],
    ],
    [
      WRITTEN,
      { required: ['name', 'size'], properties: { size: { type: 'integer' } } },
      ['POST /shoes must now be sent `ShoeCreate.size`: major > Send `ShoeCreate.size`.'],
    ],
    [
      `${WRITTEN} required`,
      ['name', 'kind'],
      ['POST /shoes must now be sent `ShoeCreate.kind`: major > Send `ShoeCreate.kind`.'],
    ],
    [`${WRITTEN} required`, null, ['POST /shoes may now be sent without `ShoeCreate.name`: minor']],
    [
      `${WRITTEN} properties laces`,
      null,
      ['POST /shoes will no longer take `ShoeCreate.laces`: major > Stop sending `ShoeCreate.laces`.'],
    ],
    [
      `${WRITTEN} properties name maxLength`,
      30,
      [
        'POST /shoes will take `ShoeCreate.name` only with `maxLength` `30` (was `40`): major > See that what you send as `ShoeCreate.name` fits.',
      ],
    ],
    [
      `${WRITTEN} properties name maxLength`,
      null,
      ['POST /shoes may now be sent `ShoeCreate.name` without `maxLength` (was `40`): minor'],
    ],
    [
      `${WRITTEN} properties name type`,
      ['string', 'integer'],
      ['POST /shoes may now be sent `ShoeCreate.name` as string or integer (was string): minor'],
    ],
    [
      `${WRITTEN} properties name type`,
      'integer',
      [
        'POST /shoes will take `ShoeCreate.name` as integer (was string): major > See that what you send as `ShoeCreate.name` fits.',
      ],
    ],
    [
      `${WRITTEN} properties kind enum`,
      ['boot'],
      [
        'POST /shoes will no longer take `ShoeCreate.kind` as `"clog"`: major > See that what you send as `ShoeCreate.kind` fits.',
      ],
    ],
    [
      `${WRITTEN} properties kind enum`,
      ['boot', 'clog', 'pump'],
      ['POST /shoes may now be sent `ShoeCreate.kind` as `"pump"`: minor'],
    ],
    [
      `${WRITTEN} properties kind default`,
      'boot',
      [
        'POST /shoes got another `default` of `ShoeCreate.kind`: `"clog"` became `"boot"`: major > See whether you rely on what it was.',
      ],
    ],
    [
      `${WRITTEN} properties laces pattern`,
      '^n',
      [
        'POST /shoes will take `ShoeCreate.laces` with `pattern` `"^n"` (was `"^y"`): major > See that what you send as `ShoeCreate.laces` fits.',
      ],
    ],
    [
      `${WRITTEN} properties name readOnly`,
      true,
      ['POST /shoes will no longer take `ShoeCreate.name`: major > Stop sending `ShoeCreate.name`.'],
    ],
    [
      `${WRITTEN} additionalProperties`,
      null,
      ['POST /shoes may now be sent `ShoeCreate` with fields of other names: minor'],
    ],
    [
      `${WRITTEN} properties price anyOf`,
      [{ type: 'number' }],
      [
        'POST /shoes will no longer take `ShoeCreate.price` as something else, by `anyOf`: major > See that what you send as `ShoeCreate.price` fits.',
      ],
    ],
    [
      `${WRITTEN} properties kind x-unique`,
      { cause: 'duplicate-name' },
      ['POST /shoes gained `x-unique` of `ShoeCreate.kind`: `{"cause":"duplicate-name"}`: minor'],
    ],
    [`${CREATE} requestBody required`, null, ['POST /shoes may now be sent without a body: minor']],
    [`${CREATE} requestBody`, null, ['POST /shoes will no longer take a body: major > Stop sending a body.']],
    [`${LIST} requestBody`, { content: {} }, ['GET /shoes may now be sent a body: minor']],
    [`${CREATE} requestBody content text/csv`, {}, ['POST /shoes may now be sent text/csv: minor']],
  ],
  'bodies that are read': [
    [
      `${SHOE} properties price`,
      { anyOf: null, type: 'number' },
      [`${READ} will no longer answer \`Shoe.price\` as string: minor`],
    ],
    [
      `${SHOE} properties kind`,
      { enum: null, oneOf: [{ enum: ['boot', 'clog'] }, { type: 'integer' }] },
      [`${READ} may now answer \`Shoe.kind\` as integer: major > Be ready for that in \`Shoe.kind\`.`],
    ],
    [`${SHOE} properties size`, { type: 'integer' }, [`${READ} may now hold \`Shoe.size\`: minor`]],
    [
      `${SHOE} properties kind`,
      null,
      [`${READ} will no longer hold \`Shoe.kind\`: major > Do without \`Shoe.kind\`.`],
    ],
    [`${SHOE} required`, ['id', 'name', 'kind'], [`${READ} will now always hold \`Shoe.kind\`: minor`]],
    [
      `${SHOE} required`,
      ['id'],
      [`${READ} may now lack \`Shoe.name\`: major > Be ready for a body without \`Shoe.name\`.`],
    ],
    [
      `${SHOE} properties name maxLength`,
      30,
      [`${READ} will answer \`Shoe.name\` only with \`maxLength\` \`30\` (was \`40\`): minor`],
    ],
    [
      `${SHOE} properties name maxLength`,
      50,
      [
        `${READ} may now answer \`Shoe.name\` with \`maxLength\` \`50\` (was \`40\`): major > Be ready for that in \`Shoe.name\`.`,
      ],
    ],
    [
      `${SHOE} properties id type`,
      'string',
      [`${READ} will answer \`Shoe.id\` as string (was integer): major > Read \`Shoe.id\` so.`],
    ],
    [
      `${SHOE} properties id type`,
      'number',
      [
        `${READ} may now answer \`Shoe.id\` as number (was integer): major > Be ready for that in \`Shoe.id\`.`,
      ],
    ],
    [
      `${SHOE} properties kind enum`,
      ['boot', 'clog', 'pump'],
      [`${READ} may now answer \`Shoe.kind\` as \`"pump"\`: major > Be ready for that in \`Shoe.kind\`.`],
    ],
    [
      `${SHOE} properties kind default`,
      'boot',
      [`${READ} gained \`default\` of \`Shoe.kind\`: \`"boot"\`: patch`],
    ],
    [
      `${SHOE} properties name description`,
      'What it is called.',
      [
        `${READ} got another \`description\` of \`Shoe.name\`: \`"Its name."\` became \`"What it is called."\`: patch`,
      ],
    ],
    [
      'components schemas Sole properties layers maxItems',
      9,
      [`${READ} will answer \`Sole.layers\` only with \`maxItems\` \`9\`: minor`],
    ],
    [
      `${LIST} responses 200 content application/json schema maxItems`,
      100,
      [
        'The 200 of GET /shoes may now answer `body` with `maxItems` `100` (was `50`): major > Be ready for that in `body`.',
      ],
    ],
    [`${LIST} responses 200 content text/csv`, {}, ['The 200 of GET /shoes may now hold text/csv: minor']],
  ],
  headers: [
    [
      `${LIST} responses 200 headers X-New`,
      {},
      ['The 200 of GET /shoes may now send the header `X-New`: minor'],
    ],
    [
      `${LIST} responses 200 headers X-Total`,
      null,
      ['The 200 of GET /shoes will no longer send the header `X-Total`: major > Do without `X-Total`.'],
    ],
    [
      `${LIST} responses 200 headers X-Page required`,
      null,
      [
        'The 200 of GET /shoes may now lack the header `X-Page`: major > Be ready for an answer without `X-Page`.',
      ],
    ],
    [
      'components headers X-Total required',
      true,
      ['The 200 of GET /shoes will now always send the header `X-Total`: minor'],
    ],
    [
      'components headers X-Total schema maximum',
      2000,
      [
        'The 200 of GET /shoes may now answer `X-Total` with `maximum` `2000` (was `1000`): major > Be ready for that in `X-Total`.',
      ],
    ],
  ],
  'the whole document': [
    ['openapi', '3.1.1', ['The document got another `openapi`: `"3.1.0"` became `"3.1.1"`: minor']],
    ['info title', 'Boots', ['The document got another `title`: `"Shoes"` became `"Boots"`: patch']],
    ['info version', '2.0.0', []],
    [
      'servers',
      [{ url: 'https://two.example' }],
      [
        'The server https://{store}/v1 went away: major > Ask another one.',
        'The server https://two.example became available: minor',
      ],
    ],
    [
      'security',
      [{ Basic: [] }],
      ['GET /shoes and POST /shoes will no longer take Token: major > Use Basic.'],
    ],
    [
      'paths /time get security',
      null,
      [
        'GET /time will no longer take no credentials: major > Use Basic or Token.',
        'GET /time may now be asked with Basic: minor',
        'GET /time may now be asked with Token: minor',
      ],
    ],
    [
      'components securitySchemes Token name',
      'X-Key',
      [
        'The security scheme Token got another `name`: `"X-Token"` became `"X-Key"`: major > See whether you rely on what it was.',
      ],
    ],
    [
      'components securitySchemes Key',
      { type: 'http', scheme: 'bearer' },
      ['The security scheme Key became available: minor'],
    ],
    ['x-retry-policies later', 'Tomorrow.', ['The retry policy later became available: minor']],
    [
      'x-retry-policies never',
      'Not at all.',
      ['The retry policy never got another `description`: `"Do not."` became `"Not at all."`: patch'],
    ],
    [
      'x-path-aliases schuhe',
      null,
      ['The other spelling schuhe of a path will no longer be answered: major > Write shoes in paths.'],
    ],
    ['x-path-aliases sko', 'shoes', ['The other spelling sko of a path may now stand for shoes: minor']],
    [
      'x-undescribed-requests closed',
      { response: { $ref: '#/components/responses/Conflict' }, cause: 'too-many' },
      [
        'A request that no operation describes (closed) will be answered Conflict too-many (was ServiceUnavailable closed): major > Read that answer as well.',
      ],
    ],
    [
      'components responses Gone',
      { description: 'Gone.', 'x-status': 410, 'x-summary': 'Gone' },
      ['The shared response Gone became available: minor'],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows.map(([way, given, want]) => ({ way, given, want })))(
    '$way: $given',
    ({ way, given, want }) => {
      expect(sentences(changed(way, given))).toEqual(want);
    },
  );
});

test('a document is no change of itself', () => {
  expect(sentences(structuredClone(SHOES))).toEqual([]);
});

test('no member can change unseen', () => {
  const unseen = waysOf(SHOES).filter((way) => {
    const document = structuredClone(SHOES);
    replace(document, way);
    return compareDocuments(SHOES, document).length === 0;
  });
  // The version is the question.
  expect(unseen.map((way) => way.join(' '))).toEqual(['info version']);
});

test('each extension of the contract has a weight', () => {
  const { $defs } = parse(readFileSync('openapi/extensions.yaml', 'utf8')) as {
    readonly $defs: Readonly<Record<string, { readonly properties?: object }>>;
  };
  const names = Object.values($defs).flatMap(({ properties = {} }) => Object.keys(properties));
  /** What is compared member by member, and what the build alone reads. */
  const others = [
    'x-causes',
    'x-limits',
    'x-retry-policies',
    'x-undescribed-requests',
    'x-path-aliases',
    'x-extends',
    'x-shared',
  ];
  const extensions = names.filter((name) => name.startsWith('x-') && !others.includes(name));
  expect(extensions.filter((name) => !Object.hasOwn(WEIGHTS, name))).toEqual([]);
});

function sentences(document: OpenApiDocument): string[] {
  return compareDocuments(SHOES, document).map(
    ({ impact, text, remedy }) => `${text}: ${impact}${remedy === undefined ? '' : ` > ${remedy}`}`,
  );
}

function changed(way: string, given: Json): OpenApiDocument {
  const patch = way.split(' ').reduceRight((value: Json, name) => ({ [name]: value }), given);
  return mergePatch(SHOES as unknown as Json, patch) as unknown as OpenApiDocument;
}

/** The ways to every value that holds no others. */
function waysOf(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return Object.entries(value).flatMap(([name, member]) => waysOf(member, [...way, name]));
}

function replace(document: object, way: readonly string[]): void {
  const parent = way.slice(0, -1).reduce((at, name) => (at as never)[name], document as unknown) as Record<
    string,
    unknown
  >;
  const name = way.at(-1) ?? '';
  // A document whose references lead nowhere is none.
  if (way[0] === 'x-undescribed-requests' && name === '$ref')
    parent[name] = '#/components/responses/Conflict';
  else if (name === '$ref' || name === 'x-details') delete parent[name];
  else parent[name] = typeof parent[name] === 'number' ? Number(parent[name]) + 1 : `${parent[name]} or so`;
}
