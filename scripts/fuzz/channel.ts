import { connect, type Socket } from 'node:net';
import type { Received } from './contract-check.ts';
import { readAnswers } from './talk.ts';

/** How long an answer may take, in milliseconds: what takes longer hangs, even on a busy machine. */
const PATIENCE = 20_000;

/** A connection to a server that is opened again whenever the server has ended it. */
export class Channel {
  readonly #url: URL;
  #socket: Socket | undefined;

  constructor(url: string) {
    this.#url = new URL(url);
  }

  /** Sends the bytes of one request and waits for its answer; undefined if none came. */
  async send(bytes: string, isHead: boolean): Promise<Received | undefined> {
    this.#socket ??= this.#open();
    const socket = this.#socket;
    const answer = await new Promise<Received | undefined>((done) => {
      let text = '';
      const stop = () => {
        clearTimeout(timer);
        socket.off('data', read).off('close', stop).off('end', stop);
        done(readAnswers(text, isHead).answers[0]);
      };
      const read = (chunk: string) => {
        text += chunk;
        if (readAnswers(text, isHead).answers.length > 0) stop();
      };
      const timer = setTimeout(stop, PATIENCE);
      socket.on('data', read).on('close', stop).on('end', stop).write(bytes, 'latin1');
    });
    if (answer === undefined || answer.headers.get('connection') === 'close' || socket.destroyed)
      this.close();
    return answer;
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  #open(): Socket {
    const { hostname, port } = this.#url;
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    return socket.setEncoding('latin1').on('error', () => socket.destroy());
  }
}
