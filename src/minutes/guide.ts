/** What the agenda's list says of an item, by which its lines in the protocol are told. */

import type { EntryDraft } from './draft.ts';
import { folded } from './lines.ts';

/** All folded but the paper's canonical number. */
export interface Guide {
  title: string;
  paper: string | null;
  lines: ReadonlySet<string>;
  reporter: string;
}

export function guideOf(listed: EntryDraft | null): Guide | null {
  if (listed === null) return null;
  const extra = [...listed.movers, ...(listed.note === null ? [] : [listed.note])];
  return {
    title: folded(listed.title?.text ?? ''),
    paper: listed.paper?.value ?? null,
    lines: new Set(extra.map(({ text }) => folded(text))),
    reporter: folded(listed.reporter?.text ?? ''),
  };
}
