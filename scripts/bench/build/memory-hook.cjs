// JavaScript, because processes load it before anything that could load TypeScript.
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.env.MEMORY_FILE !== undefined)
  process.on('exit', () => {
    appendFileSync(process.env.MEMORY_FILE, `${process.resourceUsage().maxRSS}\n`);
  });
