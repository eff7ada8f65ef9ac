import { INLINE_TAGS } from '../../text/html-names.ts';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose text is a program's, or a drawing's. */
export const SILENT = setOf('script style template svg math xml');
/** Elements within a line: any other begins a new one. */
const INLINE = setOf(
  'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark meter nobr output progress q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);
/** HTML's other elements, besides those of `INLINE_TAGS`. */
const BLOCKS = setOf(
  'address area article aside audio base basefont body caption center col colgroup datalist dialog dir fieldset footer form frame frameset head header hgroup hr html iframe legend link main map menu meta nav noframes noscript object optgroup option param picture search select slot source textarea tfoot title track video',
);
const STRONG = setOf('b strong');
const EMPHASIS = setOf('em i');
/** Elements that stand around the talk. */
const AROUND = setOf('nav header footer aside form noscript button figure select textarea label dialog menu iframe');
const ROLES = setOf('navigation banner contentinfo complementary search dialog alert');
/** What publishing systems call what stands around an article, as a class or an id. */
const CALLED =
  /^(?:(?:site|page|main|primary|secondary)[-_]?)?(?:nav|navbar|navigation|menu|footer|sidebar|breadcrumbs?)$|^(?:comments?|comment[-_]?(?:list|area)|disqus_thread|respond|sharedaddy|share|sharing|share[-_](?:buttons?|links?)|social[-_](?:links?|share)|addtoany\w{0,20}|related(?:[-_]posts?)?|jp-relatedposts|widget(?:[-_]area)?|cookie[-_]?(?:banner|notice)|newsletter(?:[-_]signup)?|skip[-_]link|screen-reader-text)$/i;
const SPEAKER = /^(?:[a-z]{1,20}[-_]{1,2})?speaker(?:[-_]{0,2}(?:name|label))?$/i;

type Attributes = Readonly<Record<string, string>>;

/** Whether an element stands within a line. Names with a colon or a hyphen are a program's own. */
export const isInline = (name: string): boolean => INLINE.has(name) || /[:-]/.test(name);
/** Whether it is an element at all; anything else in angle brackets is somebody's text: `<laughs>`. */
export const isElement = (name: string): boolean => isInline(name) || INLINE_TAGS.has(name) || BLOCKS.has(name);
export const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);

/** How an element sets its words: bold, in italics, or as those around it. */
export function typeOf(name: string): 'strong' | 'emphasis' | undefined {
  if (STRONG.has(name)) return 'strong';
  return EMPHASIS.has(name) ? 'emphasis' : undefined;
}

/** Whether an element says of itself that it is none of the page's own words. */
export function isAround(name: string, attributes: Attributes): boolean {
  if (AROUND.has(name) || ROLES.has(attributes['role'] ?? '')) return true;
  return name !== 'body' && name !== 'html' && namesOf(attributes).some((one) => CALLED.test(one));
}

/** Whether an element says that it holds a speaker's name. */
export function isSpeaker(attributes: Attributes): boolean {
  return (attributes['class'] ?? '').split(/\s+/).some((one) => SPEAKER.test(one));
}

function namesOf({ class: classes = '', id = '' }: Attributes): string[] {
  return `${classes} ${id}`.split(/\s+/).filter((one) => one !== '' && one.length < 60);
}
