/** Page trees that lie about themselves, or lead nowhere. */

import { LINE, type Objects, onePage, page, pdfFile } from './rawPdf.ts';

export const TREES: Record<string, () => Uint8Array> = {
  'tree-of-itself': () => pdfFile(onePage(LINE, { 2: node(1, [2]) })),
  'tree-in-a-circle': () =>
    pdfFile(onePage(LINE, { 2: node(2, [20, 3]), 20: node(1, [21]), 21: node(1, [20]) })),
  'tree-in-a-circle-10^9': () => pdfFile(onePage(LINE, { 2: node(1e9, [20, 3]), 20: node(1e9, [2, 2]) })),
  'tree-with-10^8-leaves': () => pdfFile(reused(8, 10, 10 ** 8)),
  'tree-with-10^8-leaves-and-count-1': () => pdfFile(reused(8, 10, 1)),
  'tree-with-100000-kids': () =>
    pdfFile(
      onePage(LINE, {
        2: node(
          100_000,
          Array.from({ length: 100_000 }, () => 3),
        ),
      }),
    ),
  'tree-with-1999-kids': () =>
    pdfFile(
      onePage(LINE, {
        2: node(
          1999,
          Array.from({ length: 1999 }, () => 3),
        ),
      }),
    ),
  'tree-20000-deep': () => pdfFile(deep(20_000)),
  'count-minus-1': () => pdfFile(onePage(LINE, { 2: '<< /Type /Pages /Count -1 /Kids [3 0 R] >>' })),
  'count-0': () => pdfFile(onePage(LINE, { 2: '<< /Type /Pages /Count 0 /Kids [] >>' })),
  'count-0-with-a-page': () => pdfFile(onePage(LINE, { 2: '<< /Type /Pages /Count 0 /Kids [3 0 R] >>' })),
  'count-2-billion': () => pdfFile(onePage(LINE, { 2: node(2_000_000_000, [3]) })),
  'count-2-billion-of-itself': () => pdfFile(onePage(LINE, { 2: node(2_000_000_000, [2]) })),
  'count-1.5': () => pdfFile(onePage(LINE, { 2: '<< /Type /Pages /Count 1.5 /Kids [3 0 R] >>' })),
  'no-tree': () => pdfFile(onePage(LINE, { 1: '<< /Type /Catalog >>' })),
};

function node(count: number, kids: readonly number[]): string {
  return `<< /Type /Pages /Count ${count} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
}

/** Every node has the next one `width` times; the last has the page. */
function reused(depth: number, width: number, count: number): Objects {
  const extra: Objects = {
    2: node(
      count,
      Array.from({ length: width }, () => 20),
    ),
  };
  for (let i = 0; i < depth - 1; i++) {
    const next = i === depth - 2 ? 3 : 20 + i + 1;
    extra[20 + i] = node(
      count > 1 ? count / width ** (i + 1) : 1,
      Array.from({ length: width }, () => next),
    );
  }
  return onePage(LINE, extra);
}

function deep(depth: number): Objects {
  const extra: Objects = { 2: node(1, [20]) };
  for (let i = 0; i < depth; i++) extra[20 + i] = node(1, [20 + i + 1]);
  extra[20 + depth] = page(20 + depth - 1);
  return onePage(LINE, extra);
}
