import type { Person, PersonLabel } from './types.ts';

const HEAD = `# Who is who in a collection. Made by:  transcript speakers INPUTS... --collection -o FILE
# Used by:  transcript convert INPUTS... --people FILE   (and by validate, quotes, verify, inspect, speakers)
#
# A label marked with a ? is only likely to be the person's: nothing goes by it.
#   It is:      delete the ?
#   It is not:  give it an entry of its own, with its name and its labels
# A name can be changed, or given to an entry that has none. A label with  in  holds in these files and folders only,
# as seen from here. A label that stands nowhere here stays without a name.
# To look again and keep what was decided:
#   transcript speakers INPUTS... --collection --people FILE -o FILE --force
`;

/** The text of a people file. @param undecided a line for each label that two people fit */
export function peopleText(people: readonly Person[], undecided: readonly string[]): string {
  const entries = people.map(entryText).join('');
  const list = entries === '' ? 'people: []\n' : `people:\n${entries}`;
  const doubts = undecided.map((line) => `#   ${line}\n`).join('');
  const tail = doubts === '' ? '' : `\n# To decide: put the label under one of them, with  in\n${doubts}`;
  return `${HEAD}\n${list}${tail}`;
}

function entryText({ name, labels }: Person): string {
  const lines = labels.map((label) => `      - ${labelText(label)}\n`).join('');
  return name === undefined ? `  - labels:\n${lines}` : `  - name: ${scalar(name)}\n    labels:\n${lines}`;
}

function labelText({ label, in: places, likely }: PersonLabel): string {
  const text =
    places === undefined ? scalar(label) : `{ label: ${scalar(label)}, in: [${places.map(scalar).join(', ')}] }`;
  return likely === true ? `? ${text}` : text;
}

const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} ._/’'-]*(?<! )$/u;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Without quotation marks where YAML reads it as this very text, inside braces too. */
function scalar(text: string): string {
  return PLAIN.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
}
