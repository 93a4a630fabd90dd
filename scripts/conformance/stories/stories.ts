import type { ModelOperation } from '../../contract/model.ts';
import { operationOf } from '../../contract/model.ts';
import type { Workshop } from '../run/workshop.ts';
import { readableBy, tellClients } from './client-story.ts';
import { tellEntry } from './entry-story.ts';
import { tellList } from './list-story.ts';
import { tellPath } from './path-story.ts';

/** Something that takes several requests, whose answers are held against each other. */
export interface Story {
  readonly name: string;
  readonly tell: (workshop: Workshop) => Promise<void>;
}

/**
 * What is told of a server, in its order.
 *
 * @param isWanted whether an operation is to be tried
 */
export function storiesOf(
  { model, subject }: Workshop,
  isWanted: (operation: ModelOperation) => boolean,
): readonly Story[] {
  const entries = subject.allowWrites
    ? model.collections.filter((collection) => {
        const create = operationOf(collection, 'create');
        return create !== undefined && collection.operations.some(isWanted);
      })
    : [];
  const lists = model.collections.flatMap(({ operations }) =>
    operations.filter(
      (operation) => operation.action === 'list' && !operation.role.ofAllParents && isWanted(operation),
    ),
  );
  const paths = model.paths.filter(({ operations }) => operations.some(isWanted));
  const asked = readableBy(model);
  const clients =
    asked !== undefined && isWanted(asked)
      ? [{ name: 'clients', tell: (workshop: Workshop) => tellClients(asked, workshop) }]
      : [];
  return [
    ...clients,
    ...paths.map((path) => ({ name: path.path, tell: (workshop: Workshop) => tellPath(path, workshop) })),
    ...entries.map((one) => ({ name: one.path, tell: (workshop: Workshop) => tellEntry(one, workshop) })),
    ...lists.map((one) => ({ name: one.path, tell: (workshop: Workshop) => tellList(one, workshop) })),
  ];
}
