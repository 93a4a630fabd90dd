import { type ChildProcess, fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { makeScratchFolder } from '../../build/scratch-folder.ts';
import type { Site } from '../../dev/dev.ts';
import { DOCS_PREFIX } from '../docs-prefix.ts';
import { linkPackages } from '../run-vitepress.ts';
import type { Order, Report, SiteSettings } from './site-orders.ts';

const LOADER = fileURLToPath(new URL('../../thread/load-module.mjs', import.meta.url));
const PROCESS = fileURLToPath(new URL('site-process.ts', import.meta.url));
const ENDED = 'The process of the site has ended. Start again to have it.';

/**
 * The site of a document that is being edited: its pages are written anew with each change, and open ones are loaded
 * again where they were. It is in a process of its own, so that the mock goes on answering.
 */
export class DevSite implements Site {
  readonly #child: ChildProcess;
  readonly #root: string;
  /** Whoever waits for the process, in the order in which it was told. */
  readonly #waiting: { readonly done: (report: Report) => void; readonly fail: (error: Error) => void }[] =
    [];
  /** Where its pages begin. */
  readonly url: string = '';

  private constructor(child: ChildProcess, root: string) {
    this.#child = child;
    this.#root = root;
    child.on('message', (report: Report) => {
      const waiting = this.#waiting.shift();
      if (report.reason === undefined) waiting?.done(report);
      else waiting?.fail(new Error(`The site cannot be made: ${report.reason}`));
    });
    child.once('exit', () => {
      for (const { fail } of this.#waiting.splice(0)) fail(new Error(ENDED));
    });
  }

  /**
   * @param bundle path of the bundle that its pages are made of
   * @param at where the mock is, and where the site listens; port 0: any free one
   * @throws an Error with the reason, if there is no site of this document
   */
  static async open(bundle: string, at: Pick<SiteSettings, 'mock' | 'host' | 'port'>): Promise<DevSite> {
    const folder = dirname(resolve(bundle));
    const root = await makeScratchFolder(folder);
    await linkPackages(root);
    const settings: SiteSettings = { root, bundle, bundles: folder, ...at };
    const child = fork(LOADER, [PROCESS, JSON.stringify(settings)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    const site = new DevSite(child, root);
    try {
      const { port } = await site.#wait();
      const url = Object.assign(new URL(DOCS_PREFIX, at.mock), { port: String(port) });
      return Object.assign(site, { url: url.href });
    } catch (error) {
      await site.close();
      throw error;
    }
  }

  /**
   * Writes the pages of the bundle as it is now, and takes back what was wrong.
   *
   * @throws an Error with the reason, if there are none; those of before stay
   */
  async update(): Promise<void> {
    await this.#tell({});
  }

  /** Shows on the open pages why there is nothing new. */
  async show(fault: string): Promise<void> {
    await this.#tell({ fault });
  }

  async close(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const ended = new Promise((done) => this.#child.once('exit', done));
      this.#child.kill();
      await ended;
    }
    await rm(this.#root, { recursive: true, force: true });
  }

  async #tell(order: Order): Promise<Report> {
    if (!this.#child.connected) throw new Error(ENDED);
    this.#child.send(order);
    return this.#wait();
  }

  #wait(): Promise<Report> {
    return new Promise((done, fail) => {
      this.#waiting.push({ done, fail });
    });
  }
}

/** Leads browsers from the mock to the site, once it is there. */
export function leadToSite(app: FastifyInstance, url: () => string | undefined): void {
  for (const path of ['/', `${DOCS_PREFIX}*`]) {
    app.get(path, async ({ originalUrl }, reply) => {
      const site = url();
      if (site === undefined) return reply.callNotFound();
      const below = originalUrl.startsWith(DOCS_PREFIX) ? originalUrl.slice(DOCS_PREFIX.length) : '';
      return reply.redirect(`${site}${below}`, 302);
    });
  }
}
