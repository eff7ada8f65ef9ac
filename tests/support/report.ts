import { Chalk } from 'chalk';
import { type FileReport, type Look, type Report, STANDARD_INPUT } from '../../src/cli/reporters/types.ts';
import type { Problem } from '../../src/rules/run.ts';
import { positionOf, sourceText } from '../../src/text/source.ts';

/** A screen without colours. */
export const plain: Look = { paint: new Chalk({ level: 0 }), verbose: false, unicode: true };

const TEXT = [
  'Ferries <3',
  '',
  'TB: Tove, who built the first boat?',
  '',
  "TR: It wasn’t me. My uncle did...in a shed & he couldn't swim.",
  '',
  'TB: And you?',
  '',
  "TR: I can't either.",
].join('\n');

/** A problem at the words `at` of `text`, or, without them, about the whole file. */
export function problemAt(text: string, at: string | undefined, rest: Partial<Problem> & { rule: string }): Problem {
  const start = at === undefined ? -1 : text.indexOf(at);
  if (at !== undefined && start === -1) throw new Error(`“${at}” is not in the text`);
  return {
    group: 'typography',
    severity: 'warning',
    fix: 'never',
    message: 'something to look at',
    ...rest,
    ...(at === undefined ? {} : { position: positionOf(sourceText(text), start, start + at.length) }),
  };
}

const APOSTROPHE = {
  rule: 'apostrophe-mixed',
  fix: 'typography',
  message: 'straight apostrophe; this file mostly uses ’',
} as const;

/** One file with five warnings and two notes. */
export const ferry: FileReport = {
  path: 'interviews/ferry.txt',
  preset: 'magazine',
  turns: 4,
  sha256: '0a'.repeat(32),
  source: sourceText(TEXT),
  problems: [
    problemAt(TEXT, 'Ferries <3', {
      rule: 'page-chrome',
      severity: 'info',
      fix: 'output',
      message: '1 line of page furniture set aside (1), which is a long message',
    }),
    problemAt(TEXT, 'TB', {
      rule: 'speaker-unresolved',
      group: 'speakers',
      fix: 'mapping',
      label: 'TB',
      message: '“TB” (2 turns) is not named in this file',
    }),
    problemAt(TEXT, 'did...in', { rule: 'ellipsis-ambiguous', message: '“did...in”: words left out, or a pause?' }),
    problemAt(TEXT, "couldn't", APOSTROPHE),
    problemAt(TEXT, "can't", APOSTROPHE),
    problemAt(TEXT, undefined, {
      rule: 'edit-note-missing',
      message: '1 bracketed insertion, and no note to the reader',
    }),
    problemAt(TEXT, undefined, {
      rule: 'byline-missing',
      severity: 'info',
      fix: 'mapping',
      message: 'no author named',
    }),
  ],
};

/** A file whose name and message try to act on whatever reads them. */
export const hostile: FileReport = {
  path: 'in/a:b,%"<&>\u001b[31m#\n.txt',
  preset: 'oral-history',
  turns: 1,
  problems: [
    {
      rule: 'label-typo',
      group: 'speakers',
      severity: 'error',
      fix: 'mapping',
      message: '“\u001b]0;x\u0007\u202e<b>&\'"]]>,%\ufffe” is :: strange\r\n::error::no',
      position: { start: { line: 2, column: 3, offset: 12 }, end: { line: 4, column: 1, offset: 40 } },
    },
  ],
};

export const clean: FileReport = { path: 'clean.txt', preset: 'magazine', turns: 2, problems: [] };
export const unread: FileReport = {
  path: 'box/old.txt',
  preset: 'magazine',
  turns: 0,
  problems: [],
  error: 'not UTF-8',
};
export const piped: FileReport = { ...ferry, path: STANDARD_INPUT };

export function reportOf(files: readonly FileReport[], rest: Partial<Report> = {}): Report {
  return { files, level: 'warning', failOn: 'error', ...rest };
}

/** A file with so many problems of a rule and a severity, one on each line. */
export function many(path: string, counts: Partial<Record<Problem['severity'], number>>): FileReport {
  const problems = Object.entries(counts).flatMap(([severity, count]) =>
    Array.from({ length: count }, (_, i): Problem => {
      const start = { line: i + 1, column: 1, offset: i * 10 };
      const position = { start, end: { ...start, column: 4, offset: start.offset + 3 } };
      return {
        rule: `rule-${severity}`,
        group: 'structure',
        severity: severity as Problem['severity'],
        fix: 'safe',
        message: `${severity} ${i + 1}`,
        position,
      };
    }),
  );
  return { path, preset: 'magazine', turns: 1, problems };
}
