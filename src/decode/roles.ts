/** The roles of a block, and the contexts before one, by their indexes in the decoder's rows of numbers. */

import { type Context, FLOATING_ROLES, PROPER_ROLES, type Role, START } from '../forms/form.ts';

export const CONTEXTS: readonly Context[] = [START, ...PROPER_ROLES];
export const ROLES: readonly Role[] = [...PROPER_ROLES, ...FLOATING_ROLES];
export const PROPER = PROPER_ROLES.length;
export const NEVER = Number.NEGATIVE_INFINITY;

/** Contexts and roles so far behind the best ones cannot be on the best way, nor close to it. */
export const HOPELESS = 12;
