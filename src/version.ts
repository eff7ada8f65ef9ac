declare const __VERSION__: string | undefined;

/** The version of this package; `source` where the program runs unbuilt, as in tests. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'source';
