import type { Transcript } from '../model/transcript.ts';
import type { SourceText } from '../text/source.ts';
import { SourcePlaces } from '../text/source-places.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { choose } from './choose.ts';
import { isEnglish } from './language.ts';
import { locate } from './locate.ts';
import { createRanker, type Ranker } from './ranker.ts';
import { reasonsOf } from './reasons.ts';
import { type Site, sitesOf } from './sites.ts';
import type { Quote, QuoteOptions, Quotes } from './types.ts';

const DEFAULT_COUNT = 5;
const DEFAULT_WORDS = [8, 30] as const;

/**
 * The passages of an interview's answers that an editor could set apart, the best first: never the interviewer's words,
 * never across two paragraphs, never two from one paragraph, none with brackets or dots.
 *
 * @param source the text that the transcript was read from; without it no quote has a span
 */
export function findQuotes(transcript: Transcript, options: QuoteOptions = {}, source?: SourceText): Quotes {
  const sites = sitesOf(transcript, options.speakers);
  const english = isEnglish(
    transcript,
    sites.map(({ text }) => text),
  );
  const passages = sites.map(({ text, place }) => ({ text, paragraph: place }));
  const ranker = createRanker(passages, '', english ? 'english' : 'any-language');
  const { words = DEFAULT_WORDS, exact = false } = options;
  const candidates = candidatesOf(sites, ranker, { words, exact, english });
  const wanted = wantedOf(sites, options);
  const places = source === undefined ? undefined : new SourcePlaces(source, transcript.blocks);
  const quotes = choose(candidates, sites, wanted).flatMap(
    (candidate) => quoteOf(candidate, sites, ranker, transcript, places) ?? [],
  );
  const language = transcript.metadata.language ?? (english ? 'en' : undefined);
  return { quotes, wanted, ...(language === undefined ? {} : { language }) };
}

function wantedOf(sites: readonly Site[], { count, every }: QuoteOptions): number {
  if (every === undefined) return count ?? DEFAULT_COUNT;
  const last = sites.at(-1);
  return Math.max(1, Math.floor(((last?.wordsBefore ?? 0) + (last?.words ?? 0)) / every));
}

function quoteOf(
  candidate: Candidate,
  sites: readonly Site[],
  ranker: Ranker,
  transcript: Transcript,
  places: SourcePlaces | undefined,
): Quote | undefined {
  const located = places === undefined ? {} : locate(candidate, sites, places);
  const [first, last, end] = [sites[candidate.first], sites[candidate.last], sites.at(-1)];
  if (located === undefined || first === undefined || last === undefined || end === undefined) return undefined;
  const { turn, speaker, question } = first.answer;
  const { text, edits, dropped, words, score } = candidate;
  const label = turn.label ?? speaker.labels[0];
  return {
    id: `${turn.id}-${first.paragraphNumber}-${first.start + dropped + 1}`,
    text,
    original: first.paragraph.text.slice(first.start + dropped, last.end),
    edits,
    speaker: {
      ...(label === undefined ? {} : { label }),
      ...(speaker.name === undefined ? {} : { name: speaker.name }),
      ...(speaker.role === undefined ? {} : { role: speaker.role }),
    },
    words,
    characters: [...text].length,
    turn: turn.id,
    paragraph: first.paragraphNumber,
    ...located,
    position: Number((first.wordsBefore / (end.wordsBefore + end.words)).toFixed(3)),
    ...(question === undefined ? {} : { question }),
    reasons: reasonsOf(ranker.contributions(candidate.first, candidate.last)),
    score: Number(score.toFixed(3)),
    sha256: transcript.source.sha256,
  };
}
