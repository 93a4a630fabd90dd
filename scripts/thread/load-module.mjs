// JavaScript, because a thread has no loader of TypeScript before it has made itself one.
import { createJiti } from 'jiti';

await createJiti(import.meta.url).import(process.argv[2]);
