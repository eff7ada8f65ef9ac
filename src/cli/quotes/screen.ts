import { inQuotationMarks } from '../../quotes/print/marks.ts';
import { attributionOf, editsInWords, linkTo, rangeOf, wordsOf } from '../../quotes/print/parts.ts';
import type { PrintOptions } from '../../quotes/print/types.ts';
import type { Quote, Quotes } from '../../quotes/types.ts';
import { counted } from '../../text/counting.ts';
import type { Interview } from '../interview.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import { displayWidth } from '../screen/width.ts';

type Paint = Screen['paint'];

/** Columns of a line of a quote, where the screen has as many. */
const MOST_WIDTH = 92;

/** The list for a person: each quote, then where it comes from and what was changed. */
export function quoteLines(interview: Interview, found: Quotes, options: PrintOptions, screen: Screen): string[] {
  const speakers = [...new Set(found.quotes.flatMap((quote) => attributionOf(quote, { attribution: 'name' }) ?? []))];
  const who = speakers.length === 1 ? speakers : [];
  const title = ['Pull quotes', ...who, interview.name].map(printable).join(' · ');
  const lines = [screen.paint.bold(title), ''];
  found.quotes.forEach((quote, i) => {
    lines.push(...oneQuote(quote, i + 1, found, options, { screen, named: speakers.length > 1 }), '');
  });
  return lines;
}

function oneQuote(
  quote: Quote,
  number: number,
  { quotes, language }: Quotes,
  options: PrintOptions,
  { screen, named }: { screen: Screen; named: boolean },
): string[] {
  const indent = String(quotes.length).length + 2;
  const text = printable(inQuotationMarks(wordsOf(quote, options), language));
  const [first = '', ...rest] = wrap(text, Math.min(screen.width, MOST_WIDTH) - indent - 1);
  const margin = ' '.repeat(indent);
  const facts = [
    ...(named || options.attribution === 'role' ? [attributionOf(quote, options)] : []),
    `${counted(quote.words, 'word')}, ${counted(quote.characters, 'character')}`,
    `${quote.turn} ¶${quote.paragraph}`,
    rangeOf(quote),
    editsInWords(quote.edits),
  ];
  return [
    `${String(number).padEnd(indent)}${first}`,
    ...rest.map((line) => `${margin} ${line}`),
    margin + factLine(facts, screen.paint),
    ...(options.why && quote.reasons.length > 0 ? [`${margin}why: ${quote.reasons.join('; ')}`] : []),
    ...(options.url === undefined ? [] : [margin + printable(linkTo(quote, options.url))]),
  ];
}

function factLine(facts: readonly (string | undefined)[], paint: Paint): string {
  return paint.dim(facts.flatMap((fact) => (fact === undefined ? [] : [printable(fact)])).join(' · '));
}

/** Cut between words; a word longer than a line stays whole. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(`${line} ${word}`) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** One line that says what holds for all of them. */
export function verdictLines({ quotes, wanted }: Quotes, paint: Paint): string[] {
  if (quotes.length === 0)
    return [`${paint.yellow('▲')} nothing here stands alone as a quote`, '→ longer or shorter ones?  --words 5-45'];
  const holds = 'none from the interviewer, none with brackets or dots, none two in a paragraph';
  if (quotes.length >= wanted) return [`${paint.green('✔')} ${counted(quotes.length, 'quote')}, ${holds}`];
  return [`${paint.yellow('▲')} ${counted(quotes.length, 'quote')} of ${wanted}, ${holds}`];
}
