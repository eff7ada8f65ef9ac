import type { Attributes } from './elements.ts';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand around the talk. */
const AROUND = setOf(
  'nav header footer aside form noscript button figure figcaption select textarea label dialog menu iframe amp-ad amp-embed amp-sticky-ad amp-sidebar amp-consent amp-social-share amp-user-notification',
);
const ROLES = setOf('navigation banner contentinfo complementary search dialog alert doc-endnotes doc-footnote');
/** What publishing systems call what stands around an article, as a class or an id. */
const CALLED =
  /^(?:(?:site|page|main|primary|secondary)[-_]?)?(?:nav|navbar|navigation|menu|footer|sidebar|breadcrumbs?)$|^(?:comments?|comment[-_]?(?:list|area)|disqus_thread|respond|sharedaddy|share|sharing|share[-_](?:buttons?|links?)|social[-_](?:links?|share)|addtoany\w{0,20}|related(?:[-_]posts?)?|jp-relatedposts|widget(?:[-_]area)?|cookie[-_]?(?:banner|notice)|(?:mw-)?(?:skip|jump)[-_]link|screen-reader-text|noprint|printfooter|catlinks|mw-editsection|footnotes|endnotes|reflist|toc|table-of-contents)$/i;
const HIDDEN = /(?:^|;)\s*display\s*:\s*none\b/i;
/** Of one called so, no more characters than this. */
const LONGEST_BOX = 1500;
/** What they call a box among the paragraphs: a sentence in large type, a caption, what they want to be read next. */
const BOXES = [
  'pull[-_]?quote',
  '(?:wp|image|photo|picture|tr|thumb)[-_]caption(?:-text)?|thumbcaption|tr-caption-container',
  '(?:news-?letter|sign-?up|subscribe|subscription|mailing-list)(?:[-_](?:box|form|card|block|banner|widget|wrap|wrapper|inline|container|section|module|cta)){0,3}',
  'button-wrapper',
  '(?:related|recommended|further)[-_](?:articles?|posts?|stories|story|content|reading|links?)',
  '(?:read|see)[-_]?(?:more|next|also)|also[-_]read',
  'advert(?:isements?|s|ising)?|ads?[-_](?:slot|container|unit|wrapper|banner|break|block|label)',
  '(?:about-(?:the-)?)?author[-_](?:box|bio|card|info|profile)|about-(?:the-)?author',
  '(?:post|entry|article)[-_]tags|tags?-links|cat-links',
  'sr-only|visually-hidden',
  '(?:cookie|consent|gdpr)[-_]?(?:bar|box|consent|dialog|message|popup)',
];
const BOX_CALLED = new RegExp(`^(?:[a-z]{1,20}[-_]{1,2}){0,3}(?:${BOXES.join('|')})$`, 'i');

/**
 * Whether an element says of itself that it is none of the page's own words.
 *
 * @param length of its words, in characters
 */
export function isAround(name: string, attributes: Attributes, length: number): boolean {
  if (AROUND.has(name) || ROLES.has(attributes['role'] ?? '')) return true;
  // A word processor's running head and foot.
  if (name === 'div' && /^(?:header|footer)$/.test(attributes['title'] ?? '')) return true;
  if (name === 'body' || name === 'html') return false;
  if (length <= LONGEST_BOX && isHidden(attributes)) return true;
  return namesOf(attributes).some((one) => CALLED.test(one) || (length <= LONGEST_BOX && BOX_CALLED.test(one)));
}

/** What no reader sees until a button is pressed, or at all; a long text is the talk, folded up. */
function isHidden({ hidden, style = '' }: Attributes): boolean {
  return hidden !== undefined || HIDDEN.test(style);
}

function namesOf({ class: classes = '', id = '' }: Attributes): string[] {
  return `${classes} ${id}`.split(/\s+/).filter((one) => one !== '' && one.length < 60);
}
