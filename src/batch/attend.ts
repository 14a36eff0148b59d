/** Waits for what a child process or thread makes of an order, or for the reason why there will be nothing. */

import { BrokenInstallation } from '../brokenInstallation.ts';
import type { Product } from '../product.ts';
import type { SourceFacts } from '../record.ts';
import { type Ending, type Limits, OCR_PAGE_MS } from './limits.ts';
import type { Meter } from './meter.ts';
import type { Done, Report } from './task.ts';
import { watch } from './watch.ts';

/** The way to whoever reads the paper. */
export interface Line {
  /** Gives the function that stops listening. */
  listen(onReport: (report: Report) => void, onEnd: (ending: Ending) => void): () => void;
  kill(): void;
}

export type Outcome = Finished | Unfinished;

export interface Finished {
  /** Of the order's first papers: at least of one. */
  done: Done[];
  /** The reader was ended, or ended, before it could make better ones. */
  cutOff: boolean;
}

export interface Unfinished {
  ending: Ending;
  /** `null` where the reader did not come as far as telling them. */
  facts: SourceFacts | null;
  /** Of the time that is limited, in milliseconds. */
  spentMs: number;
}

/**
 * To be called before the order goes out. Rejects with `BrokenInstallation` only; what comes after the outcome is not
 * listened to.
 */
export function attend(line: Line, meter: Meter, limits: Limits): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let facts: SourceFacts | null = null;
    let provisional: Product[] | null = null;
    const start = performance.now();
    const stop = (): void => {
      stopListening();
      watching.stop();
    };
    const settle = (outcome: Outcome): void => {
      stop();
      resolve(outcome);
    };
    const end = (ending: Ending): void =>
      settle(
        provisional === null
          ? { ending, facts, spentMs: watching.spentMs() }
          : { done: [{ products: provisional, milliseconds: performance.now() - start }], cutOff: true },
      );
    const stopListening = line.listen((report) => {
      if (report.type === 'facts') facts = report.facts;
      if (report.type === 'ocr-page') watching.allow(OCR_PAGE_MS);
      if (report.type === 'provisional') provisional = report.products;
      if (report.type === 'done') settle({ done: report.done, cutOff: false });
      if (report.type === 'broken') {
        stop();
        reject(new BrokenInstallation(report.message));
      }
    }, end);
    const watching = watch(meter, limits, (ending) => {
      line.kill();
      end(ending);
    });
  });
}
