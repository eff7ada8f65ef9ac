interface MessageHead {
  /** As printed. */
  readonly name: string;
  /** Index of the name, and behind the colon. */
  readonly from: number;
  readonly to: number;
}

const DATE = String.raw`(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
const HOUR = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[\s\u202f]?[ap]\.?\s?m\.?)?`;
const NAME = String.raw`([^\s:][^:]{0,60}?)`;
/** `14/03/2023, 10:02 - ` */
const DASHED = String.raw`${DATE},?\s${HOUR}\s[-–]\s`;

/** A meeting's chat: `10:02:13 From  Nora Lindqvist  to  Everyone:`; the day before it or not, the addressee or not. */
const SENT = new RegExp(
  String.raw`^((?:${DATE}\s{1,4})?\d{1,2}:\d\d:\d\d\s{1,8}From\s{1,4})${NAME}(?:\s{1,4}to\s{1,4}[^:]{1,80}?)?\s{0,4}:(?=\s|$)`,
  'u',
);
/** A telephone's chat: `14/03/2023, 10:02 - Nora Lindqvist:`, `[14/03/2023, 10:02:13] Nora Lindqvist:`. */
const WRITTEN = new RegExp(
  String.raw`^(\u200e?(?:\[${DATE},?\s${HOUR}\]\s|${DASHED})[\u200e~]?\s?)${NAME}:(?=\s|$)`,
  'iu',
);
const NOTICE = new RegExp(String.raw`^\u200e?${DASHED}[^:]{1,400}$`, 'iu');

/** A digit, a bracket, or the mark that a telephone sets before a notice. */
const OPENING = /^[\d[\u200e]/;
const WITHIN = 200;

/** Who wrote a message of an exported chat, in the line that opens it. */
export function messageHead(text: string): MessageHead | undefined {
  if (!OPENING.test(text)) return undefined;
  const head = text.slice(0, WITHIN);
  const [all = '', before = '', name] = SENT.exec(head) ?? WRITTEN.exec(head) ?? [];
  return name === undefined ? undefined : { name, from: before.length, to: all.length };
}

/** What a chat itself says between messages: `14/03/2023, 10:01 - Nora Lindqvist left`. */
export function isChatNotice(text: string): boolean {
  return OPENING.test(text) && NOTICE.test(text);
}
