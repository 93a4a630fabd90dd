import { contractRule } from '../contract-rule.ts';
import { membersOf } from '../json.ts';
import * as optionSchemas from '../option-schemas.ts';
import type { Place, Places } from '../places.ts';
import { fileOf } from '../shared-responses.ts';

/** The sections of `components` by the kind of their members, where that is known. */
const SECTIONS: Readonly<Record<string, string>> = {
  header: 'headers',
  parameter: 'parameters',
  requestBody: 'requestBodies',
  response: 'responses',
  schema: 'schemas',
};

interface Named {
  readonly name: string;
  readonly section: string;
  readonly place: Place;
}

export default contractRule({
  description: 'A component name means one thing: no two sections of the components share it.',
  message: 'Generators put all components into one namespace: {{error}}',
  options: {},
  optionsSchema: optionSchemas.optionsOf({}),
  *check({ places, objects }) {
    const files = objects.flatMap(({ kind, place }): Named[] => {
      const [section, file] = [SECTIONS[kind], fileOf(place)];
      return section === undefined || file === undefined ? [] : [{ name: file.basename, section, place }];
    });
    const owners = new Map<string, Named>();
    for (const one of [...listed(places), ...files]) {
      const key = one.name.replace(/[^a-z0-9]/gi, '').toLowerCase();
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, one);
      else if (owner.section !== one.section)
        yield { at: one.place, error: `rename '${one.name}'; ${owner.section} has that name as well.` };
    }
  },
});

/** What the root lists itself. */
function listed(places: Places): Named[] {
  const components = places.child(places.root, 'components');
  return membersOf(components.value).flatMap(([section, members]) =>
    membersOf(members).map(([name]) => ({ name, section, place: places.child(components, section, name) })),
  );
}
