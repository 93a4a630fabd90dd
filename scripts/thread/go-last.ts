import { constants, setPriority } from 'node:os';

/** Has this thread work when no other of the process has to. */
export function goLast(): void {
  // Linux has a priority for each thread (setpriority(2), "C library/kernel differences"), others for the process alone.
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
