const KANA_OR_HAN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const FAMILY = new RegExp(`^${KANA_OR_HAN}{1,4}$`, 'u');

/** The name in the head of a profile, its parts apart and how it is read behind: `前田 修吾（まえだ・しゅうご）`. Undefined where there are several. */
export function nameInProfile(label: string, text: string): string | undefined {
  if (!FAMILY.test(label)) return undefined;
  const head = new RegExp(`^(${label}[ \\u3000]${KANA_OR_HAN}{1,6})[ \\u3000]?[（(]`, 'gmu');
  const found = new Set([...text.matchAll(head)].flatMap((match) => match[1]?.replace('\u3000', ' ') ?? []));
  const [name] = found;
  return found.size === 1 ? name : undefined;
}
