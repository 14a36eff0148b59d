/** In the bundle, this stands in place of `batch/compiledForm.ts`. */

declare const require: (name: string) => { keepCompiled(): void };

export function keepCompiled(): void {
  require('./load.cjs').keepCompiled();
}
