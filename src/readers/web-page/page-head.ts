import type { Metadata } from '../../model/transcript.ts';

/** Names of `meta` elements (`name` or `property`), lower case. */
const KEYS: Readonly<Record<string, 'title' | 'dek' | 'date' | 'publication' | 'author'>> = {
  'og:title': 'title',
  'dc.title': 'title',
  description: 'dek',
  'og:description': 'dek',
  'dc.description': 'dek',
  date: 'date',
  'dc.date': 'date',
  'article:published_time': 'date',
  'og:site_name': 'publication',
  author: 'author',
  'dc.creator': 'author',
};
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/** What a page says of itself in its head. What is stated first holds. */
export class PageHead {
  /** As printed, with its place in the source. Absent where there is none. */
  title: { text: string; start: number; end: number } | undefined;
  private readonly stated: { -readonly [Key in keyof Metadata]?: Metadata[Key] } = {};
  private readonly authors: string[] = [];

  element(name: string, attributes: Readonly<Record<string, string>>): void {
    const language = attributes['lang'] ?? attributes['xml:lang'] ?? '';
    if (name === 'html' && LANGUAGE.test(language)) this.stated.language = language;
    if (name !== 'meta') return;
    const key = KEYS[(attributes['name'] ?? attributes['property'] ?? '').toLowerCase()];
    const content = onOneLine(attributes['content'] ?? '');
    if (key === undefined || content === '') return;
    if (key === 'author') this.authors.push(content);
    else if (key !== 'date') this.stated[key] ??= content;
    else {
      const date = /^\d{4}-\d{2}-\d{2}/.exec(content)?.[0];
      if (date !== undefined) this.stated.date ??= date;
    }
  }

  addTitle(text: string, start: number, end: number): void {
    if (text.trim() === '' && this.title === undefined) return;
    this.title = { text: (this.title?.text ?? '') + text, start: this.title?.start ?? start, end };
  }

  get metadata(): Metadata {
    const title = this.stated.title ?? onOneLine(this.title?.text ?? '');
    const authors = [...new Set(this.authors)];
    return {
      ...this.stated,
      ...(title === '' ? {} : { title }),
      ...(authors.length === 0 ? {} : { authors }),
    } as Metadata;
  }
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
