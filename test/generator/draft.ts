/** A paper in the making: whatever is printed is told to the truth in the same step, so that the two can't part. */

import type { Question } from '../../src/model.ts';
import { referencesIn } from './citations.ts';
import type { Context } from './context.ts';
import type { Block, Paper, ParagraphRole, Truth } from './paper.ts';

export interface Draft {
  body: Block[];
  truth: Truth;
}

export function emptyTruth(): Truth {
  return {
    schemaVersion: 1,
    kind: null,
    public: null,
    header: {
      Datum: null,
      Nummer: null,
      Absender: null,
      Adressat: null,
      Gremium: null,
      Sitzungstermin: null,
      Kurztitel: null,
      Verhandlungsgegenstand: null,
    },
    sender: { people: [], groups: [] },
    addressee: { people: [], groups: [] },
    salutation: null,
    background: [],
    questionIntro: null,
    questions: [],
    request: null,
    signatures: [],
    resolution: [],
    referral: null,
    reasons: [],
    references: [],
  };
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

/** References come last, when everything that cites stands. */
export function citedIn(ctx: Context, paper: Pick<Paper, 'banner' | 'body'>, own: string | null): string[] {
  return referencesIn([...paper.banner, ...textsOf(paper.body)], ctx.cited).filter((n) => n !== own);
}
