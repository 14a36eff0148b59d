/** Lines to blocks: paragraphs, list items, tables and groups of loose lines. */

import type { Layout, Line } from '../position.ts';
import { acceptedMarker } from './acceptMarker.ts';
import { beginsBlock } from './beginsBlock.ts';
import { type Block, blockOf, bodyLineOf, isFigureRow, isLoose, isProse, isStretched } from './block.ts';
import type { BlockState } from './blockState.ts';
import { footnoteLines } from './footnotes.ts';
import { measureLines } from './measure.ts';

/** Groups the body's lines to blocks, in reading order. Furniture is left out. */
export function toBlocks(layout: Layout, lines: readonly Line[]): Block[] {
  const printed = lines.filter((line) => !line.furniture);
  const notes = footnoteLines(layout, printed);
  const kept = printed.filter((line) => !notes.has(line));
  const state: BlockState = {
    layout,
    measure: measureLines(layout, kept),
    lines: kept.map((line) => bodyLineOf(layout, line)),
    parted: behindFurniture(lines),
    table: tableLines(layout),
    blocks: [],
    open: [],
    marker: null,
    seen: new Map(),
  };
  const prose = state.lines.map((line, index) =>
    isProse(state.lines[index - 1], line, state.lines[index + 1]),
  );
  state.lines.forEach((line, index) => {
    if (prose[index] && (layout.unit === 'char' || isStretched(line))) line.tabular = false;
    if (layout.unit === 'char' && isLoose(state.lines[index - 1], line, state.lines[index + 1]))
      line.tabular = false;
    if (isFigureRow(state.lines[index - 1], line)) line.tabular = true;
  });
  state.lines.forEach((_, index) => {
    takeLine(state, index);
  });
  finish(state);
  return state.blocks;
}

function tableLines(layout: Layout): Set<number> {
  return new Set(layout.grid.flatMap((cell) => cell.lines.flatMap((line) => line.map((span) => span.start))));
}

function behindFurniture(lines: readonly Line[]): Set<number> {
  const parted = new Set<number>();
  lines.forEach((line, index) => {
    if (!line.furniture && lines[index - 1]?.furniture) parted.add(line.start);
  });
  return parted;
}

function takeLine(state: BlockState, index: number): void {
  const line = state.lines[index]!;
  const marker = acceptedMarker(state, index);
  const begins = marker !== null || state.open.length === 0 || beginsBlock(state, index);
  if (begins) {
    finish(state);
    state.marker = marker;
    if (marker !== null) state.seen.set(marker.style, marker.value);
  }
  state.open.push(line);
}

function finish(state: BlockState): void {
  if (state.open.length > 0) state.blocks.push(blockOf(state.layout, state.open, state.marker));
  state.open = [];
  state.marker = null;
}
