/** Values with nothing in them. */

import type { Shape, ValueOf } from './shape.ts';

/** Makes values of a shape in which all is `null`, `[]` or `{}`; optional keys are absent. Each call gives a new one. */
export function makerOfEmpty<S extends Shape>(shape: S): () => ValueOf<S> {
  return makerOf(shape) as () => ValueOf<S>;
}

function makerOf(shape: Shape): () => unknown {
  if (shape.orNull) return () => null;
  switch (shape.is) {
    case 'constant': {
      const { value } = shape;
      return () => value;
    }
    case 'list':
      return () => [];
    case 'map':
      return () => ({});
    case 'object':
      return objectMaker(
        Object.entries(shape.keys)
          .filter(([, { optional }]) => !optional)
          .map(([key, inner]) => ({ key, make: makerOf(inner) })),
      );
    default:
      throw new TypeError(`A value that is ${shape.is} is never empty.`);
  }
}

function objectMaker(entries: readonly { key: string; make: () => unknown }[]): () => unknown {
  return () => {
    const made: Record<string, unknown> = {};
    for (const { key, make } of entries) made[key] = make();
    return made;
  };
}
