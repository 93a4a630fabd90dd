import { writeFile } from 'node:fs/promises';
import { scenarios } from './scenarios.ts';
import { headers } from './servers.ts';

export interface RecordedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Writes down what a mock answers to each scenario, by method and path, for the bare server to send.
 *
 * @throws an Error that names the scenario whose answer has another code than it should
 */
export async function record(url: string, file: string): Promise<void> {
  const answers = new Map<string, RecordedAnswer>();
  for (const { name, method, path, body, status } of scenarios) {
    const sent = body === undefined ? {} : { body: body(0) };
    const response = await fetch(url + path, { method, headers, ...sent });
    if (response.status !== status)
      throw new Error(`The mock answered ${response.status} to '${name}', not ${status}.`);
    const { connection, 'keep-alive': keepAlive, ...kept } = Object.fromEntries(response.headers);
    answers.set(`${method} ${new URL(url).pathname}${path}`, {
      status,
      headers: kept,
      body: await response.text(),
    });
  }
  await writeFile(file, JSON.stringify([...answers]));
}
