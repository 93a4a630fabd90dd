import type { Entry, JsonObject } from '../../cases/subject.ts';
import { Subject } from '../../cases/subject.ts';
import type { ApiModel, Collection, ModelOperation } from '../../contract/model.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { Estate } from './estate.ts';

/** What cases are made from: an operation, with entries that are on the server in place of those of the examples. */
export class OwnSubject extends Subject {
  readonly #estate: Estate;
  readonly #parameters: JsonObject;
  readonly #bodies: readonly unknown[];

  /**
   * @param parameters those that lead to the parents of what the operation is for
   * @param bodies those of its examples, as they can be sent
   */
  constructor(
    document: OpenApiDocument,
    model: ApiModel,
    operation: ModelOperation,
    estate: Estate,
    parameters: JsonObject,
    bodies: readonly unknown[],
  ) {
    super(document, model, operation);
    this.#estate = estate;
    this.#parameters = parameters;
    this.#bodies = bodies;
  }

  override entriesOf({ path }: Collection): readonly Entry[] {
    return this.#estate.known(path);
  }

  override get bodies() {
    return this.#bodies.map((value) => ({ value, parameters: {} }));
  }

  override pathTo(entry?: Entry, changes: JsonObject = {}): string {
    const own = entry ?? (this.operation.role.kind === 'entry' ? this.entries[0] : undefined);
    return super.pathTo(
      { value: {}, ...own, parameters: { ...this.#parameters, ...own?.parameters } },
      changes,
    );
  }
}
