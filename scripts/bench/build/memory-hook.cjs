// JavaScript, because processes load it before anything that could load TypeScript.
const { appendFileSync, readFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.env.MEMORY_FILE !== undefined)
  process.on('exit', () => {
    appendFileSync(process.env.MEMORY_FILE, `${mostOfOwn() ?? process.resourceUsage().maxRSS}\n`);
  });

/** In kibibytes. On Linux a process inherits the maximum of the one that started it, but not this figure. */
function mostOfOwn() {
  try {
    return /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
