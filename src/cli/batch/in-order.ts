/** How much may be begun, or done and not yet taken. */
export interface Window {
  readonly things: number;
  /** One thing is begun however much it weighs. */
  readonly weight: number;
}

/** Does things at once. @returns what comes of each, in the order of the things */
export async function* inOrder<Thing extends { readonly size: number }, Made>(
  things: Iterable<Thing>,
  make: (thing: Thing) => Promise<Made>,
  window: Window,
): AsyncGenerator<{ readonly thing: Thing; readonly made: Made }> {
  const begun: { thing: Thing; making: Promise<Made> }[] = [];
  const left = things[Symbol.iterator]();
  let weight = 0;
  for (let next = left.next(); ; ) {
    while (!next.done && begun.length < window.things) {
      const thing: Thing = next.value;
      if (begun.length > 0 && weight + thing.size > window.weight) break;
      begun.push({ thing, making: make(thing) });
      weight += thing.size;
      next = left.next();
    }
    const first = begun.shift();
    if (first === undefined) return;
    const { thing, making } = first;
    yield { thing, made: await making };
    weight -= thing.size;
  }
}
