/** What stands under the title and is neither its rest nor a number, nor says whether the paper is public. */

import { beginning, problem } from '../model/problem.ts';
import { TITLE_WORD } from '../words/header.ts';
import { stretchOf } from '../words/stretch.ts';
import { type Context, offsetOf } from './context.ts';

/** Says of each such line that it is left out. */
export function reportTitleLeft({ layout, table, problems }: Context): void {
  for (const spans of table.values.get('title') ?? []) {
    const line = stretchOf(layout.text, [spans]);
    const words = line.text.split(/[^A-Za-zÀ-ɏẞ\d\ufffd]+/u).filter((word) => word !== '');
    if (words.every((word) => TITLE_WORD.test(word))) continue;
    problems.push(problem('text-unassigned', { at: offsetOf(line), text: beginning(line.text) }));
  }
}
