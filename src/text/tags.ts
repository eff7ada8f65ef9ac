/** What a tag says; a reader's marks have the same names, and `sound` for all that is heard besides words. */
export type TagMark = 'inaudible' | 'crosstalk' | 'sound' | 'pause';

export interface Tag {
  /** The usual English spelling, which is also the tag's name. */
  readonly name: string;
  readonly mark: TagMark;
  /** As printed between the brackets, by language; lower case, without a final stop. */
  readonly spellings: Readonly<Partial<Record<Language, readonly string[]>>>;
}

type Language = 'en' | 'de' | 'es' | 'fr' | 'it' | 'ja' | 'ko' | 'nl' | 'pt' | 'ru' | 'zh';

const list = (text: string): readonly string[] => text.split(', ');

/**
 * The closed list of tags. Sources: the house lists of the Smithsonian's Archives of American Art, Rev, TranscribeMe and
 * NPR; the W3C's advice on transcripts; the notes of court reporters; in other languages the words of their own
 * interview practice. What one person does (`laughs`) and what all do (`laughter`) are two tags.
 */
export const TAGS: readonly Tag[] = [
  {
    name: 'inaudible',
    mark: 'inaudible',
    spellings: {
      en: list('inaudible, unintelligible, indiscernible, indistinct, unclear, incomprehensible'),
      de: list('unverständlich, unklar, akustisch unverständlich'),
      es: list('inaudible, ininteligible, incomprensible'),
      fr: list('inaudible, incompréhensible, inintelligible'),
      it: list('incomprensibile, inudibile, non udibile'),
      ja: list('聞き取れず, 聞き取り不能'),
      ko: list('청취 불능, 알아들을 수 없음'),
      nl: list('onverstaanbaar'),
      pt: list('inaudível, ininteligível, incompreensível'),
      ru: list('неразборчиво, нрзб'),
      zh: list('听不清, 聽不清'),
    },
  },
  {
    name: 'crosstalk',
    mark: 'crosstalk',
    spellings: {
      en: list('crosstalk, cross talk, cross-talk, overtalk, overlapping, overlapping speech, talking over each other'),
      de: list('durcheinander, sprechen durcheinander, gleichzeitig'),
      es: list('hablan a la vez'),
      fr: list('parlent en même temps'),
      it: list('voci sovrapposte'),
      nl: list('praten door elkaar'),
      pt: list('falam ao mesmo tempo'),
    },
  },
  {
    name: 'laughs',
    mark: 'sound',
    spellings: {
      en: list('laughs, laughing, laugh'),
      de: list('lacht, lachend'),
      es: list('ríe, se ríe, riendo'),
      fr: list('rit, il rit, elle rit'),
      it: list('ride, ridendo'),
      ja: list('笑'),
      nl: list('lacht'),
      pt: list('ri, rindo'),
      ru: list('смеется, смеётся'),
      zh: list('笑'),
    },
  },
  {
    name: 'laughter',
    mark: 'sound',
    spellings: {
      en: list('laughter'),
      de: list('gelächter, lachen'),
      es: list('risas, risa'),
      fr: list('rires, rire'),
      it: list('risate, risata'),
      ja: list('笑い'),
      ko: list('웃음'),
      nl: list('gelach'),
      pt: list('risos, risadas'),
      ru: list('смех'),
      zh: list('笑声, 笑聲'),
    },
  },
  {
    name: 'applause',
    mark: 'sound',
    spellings: {
      en: list('applause, applauds, clapping'),
      de: list('applaus, beifall'),
      es: list('aplausos'),
      fr: list('applaudissements'),
      it: list('applausi'),
      ja: list('拍手'),
      ko: list('박수'),
      nl: list('applaus'),
      pt: list('aplausos'),
      ru: list('аплодисменты'),
      zh: list('掌声, 掌聲'),
    },
  },
  {
    name: 'music',
    mark: 'sound',
    spellings: {
      en: list('music, music playing, music plays'),
      de: list('musik'),
      es: list('música'),
      fr: list('musique'),
      it: list('musica'),
      ja: list('音楽'),
      ko: list('음악'),
      nl: list('muziek'),
      pt: list('música'),
      ru: list('музыка'),
      zh: list('音乐, 音樂'),
    },
  },
  {
    name: 'pause',
    mark: 'pause',
    spellings: {
      en: list('pause, pauses, beat'),
      de: list('pause'),
      es: list('pausa'),
      fr: list('pause'),
      it: list('pausa'),
      nl: list('pauze'),
      pt: list('pausa'),
      ru: list('пауза'),
    },
  },
  {
    name: 'silence',
    mark: 'pause',
    spellings: {
      en: list('silence'),
      de: list('stille, schweigen'),
      es: list('silencio'),
      fr: list('silence'),
      it: list('silenzio'),
      nl: list('stilte'),
      pt: list('silêncio'),
    },
  },
  { name: 'chuckles', mark: 'sound', spellings: { en: list('chuckles, chuckling, chuckle') } },
  { name: 'giggles', mark: 'sound', spellings: { en: list('giggles, giggling'), de: list('kichert') } },
  { name: 'cheers', mark: 'sound', spellings: { en: list('cheers, cheering') } },
  {
    name: 'coughs',
    mark: 'sound',
    spellings: { en: list('coughs, coughing, cough'), de: list('hustet'), es: list('tose') },
  },
  {
    name: 'sighs',
    mark: 'sound',
    spellings: { en: list('sighs, sighing, sigh'), de: list('seufzt'), es: list('suspira') },
  },
  { name: 'cries', mark: 'sound', spellings: { en: list('cries, crying'), de: list('weint'), es: list('llora') } },
  { name: 'sobs', mark: 'sound', spellings: { en: list('sobs, sobbing'), de: list('schluchzt') } },
  { name: 'sings', mark: 'sound', spellings: { en: list('sings, singing'), de: list('singt'), es: list('canta') } },
  { name: 'whispers', mark: 'sound', spellings: { en: list('whispers, whispering'), de: list('flüstert') } },
  { name: 'nods', mark: 'sound', spellings: { en: list('nods, nodding'), de: list('nickt'), es: list('asiente') } },
  {
    name: 'sound',
    mark: 'sound',
    spellings: {
      en: list(
        'sniffs, sneezes, gasps, groans, snorts, yawns, hums, humming, whistles, whistling, shouts, shouting, screams, gestures, shrugs, smiles, smiling, points, pointing, breathes, inhales, exhales, knocking, ringing, barking, noise, background noise, static, beep, booing, boos, murmurs, mumbles, mumbling, reading, reads, spits, swallows, grunts, winks, claps, snaps',
      ),
    },
  },
  { name: 'foreign', mark: 'sound', spellings: { en: list('foreign, foreign language, speaking foreign language') } },
  {
    name: 'break',
    mark: 'sound',
    spellings: {
      en: list('break, recess, commercial break, ad break, intermission, off the record'),
      de: list('unterbrechung'),
      es: list('corte'),
      fr: list('coupure'),
    },
  },
];
