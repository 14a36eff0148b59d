/** Shapes as JSON Schema (draft 2020-12). */

import type { Shape } from './shape.ts';

export type Schema = { readonly [keyword: string]: unknown };

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of a shape. What it names is looked for in `$defs`. */
export function schemaOf(shape: Shape): Schema {
  const description = shape.about ? { description: shape.about } : {};
  const plain = plainSchema(shape);
  if (!shape.orNull) return { ...description, ...plain };
  if (Array.isArray(plain.enum)) return { ...description, ...plain, enum: [...plain.enum, null] };
  if (shape.is === 'object' || shape.is === 'list' || shape.is === 'named')
    return { ...description, oneOf: [plain, { type: 'null' }] };
  return { ...description, ...plain, type: [plain.type, 'null'] };
}

function plainSchema(shape: Shape): Schema {
  switch (shape.is) {
    case 'text':
      return {
        type: 'string',
        ...(shape.mayBeEmpty ? {} : { minLength: 1 }),
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
        ...(shape.most === undefined ? {} : { maxLength: shape.most }),
      };
    case 'integer':
    case 'number':
      return { type: shape.is, ...(shape.least === undefined ? {} : { minimum: shape.least }) };
    case 'truth':
      return { type: 'boolean' };
    case 'textOrTruth':
      return { type: ['string', 'boolean'], minLength: 1 };
    case 'choice':
      return { enum: [...shape.of] };
    case 'constant':
      return { const: shape.value };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(shape.of) };
    case 'named':
      return { $ref: `#/$defs/${shape.name}` };
    default:
      return objectSchema(Object.entries(shape.keys));
  }
}

function objectSchema(keys: readonly (readonly [string, Shape])[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map(([key, shape]) => [key, schemaOf(shape)])),
    required: keys.filter(([, { optional }]) => !optional).map(([key]) => key),
    additionalProperties: false,
  };
}
