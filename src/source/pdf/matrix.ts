/** Affine maps as PDF writes them, and the one that is current at each operator of a list. */

import type { Matrix } from './library.ts';

/** pdf.js's operator numbers that matter here (a test compares them with the library's own table). */
export const MATRIX_OPERATOR = {
  save: 10,
  restore: 11,
  transform: 12,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
} as const;

/** `outer` after `inner`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** Is this six numbers, in an array or a typed array? */
export function isMatrix(value: unknown): value is Matrix {
  const list = value as ArrayLike<unknown> | null;
  if (typeof list !== 'object' || list === null || list.length !== 6) return false;
  for (let i = 0; i < 6; i++) if (typeof list[i] !== 'number') return false;
  return true;
}

/**
 * Follows save, restore, transform and form XObjects. `state` is saved and restored with the matrix: each saved
 * state is a shallow copy.
 */
export function trackState<State extends { matrix: Matrix }>(initial: State) {
  const stack: State[] = [];
  let state = initial;
  return {
    /** Takes an operator of the list, in order; true if it was one of these. */
    visit(operator: number | undefined, args: readonly unknown[]): boolean {
      switch (operator) {
        case MATRIX_OPERATOR.save:
          stack.push({ ...state });
          return true;
        case MATRIX_OPERATOR.paintFormXObjectBegin:
          stack.push({ ...state });
          if (isMatrix(args[0])) state.matrix = multiply(state.matrix, args[0]);
          return true;
        case MATRIX_OPERATOR.restore:
        case MATRIX_OPERATOR.paintFormXObjectEnd:
          state = stack.pop() ?? state;
          return true;
        case MATRIX_OPERATOR.transform:
          if (isMatrix(args)) state.matrix = multiply(state.matrix, args);
          return true;
        default:
          return false;
      }
    },
    current: (): State => state,
  };
}
