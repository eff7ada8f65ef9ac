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
/** Elements whose line ends are their own, as are those of a block that says so in its style. */
const TYPED = setOf('pre textarea listing xmp');
const TYPED_STYLE = /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i;
const SMALL_CAPITALS = /(?:^|;)\s*font-variant(?:-caps)?\s*:\s*small-caps/i;
const SPEAKER = /^(?:[a-z]{1,20}[-_]{1,2})?speaker(?:[-_]{0,2}(?:name|label))?$/i;

export type Attributes = Readonly<Record<string, string>>;

/** Whether an element stands within a line. Names with a colon or a hyphen are a program's own. */
export const isInline = (name: string): boolean => INLINE.has(name) || /[:-]/.test(name);
/** Whether it is an element at all, HTML's or a program's; anything else in angle brackets is somebody's text: `<laughs>`. */
export const isElement = (name: string, attributes: Attributes = {}): boolean =>
  isInline(name) ||
  INLINE_TAGS.has(name) ||
  BLOCKS.has(name) ||
  Object.values(attributes).some((value) => value !== '');
export const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);

/** Whether an element says that it holds a speaker's name. */
export function isSpeaker(attributes: Attributes): boolean {
  return (attributes['class'] ?? '').split(/\s+/).some((one) => SPEAKER.test(one));
}

/** Whether an element is set as names are, without saying so: as a source that is cited, in small capitals. */
export function isNameLike(name: string, { class: classes = '', style = '' }: Attributes): boolean {
  return name === 'cite' || SMALL_CAPITALS.test(style) || /(?:^|\s)small-?caps(?:\s|$)/i.test(classes);
}

/** Whether the line ends and spaces in an element are its own. Programs set that style on paragraphs that have none. */
export function isTyped(name: string, { style = '' }: Attributes): boolean {
  return TYPED.has(name) || (name === 'div' && TYPED_STYLE.test(style));
}
