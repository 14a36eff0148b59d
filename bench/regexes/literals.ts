/** Finds the regular expressions of the compiled program: what is written as one, and where others are put together. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';

export interface Expression {
  source: string;
  flags: string;
  /** File of the compiled program, and line. */
  at: string;
}

export interface Found {
  literals: Expression[];
  /** Where `RegExp` is called: what it makes shows only when the program runs. */
  calls: string[];
}

/** @param folder of the compiled program */
export function compiledFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.js')).sort();
}

export function findExpressions(folder: string, file: string): Found {
  const found: Found = { literals: [], calls: [] };
  const text = readFileSync(join(folder, file), 'utf8');
  const visit = (node: Node & Record<string, unknown>): void => {
    const at = `${file}:${lineOf(text, node.start)}`;
    const regex = node.regex as { pattern: string; flags: string } | undefined;
    if (regex !== undefined) found.literals.push({ source: regex.pattern, flags: regex.flags, at });
    if (makesExpression(node)) found.calls.push(at);
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  visit(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }) as never);
  return found;
}

function makesExpression(node: Node & Record<string, unknown>): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  return (node.callee as { name?: string }).name === 'RegExp';
}

function isNode(value: unknown): value is Node & Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
