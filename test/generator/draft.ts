/** A paper in the making: whatever is printed is told to the truth in the same step, so that the two can't part. */

import type { Question } from '../../src/model/names.ts';
import { emptyRecord } from '../../src/record.ts';
import { referencesIn } from './citations.ts';
import type { Context } from './context.ts';
import type { Block, ParagraphRole, Truth } from './paper.ts';

export interface Draft {
  body: Block[];
  truth: Truth;
}

export function emptyTruth(): Truth {
  const { source: _, diagnostics: __, ...truth } = emptyRecord(null);
  return truth;
}

export function print(draft: Draft, role: ParagraphRole, text: string): void {
  draft.body.push({ type: 'paragraph', role, text });
}

/** A question without parts. */
export function plainQuestion(number: string | null, heading: string | null, text: string): Question {
  return { number, heading, text, parts: [] };
}

/** All texts of a body in printed order, for finding what it cites. */
export function textsOf(body: readonly Block[]): string[] {
  return body.flatMap((block) => {
    switch (block.type) {
      case 'form':
        return [];
      case 'table':
        return block.rows.flat();
      case 'signatures':
        return block.people.flat();
      case 'lines':
        return block.lines;
      default:
        return [block.text];
    }
  });
}

/** Is a cited number printed otherwise than in its canonical form? */
export function hasMisprint({ cited }: Context, texts: readonly string[]): boolean {
  const odd = [...cited].filter(([printed, canonical]) => printed !== canonical);
  return odd.some(([printed]) => texts.some((text) => text.includes(printed)));
}

/** What is cited comes last, when everything that cites stands. */
export function addCitations(ctx: Context, { truth, body }: Draft, banner: readonly string[]): void {
  const texts = [...banner, ...textsOf(body)];
  truth.references = referencesIn(texts, ctx.cited).filter((number) => number !== truth.header.Nummer);
  truth.resolutionReferences = referencesIn(texts, ctx.citedResolutions);
}
