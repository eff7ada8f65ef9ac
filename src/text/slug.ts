/**
 * A short lower-case form of a label for use as an id: letters and digits of any script, joined by hyphens, accents
 * dropped. `speaker` where nothing is left. With `taken`, a number is added where the slug is already in it.
 */
export function slug(label: string, taken?: ReadonlySet<string>): string {
  const words = label
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const base = words?.join('-') ?? 'speaker';
  if (taken?.has(base) !== true) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
