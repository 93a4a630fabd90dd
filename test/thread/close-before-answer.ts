import { Thread } from '../../scripts/thread/thread.ts';

const thread = new Thread<string, string>(new URL('./answering', import.meta.url));
console.log(await thread.ask('first'));
const last = thread.ask('last').catch((error: Error) => error.message);
// The answer comes, and cannot be taken before the thread is told to end.
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
await thread.close();
console.log(await last);
