/** Why a pattern cannot be one for labelled lines; absent where it can. */
export function labelPatternProblem(pattern: string): string | undefined {
  let groups: Record<string, string> | undefined;
  try {
    new RegExp(pattern, 'u');
    // With an empty alternative it matches anything, and so tells its groups.
    groups = new RegExp(`${pattern}|`, 'u').exec('')?.groups;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return groups !== undefined && 'label' in groups ? undefined : 'the pattern has no group (?<label>…)';
}
