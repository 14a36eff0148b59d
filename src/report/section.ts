/** What the page of a paper shows: values in sections. */

import type { JsonPointer } from '../model/pointer.ts';

/** What a value is to the paper; decides on the colour of its boxes. */
export type Tone = 'form' | 'frame' | 'matter';

/** One value of the record. */
export interface Value {
  pointer: JsonPointer;
  /** What it is, in words that tell it from others: `Question 3`. */
  name: string;
  text: string;
  tone: Tone;
}

/** Something a section lists. */
export interface Item {
  /** The label as printed on the paper, or a word for it; `null` where the section's title says enough. */
  label: string | null;
  /** A printed number, before the value. */
  marker: Value | null;
  /** A printed sub-heading, above it. */
  heading: Value | null;
  /** `null` where nothing stands on the paper. */
  value: Value | null;
  /** Short values that belong to it: names, roles, groups, lines under a name. */
  details: Value[];
  parts: Item[];
}

export interface Section {
  title: string;
  items: Item[];
}
