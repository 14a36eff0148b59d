/** What is the matter where a part of the program is missing or does not work: never the document's fault. */

/** Its message says what is the matter and what to do, in one line. */
export class BrokenInstallation extends Error {
  override readonly name = 'BrokenInstallation';
}

const REMEDY =
  'No document is at fault: the installation of ratslese is damaged. Install it again (npm ci in a checkout, else npm install -g with its package).';

/** @param what is the matter, without a full stop: `the PDF library cannot be loaded` */
export function brokenInstallation(what: string, cause: unknown): BrokenInstallation {
  return new BrokenInstallation(`${what} (${firstLine(cause)}). ${REMEDY}`, { cause });
}

/** How Node says that a file of the program, or of a package that it needs, is not there or cannot be loaded. */
const NOT_LOADED = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED']);

/** The error as one of the installation, if it is one; else `null`. */
export function asBrokenInstallation(error: unknown): BrokenInstallation | null {
  if (error instanceof BrokenInstallation) return error;
  const isMissing = error instanceof Error && 'code' in error && NOT_LOADED.has(String(error.code));
  return isMissing ? brokenInstallation('a part of ratslese cannot be loaded', error) : null;
}

/** Behind the first line Node lists who asked for a module. */
function firstLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.split('\n')[0]!.replace(/\.$/, '');
}
