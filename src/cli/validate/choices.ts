import { UserError } from '../../model/user-error.ts';
import type { RuleSettings } from '../../rules/run.ts';
import { presetProblem, ruleProblem, ruleSetting } from '../../rules/settings.ts';
import type { PresetName, Severity } from '../../rules/types.ts';
import { didYouMean } from '../../text/suggest.ts';
import type { Settled } from '../settings.ts';
import type { ValidateFlags } from './flags.ts';

/** When the exit code says that something was found. */
export type FailOn = Severity | 'never';

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Presets and rules for one file: configuration < environment < flags. @throws UserError where one is not known */
export function rulesFor({ choices, config }: Settled, flags: Pick<ValidateFlags, 'rule'>): RuleSettings {
  const configured = Object.entries(config.settings.rules ?? {}).map(
    ([id, value]) => [id, ruleSetting(value)] as const,
  );
  return {
    presets: presetsOf(choices.get('preset')?.value),
    rules: Object.fromEntries([...configured, ...(flags.rule ?? []).map(fromFlag)]),
  };
}

function presetsOf(value: string | undefined): PresetName[] {
  const names = value?.split(',').map((name) => name.trim()) ?? [];
  for (const name of names) {
    const problem = presetProblem(name);
    if (problem !== undefined) throw new UserError(`--preset ${name}: ${problem}`);
  }
  return names as PresetName[];
}

/** `long-turn=off` */
function fromFlag(given: string): readonly [string, ReturnType<typeof ruleSetting>] {
  const [id = '', level] = given.split('=', 2);
  const problem = ruleProblem(id, level);
  if (problem !== undefined)
    throw new UserError(`--rule ${given}: ${problem}`, { hints: ['--rule long-turn=off', 'transcript rules'] });
  return [id, ruleSetting(level)];
}

/** @throws UserError */
export function severityOf(flag: string, value: string): Severity {
  return oneOf(SEVERITIES, flag, value);
}

/** @throws UserError */
export function failOnOf(value: string): FailOn {
  return oneOf([...SEVERITIES, 'never'] as const, '--fail-on', value);
}

/** @throws UserError */
export function maxWarningsOf(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UserError(`--max-warnings ${value}: not a number`, { hints: ['--max-warnings 0'] });
}

function oneOf<T extends string>(known: readonly T[], flag: string, value: string): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const guess = didYouMean(value, known);
  throw new UserError(
    `${flag} ${value}: not one of ${known.join(', ')}${guess === undefined ? '' : `. Did you mean ${guess}?`}`,
  );
}
