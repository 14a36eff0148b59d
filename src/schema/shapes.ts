/** Small pieces of JSON Schema (draft 2020-12). */

export type Schema = { readonly [keyword: string]: unknown };

/** A text value is never empty: what lacks is `null`. */
export const TEXT: Schema = { type: 'string', minLength: 1 };
/** Pages, lines, columns and parts count from 1. */
export const NUMBER: Schema = { type: 'integer', minimum: 1 };
export const SEVERITY_NAME: Schema = { enum: ['error', 'warning', 'info'] };

/** The same, or `null`. */
export function orNull(schema: Schema): Schema {
  return { ...schema, type: [schema.type, 'null'] };
}

export function list(items: Schema, description: string): Schema {
  return { type: 'array', items, description };
}

export function texts(description: string): Schema {
  return list(TEXT, description);
}

/** An object with exactly these keys, all of them always there but the optional ones. */
export function object(
  description: string,
  properties: Record<string, Schema>,
  optional: readonly string[] = [],
): Schema {
  return {
    type: 'object',
    ...(description === '' ? {} : { description }),
    properties,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    additionalProperties: false,
  };
}

export const PLACE: Schema = {
  oneOf: [
    object(
      'Where it stands. All count from 1; line within the page (PDF) or the file (text), column in UTF-16 units.',
      {
        page: NUMBER,
        line: NUMBER,
        column: NUMBER,
      },
    ),
    { type: 'null' },
  ],
};
