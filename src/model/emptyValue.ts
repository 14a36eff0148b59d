/** Values with nothing in them. */

import type { Shape, ValueOf } from './shape.ts';

/** The value of a shape in which all is `null`, `[]` or `{}`; optional keys are absent. */
export function emptyOf<S extends Shape>(shape: S): ValueOf<S> {
  return emptyValue(shape) as ValueOf<S>;
}

function emptyValue(shape: Shape): unknown {
  if (shape.orNull) return null;
  switch (shape.is) {
    case 'constant':
      return shape.value;
    case 'list':
      return [];
    case 'map':
      return {};
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.keys)
          .filter(([, { optional }]) => !optional)
          .map(([key, inner]) => [key, emptyValue(inner)]),
      );
    default:
      throw new TypeError(`A value that is ${shape.is} is never empty.`);
  }
}
