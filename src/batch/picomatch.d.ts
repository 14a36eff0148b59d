/** What we use of picomatch 4, which has no types of its own. */
declare module 'picomatch' {
  interface Picomatch {
    (
      pattern: string,
      options?: { dot?: boolean; posix?: boolean; flags?: string },
    ): (path: string) => boolean;
    scan(pattern: string): { base: string; glob: string; isGlob: boolean };
  }
  const picomatch: Picomatch;
  export default picomatch;
}
