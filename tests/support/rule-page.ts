import type { Rule } from '../../src/rules/types.ts';

const FIXES: Readonly<Record<Rule['fix'], string>> = {
  safe: 'layout: `--fix`',
  typography: 'typography: `--fix=typography`',
  mapping: 'needs to be told: a sidecar, `--set`, a map',
  output: 'in what is written; the source stays',
  never: 'never automatically',
};

/** The page of a rule in `docs/rules`, from its definition. */
export function rulePage({ id, summary, severity, group, fix, presets = {}, defaults, page }: Rule): string {
  const levels = [`\`magazine\`: ${severity}`];
  for (const [preset, level] of Object.entries(presets)) levels.push(`\`${preset}\`: ${level}`);
  const options = Object.entries(defaults).map(([name, value]) => `- \`${name}\`: \`${JSON.stringify(value)}\``);
  return `# ${id}

${summary}. Group: ${group}. Fix: ${FIXES[fix]}.

${page.what}

**Why.** ${page.why}

Bad:

${indented(page.bad)}

Good:

${indented(page.good)}

**Severity.** ${levels.join(' · ')}; every other preset as \`magazine\`. Change it in \`.transcriptrc.yaml\`:

    rules: { ${id}: off | info | warning | error }

**Options.** ${options.length === 0 ? 'None.' : `\n\n${options.join('\n')}`}

**When to turn it off.** ${page.off}
`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
