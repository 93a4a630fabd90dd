/** A change that an author makes to one file of the source, again and again. */
export interface Edit {
  readonly kind: string;
  /** Below the folder of the source. */
  readonly file: string;
  /** @param turn a number that no edit before has had */
  readonly change: (text: string, turn: number) => string;
}

/** Changes what matches. @throws an Error if there is none */
const replacing =
  (from: RegExp, to: (turn: number) => string): Edit['change'] =>
  (text, turn) => {
    if (!from.test(text)) throw new Error(`There is no ${from} any more; correct the edits of the bench.`);
    return text.replace(from, () => to(turn));
  };

const BRANDS = 'resources/brands';

/** Of each kind of thing that authors change one. */
export const EDITS: readonly Edit[] = [
  {
    kind: 'an entry of the mock',
    file: `${BRANDS}/examples.yaml`,
    change: replacing(/name: .*/, (turn) => `name: Brand ${turn}`),
  },
  {
    kind: 'the summary of an operation',
    file: `${BRANDS}/operations.yaml`,
    change: replacing(/summary: .*/, (turn) => `summary: List brands ${turn}`),
  },
  {
    kind: 'the description of an operation',
    file: `${BRANDS}/operations.yaml`,
    change: replacing(/description: .*/, (turn) => `description: A page of brands ${turn}.`),
  },
  {
    kind: 'a comment',
    file: `${BRANDS}/operations.yaml`,
    change: (text, turn) => `# Edit ${turn}.\n${text}`,
  },
  {
    kind: 'a limit of a field',
    file: `${BRANDS}/Brand.yaml`,
    change: replacing(/maxLength: \d+/, (turn) => `maxLength: ${300 + turn}`),
  },
  {
    kind: 'a new field',
    file: `${BRANDS}/Brand.yaml`,
    change: (text, turn) =>
      `${text.trimEnd()}\n  field_${turn}:\n    description: A field.\n    type: string\n    maxLength: 50\n    default: ''\n    example: a\n`,
  },
  {
    kind: 'the message of a cause',
    file: 'components/responses/4xx-client-error/Conflict.yaml',
    // Where it is shown as well, or the lint finds that the two differ.
    change: replacing(
      /(?<=message: The category cannot be deleted, because) products.*/g,
      (turn) => ` products (${turn}).`,
    ),
  },
  {
    kind: 'the description of a response',
    file: 'components/responses/4xx-client-error/NotFound.yaml',
    change: replacing(/description: .*\n {2}\S+/, (turn) => `description: |-\n  Edited${turn}`),
  },
  {
    kind: 'the description of a header',
    file: 'components/headers/Location.yaml',
    change: replacing(/Where to go\S*/, (turn) => `Where to go (${turn}):`),
  },
  {
    kind: 'a shared parameter',
    file: 'components/parameters/Page.yaml',
    change: replacing(/example: .*/, (turn) => `example: ${turn + 1}`),
  },
];
