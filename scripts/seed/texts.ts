import { formatMoment, parseMoment } from '../mock/store/dates.ts';
import type { Random } from './random.ts';

const DAY = 86_400_000;

/** A text with a number in it, where such a text has one: before the host of an address, at the end of a path or a name. */
export function numbered(text: string, number: number): string {
  const [, stem = '', end = ''] = /^(.*?)(@.*|\/|\.\w{2,4})?$/s.exec(text) ?? [];
  const isName = /^[A-Z].*[a-z]/s.test(stem);
  const joint = end.startsWith('@') ? '.' : isName ? ' ' : '-';
  return `${stem}${stem === '' ? '' : joint}${number}${end}`;
}

/** A text of the same shape: each letter another one of its case, each digit another one. */
export function ofSameShape(text: string, random: Random): string {
  const among = (characters: string) => () => random.pick([...characters]);
  return text
    .replaceAll(/[A-Z]/g, among('ABCDEFGHIJKLMNOPQRSTUVWXYZ'))
    .replaceAll(/[a-z]/g, among('abcdefghijklmnopqrstuvwxyz'))
    .replaceAll(/\d/g, among('0123456789'));
}

/** A date by some days later, in the form that it has; any other text as it is. */
export function laterBy(days: number, text: string): string {
  const time = parseMoment(text.replace(/\.\d+$/, ''));
  if (time === undefined) return text;
  const moved = time + days * DAY;
  if (/^\w{3}, \d{2} /.test(text)) return formatMoment(moved).replace(/\+0000$/, text.slice(26));
  const [date] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? [];
  if (date === undefined) return text;
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10) + text.slice(10);
}
