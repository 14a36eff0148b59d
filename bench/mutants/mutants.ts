/** Where the code can be changed by one step: a clue, a weight, a transition or a condition away. */

import { readFileSync } from 'node:fs';
import { type AnyNode, type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { UNUSUAL } from '../../src/decode/weights.ts';

export const SORTS = ['clue', 'weight', 'transition', 'header-weight', 'condition'] as const;
export type Sort = (typeof SORTS)[number];

export interface Mutant {
  sort: Sort;
  file: string;
  /** What is away, as it stands in the code. */
  what: string;
  /** The whole file as JavaScript without it. */
  code: string;
}

interface Edit {
  sort: Sort;
  node: Node;
  by: string;
  what: string;
}

const WEIGHTS = /^src\/decode\/(?:role|office|text)?[wW]eights\.ts$/;
const HEADER_WEIGHTS = 'src/header/weights.ts';
const SIGNATURES = 'src/signatures/clues.ts';

/** All mutants of a file of the reading. */
export function mutantsOf(root: URL, file: string): Mutant[] {
  const source = readFileSync(new URL(file, root), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'esm', target: 'es2022' });
  const tree = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const edits: Edit[] = [];
  walk(tree, [], (node, path) => edits.push(...editsOf(file, code, node, path)));
  return edits.map(({ sort, node, by, what }) => ({
    sort,
    file,
    what: what.replace(/\s+/g, ' ').slice(0, 160),
    code: code.slice(0, node.start) + by + code.slice(node.end),
  }));
}

function editsOf(file: string, code: string, node: AnyNode, path: readonly AnyNode[]): Edit[] {
  const said = (one: Node) => code.slice(one.start, one.end);
  if (WEIGHTS.test(file) || file === HEADER_WEIGHTS) {
    const sort = file === HEADER_WEIGHTS ? 'header-weight' : 'weight';
    return isNumber(node, path) ? [{ sort, node, by: '0', what: `${nameOf(path)}: ${said(node)}` }] : [];
  }
  if (file.startsWith('src/forms/')) {
    if (!isNumber(node, path)) return [];
    const name = nameOf(path);
    const by = name.includes('ends') ? '0' : String(UNUSUAL);
    return [{ sort: 'transition', node, by: ` ${by}`, what: `${name}: ${said(node)}` }];
  }
  const inClue = file.startsWith('src/clues/') && node.type === 'Property' && said(node.key) === 'find';
  const clue: Edit[] = inClue
    ? [{ sort: 'clue', node: node.value, by: '() => 0', what: idOf(code, path.at(-1)!) }]
    : [];
  if (file === SIGNATURES && isNumber(node, path) && nameOf(path).includes('weights')) {
    return [{ sort: 'weight', node, by: '0', what: `${idOf(code, path.at(-4)!)} ${nameOf(path)}` }];
  }
  return [...clue, ...conditions(node, said)];
}

/** A guard, or an operand of `&&` and `||`. */
function conditions(node: AnyNode, said: (one: Node) => string): Edit[] {
  if (node.type === 'IfStatement' && node.alternate === null) {
    return [{ sort: 'condition', node: node.test, by: 'false', what: said(node) }];
  }
  if (node.type !== 'LogicalExpression' || node.operator === '??') return [];
  const { left, right, operator } = node;
  const edits: Edit[] = [
    { sort: 'condition', node, by: `(${said(left)})`, what: `… ${operator} ${said(right)}` },
  ];
  if (left.type !== 'LogicalExpression' || left.operator !== operator) {
    const what = `${said(left)} ${operator} …`;
    edits.push({ sort: 'condition', node, by: `(${said(right)})`, what });
  }
  return edits;
}

/** The value of a property or of a constant. */
function isNumber(node: AnyNode, path: readonly AnyNode[]): boolean {
  const above = path.at(-1);
  const held = above?.type === 'Property' || above?.type === 'VariableDeclarator';
  const number = node.type === 'UnaryExpression' ? node.argument : node;
  return held && number.type === 'Literal' && typeof number.value === 'number' && number.value !== 0;
}

/** `ROLE_WEIGHTS.item.clues.names` */
function nameOf(path: readonly AnyNode[]): string {
  const names = path.flatMap((node) => {
    if (node.type === 'Property') return 'name' in node.key ? node.key.name : [];
    return node.type === 'VariableDeclarator' && node.id.type === 'Identifier' ? node.id.name : [];
  });
  return names.join('.');
}

/** The `id` of the clue that an object is. */
function idOf(code: string, node: AnyNode): string {
  return /id: "([^"]*)"/.exec(code.slice(node.start, node.end))?.[1] ?? '';
}

function walk(
  node: AnyNode,
  path: AnyNode[],
  visit: (node: AnyNode, path: readonly AnyNode[]) => void,
): void {
  visit(node, path);
  path.push(node);
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) {
      if (inner !== null && typeof inner === 'object' && 'type' in inner) walk(inner, path, visit);
    }
  }
  path.pop();
}
