/** Sizes, as every language writes them into a sentence. */

/** In units of 1024, as the options take it. */
export function sizeText(bytes: number): string {
  const [unit, name] = bytes < 2 ** 20 ? [2 ** 10, 'KB'] : [2 ** 20, 'MB'];
  return `${Math.round((bytes / unit) * 10) / 10} ${name}`;
}
