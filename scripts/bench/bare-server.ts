import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RecordedAnswer } from './record.ts';
import { SCENARIO_FIELD } from './servers.ts';

const [file = '', port = ''] = process.argv.slice(2);
const answers = new Map(JSON.parse(await readFile(file, 'utf8')) as [string, RecordedAnswer][]);

createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const answer = answers.get(String(request.headers[SCENARIO_FIELD]));
    if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  });
}).listen(Number(port), '127.0.0.1');
