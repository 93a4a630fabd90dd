/** What VitePress runs when a page has come; it keeps it to itself. */
declare module 'vitepress/dist/client/app/utils.js' {
  export const contentUpdatedCallbacks: readonly (() => void)[];
}
