import { UserError } from '../../model/user-error.ts';
import { rules as registry } from '../../rules/index.ts';
import type { Rule } from '../../rules/types.ts';
import { didYouMean } from '../../text/suggest.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import type { Screen } from '../screen/screen.ts';

/** How a fix class is said. */
const FIX_WORDS: Readonly<Record<Rule['fix'], string>> = {
  safe: 'fixed by --fix',
  typography: 'fixed by --fix=typography',
  mapping: 'needs to be told',
  output: 'put right in the output',
  never: 'never fixed automatically',
};

/** `transcript rules [ID]` */
export async function rules(id: string | undefined, { screens }: Context): Promise<number> {
  const { out } = screens;
  await out.say(id === undefined ? listOf(registry, out) : pageOf(find(id), out));
  return EXIT.done;
}

function find(id: string): Rule {
  const rule = registry.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const guess = didYouMean(
    id,
    registry.map((one) => one.id),
  );
  throw new UserError(`${id}: no such rule${guess === undefined ? '' : `. Did you mean ${guess}?`}`, {
    hints: ['transcript rules   lists them'],
  });
}

function listOf(all: readonly Rule[], { paint }: Screen): string[] {
  const width = Math.max(...all.map(({ id }) => id.length));
  const lines: string[] = [];
  for (const group of new Set(all.map((rule) => rule.group))) {
    lines.push(...(lines.length === 0 ? [] : ['']), paint.bold(group[0]?.toUpperCase() + group.slice(1)));
    for (const { id, severity, summary } of all.filter((rule) => rule.group === group))
      lines.push(`  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`);
  }
  return [...lines, '', `${all.length} rules · transcript rules <id> explains one`];
}

function pageOf({ id, severity, group, fix, page, presets = {}, defaults }: Rule, { paint }: Screen): string[] {
  const options = Object.entries(defaults).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const differs = Object.entries(presets).map(([preset, level]) => `${preset} ${level}`);
  return [
    `${paint.bold(id)}   ${severity} · ${group} · ${FIX_WORDS[fix]}`,
    '',
    ...wrap(page.what, 78),
    '',
    ...labelled('bad', page.bad),
    ...labelled('good', page.good),
    '',
    ...field('Why', page.why),
    ...(differs.length === 0 ? [] : field('Presets', differs.join(', '))),
    ...(options.length === 0 ? [] : field('Options', options.join(', '))),
    `Change  .transcriptrc.yaml   rules: { ${id}: off | info | warning | error }`,
  ];
}

function labelled(word: string, text: string): string[] {
  return text.split('\n').map((line, i) => `  ${(i === 0 ? word : '').padEnd(6)} ${line}`);
}

function field(word: string, text: string): string[] {
  return wrap(text, 70).map((line, i) => `${(i === 0 ? word : '').padEnd(7)} ${line}`);
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
