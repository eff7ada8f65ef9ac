import { UserError } from '../../model/user-error.ts';
import { didYouMean } from '../../text/suggest.ts';
import { calledBy, quotationsIn, verify as verifyQuotations } from '../../verify/index.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { findFiles } from '../inputs.ts';
import { type Interview, noInput, openInterview, STDIN } from '../interview.ts';
import { printable } from '../screen/printable.ts';
import type { InputFlags } from '../settings.ts';
import { jsonText } from '../verify/data.ts';
import { type Draft, openDraft } from '../verify/drafts.ts';
import { githubText } from '../verify/github.ts';
import { csvText } from '../verify/log.ts';
import { prettyLines } from '../verify/pretty.ts';
import type { DraftReport, VerifyReport } from '../verify/report.ts';
import { needingPerson } from '../verify/sort.ts';

export interface VerifyFlags extends InputFlags {
  readonly against?: readonly string[];
  readonly speaker?: string;
  readonly format?: string;
  readonly json?: boolean;
}

const FORMATS = ['pretty', 'json', 'csv', 'github'] as const;

/** `transcript verify DRAFT... --against INTERVIEW...` */
export async function verify(inputs: readonly string[], flags: VerifyFlags, context: Context): Promise<number> {
  const format = formatOf(flags);
  const { against = [] } = flags;
  if (inputs.length === 0 && against.length > 1)
    throw new UserError('no draft: name it before --against', {
      hints: ['transcript verify DRAFT... --against INTERVIEW...'],
    });
  if (inputs.length === 0) throw noInput('verify');
  if (against.length === 0)
    throw new UserError('nothing to check against: name the interview', {
      hints: [`transcript verify ${inputs.map(printable).join(' ')} --against INTERVIEW`],
    });
  if ([...inputs, ...against].filter((input) => input === STDIN).length > 1)
    throw new UserError('- (standard input) is one input, on its own');
  const interviews = await openInterviews(against, flags, context);
  const drafts: Draft[] = [];
  for (const path of await draftPaths(inputs, context))
    drafts.push(await openDraft(path, flags.stdinFilename, context.io));
  const report = check(drafts, interviews, flags.speaker);
  await print(report, format, context);
  return report.drafts.some(({ findings }) => needingPerson(findings).length > 0) ? EXIT.findings : EXIT.done;
}

function formatOf({ json, format = json ? 'json' : 'pretty' }: VerifyFlags): (typeof FORMATS)[number] {
  const found = FORMATS.find((one) => one === format);
  if (found !== undefined) return found;
  const guess = didYouMean(format, FORMATS);
  const suggestion = guess === undefined ? '' : `. Did you mean ${guess}?`;
  throw new UserError(`--format ${format}: not one of ${FORMATS.join(', ')}${suggestion}`);
}

async function openInterviews(against: readonly string[], flags: VerifyFlags, context: Context): Promise<Interview[]> {
  const named = against.filter((input) => input !== STDIN);
  const found = named.length === 0 ? [] : await findFiles(named, {}, context.io);
  const paths = [...found.map(({ path }) => path), ...(named.length < against.length ? [STDIN] : [])];
  const interviews: Interview[] = [];
  for (const path of paths) interviews.push(await openInterview(path, flags, context.io, 'verify'));
  return interviews;
}

async function draftPaths(inputs: readonly string[], { io }: Context): Promise<string[]> {
  const named = inputs.filter((input) => input !== STDIN);
  const found = named.length === 0 ? [] : await findFiles(named, {}, io);
  return [...found.map(({ path }) => path), ...(named.length < inputs.length ? [STDIN] : [])];
}

/** All drafts are checked at once, so that the interviews are gone through once. @throws UserError */
function check(drafts: readonly Draft[], interviews: readonly Interview[], speaker: string | undefined): VerifyReport {
  const name = speaker === undefined ? undefined : speakerName(speaker, interviews);
  const quotations = drafts.map(({ source, path }) => quotationsIn(source, path));
  const { findings, phrases } = verifyQuotations(
    quotations.flat(),
    interviews,
    speaker === undefined ? {} : { speaker },
  );
  const reports = drafts.map(({ name: draft, sha256 }, i): DraftReport => {
    const own = new Set(quotations[i]);
    return {
      name: draft,
      sha256,
      findings: findings.filter(({ quotation }) => own.has(quotation)),
      phrases: phrases.filter((quotation) => own.has(quotation)),
    };
  });
  return {
    drafts: reports,
    interviews: interviews.map(({ name: interview, transcript }) => ({
      name: interview,
      sha256: transcript.source.sha256,
    })),
    ...(name === undefined ? {} : { speaker: name }),
  };
}

/** @throws UserError where nobody is called so */
function speakerName(called: string, interviews: readonly Interview[]): string {
  const name = calledBy(called, interviews);
  if (name !== undefined) return name;
  const known = interviews.flatMap(({ transcript }) =>
    transcript.speakers.flatMap(({ name: full, labels }) => [...(full === undefined ? [] : [full]), ...labels]),
  );
  const guess = didYouMean(called, known);
  const suggestion = guess === undefined ? '' : `. Did you mean ${guess}?`;
  const details = [...new Set(known)].slice(0, 8).join(', ');
  throw new UserError(`--speaker ${called}: nobody is called so${suggestion}`, {
    details: details === '' ? [] : [details],
  });
}

async function print(report: VerifyReport, format: (typeof FORMATS)[number], { screens: { out }, io }: Context) {
  if (format === 'pretty') await out.say(prettyLines(report, out));
  else if (format === 'json') await out.data(jsonText(report));
  else if (format === 'csv') await out.data(csvText(report, io.env['SOURCE_DATE_EPOCH'] || undefined));
  else await out.data(githubText(report));
}
