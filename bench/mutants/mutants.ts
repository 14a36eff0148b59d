/**
 * Where the code can be changed by one step: a clue, a weight, a transition or a condition away. All mutants of a file stand in one
 * changed file, each behind a switch, so that trying one costs no build.
 */

import { readFileSync } from 'node:fs';
import { parseAst } from 'vitest/node';
import { UNUSUAL } from '../../src/decode/weights.ts';
import { SWITCHES } from './switches.ts';

export const SORTS = ['clue', 'weight', 'transition', 'header-weight', 'condition'] as const;
export type Sort = (typeof SORTS)[number];

export interface Mutant {
  /** Its place in the list of all mutants. */
  id: number;
  sort: Sort;
  file: string;
  /** From 1. */
  line: number;
  /** What is away, as it stands in the code. */
  what: string;
  /** The stretch of the file that the change takes, half-open, and what is left of it; a condition only. */
  without: { start: number; end: number; left: string } | undefined;
}

/** A file with switches, as TypeScript. */
export interface Switched {
  file: string;
  code: string;
}

/** A stretch of the code with what is put before and behind it. */
interface Wrap {
  start: number;
  end: number;
  before: string;
  after: string;
}

const WEIGHTS = /^src\/(?:decode\/(?:role|office|text)?[wW]eights|minutes\/weights)\.ts$/;
const HEADER_WEIGHTS = 'src/header/weights.ts';
const SIGNATURES = 'src/signatures/clues.ts';

/** All mutants of a file, counted from `first`, and the file as JavaScript with a switch for each. */
export function mutantsOf(root: URL, file: string, first: number): { mutants: Mutant[]; switched: Switched } {
  const source = readFileSync(new URL(file, root), 'utf8');
  const tree = parseAst(source, { lang: 'ts' });
  const mutants: Mutant[] = [];
  const wraps: Wrap[] = [];
  walk(tree, [], (node, path) => {
    for (const { sort, at, call, what, without } of changesOf(file, source, node, path)) {
      const id = first + mutants.length;
      const line = source.slice(0, at.start).split('\n').length;
      mutants.push({
        id,
        sort,
        file,
        line,
        what: what.replace(/\s+/g, ' ').slice(0, 160),
        without: without && { start: without.gone.start, end: without.gone.end, left: without.left },
      });
      const before = `${SWITCHES}.${call.replace('(', `(${id}, `)}`;
      wraps.push({ start: at.start, end: at.end, before, after: ')' });
    }
  });
  return { mutants, switched: { file, code: wrapped(source, wraps) } };
}

interface Change {
  sort: Sort;
  /** What is given to the switch. */
  at: SyntaxNode;
  /** The switch's call up to what it is given, without the id. */
  call: string;
  what: string;
  /** What stands in the place of `gone` where the change is made for good; a condition only. */
  without?: { gone: SyntaxNode; left: string };
}

/** What is asked of a node of the syntax tree, whatever it is. */
interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  operator?: string;
  name?: string;
  value?: unknown;
  argument?: SyntaxNode;
  key?: SyntaxNode;
  id?: SyntaxNode;
  left?: SyntaxNode;
  right?: SyntaxNode;
  test?: SyntaxNode;
  alternate?: SyntaxNode | null;
}

function changesOf(file: string, code: string, node: SyntaxNode, path: readonly SyntaxNode[]): Change[] {
  const said = (one: SyntaxNode) => code.slice(one.start, one.end);
  if (WEIGHTS.test(file) || file === HEADER_WEIGHTS) {
    const sort = file === HEADER_WEIGHTS ? 'header-weight' : 'weight';
    return isNumber(node, path)
      ? [{ sort, at: node, call: 'value(0, ', what: `${nameOf(path)}: ${said(node)}` }]
      : [];
  }
  if (file.startsWith('src/forms/')) {
    if (!isNumber(node, path)) return [];
    const name = nameOf(path);
    const by = name.includes('ends') ? '0' : String(UNUSUAL);
    return [{ sort: 'transition', at: node, call: `value(${by}, `, what: `${name}: ${said(node)}` }];
  }
  if (file.startsWith('src/clues/') && isNode(node.value) && node.key?.name === 'find') {
    return [{ sort: 'clue', at: node.value, call: 'value(() => 0, ', what: idOf(code, path.at(-1)!) }];
  }
  if (file === SIGNATURES && isNumber(node, path) && nameOf(path).includes('weights')) {
    const what = `${idOf(code, path.at(-4)!)} ${nameOf(path)}`;
    return [{ sort: 'weight', at: node, call: 'value(0, ', what }];
  }
  return conditions(node, said);
}

/** A guard, or an operand of `&&` and `||`. */
function conditions(node: SyntaxNode, said: (one: SyntaxNode) => string): Change[] {
  if (node.type === 'IfStatement' && node.alternate === null) {
    const without = { gone: node, left: '' };
    return [{ sort: 'condition', at: node.test!, call: 'unless(', what: said(node), without }];
  }
  if (node.type !== 'LogicalExpression' || node.operator === '??') return [];
  const { left, right, operator } = node as Required<SyntaxNode>;
  const call = operator === '&&' ? 'always(' : 'unless(';
  const changes: Change[] = [
    {
      sort: 'condition',
      at: right,
      call,
      what: `… ${operator} ${said(right)}`,
      without: { gone: node, left: said(left) },
    },
  ];
  // of a chain the left end only: its other operands are the right ones of the operators before
  if (left.type !== 'LogicalExpression' || left.operator !== operator) {
    changes.push({
      sort: 'condition',
      at: left,
      call,
      what: `${said(left)} ${operator} …`,
      without: { gone: node, left: said(right) },
    });
  }
  return changes;
}

/** The value of a property or of a constant. */
function isNumber(node: SyntaxNode, path: readonly SyntaxNode[]): boolean {
  const above = path.at(-1);
  const held = above?.type === 'Property' || above?.type === 'VariableDeclarator';
  const number = node.type === 'UnaryExpression' ? node.argument! : node;
  return held && number.type === 'Literal' && typeof number.value === 'number' && number.value !== 0;
}

/** `ROLE_WEIGHTS.item.clues.names` */
function nameOf(path: readonly SyntaxNode[]): string {
  const names = path.flatMap((node) => {
    if (node.type === 'Property') return node.key?.name ?? [];
    return node.type === 'VariableDeclarator' ? (node.id?.name ?? []) : [];
  });
  return names.join('.');
}

/** The `id` of the clue that an object is. */
function idOf(code: string, node: SyntaxNode): string {
  return /id: '([^']*)'/.exec(code.slice(node.start, node.end))?.[1] ?? '';
}

function isNode(value: unknown): value is SyntaxNode {
  return value !== null && typeof value === 'object' && 'type' in value && 'start' in value;
}

function walk(
  node: SyntaxNode,
  path: SyntaxNode[],
  visit: (node: SyntaxNode, path: readonly SyntaxNode[]) => void,
): void {
  visit(node, path);
  path.push(node);
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) walk(inner, path, visit);
  }
  path.pop();
}

/** Puts all wraps in; those of one place from the outermost to the innermost. */
function wrapped(source: string, wraps: readonly Wrap[]): string {
  const opened = [...wraps].sort((a, b) => a.start - b.start || b.end - a.end);
  const closed = [...wraps].sort((a, b) => a.end - b.end || b.start - a.start);
  let [code, at, next] = ['', 0, 0];
  const closeUntil = (place: number) => {
    for (; next < closed.length && closed[next]!.end <= place; next++) {
      code += source.slice(at, closed[next]!.end) + closed[next]!.after;
      at = closed[next]!.end;
    }
  };
  for (const { start, before } of opened) {
    closeUntil(start);
    code += source.slice(at, start) + before;
    at = start;
  }
  closeUntil(source.length);
  return code + source.slice(at);
}
