import type { Transcript } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { askersOf } from '../../quotes/answers.ts';
import type { Attribution, PrintOptions } from '../../quotes/print/types.ts';
import type { QuoteOptions } from '../../quotes/types.ts';
import { didYouMean } from '../../text/suggest.ts';
import type { QuotesFlags } from './flags.ts';

const ATTRIBUTIONS = ['name', 'role', 'none'] as const satisfies readonly Attribution[];

/** What to look for, of what was typed. @throws UserError */
export function quoteOptions(flags: QuotesFlags, transcript: Transcript): QuoteOptions {
  const { number, every, words, speaker } = flags;
  if (number !== undefined && every !== undefined)
    throw new UserError('--number and --every: one of them', { hints: ['-n 5  or  --every 1000'] });
  return {
    ...(number === undefined ? {} : { count: whole(number, '--number') }),
    ...(every === undefined ? {} : { every: whole(every, '--every') }),
    ...(words === undefined ? {} : { words: range(words) }),
    ...(speaker === undefined ? {} : { speakers: speaker.map((one) => speakerId(one, transcript)) }),
    exact: flags.exact ?? false,
  };
}

/** How to print it. @throws UserError */
export function printOptions({ mark, attribution = 'name', why, url }: QuotesFlags): PrintOptions {
  const known = ATTRIBUTIONS.find((one) => one === attribution);
  if (known === undefined) throw unknown(`--attribution ${attribution}: not one of`, attribution, ATTRIBUTIONS);
  if (url !== undefined && !URL.canParse(url))
    throw new UserError(`--url ${url}: not the address of a page`, { hints: ['--url https://example.org/interview'] });
  return { mark: mark ?? false, attribution: known, why: why ?? false, ...(url === undefined ? {} : { url }) };
}

function whole(value: string, flag: string): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (number < 1) throw new UserError(`${flag} ${value}: not a number from 1`);
  return number;
}

/** `8-30` */
function range(value: string): [number, number] {
  const [, least = '', most = ''] = /^(\d{1,4})[-–](\d{1,4})$/.exec(value.trim()) ?? [];
  const words: [number, number] = [Number(least), Number(most)];
  if (words[0] < 1 || words[1] < words[0])
    throw new UserError(`--words ${value}: not a least and a most`, { hints: ['--words 8-30'] });
  return words;
}

/** By label, name or id; an interviewer is refused. */
function speakerId(wanted: string, transcript: Transcript): string {
  const same = (name: string | undefined) => name?.toLowerCase() === wanted.trim().toLowerCase();
  const found = transcript.speakers.find(({ id, name, labels }) => same(id) || same(name) || labels.some(same));
  const labels = transcript.speakers.flatMap((speaker) => speaker.labels);
  if (found === undefined) {
    const guess = didYouMean(wanted, labels);
    throw new UserError(
      `--speaker ${wanted}: labels nothing in this file${guess === undefined ? '' : `. Did you mean ${guess}?`}`,
      { details: guess === undefined ? [`labels: ${labels.join(', ')}`] : [] },
    );
  }
  if (askersOf(transcript).has(found.id))
    throw new UserError(`--speaker ${wanted}: asks the questions here, and an interviewer is never quoted`, {
      hints: [`another role?  transcript speakers FILE --role "${found.labels[0] ?? wanted}=interviewee"`],
    });
  return found.id;
}

function unknown(message: string, value: string, known: readonly string[]): UserError {
  const guess = didYouMean(value, known);
  return new UserError(`${message} ${known.join(', ')}${guess === undefined ? '' : `. Did you mean ${guess}?`}`);
}
