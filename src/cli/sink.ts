/** A target that is written to piece by piece, so that one run can feed several. */

import { writeOutput } from './output.ts';

export interface Sink {
  /** Resolves when the text is written and the next one may come. @throws OutputError */
  write(text: string): Promise<void>;
  /** A file gets its place now. @throws OutputError */
  close(): Promise<void>;
  /** A file is given up: what stood in its place stays. */
  abandon(): Promise<void>;
}

/** What is next for the writer. */
type Step = { text: string; written: () => void } | 'end' | 'abandon';

class Abandoned extends Error {}

/** @param target as for `writeOutput`: whole files, or `-` for standard output */
export function openSink(target: string): Sink {
  let send: (step: Step) => void = () => {};
  let next = expected();
  function expected(): Promise<Step> {
    return new Promise((resolve) => {
      send = resolve;
    });
  }
  async function* texts(): AsyncGenerator<string> {
    for (;;) {
      const step = await next;
      next = expected();
      if (step === 'end') return;
      if (step === 'abandon') throw new Abandoned();
      yield step.text;
      step.written();
    }
  }
  const outcome = writeOutput(target, texts()).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  return {
    async write(text) {
      if (text === '') return;
      const written = new Promise<null>((resolve) => send({ text, written: () => resolve(null) }));
      const failure = await Promise.race([outcome, written]);
      if (failure !== null) throw failure.error;
    },
    async close() {
      send('end');
      const failure = await outcome;
      if (failure !== null) throw failure.error;
    },
    async abandon() {
      send('abandon');
      await outcome;
    },
  };
}
