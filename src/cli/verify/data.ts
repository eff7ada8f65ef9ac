import type { Finding, Match, Quotation } from '../../verify/index.ts';
import type { VerifyReport } from './report.ts';
import { needingPerson } from './sort.ts';

/** Everything that is known, as JSON: what `--format json` prints. */
export function jsonText(report: VerifyReport): string {
  const findings = report.drafts.flatMap((draft) => draft.findings);
  const data = {
    ...(report.speaker === undefined ? {} : { speaker: report.speaker }),
    interviews: report.interviews,
    drafts: report.drafts.map(({ name, sha256, findings: own, phrases }) => ({
      name,
      sha256,
      quotations: own.map(quotationData),
      phrases: phrases.map(({ text, position }: Quotation) => ({ text, position })),
    })),
    totals: { quotations: findings.length, needPerson: needingPerson(findings).length },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function quotationData({ quotation, grade, words, message, expected, differences, notes, matches }: Finding): unknown {
  return {
    text: quotation.text,
    kind: quotation.kind,
    position: quotation.position,
    ...(quotation.attributedTo === undefined ? {} : { attributedTo: quotation.attributedTo }),
    ...(expected === undefined ? {} : { expected }),
    words,
    grade,
    message,
    differences,
    notes,
    matches: matches.map(matchData),
  };
}

function matchData({ speaker, ...rest }: Match): unknown {
  if (speaker === undefined) return rest;
  const { id, labels, name, role } = speaker;
  return {
    ...rest,
    speaker: { id, labels, ...(name === undefined ? {} : { name }), ...(role === undefined ? {} : { role }) },
  };
}
