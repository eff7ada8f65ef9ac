import { foldWord, listed, printedWords } from './features/words.ts';

/**
 * How a quote may open. A reader who meets it alone must understand it: no pronoun, demonstrative or connective that
 * points at what stood before. Some connectives can be dropped without touching the meaning.
 */

/** Connectives that go with what follows them, longest first. A comma makes each droppable; `BARE` need none. */
const CONNECTIVES = [
  'it turns out that',
  'the thing is that',
  'the thing is',
  'what i mean is',
  'on the other hand',
  'at the same time',
  'at the end of the day',
  'as i said before',
  'having said that',
  'that being said',
  'in other words',
  'in that sense',
  'as a result',
  'in addition',
  'in any case',
  'for example',
  'for instance',
  'after all',
  'as i said',
  'of course',
  'that said',
  'first of all',
  'and then',
  'but then',
  'and also',
  'and yet',
  'and so',
  'but yeah',
  'and yeah',
  'so yeah',
  'in fact',
  'i mean',
  'you know',
  'you see',
  'therefore',
  'moreover',
  'furthermore',
  'nevertheless',
  'nonetheless',
  'additionally',
  'accordingly',
  'consequently',
  'likewise',
  'meanwhile',
  'otherwise',
  'besides',
  'however',
  'actually',
  'basically',
  'anyway',
  'anyways',
  'again',
  'finally',
  'secondly',
  'thirdly',
  'firstly',
  'indeed',
  'okay',
  'yeah',
  'yes',
  'well',
  'right',
  'look',
  'thus',
  'hence',
  'also',
  'then',
  'now',
  'and',
  'but',
  'so',
  'or',
  'yet',
  'ok',
  'oh',
  'um',
  'uh',
  'er',
].map((phrase) => phrase.replaceAll(' ', '\\s+'));
const BARE = [
  'it\\s+turns\\s+out\\s+that',
  'the\\s+thing\\s+is\\s+that',
  'and\\s+so',
  'and\\s+then',
  'and\\s+yet',
  'and',
  'but',
];
const WITH_COMMA = new RegExp(`^(?:${CONNECTIVES.join('|')}),\\s+`, 'i');
const WITHOUT_COMMA = new RegExp(`^(?:${BARE.join('|')})\\s+`, 'i');
/** “So we left”, not “So that”, “So many”, “So long as”. */
const SO =
  /^so\s+(?=(?:i|our|i'm|i've|we|we're|you|they|he|she|it|it's|the|a|an|my|if|when|there|people|everybody|everyone|nobody)\b)/i;
/** “Yes, no” and a bare “No,” are the answer itself. */
const MOST_TRIMS = 3;

/** Words that point back. */
const POINTS_BACK = new Set(
  listed(`this that these those that's it it's he he's he'd he'll she she's she'd she'll they they're they've they'd
  they'll his her hers him them their theirs its such both neither either another others same former latter which
  whose whom who because whereas then thus therefore hence so and but or nor yet also too however although besides
  instead otherwise meanwhile moreover furthermore rather accordingly see additionally consequently nevertheless similarly likewise again
  there'd first second secondly third thirdly firstly lastly next finally yes yeah no nope okay ok well right exactly
  correct sure absolutely definitely oh um uh er hmm mm mhm like as than except especially particularly including
  plus hello hi thanks thank sorry welcome good great`),
);
/** “It is hard to say no”, “It takes a village”, “It wasn't that we knew”: nothing is meant by the “it”. */
const EMPTY_IT =
  /^it(?:['’]s|\s+(?:is|was|isn['’]t|wasn['’]t|takes|took|seems|feels|matters|would\s+be|can\s+be|will\s+be))\s+(?:\S+\s+){0,3}(?:to|that|when|who|how|if|whether)\b/i;
/** “Those who came”, “Those of us”. */
const THOSE_WHO = /^(?:those|they)\s+(?:who|of\s+(?:us|you))\b/i;
/** “As a child, …”, “Because of the war, nobody …”, “First impressions count”: a word that points only at times. */
const GOES_WITH =
  /^(?:as\s+(?:a|an|the|i|we|you|long|soon|activists)\b|who\s+\S+\s.*\?$|no\s+(?:one|matter|\p{Ll}+\s+(?:is|was|can|ever|will|should|has))\b|good\s+\p{Ll}+\s+(?:is|are|comes?|makes?)\b|great\s+\p{Ll}+\s+(?:is|are|comes?|makes?)\b|first\s+(?!is\b|was\b|of\b)\p{Ll}+\s+|because\s+of\s+(?!that|this|it|those|these)\S.*,\s)/iu;
/** Words of other languages that point back: Spanish, Portuguese, French, German, Italian. */
const POINTS_BACK_ELSEWHERE = new Set(
  listed(`eso esto ese esa este esta esos esas estos estas aquello y pero entonces o también además sí no porque pues
  él ella ellos ellas isso isto esse essa este esta aquilo e mas então ou também sim não porque ele ela eles elas
  cela ça c'est ce cet cette ces et mais alors donc ou aussi oui non parce il elle ils elles
  das dies dieser diese dieses und aber also oder auch ja nein weil er sie es dann denn
  questo questa quello quella ma allora oppure anche perché lui lei loro これ それ あれ この その あの そして でも だから
  这 那 它 他 她 他们 但是 所以 因为 而且 這 他們`),
);

/** What could be left off the front of `text`: how many UTF-16 code units, 0 for nothing. English only. */
export function droppable(text: string): number {
  let dropped = 0;
  for (let i = 0; i < MOST_TRIMS; i++) {
    const rest = text.slice(dropped);
    const match = WITH_COMMA.exec(rest) ?? SO.exec(rest) ?? WITHOUT_COMMA.exec(rest);
    if (match === null) break;
    dropped += match[0].length;
  }
  return dropped;
}

/** Whether a text that stands alone begins with something that is explained elsewhere. */
export function pointsBack(text: string, english: boolean): boolean {
  const start = text.replace(/^[“"'‘«„]+/, '');
  const first = foldWord(printedWords(start.slice(0, 60))[0] ?? '');
  if (!english)
    return (
      POINTS_BACK_ELSEWHERE.has(first) ||
      /^(?:これ|それ|あれ|この|その|あの|そして|でも|だから|这|那|它|他|她|但是|所以|因为|而且|這)/u.test(start)
    );
  if (EMPTY_IT.test(start) || THOSE_WHO.test(start) || GOES_WITH.test(start)) return false;
  return (
    POINTS_BACK.has(first) ||
    /^(?:the (?:first|second|third|other|latter|former|same)|one of (?:them|those|these)|some of (?:them|those|these)|part of (?:it|that|this)|all of (?:it|that|this|them)|most of (?:it|that|them)|a (?:second|third) |not (?:that|this)\b|do (?:that|it|this)\b|for (?:that|this)\b|in (?:that|this|those|these)\b|of (?:that|this)\b|after (?:that|this)\b|before (?:that|this)\b|with (?:that|this|them|it)\b|at (?:that|this)\b|to (?:that|this)\b|by (?:that|this)\b|from (?:that|this|there)\b|on (?:that|this)\b|about (?:that|this|it)\b|what (?:they|he|she|it|that|this)\b|when (?:they|he|she|it|that|this)\b|if (?:they|he|she|it|that|this)\b|there (?:they|he|she|it)\b|here\b|check out\b|i (?:think|guess|believe|mean|suppose) (?:that['’]s|this|that is|it['’]s like|it is|it was|it['’]s|they|so\b|yes\b|no\b)|just to\b|going back\b|to (?:go back|answer|add)\b|(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should)\b|as (?:i|we|you) (?:said|say|mentioned|know)\b|like i\b|perhaps the (?:first|second|third)\b)/i.test(
      start,
    )
  );
}
