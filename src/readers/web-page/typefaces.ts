import type { OpenEvent, PageEvent } from './events.ts';

/** How an element sets its words, where it says so: by its name, its class or its own style. */
export interface Typeface {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
}

const ELEMENTS: Readonly<Record<string, Typeface>> = {
  b: { strong: true },
  strong: { strong: true },
  em: { emphasis: true },
  i: { emphasis: true },
};
/** Share of a page's characters that a style sheet may set in bold or in italics; more is the page's own type. */
const LARGEST_SHARE = 0.75;
/** Weight of type, from 100 to 900, from which it is bold. */
const BOLD = 600;
/** A comment or a declaration of the sheet itself. */
const BEFORE_RULE = /^[\s\S]*(?:;|\*\/)/;
const CLASS_ALONE = /^(?:[a-z][a-z0-9]{0,10})?\.([\w-]{1,60})$/i;
const WEIGHT = /(?:^|;)\s*font-weight\s*:\s*(bold(?:er)?|normal|lighter|\d{3})\b/i;
const SLANT = /(?:^|;)\s*font-style\s*:\s*(italic|oblique|normal)\b/i;

/** The typeface of every element that sets one. @param css the page's style sheets */
export function typefacesOf(events: readonly PageEvent[], css: string): ReadonlyMap<OpenEvent, Typeface> {
  const all = facesBy(events, classesOf(css));
  return isOwnType(events, all) ? facesBy(events, new Map()) : all;
}

function facesBy(events: readonly PageEvent[], classes: ReadonlyMap<string, Typeface>): Map<OpenEvent, Typeface> {
  const faces = new Map<OpenEvent, Typeface>();
  for (const event of events) {
    if (event.kind !== 'open') continue;
    const { class: names = '', style = '' } = event.attributes;
    const ofClasses = classes.size === 0 ? [] : names.split(/\s+/).map((name) => classes.get(name));
    const face = Object.assign({}, ELEMENTS[event.name], ...ofClasses, declared(style)) as Typeface;
    if (face.strong !== undefined || face.emphasis !== undefined) faces.set(event, face);
  }
  return faces;
}

/** What rules for one class say; those for elements within others are left out. */
function classesOf(css: string): Map<string, Typeface> {
  const classes = new Map<string, Typeface>();
  for (const rule of css.split('}')) {
    const [declarations = '', before = ''] = rule.split('{').reverse();
    const selectors = before.replace(BEFORE_RULE, '');
    const face = declared(declarations);
    if (face.strong === undefined && face.emphasis === undefined) continue;
    for (const selector of selectors.split(',')) {
      const name = CLASS_ALONE.exec(selector.trim())?.[1];
      if (name !== undefined) classes.set(name, { ...classes.get(name), ...face });
    }
  }
  return classes;
}

function declared(style: string): Typeface {
  const weight = WEIGHT.exec(style)?.[1]?.toLowerCase();
  const slant = SLANT.exec(style)?.[1]?.toLowerCase();
  return {
    ...(weight === undefined ? {} : { strong: weight.startsWith('bold') || Number(weight) >= BOLD }),
    ...(slant === undefined ? {} : { emphasis: slant !== 'normal' }),
  };
}

/** Whether most of the page is set in bold, or in italics. */
function isOwnType(events: readonly PageEvent[], faces: ReadonlyMap<OpenEvent, Typeface>): boolean {
  const type = new OpenTypefaces(faces);
  const length = { all: 0, strong: 0, emphasis: 0 };
  for (const event of events) {
    if (event.kind === 'open') type.open(event);
    else if (event.kind === 'close') type.close();
    else {
      const printed = event.text.trim().length;
      length.all += printed;
      if (type.now.strong) length.strong += printed;
      if (type.now.emphasis) length.emphasis += printed;
    }
  }
  return Math.max(length.strong, length.emphasis) > length.all * LARGEST_SHARE;
}

/** The typeface at a place of the page: what no element sets is as it is around it. */
export class OpenTypefaces {
  private readonly faces: ReadonlyMap<OpenEvent, Typeface>;
  private readonly stack: Required<Typeface>[] = [{ strong: false, emphasis: false }];

  constructor(faces: ReadonlyMap<OpenEvent, Typeface>) {
    this.faces = faces;
  }

  get now(): Required<Typeface> {
    return this.stack[this.stack.length - 1] as Required<Typeface>;
  }

  open(event: OpenEvent): void {
    this.stack.push({ ...this.now, ...this.faces.get(event) });
  }

  close(): void {
    this.stack.pop();
  }
}
