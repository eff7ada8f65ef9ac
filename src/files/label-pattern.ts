import { UserError } from '../model/user-error.ts';

/**
 * The user's pattern for labelled lines, from a flag or a configuration.
 *
 * @throws UserError where it does not compile or has no group named `label`
 */
export function compileLabelPattern(pattern: string): RegExp {
  const problem = labelPatternProblem(pattern);
  if (problem === undefined) return new RegExp(pattern, 'u');
  throw new UserError(`--label-pattern: ${problem}`, { hints: ["--label-pattern '^(?<label>[A-Z]+): '"] });
}

/** Why a pattern cannot be one for labels; absent where it can. */
export function labelPatternProblem(pattern: string): string | undefined {
  let groups: Record<string, string> | undefined;
  try {
    // With an empty alternative it matches anything, and so tells its groups.
    groups = new RegExp(`${pattern}|`, 'u').exec('')?.groups;
    new RegExp(pattern, 'u');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return groups !== undefined && 'label' in groups ? undefined : 'the pattern has no group (?<label>…)';
}
