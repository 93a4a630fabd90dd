import { writeFile } from 'node:fs/promises';
import { fullSandbox, scenarios } from './scenarios.ts';
import { headers, sandboxHeader } from './servers.ts';

export interface RecordedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Gives a mock the data of the long lists, and writes down what it answers to each scenario, by its name, for the bare server to send.
 *
 * @throws an Error that names the scenario whose answer has another code than it should
 */
export async function record(url: string, file: string): Promise<void> {
  const answers = new Map<string, RecordedAnswer>();
  const full = fullSandbox();
  const target = new URL(`/_mock/sandboxes/${full.name}/data`, url);
  const put = await fetch(target, { method: 'PUT', headers, body: JSON.stringify(full.data) });
  if (!put.ok) throw new Error(`The mock does not take the data of the long lists: ${await put.text()}`);
  for (const { name, method, path, body, sandbox, status } of scenarios) {
    const sent = body === undefined ? {} : { body: body(0) };
    // As the load asks for it: uncompressed.
    const own = { ...headers, 'accept-encoding': 'identity', ...sandboxHeader(sandbox?.(0)) };
    const response = await fetch(url + path, { method, headers: own, ...sent });
    if (response.status !== status)
      throw new Error(`The mock answered ${response.status} to '${name}', not ${status}.`);
    const { connection, 'keep-alive': keepAlive, ...kept } = Object.fromEntries(response.headers);
    answers.set(name, {
      status,
      headers: kept,
      body: await response.text(),
    });
  }
  await writeFile(file, JSON.stringify([...answers]));
}
