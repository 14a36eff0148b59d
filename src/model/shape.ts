/**
 * A small language in which a record is described as plain data: `ValueOf` makes the type of it, `makerOfEmpty` the empty
 * value, `schemaOf` the JSON Schema. `about` is the meaning, in words for the schema's reader.
 */

export type Shape = (
  | { is: 'text'; pattern?: string; most?: number; mayBeEmpty?: true }
  | { is: 'integer' | 'number'; least?: number }
  | { is: 'truth' }
  | { is: 'textOrTruth' }
  | { is: 'choice'; of: readonly string[] }
  | { is: 'constant'; value: string | number }
  | { is: 'list' | 'map'; of: Shape }
  | { is: 'object'; keys: Shapes }
  | { is: 'named'; name: string; value?: unknown }
) & { about?: string; orNull?: true; optional?: true };

export type Shapes = { readonly [key: string]: Shape };

/** The type of the values that a shape describes. */
export type ValueOf<S> = PlainOf<S> | (S extends { orNull: true } ? null : never);

type PlainOf<S> = S extends { is: 'text' }
  ? string
  : S extends { is: 'integer' | 'number' }
    ? number
    : S extends { is: 'truth' }
      ? boolean
      : S extends { is: 'textOrTruth' }
        ? string | boolean
        : S extends { is: 'choice'; of: readonly (infer Word)[] }
          ? Word
          : S extends { is: 'constant'; value: infer Value }
            ? Value
            : S extends { is: 'named'; value?: infer Value }
              ? Value
              : S extends { is: 'list'; of: infer Of }
                ? ValueOf<Of>[]
                : S extends { is: 'map'; of: infer Of }
                  ? Record<string, ValueOf<Of>>
                  : S extends { is: 'object'; keys: infer Keys }
                    ? ValuesOf<Keys>
                    : never;

type OptionalOf<Keys> = { [K in keyof Keys]: Keys[K] extends { optional: true } ? K : never }[keyof Keys];
type Flat<T> = { [K in keyof T]: T[K] };
type ValuesOf<Keys> = Flat<
  { -readonly [K in Exclude<keyof Keys, OptionalOf<Keys>>]: ValueOf<Keys[K]> } & {
    -readonly [K in OptionalOf<Keys>]?: ValueOf<Keys[K]>;
  }
>;

/** A text, never empty: what lacks is `null`. */
export function text<const More extends { pattern?: string; most?: number; mayBeEmpty?: true }>(
  about = '',
  more = {} as More,
) {
  return { is: 'text', about, ...more } as const;
}

export const ISO_DATE = '^\\d{4}-\\d{2}-\\d{2}$';

/** A calendar date as `2021-05-12`. */
export function date(about = 'ISO 8601 calendar date.') {
  return text(about, { pattern: ISO_DATE });
}

/** A part of a whole, from 0 to 1. */
export function share(about = '') {
  return { is: 'number', about, least: 0 } as const;
}

/** Pages, lines, columns and parts count from 1, offsets and sizes from 0. */
export function integer(about = '', least: 0 | 1 = 1) {
  return { is: 'integer', about, least } as const;
}

export function truth(about = '') {
  return { is: 'truth', about } as const;
}

/** As printed, or whether it is ticked. */
export function textOrTruth(about = '') {
  return { is: 'textOrTruth', about } as const;
}

/** One of these words. */
export function choice<const Of extends readonly string[]>(of: Of, about = '') {
  return { is: 'choice', of, about } as const;
}

export function list<const Of extends Shape>(of: Of, about = '') {
  return { is: 'list', of, about } as const;
}

export function texts(about = '') {
  return list(text(), about);
}

/** An object with exactly these keys, all of them always there but the optional ones. */
export function object<const Keys extends Shapes>(about: string, keys: Keys) {
  return { is: 'object', about, keys } as const;
}

/** A shape of `NAMED_SHAPES`, for what holds its like. */
export function named<Value>(name: string, about = '') {
  return { is: 'named', name, about } as { is: 'named'; name: string; about: string; value?: Value };
}

export function orNull<const Of extends Shape>(shape: Of) {
  return { ...shape, orNull: true } as const;
}

/** A key that may be absent. */
export function optional<const Of extends Shape>(shape: Of) {
  return { ...shape, optional: true } as const;
}

/** The same with another meaning. */
export function meaning<const Of extends Shape>(
  shape: Of,
  about: string,
): Omit<Of, 'about'> & { about: string } {
  return { ...shape, about };
}
