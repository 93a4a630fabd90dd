import { constants, setPriority } from 'node:os';

/** Has this thread give way to the others of the process. */
export function goLast(): void {
  // Linux has a priority for each thread (setpriority(2), "C library/kernel differences"), others for the process alone.
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
