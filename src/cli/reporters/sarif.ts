import { rules } from '../../rules/index.ts';
import type { Problem } from '../../rules/run.ts';
import type { Level, Rule } from '../../rules/types.ts';
import { VERSION } from '../../version.ts';
import { shownIn } from './findings.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { safeJson } from './safe-json.ts';
import { type FileReport, type Report, type Reporter, STANDARD_INPUT } from './types.ts';

const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'note', off: 'none' };
/** The name that GitHub gives the folder of the repository. */
const BASE = '%SRCROOT%';
/**
 * Not `primaryLocationLineHash`: GitHub's upload works that one out itself and complains of any other value.
 */
const FINGERPRINT = 'ruleAndLine/v1';

/** SARIF 2.1.0 (OASIS), for code scanning. */
export const sarif: Reporter = {
  id: 'sarif',
  summary: 'SARIF 2.1.0, with fingerprints that survive edits above a line',
  inColor: false,
  looksAtText: true,
  print: (report) => `${safeJson(logOf(report), 2)}\n`,
};

function logOf(report: Report): unknown {
  const read = report.files.filter(({ error }) => error === undefined);
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'transcript', version: VERSION, rules: rules.map(ruleData) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [BASE]: { description: { text: 'The folder that the command was run in' } } },
        invocations: [invocation(report)],
        artifacts: read.map(artifact),
        results: read.flatMap((file) => resultsOf(file, report)),
      },
    ],
  };
}

function ruleData({ id, summary, severity, group, page }: Rule): unknown {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: page.what },
    help: { text: page.why },
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
    properties: { tags: [group] },
  };
}

/** What could not be read is told of the run, not of a line. */
function invocation({ files }: Report): unknown {
  const unread = files.filter(({ error }) => error !== undefined);
  const notifications = unread.map((file) => ({
    level: 'error',
    message: { text: file.error },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(file) } }],
  }));
  return {
    executionSuccessful: unread.length === 0,
    ...(unread.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

function artifact(file: FileReport): unknown {
  return {
    location: artifactLocation(file),
    ...(file.sha256 === undefined ? {} : { hashes: { 'sha-256': file.sha256 } }),
  };
}

function resultsOf(file: FileReport, report: Report): unknown[] {
  const fingerprints = fingerprintsOf(file);
  return shownIn(file, report).map((problem) => {
    const ruleIndex = rules.findIndex(({ id }) => id === problem.rule);
    return {
      ruleId: problem.rule,
      ...(ruleIndex === -1 ? {} : { ruleIndex }),
      level: LEVELS[problem.severity],
      message: { text: problem.message },
      locations: [{ physicalLocation: { artifactLocation: artifactLocation(file), ...regionOf(problem) } }],
      partialFingerprints: { [FINGERPRINT]: fingerprints.get(problem) },
    };
  });
}

function artifactLocation({ path }: FileReport): unknown {
  if (path === STANDARD_INPUT) return { description: { text: STANDARD_INPUT } };
  const segments = path.replace(/\p{Cs}/gu, '\ufffd').split('/');
  return { uri: segments.map(encodeURIComponent).join('/'), uriBaseId: BASE };
}

function regionOf({ position }: Problem): object {
  if (position === undefined) return {};
  const { start, end } = position;
  return {
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}
