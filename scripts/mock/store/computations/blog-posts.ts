import { createHash } from 'node:crypto';
import { parseMoment } from '../dates.ts';
import type { Input, MakeComputations, Write } from './computations.ts';
import { slug } from './slug.ts';

/** How many characters of the text a summary has. */
const SUMMARY = 200;

/** A post has a path, a summary, and a moment of publication in two forms. The latest is the first of the list. */
export const blogPostComputations: MakeComputations = ({ now, refusals }) => ({
  derive(draft, write) {
    const url = String(draft.url ?? `/blog/${slug(String(draft.title)) || draft.id}/`);
    const isPublished = write.input.is_published === true;
    return {
      url,
      // What a PUT does not publish is a draft.
      is_published: isPublished,
      preview_url: isPublished ? url : `${url}?preview=${secretOf(draft.id, url)}`,
      summary: summaryOf(String(draft.body)),
      ...publishedIn(write, now),
    };
  },

  isInvalid({ input: { published_date: date } }) {
    const isUnreal = date !== undefined && parseMoment(String(date)) === undefined;
    return isUnreal ? refusals.invalidField('published_date', 'unreal-date') : undefined;
  },

  order: (a, b) => momentOf(b) - momentOf(a) || b.id - a.id,
});

function publishedIn({ input, previous }: Write, now: () => number): Input {
  const stated = input.published_date;
  if (stated === undefined && previous !== undefined) return { published_date: previous.published_date };
  const moment = stated === undefined ? now() : (parseMoment(String(stated)) ?? 0);
  const iso = new Date(moment).toISOString();
  const [date, time] = [iso.slice(0, 10), iso.slice(11, 19)];
  return {
    published_date: { date: `${date} ${time}.000000`, timezone_type: 1, timezone: '+00:00' },
    published_date_iso8601: `${date}T${time}+0000`,
  };
}

function momentOf({ published_date_iso8601: date }: Input): number {
  return parseMoment(String(date)) ?? 0;
}

/** What only those know who were given the path. */
function secretOf(id: number, url: string): string {
  return createHash('sha256').update(`${id} ${url}`).digest('hex').slice(0, 16);
}

function summaryOf(body: string): string {
  const text = body
    .replaceAll(/<[^<>]*>?/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return text.length <= SUMMARY ? text : `${text.slice(0, SUMMARY).trim()} [...]`;
}
