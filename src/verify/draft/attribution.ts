/** Verbs that say who said something, in the languages of the collection. */
const VERBS =
  'said|says|say|told|tells|adds|added|explained|explains|recalled|recalls|noted|notes|asked|asks|wrote|writes|argued|argues|insisted|insists|replied|replies|answered|answers|remembered|remembers|admitted|admits|warned|warns|continued|continues|concluded|concludes|stated|states|put it|' +
  'sagte?|erklärte?|betonte?|meinte?|berichtete?|erzählte?|' +
  'dice|dijo|afirma|afirmó|explica|explicó|añade|añadió|cuenta|contó|recuerda|recordó|señala|señaló|' +
  'dit|a dit|affirme|explique|ajoute|raconte|se souvient|disait|' +
  'diz|disse|conta|contou|explicou|acrescenta|lembra|' +
  'ha detto|spiega|racconta|aggiunge|ricorda|' +
  'zegt|zei|vertelt|säger|sade|sa|sier|siger|sagde|' +
  'говорит|сказал|сказала|рассказывает|вспоминает';
const ACCORDING = '[Aa]ccording to|[Ss]egún|[Ss]elon|[Ss]egundo|[Ss]econdo|[Ll]aut|[Vv]olgens|[Ee]nligt';
const PARTICLES = 'van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|zu|ter|af|av';
/** A full stop belongs to a title or an initial only; behind another word it ends a sentence. */
const WORD = "(?:(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sr|Sra|Dra|St|(?:\\p{Lu}\\.)*\\p{Lu})\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*)";
const NAME = `${WORD}(?:\\s+(?:(?:${PARTICLES})\\s+){0,2}${WORD}){0,4}`;
const ADVERB = '(?:\\s+\\p{Ll}+ly)?';
const SAID = `(?:(?<before>${NAME}),?${ADVERB}\\s+(?:${VERBS})|(?:${VERBS})\\s+(?<after>${NAME}))(?![\\p{L}])`;

/** `, Heredia said` and `, said Heredia`, right behind a quotation. */
const BEHIND = new RegExp(`^[\\s,—–-]*${SAID}`, 'u');
/** `Heredia said:` and `said Heredia,`, right before a quotation; a few words may come between. */
const AHEAD = new RegExp(`${SAID}(?:\\s+[^\\s,:;.]+){0,5}\\s*[,:]?\\s*$`, 'u');
/** All that stands between two quotations of one person: `, Heredia said.` */
const BETWEEN = new RegExp(`^[\\s,—–-]*${SAID}[^.!?]{0,80}\\.\\s*$`, 'u');
const WITHIN = new RegExp(`(?:${ACCORDING})\\s+(?<before>${NAME})`, 'u');
const COLON = new RegExp(`(?:^|[.!?]\\s)\\s*(?<before>${NAME}):\\s*$`, 'u');

/** Words that begin a sentence or stand for a person, and are no name. */
const NO_NAMES = new Set(
  'He She They We I It You The A An But And Yet So Then When As While Today Later Er Sie Ich Wir Es Ihr Der Die Das Aber Und Él Ella Ellos Nosotros El La Los Las Pero Il Elle Ils Elles On Nous Le Les Mais Ele Ela Eles O Os Mas Lui Lei Hij Zij Ze Han Hon De Hun Он Она Они'.split(
    ' ',
  ),
);
/** How far before and behind a quotation its speaker is looked for, in characters. */
const REACH = 240;

/** What stands around a quotation, up to the next ones of its paragraph. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly quotation: string;
  /** Another quotation stands before it in its paragraph. */
  readonly follows: boolean;
}

/** Whose words these are, as the draft plainly says in the same sentence; undefined where it does not. */
export function attributionOf({ before, after, quotation, follows }: Surroundings): string | undefined {
  const ahead = before.slice(-REACH);
  const behind = after.slice(0, REACH);
  const sentence = ahead.slice(Math.max(ahead.lastIndexOf('. '), ahead.lastIndexOf('! '), ahead.lastIndexOf('? ')) + 1);
  return (
    nameIn(behindOf(quotation, behind)) ??
    nameIn(AHEAD.exec(ahead)) ??
    nameIn(COLON.exec(ahead)) ??
    nameIn(WITHIN.exec(sentence)) ??
    nameIn(WITHIN.exec(/^[^.!?]*/.exec(behind)?.[0] ?? '')) ??
    (follows ? nameIn(BETWEEN.exec(ahead)) : undefined)
  );
}

/** Behind a full stop, `Heredia said` begins a sentence of its own. */
function behindOf(quotation: string, behind: string): RegExpExecArray | null {
  const match = BEHIND.exec(behind);
  return match?.groups?.['before'] !== undefined && /\.\s*$/.test(quotation) ? null : match;
}

function nameIn(match: RegExpExecArray | null): string | undefined {
  const words = (match?.groups?.['before'] ?? match?.groups?.['after'])?.split(/\s+/) ?? [];
  while (words.length > 0 && NO_NAMES.has(words[0] ?? '')) words.shift();
  const name = words.join(' ').replace(/(?:['’]s)?[.,]*$/, '');
  return name === '' ? undefined : name;
}
