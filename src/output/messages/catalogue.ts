/** What a language has to say: a sentence or two for every code. A catalogue that lacks one does not compile. */

import type { ProblemArgs, ProblemCode } from '../../model/problem.ts';

export type Catalogue = { readonly [Code in ProblemCode]: (args: ProblemArgs[Code]) => string };
