/** List items to a tree: which item is a sub-item of which. */

import type { Block } from '../sheet/block.ts';
import { asLetter, type Marker, type MarkerFamily } from '../sheet/marker.ts';
import { joinStretches, type Stretch } from '../words/stretch.ts';

export interface Item {
  /** `null`: a bullet or an unnumbered paragraph. */
  marker: Marker | null;
  /** Where the item begins, for diagnostics. */
  block: Block;
  text: Stretch;
  /** Further paragraphs, until `closeList` joins them to the text. */
  more: Stretch[];
  heading: Stretch | null;
  parts: Item[];
}

interface Level {
  family: MarkerFamily;
  style: string;
  value: number;
  left: number;
  item: Item;
}

export interface ListState {
  roots: Item[];
  /** The open item of each level, from the top. */
  levels: Level[];
  tolerance: number;
}

/** No paper nests its lists deeper; what a hostile one sets in further stands at this level. */
const DEEPEST = 8;

export function openList(tolerance: number): ListState {
  return { roots: [], levels: [], tolerance };
}

/** Adds a list item at the level that its marker and its left edge say. */
export function addItem(list: ListState, block: Block, heading: Stretch | null): Item {
  const printed = block.marker!;
  const depth = Math.min(depthOf(list, printed, block.left), DEEPEST);
  const marker =
    list.levels[depth]?.family.toLowerCase() === 'alpha' ? (asLetter(printed) ?? printed) : printed;
  list.levels.length = depth;
  const parent = list.levels[depth - 1]?.item;
  // `1 a)` under 1 is its part `a`
  const own = parent !== undefined && marker.of?.item === parent.marker?.number ? marker.of : undefined;
  const item: Item = {
    marker: own === undefined ? marker : { ...marker, number: own.letter },
    block,
    text: block.text,
    more: [],
    heading,
    parts: [],
  };
  if (parent === undefined) list.roots.push(item);
  else parent.parts.push(item);
  list.levels.push({
    family: marker.family,
    style: marker.style,
    value: marker.value,
    left: block.left,
    item,
  });
  return item;
}

function depthOf(list: ListState, marker: Marker, left: number): number {
  // `1 a)` under 1, wherever it stands
  if (marker.of !== undefined) {
    const under = list.levels.findIndex(({ item }) => item.marker?.number === marker.of?.item);
    if (under >= 0) return under + 1;
  }
  // the same numbers at two depths: the left edge tells which list goes on
  const same = list.levels.findIndex(
    (level) => level.style === marker.style && Math.abs(level.left - left) <= list.tolerance * 2,
  );
  if (same >= 0) return same;
  for (let depth = list.levels.length - 1; depth >= 0; depth--) {
    if (isSibling(list.levels[depth]!, marker, left, list.tolerance)) return depth;
  }
  // a style that is new here: a sub-item of the deepest item that begins further left
  for (let depth = list.levels.length - 1; depth >= 0; depth--) {
    const level = list.levels[depth]!;
    if (level.left < left - list.tolerance) return depth + 1;
  }
  return list.levels.length;
}

/** Does the marker go on with the list of this level? */
function isSibling(level: Level, marker: Marker, left: number, tolerance: number): boolean {
  const sameEdge = Math.abs(level.left - left) <= tolerance * 2;
  if (marker.family === 'bullet') return level.style === marker.style && left < level.left;
  if (level.style === marker.style) {
    const nested = left > level.left + tolerance * 2 && marker.value === 1;
    return !nested;
  }
  // `1a.`, `1b.`, `2.`: one list
  if (level.item.marker?.of !== undefined && level.item.marker.number === level.item.marker.of.letter)
    return false;
  if ((level.item.marker?.of ?? marker.of) !== undefined && sameEdge) return true;
  const letter = asLetter(marker);
  if (letter !== null && level.style === letter.style && letter.value === level.value + 1) return true;
  // `1.` then `2)`: one list with careless punctuation
  const sameFamily = level.family === marker.family;
  return sameFamily && marker.family !== 'decimal' && marker.value === level.value + 1;
}

/**
 * Adds a paragraph without a marker to the open list: at an item's own text edge it belongs to that item, left of
 * the sub-items it goes to the item above them.
 */
export function continueItem(list: ListState, block: Block): boolean {
  if (list.levels.length === 0) return false;
  let depth = list.levels.length - 1;
  while (depth > 0 && block.left < list.levels[depth]!.item.block.textLeft - list.tolerance * 2) depth--;
  const item = list.levels[depth]!.item;
  item.more.push(block.full);
  list.levels.length = depth + 1;
  return true;
}

/** An unnumbered question. */
export function paragraphItem(block: Block, heading: Stretch | null): Item {
  return { marker: null, block, text: block.text, more: [], heading, parts: [] };
}

/** Ends the list: each item's paragraphs become its text. */
export function closeList(items: readonly Item[]): void {
  for (const item of items) {
    if (item.more.length > 0) item.text = joinStretches([item.text, ...item.more]);
    item.more = [];
    closeList(item.parts);
  }
}
