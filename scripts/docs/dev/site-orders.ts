/** What the process of a site is started with. */
export interface SiteSettings {
  /** Path of an empty folder for what VitePress reads. */
  readonly root: string;
  /** Path of the bundle that the pages are made of, each time anew. */
  readonly bundle: string;
  /** Path of the folder with the bundles that can be downloaded. */
  readonly bundles: string;
  /** Origin of the mock. */
  readonly mock: string;
  readonly host: string;
  /** Any other that is free, if it is taken; 0: any free one. */
  readonly port: number;
}

/** To make the pages of the bundle as it is now, or to show on them what is wrong with its source. */
export interface Order {
  readonly fault?: string;
}

/** At its start the port; later that an order is done, or why not. */
export interface Report {
  readonly port?: number;
  readonly reason?: string;
}
