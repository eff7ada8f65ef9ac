import type { Transcript } from '../model/transcript.ts';
import type { SourceText } from '../text/source.ts';
import { conventionOf } from './convention.ts';
import { rules } from './index.ts';
import { suppressedAt } from './suppress.ts';
import type { Checked, Finding, FixClass, Group, Level, PresetName, Rule, Severity } from './types.ts';

/** A finding with the name and the severity of its rule. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly group: Group;
  readonly severity: Severity;
  readonly fix: FixClass;
}

/** What is set for rules; what is not set is as the preset has it. */
export interface RuleSettings {
  /** A preset and layers, in any order. Default: `magazine`. */
  readonly presets?: readonly PresetName[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** Checked already: options fit the rule's. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options?: object;
}

/** The rules' findings, by place; those about the whole file come last, and within a place by rule. */
export function checkTranscript(transcript: Transcript, settings: RuleSettings = {}, source?: SourceText): Problem[] {
  const checked: Checked = {
    transcript,
    convention: conventionOf(transcript),
    ...(source === undefined ? {} : { source }),
  };
  const suppressed = suppressedAt(checked);
  const problems: Problem[] = [];
  for (const rule of rules) {
    const severity = levelOf(rule, settings);
    if (severity === 'off') continue;
    const options = { ...rule.defaults, ...settings.rules?.[rule.id]?.options };
    for (const finding of rule.check(checked, options))
      if (!suppressed(rule.id, finding.position))
        problems.push({ ...finding, rule: rule.id, group: rule.group, fix: rule.fix, severity });
  }
  return problems.sort((a, b) => placeOf(a) - placeOf(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

const placeOf = ({ position }: Finding): number => position?.start.offset ?? Number.POSITIVE_INFINITY;

/** What is set for the rule, else the strictest of the layers, else the preset, else the rule's own severity. */
export function levelOf(rule: Rule, { presets = [], rules: set }: RuleSettings): Level {
  const own = set?.[rule.id]?.level;
  if (own !== undefined) return own;
  const layered = presets.flatMap((preset) => rule.presets?.[preset] ?? []);
  return layered.sort((a, b) => LOUDNESS[b] - LOUDNESS[a])[0] ?? rule.severity;
}

const LOUDNESS: Readonly<Record<Level, number>> = { off: 0, info: 1, warning: 2, error: 3 };
