/** The labels of single fields in the form of financial effects, as they are printed in a row. */

import { FINANCE_FIELD } from '../words/proposal.ts';
import { joinStretches, type Stretch, sliceStretch } from '../words/stretch.ts';

export function labelsOf(text: string): RegExpExecArray[] {
  return [...text.matchAll(FINANCE_FIELD)];
}

/** The label that is one long word, without the space with which a narrow cell broke it. */
export function unbroken(label: Stretch): Stretch {
  const broken = BROKEN.exec(label.text);
  if (broken === null) return label;
  const [before, joint] = [broken[1]!.length, broken[2]!.length];
  return joinStretches([
    { ...sliceStretch(label, 0, before), goesOn: true },
    sliceStretch(label, before + joint),
  ]);
}

const BROKEN = /^(Haush[a-zß-ɏ]*|H[a-zß-ɏ]{0,3})(-? )[a-zß-ɏ]+$/u;
