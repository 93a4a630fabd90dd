import { type Entry, Subject } from '../../cases/subject.ts';
import { type ApiModel, type ModelOperation, modelOf } from '../../contract/model.ts';
import { oncePerDocument } from '../../contract/once-per-document.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { Estate } from './estate.ts';
import { OwnSubject } from './own-subject.ts';
import type { OwnValues } from './own-values.ts';

export interface SubjectParts {
  readonly document: OpenApiDocument;
  readonly model: ApiModel;
  readonly estate: Estate;
  readonly values: OwnValues;
}

/**
 * An operation with what there is for it on the server, which is seen to; undefined where there is nothing that it
 * could be sent to.
 */
export async function ownSubjectOf(
  operation: ModelOperation,
  { document, model, estate, values }: SubjectParts,
): Promise<OwnSubject | undefined> {
  const { role } = operation;
  let parameters = await estate.ensureParents(role.parents);
  if (role.parents.some(({ parameter }) => parameters[parameter] === undefined)) return undefined;
  if (role.collection !== undefined) {
    const entries = await estate.ensure(role.collection);
    if (role.kind === 'entry' && entries.length === 0) return undefined;
    // What nobody can make is where others have made it.
    if (role.parents.length > 0) parameters = { ...parameters, ...parentsOf(entries[0], role) };
    for (const other of referrersOf(document).get(role.collection) ?? []) await estate.ensure(other);
  }
  const bodies = [...(await estate.ownBodies(operation, parameters, values))];
  if (operation.action === 'update')
    for (const body of bodies.slice())
      bodies.push(withOwnParts(body, estate.known(role.collection ?? '')[0]?.value));
  return new OwnSubject(document, model, operation, estate, parameters, bodies);
}

function parentsOf(entry: Entry | undefined, { parents }: ModelOperation['role']) {
  return Object.fromEntries(
    parents.flatMap(({ parameter }) =>
      entry?.parameters[parameter] === undefined ? [] : [[parameter, entry.parameters[parameter]]],
    ),
  );
}

/** The same body with what the entry has in place of lists and objects: an example may refer there to what is not here. */
function withOwnParts(body: unknown, value: Readonly<Record<string, unknown>> = {}): unknown {
  return Object.fromEntries(
    Object.entries(body as object).map(([name, part]) => [
      name,
      typeof part === 'object' && name in value ? value[name] : part,
    ]),
  );
}

/** The collections whose entries may stand in the way of a delete, by the collection that they refer to. */
const referrersOf = oncePerDocument((document): ReadonlyMap<string, readonly string[]> => {
  const model = modelOf(document);
  const found = new Map<string, string[]>();
  for (const collection of model.collections) {
    const [operation] = collection.operations;
    if (operation === undefined) continue;
    for (const property of Object.values(new Subject(document, model, operation).propertiesOf(collection))) {
      const items = property.items as Readonly<Record<string, unknown>> | undefined;
      const reference = (property['x-references'] ?? items?.['x-references'] ?? {}) as Record<
        string,
        unknown
      >;
      if (typeof reference['on-delete'] !== 'object') continue;
      const target = String(reference.collection);
      found.set(target, [...(found.get(target) ?? []), collection.path]);
    }
  }
  return found;
});
