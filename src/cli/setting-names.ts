/** The name of the environment variable that mirrors a long flag: `labelPattern` is `TRANSCRIPT_LABEL_PATTERN`. */
export function environmentName(setting: string): string {
  return `TRANSCRIPT_${kebab(setting).replaceAll('-', '_').toUpperCase()}`;
}

/** The long flag of a setting: `labelPattern` is `--label-pattern`. */
export function flagName(setting: string): string {
  return `--${kebab(setting)}`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
