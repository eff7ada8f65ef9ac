/** Long interviews in the styles that a file may have, the same on every run. */
const WORDS =
  'the boat harbour we rowed because nobody had told her that tide would turn before supper and so they waited with lamps on rope where my father kept a ledger of every crossing until winter came again over the sound'.split(
    ' ',
  );

/** Prints one exchange. @param i counts exchanges from 0 */
type Exchange = (talk: Talk, i: number) => string;

/** What is said, from a generator of numbers. */
class Talk {
  private state = 7;

  below(bound: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * bound);
  }

  sentence(end: string): string {
    const words = Array.from({ length: 6 + this.below(16) }, () => WORDS[this.below(WORDS.length)]).join(' ');
    return words.charAt(0).toUpperCase() + words.slice(1) + end;
  }

  question(): string {
    return `${this.below(3) === 0 ? `${this.sentence('.')} ` : ''}What did you ${this.sentence('?').toLowerCase()}`;
  }

  paragraph(): string {
    return Array.from({ length: 2 + this.below(5) }, () => this.sentence('.')).join(' ');
  }

  paragraphs(): string {
    return Array.from({ length: 1 + this.below(4) }, () => this.paragraph()).join('\n\n');
  }
}

const FRONT =
  'A talk by the harbour with Nora Lindqvist\n\nNora Lindqvist has kept the ferry for thirty years and the accounts for ten of them, which few would have guessed.';

const EXCHANGES: Readonly<Record<string, Exchange>> = {
  'initials-colon': (talk) => `EJA: ${talk.question()}\n\nNL: ${talk.paragraphs()}`,
  'bold-names.md': (talk, i) =>
    `**Elsa Jansson:** ${talk.question()}\n\n**Nora Lindqvist:** ${talk.paragraphs()}${i % 40 === 20 ? '\n\n## Of *winter*' : ''}`,
  'name-line-time': (talk, i) =>
    `Elsa Jansson  ${clock(2 * i)}\n${talk.question()}\n\nNora Lindqvist  ${clock(2 * i + 1)}\n${talk.paragraphs()}`,
  'court-wrapped': (talk, i) =>
    `${wrapped('Q.', talk.question())}\n${wrapped('A.', talk.paragraph())}${i % 8 === 7 ? `\n\n\n${(i + 1) / 8}\n\n` : ''}`,
  'bold-question.md': (talk) => `**${talk.question()}**\n\n${talk.paragraphs()}`,
  'dash-dialogue': (talk) => `— ${talk.question()}\n\n— ${talk.paragraph()}`,
};

/** Names of the styles; those that are Markdown end in `.md`. */
export const STYLES = Object.keys(EXCHANGES);

/** An interview of at least `characters`. */
export function longInterview(style: string, characters: number): string {
  const exchange = EXCHANGES[style];
  if (exchange === undefined) throw new Error(`no style ${style}`);
  const talk = new Talk();
  const parts = [FRONT];
  const gap = style === 'court-wrapped' ? '\n' : '\n\n';
  let size = 0;
  for (let i = 0; size < characters; i++) {
    const part = exchange(talk, i);
    parts.push(part);
    size += part.length + 2;
  }
  return `${FRONT}\n\n${parts.slice(1).join(gap)}\n`;
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60) % 24, minutes % 60, 7].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Hard-wrapped under a label, as court reporters set it. */
function wrapped(label: string, speech: string): string {
  const lines = speech.match(/\S.{0,56}(?=\s|$)/g) ?? [];
  return `     ${label}   ${lines.join('\n')}`;
}
