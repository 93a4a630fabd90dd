import { contractRule } from '../contract-rule.ts';
import * as optionSchemas from '../option-schemas.ts';
import type { SharedResponse } from '../shared-responses.ts';
import { classOf } from '../status-codes.ts';
import { listWords } from '../word-lists.ts';

const FOLDERS = ['2xx-success', '3xx-redirection', '4xx-client-error', '5xx-server-error'];

export default contractRule({
  description: 'The file of a shared response bears the name of its component, in the folder of its class.',
  message: 'A shared response is found by its class and name: {{error}}',
  options: { folders: FOLDERS },
  optionsSchema: optionSchemas.optionsOf({ folders: optionSchemas.names }),
  *check({ sharedResponses }, { folders }) {
    for (const response of sharedResponses) {
      for (const error of faultsOf(response, folders)) yield { at: response.place, error };
    }
  },
});

function faultsOf({ names, file, status }: SharedResponse, folders: readonly string[]): string[] {
  if (file === undefined) return [];
  const faults = names
    .filter((name) => name !== file.basename)
    .map((name) => `its component is '${name}' and its file '${file.basename}'; give both one name.`);
  const wanted =
    status === undefined ? folders : folders.filter((folder) => folder.startsWith(`${classOf(status)}xx`));
  if (!wanted.includes(file.folder)) {
    const where =
      wanted.length > 0 ? `move it to the folder ${listWords(wanted, 'or')}` : 'its class has no folder';
    faults.push(`it stands in '${file.folder}'; ${where}.`);
  }
  return faults;
}
