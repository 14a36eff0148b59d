/** A rule's example as a person sees it: what is left out of a paper is nothing to see. */
export function exampleText(example: string): string {
  return example.trim() === '' ? '(nothing stands there)' : example.replace(/^\n+/, '').trimEnd();
}
