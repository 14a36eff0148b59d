/** XML of elements without mixed content. */

import { escapeHtml } from '../../output/formats/escape.ts';

export type Xml = readonly [name: string, content: string | readonly Xml[]];

/** An element with what is in it, indented, a line each. What XML forbids is written `\uXXXX`. */
export function xmlText([name, content]: Xml, indent = ''): string {
  const end = name.split(' ')[0];
  if (typeof content === 'string') return `${indent}<${name}>${escapeHtml(content)}</${end}>\n`;
  const inside = content.map((child) => xmlText(child, `${indent}  `)).join('');
  return `${indent}<${name}>\n${inside}${indent}</${end}>\n`;
}
