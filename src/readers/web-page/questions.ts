import type { Attributes } from './elements.ts';
import type { OpenEvent } from './events.ts';

const PREFIX = '^(?:[a-z]{1,20}[-_]{1,2}){0,2}';
const ASKING = new RegExp(`${PREFIX}(?:question|interviewer|q|pregunta|frage|domanda|vraag)$`, 'i');
const ANSWERING = new RegExp(`${PREFIX}(?:answer|interviewee|a|respuesta|antwort|risposta|antwoord)$`, 'i');
/** A question that names who asks is told by that name. */
const LABELLED = /^[^.?!:：]{1,40}[:：]/;
const LEAST = 2;
/** Share of terms that end in a question mark. */
const LEAST_ASKING = 0.5;

/** Elements that say that they ask: by their class, or as a term of a list whose terms are questions. */
export class Questions {
  private readonly classed: OpenEvent[] = [];
  private readonly terms: OpenEvent[] = [];
  private asking = 0;
  private answers = 0;

  /** @param text the beginning of what the element holds @param end its last character */
  close(open: OpenEvent, text: string, end: string): void {
    if (text === '') return;
    const isLabelled = LABELLED.test(text);
    if (isCalled(open.attributes, ASKING) && !isLabelled) this.classed.push(open);
    else if (isCalled(open.attributes, ANSWERING)) this.answers++;
    if (open.name !== 'dt' || isLabelled) return;
    this.terms.push(open);
    if (/[?？؟]/.test(end)) this.asking++;
  }

  /** @param areNames whether the page's terms are names of those who speak */
  decided(areNames: boolean): readonly OpenEvent[] {
    const byClass = Math.min(this.classed.length, this.answers) >= LEAST ? this.classed : [];
    const byTerm = !areNames && this.terms.length >= LEAST && this.asking >= this.terms.length * LEAST_ASKING;
    return byTerm ? [...byClass, ...this.terms] : byClass;
  }
}

const isCalled = ({ class: names = '' }: Attributes, pattern: RegExp): boolean =>
  names.split(/\s+/).some((name) => name.length < 60 && pattern.test(name));
