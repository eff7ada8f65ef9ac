import type { Block } from '../../model/transcript.ts';
import { ADVERTISEMENT_WORDS } from '../../text/lexicon.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { headingDepth, isHtmlHeading, withoutTags } from './html.ts';
import type { Line } from './lines.ts';
import { isSeatAndParty, isStageLine } from './marks.ts';
import { isChatNotice } from './message-head.ts';
import { isPager } from './pager.ts';
import { isThreadFurniture } from './thread.ts';

const IN_CAPITALS = /^(?:[A-Z]{2}|<)/;
const EXAMINATION =
  /^(?:(?:CONTINUED |FURTHER )?(?:DIRECT|CROSS|REDIRECT|RECROSS|VOIR DIRE|RE-DIRECT|RE-CROSS)[ -]*EXAMINATION.*|EXAMINATION|<[\p{Lu}][\p{Lu}\s.,'’-]{4,80}(?:\s{2,}\[[^\]]{1,20}\])?|(?:REBUTTAL |ORAL )ARGUMENT OF [\p{Lu}\s.,'’-]{4,80}|ON BEHALF OF [\p{Lu}\s.,'’-]{4,80}|FOR (?:THE )?(?:COURT-APPOINTED )?(?:AMICUS CURIAE|PETITIONERS?|RESPONDENTS?|APPELLANTS?|APPELLEES?)|BY (?:MR|MS|MRS|MISS|DR|THE)\.? [\p{Lu}\s.'’-]+:?)$/u;

/** Lines of a CHAT transcript below and between the main tiers: `%com:⇥points at it`, `@G:⇥Boats`, `@End`. */
const DEPENDENT_TIER = /^%[a-z]{3}:\s/;
const TIER_HEADER = /^@(?:\p{Lu}[\p{L} ]{0,24}:\s|End$|Bg$|Eg$|New Episode$)/u;

/** The block that a line makes by itself, whatever stands around it. Undefined for running text. */
export function standsAlone(line: Line, source: SourceText): Block | undefined {
  const alone = contentOf(line);
  return alone === undefined ? undefined : { ...alone, position: positionOf(source, line.start, line.end) };
}

type Content = Block extends infer One ? (One extends Block ? Omit<One, 'position'> : never) : never;

function contentOf(line: Line): Content | undefined {
  switch (line.kind) {
    case 'heading': {
      const depth = headingDepth(line.text);
      const bare = isHtmlHeading(line.text) ? withoutTags(line.text) : line.text;
      const text = bare.replace(/^#{1,6}\s*/, '').replace(/\s+#{1,6}$/, '');
      return { type: 'heading', depth, text: text === '' ? line.text : text };
    }
    case 'separator':
      return { type: 'apart', kind: 'separator', text: line.text };
    case 'timestamp':
      return { type: 'apart', kind: 'timestamp', text: line.text };
    case 'furniture':
      return { type: 'apart', kind: 'page-furniture', text: line.text };
    case 'tag':
    case 'image':
    case 'reference':
      return { type: 'apart', kind: 'chrome', text: line.text };
    case 'footnote':
      return { type: 'note', text: line.text };
    case 'front-matter':
      return { type: 'apart', kind: 'field', text: line.text };
    default:
      break;
  }
  if (DEPENDENT_TIER.test(line.text)) return { type: 'note', text: line.text };
  if (line.text.startsWith('@') && TIER_HEADER.test(line.text))
    return { type: 'apart', kind: 'field', text: line.text };
  if (IN_CAPITALS.test(line.text) && EXAMINATION.test(line.text))
    return { type: 'heading', depth: 2, text: line.text.replace(/:$/, '') };
  if (isStageLine(line.text)) return { type: 'stage', text: line.text };
  if (isSeatAndParty(line.text)) return { type: 'apart', kind: 'field', text: line.text };
  if (isThreadFurniture(line.text) || isPager(line.text) || isChatNotice(line.text))
    return { type: 'apart', kind: 'page-furniture', text: line.text };
  if (isAdvertisement(line.text)) return { type: 'apart', kind: 'advertisement', text: line.text };
  return undefined;
}

function isAdvertisement(text: string): boolean {
  if (text.length >= 60 || !/^[*_[(]|:/.test(text)) return false;
  const bare = text.replace(/[*_:.[\]()]/g, '').trim();
  return ADVERTISEMENT_WORDS.has(bare.toLowerCase());
}
