import { describe, expect, test } from 'vitest';
import { parseWithSource } from '../../src/pipeline.ts';
import { conventionOf } from '../../src/rules/convention.ts';
import type { Rule } from '../../src/rules/types.ts';

interface Invalid<Options> {
  readonly text: string;
  /** `line:column` of each finding, `file` for one about the whole file; or `line:column message`. */
  readonly findings: readonly string[];
  readonly options?: Partial<Options>;
  /** Reads the text as this file; default `interview.txt`. */
  readonly path?: string;
}

interface Cases<Options> {
  readonly valid: Readonly<Record<string, string | Omit<Invalid<Options>, 'findings'>>>;
  readonly invalid: Readonly<Record<string, Invalid<Options>>>;
}

/** Runs a rule over named texts: no finding in the valid ones, exactly the given ones in the others. */
export function testRule<Options extends object>(rule: Rule<Options>, { valid, invalid }: Cases<Options>): void {
  describe(rule.id, () => {
    test.each(Object.entries(valid))('valid: %s', async (_, given) => {
      expect(await findingsOf(rule, typeof given === 'string' ? { text: given } : given)).toEqual([]);
    });
    test.each(Object.entries(invalid))('BAD: %s', async (_, given) => {
      const found = await findingsOf(rule, given);
      const withMessages = given.findings.some((finding) => finding.includes(' '));
      expect(withMessages ? found : found.map((finding) => finding.split(' ', 1)[0])).toEqual(given.findings);
    });
  });
}

async function findingsOf<Options extends object>(
  rule: Rule<Options>,
  { text, options, path = 'interview.txt' }: Omit<Invalid<Options>, 'findings'>,
): Promise<string[]> {
  const { transcript, source } = await parseWithSource(text, { path });
  const checked = { transcript, convention: conventionOf(transcript), ...(source === undefined ? {} : { source }) };
  return [...rule.check(checked, { ...rule.defaults, ...options })].map(({ message, position }) =>
    position === undefined ? `file ${message}` : `${position.start.line}:${position.start.column} ${message}`,
  );
}
