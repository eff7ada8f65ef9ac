/** The one thing that is used of the matcher behind fast-glob, which brings no types. */
declare module 'micromatch' {
  const micromatch: (
    paths: readonly string[],
    patterns: readonly string[],
    options: { readonly dot: boolean },
  ) => string[];
  export default micromatch;
}
