import { constants, setPriority } from 'node:os';

/** The lowest of all would get no turn on a busy machine. */
const PRIORITIES = { 'a little': 5, much: constants.priority.PRIORITY_BELOW_NORMAL } as const;

/** Has this thread, and those that it starts, give way to the others of the process. */
export function giveWay(how: keyof typeof PRIORITIES): void {
  // Linux has a priority for each thread (setpriority(2), "C library/kernel differences"), others for the process alone.
  if (process.platform === 'linux') setPriority(PRIORITIES[how]);
}
