import { constants, setPriority } from 'node:os';

/**
 * Has this thread, and those that it starts, give way to others of the process.
 *
 * @param to those that go at their usual pace; or also those that give way to these alone
 */
export function giveWay(to: 'usual' | 'all'): void {
  const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority;
  // Linux has a priority for each thread (setpriority(2), "C library/kernel differences"), others for the process alone.
  if (process.platform === 'linux') setPriority(to === 'all' ? PRIORITY_LOW : PRIORITY_BELOW_NORMAL);
}
