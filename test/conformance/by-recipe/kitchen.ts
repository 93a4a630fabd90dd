import { setTimeout as wait } from 'node:timers/promises';
import { send } from '../../../scripts/conformance/server/send.ts';
import type { FilledRequest, Server } from '../../../scripts/recipes/fill-request.ts';
import type { Answer, Kitchen } from '../../../scripts/recipes/run-recipe.ts';

/** Milliseconds between two looks at what takes its time. */
const PAUSE = 50;

export interface KitchenOptions {
  /** For one request, in milliseconds. */
  readonly timeout: number;
  /** The control endpoint of the mock, if it is one. */
  readonly control: string | undefined;
  readonly attempts?: number | undefined;
}

/** What runs recipes on a server anywhere. */
export function kitchenOf(server: Server, { timeout, control, attempts }: KitchenOptions): Kitchen {
  const sendInTime = (request: FilledRequest): Promise<Answer> => send(request, { timeout });
  const setState = async (method: string, body?: string): Promise<string> => {
    if (control === undefined)
      throw new Error('Only a mock whose --control is named can be brought to this.');
    const answer = await sendInTime({ method, url: control, headers: {}, body });
    if (answer.status !== 200) throw new Error(`The control endpoint answers ${answer.status}.`);
    return answer.body;
  };
  return {
    server,
    send: sendInTime,
    async changeState(changes) {
      const before = await setState('GET');
      await setState('PUT', JSON.stringify(changes));
      return async () => void (await setState('PUT', before));
    },
    pause: () => wait(PAUSE),
    ...(attempts !== undefined && { attempts }),
  };
}
