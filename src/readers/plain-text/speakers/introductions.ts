import type { DraftTurn } from '../walk.ts';
import { behindWords } from './introducing.ts';
import type { Mention } from './mentions.ts';
import { bareName, CAPITAL_NAME, mayHoldName, NAME, namesIn, titleCase } from './person-name.ts';
import type { Voice } from './voices.ts';

/** A name said in the talk, by whom, and how. */
export interface Said extends Mention {
  readonly by: Voice;
  /** “My name is …” is certain; “I'm …” may go on in another way, “this is …” may speak of somebody else. */
  readonly strength: 'certain' | 'likely' | 'possible';
}

const SELF_CERTAIN =
  "[Mm]y name(?: is|['’]s)|[Mm]y full name is|[Mm]e llamo|[Mm]i nombre es|[Jj]e m['’]appelle|[Mm]on nom est|[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e|[Mm]eu nome é|[Mm]e chamo|[Cc]hamo-me|[Mm]i chiamo|[Ii]l mio nome è|[Мм]еня зовут|[Mm]ijn naam is|[Ii]k heet|[Jj]ag heter|[Mm]itt namn är|[Jj]eg he(?:ter|dder)|[Nn]azywam się|[Jj]menuji se|[Mm]ă numesc|I(?:['’]m| am) your host,?|[Aa]s always,? I(?:['’]m| am)";
const SELF_POSSIBLE = '[Tt]his is|[Сс] вами';
const SELF_LIKELY =
  "I(?:['’]m| am)|[Ss]oy|[Jj]e suis|[Ii]ch bin|[Ee]u sou(?: o| a)?|[Ss]ono|[Ii]k ben|[Jj]ag är|[Jj]eg er|[Яя]";
const INTRODUCED =
  "[Gg]uests?(?: today| tonight| this week)?(?: is|,)|[Jj]oined (?:today |now |here |once again |again )?by|[Jj]oining (?:me|us)(?: today| now| here)?(?: is|,)|(?:sitting|sitting down|here|speaking|talking|chatting|conversation) (?:today )?with|[Ii]nterview(?:ing)?(?: with)?|[Ww]elcome(?: back)?(?: to the (?:show|program|podcast))?,?|with (?:me|us)(?: today| tonight| now| here)?(?: is|,)|[Ii]ntroduce|[Mm]i invitad[oa](?: de hoy)? es|[Nn]os acompaña|[Hh]oy (?:hablamos|conversamos|estamos) con|[Ee]stá con nosotros|[Bb]ienvenid[oa],?|[Nn]otre invitée?(?: aujourd['’]hui)? est|[Nn]ous recevons|[Bb]ienvenue,?|[Mm]ein Gast(?: heute)? ist|[Zz]u Gast ist|[Bb]ei mir ist|[Mm]eu convidado(?: de hoje)? é|[Ee]stá con(?:osco|nosco)|[Bb]em-vind[oa],?|[Ii]l nostro ospite(?: di oggi)? è|[Вв] гостях(?: у нас)?|[Нн]аш гость";
/** `the novelist Dr.`: what may stand between the words that introduce and the name; “welcome to …” names a place. */
const BETWEEN = '(?:(?!(?:to|from|in|at|on|for|of|as) )[a-zà-ÿ-]{1,20} ){0,4}?(?:\\p{Lu}[a-z]{1,9}\\.? )?';

const nameBehind = (words: string, between = '', after = '') =>
  behindWords(words, () => new RegExp(`(?<!\\p{L})(?:${words})[ :]${between}(${NAME})${after}`, 'gu'));
const certain = nameBehind(SELF_CERTAIN);
const likely = nameBehind(SELF_LIKELY, '', "(?=[,.;:!]|['’]|$| (?:and|from|with|of|y|et|und|e|и) )");
const possible = nameBehind(SELF_POSSIBLE);
const introduced = nameBehind(INTRODUCED, BETWEEN);
const counsel = behindWords(',? ESQ', (title) => new RegExp(`(?<!\\p{L} ?)${CAPITAL_NAME}(?=${title})`, 'gu'));

const OPENING_TURNS = 12;
const FIRST_TURNS = 3;

/** The names said where people are introduced: in the first turns, in each voice's first ones and just before them. */
export function saidNames(voices: readonly Voice[], turns: readonly DraftTurn[]): Said[] {
  const speakerOf = new Map<DraftTurn, Voice>();
  for (const voice of voices) for (const turn of voice.turns) speakerOf.set(turn, voice);
  const index = new Map<DraftTurn, number>();
  for (const [i, turn] of turns.entries()) index.set(turn, i);
  const wanted = new Set(turns.slice(0, OPENING_TURNS).keys());
  for (const voice of voices) {
    for (const turn of voice.turns.slice(0, FIRST_TURNS)) wanted.add(index.get(turn) ?? 0);
    const before = (index.get(voice.turns[0] as DraftTurn) ?? 0) - 1;
    if (before >= 0) wanted.add(before);
  }
  return [...wanted].flatMap((i) => {
    const turn = turns[i];
    const by = turn === undefined ? undefined : speakerOf.get(turn);
    return turn === undefined || by === undefined ? [] : saidIn(turn, by);
  });
}

function saidIn(turn: DraftTurn, by: Voice): Said[] {
  const shown = turn.block.paragraphs.slice(0, 8);
  return shown.flatMap(({ text, position }) => {
    const part = text.slice(0, 3000);
    if (!mayHoldName(part) && !part.includes('ESQ')) return [];
    const { line, column } = position.start;
    const say = (name: string, kind: Mention['kind'], tier: Mention['tier'], strength: Said['strength']): Said[] => [
      { name, kind, tier, strength, by, line, column },
    ];
    return [
      ...namesOf(certain(part)).flatMap((name) => say(name, 'self-introduction', 1, 'certain')),
      ...namesOf(likely(part)).flatMap((name) => say(name, 'self-introduction', 1, 'likely')),
      ...namesOf(possible(part)).flatMap((name) => say(name, 'self-introduction', 1, 'possible')),
      ...namesOf(introduced(part)).flatMap((name) => say(name, 'introduced', 2, 'certain')),
      ...counsel(part).flatMap(([name]) => say(titleCase(name), 'header', 2, 'certain')),
      ...namesInTalk(part).flatMap((name) => say(name, 'talk', 3, 'possible')),
    ];
  });
}

/** Behind these, and at the beginning, any word has a capital. */
const SENTENCE_START = /(?:^|[.?!…:;—–¿¡"“„«»‘’'([*_-])\s*$/u;

/** Full names without a word that only opens the sentence: `Okay Halima, so` has none, `Okay Halima Strand` has one. */
function namesInTalk(text: string): string[] {
  return namesIn(text).flatMap(({ name, index }) => {
    if (!SENTENCE_START.test(text.slice(Math.max(0, index - 4), index))) return [name];
    return bareName(name.slice(name.indexOf(' ') + 1)) ?? [];
  });
}

function namesOf(matches: readonly RegExpExecArray[]): string[] {
  return matches.flatMap((match) => bareName(match[1] ?? '') ?? []);
}
