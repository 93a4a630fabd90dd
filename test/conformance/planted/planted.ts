import { ANSWERS } from './answers.ts';
import { CLIENTS } from './clients.ts';
import { ENTRIES } from './entries.ts';
import { LISTS } from './lists.ts';
import { PATHS } from './paths.ts';
import { REQUESTS } from './requests.ts';
import type { PlantedFault } from './tools.ts';

/** One fault a row. */
export const PLANTED: readonly PlantedFault[] = [
  ...ANSWERS,
  ...CLIENTS,
  ...REQUESTS,
  ...PATHS,
  ...ENTRIES,
  ...LISTS,
];
