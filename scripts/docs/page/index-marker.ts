import { all } from './dom.ts';

/** Marks the code that is being read in the index beside it. */
export function markCurrentCode(): void {
  const links = new Map(all<HTMLAnchorElement>('.index a').map((link) => [link.hash.slice(1), link]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = links.get(target.id);
        if (isIntersecting) link?.setAttribute('aria-current', 'true');
        else link?.removeAttribute('aria-current');
      }
    },
    // A line a little below the bar at the top.
    { rootMargin: '-20% 0px -79% 0px' },
  );
  for (const code of all('article[data-code]')) observer.observe(code);
}
