const COUNT = String.raw`-?\d[\d.,]{0,8}k?\s(?:points?|upvotes?)|score hidden`;
const AGE = String.raw`(?:an?|\d{1,3})\s?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|min|hr|mo|yr|[smhdwy])\.?\s?ago`;
/** One of the words that any post has. */
const FARED = /point|upvote|score hidden|ago/i;
/** Who posted, a flag or two, and how the post fared or how old it is. */
const POST = new RegExp(
  String.raw`^[*_]{0,2}(?:\\?\[[-–—+]\\?\]\s?)?\[?((?:\/?u\/)?[\p{L}\p{N}][\p{L}\p{N}_.\\-]{1,30})(?:\]\([^()\s]{1,200}\))?[*_]{0,2}(?:\s?\\?\[\p{L}{1,12}\\?\]|\s(?:OP|MOD)){0,2}[\s·•|,(]{1,5}(?:${COUNT}|${AGE})`,
  'iu',
);
const LONGEST = 160;
const MOST_WORDS = 14;
/** The user is gone; what a page prints between posts. */
const NO_POST_OPENING = /^(?:[*_\\[]|load more|continue this|view |more replies|permalink)/i;
const NO_POST =
  /^(?:[*_]{0,3}\\?\[(?:deleted|removed)\\?\][*_]{0,3}(?:\s.{0,60})?|\[?(?:load more comments|continue this thread|view (?:the full context|all comments|entire discussion)|more replies)\b.{0,120}|permalink(?:\s(?:embed|save|parent|report|reply|context|give (?:award|gold))){1,8})$/i;

interface PostHead {
  /** The user's name, as printed. */
  readonly name: string;
  /** Index behind the name, where the count and the age begin. */
  readonly behind: number;
}

/** The user's name in a line that stands above a post in a copied thread; `submitted 6 years ago by nora_l` is none. */
export function postHead(text: string): PostHead | undefined {
  if (text.length > LONGEST || !FARED.test(text)) return undefined;
  const match = POST.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined || /^\d+$/.test(name)) return undefined;
  const rest = text.slice(match[0].length);
  if (/^\s+by\b/i.test(rest)) return undefined;
  if (/[.?!:]["”’)*_]*$/.test(rest) || rest.split(/\s+/).length > MOST_WORDS) return undefined;
  const end = text.indexOf(name) + name.length;
  return { name, behind: end + Math.max(0, text.slice(end).search(/[\p{L}\p{N}[(]/u)) };
}

/** What stands between the posts of a thread and is nobody's: links to more of them, posts whose user is gone. */
export function isThreadFurniture(text: string): boolean {
  return text.length <= LONGEST && NO_POST_OPENING.test(text) && NO_POST.test(text);
}

/** Signs of quoting, one for each post that this one answers. */
export const NESTING = /^(?:>\s?){1,12}/;
const FEWEST_NESTED = 3;

/** Whether quoting nests the posts of a thread below those that they answer. */
export function isNestedThread(texts: Iterable<string>): boolean {
  let nested = 0;
  for (const text of texts) {
    const signs = text.startsWith('>') ? NESTING.exec(text)?.[0].length : undefined;
    if (signs !== undefined && postHead(text.slice(signs)) !== undefined) nested++;
    if (nested >= FEWEST_NESTED) return true;
  }
  return false;
}
