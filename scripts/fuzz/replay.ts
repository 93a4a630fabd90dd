import { encodeRequest } from './encode-request.ts';
import type { GeneratedRequest } from './requests.ts';

/** A line for bash and zsh that sends a request: with curl, or byte by byte where curl would send something else. */
export function replayRequest(origin: string, request: GeneratedRequest): string {
  const { method, url, headers, payload } = request;
  if (headers['transfer-encoding'] !== undefined) return replayBytes(origin, [encodeRequest(request)]);
  const fields = Object.entries({ ...unsent, ...headers }).flatMap(([name, value]) => [
    '-H',
    quote(value === undefined ? `${name}:` : value === '' ? `${name};` : `${name}: ${value}`),
  ]);
  const isText = payload !== undefined && /^[\x20-\x7e\n]+$/.test(payload);
  const body = !payload ? [] : isText ? ['--data-raw', quote(payload)] : ['--data-binary', '@-'];
  const words = [
    ...(isText || !payload ? [] : ['printf', quote(octal(payload)), '|']),
    ...['curl', '-sS', '-i', '-g'],
    ...(method === 'HEAD' ? ['--head'] : ['-X', quote(method)]),
    ...['--request-target', quote(url)],
    ...fields,
    ...body,
    origin,
  ];
  return words.join(' ');
}

/** A line that sends pieces of text as they are, each character a byte, and prints what comes back. */
export function replayBytes(origin: string, pieces: readonly string[]): string {
  const { hostname, port } = new URL(origin);
  const encoded = JSON.stringify(pieces.map((piece) => Buffer.from(piece, 'latin1').toString('base64')));
  const send = `for(const p of ${encoded}){s.write(Buffer.from(p,"base64"));await new Promise(d=>setTimeout(d,20))}s.end()`;
  return `node -e 'const s=require("net").connect(${port},"${hostname}",async()=>{${send}});s.pipe(process.stdout)'`;
}

/** What curl would send of its own. */
const unsent = { accept: undefined, 'user-agent': undefined, 'content-type': undefined };

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Bytes in the way that `printf` reads them in every shell. */
function octal(payload: string): string {
  return [...payload]
    .map((character) =>
      /[\w {}[\]":,.]/.test(character)
        ? character
        : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
    )
    .join('');
}
