/** Encrypted files that the library does not open, although their readers may. */

/** Bytes in which an encryption dictionary that is worth a look is written. */
const DICTIONARY = 4096;

/**
 * The ways in which a password may be written: the library takes it for Latin-1, but in files of revision 5, which
 * Acrobat 9 wrote, it is UTF-8.
 */
export function passwordForms(password: string | undefined): string[] {
  if (password === undefined) return [];
  const utf8 = Buffer.from(password, 'utf8').toString('latin1');
  return utf8 === password ? [password] : [password, utf8];
}

/**
 * A copy that opens without a password, of a file of which only the attachments are encrypted; null for any other. The
 * pages of such a file are in the clear: its crypt filters for strings and streams are `Identity`.
 */
export function withoutEncryption(bytes: Uint8Array): Uint8Array | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.includes('/EFF') || !file.includes('/Encrypt')) return null;
  const at = file.indexOf('/EFF');
  const dictionary = file.toString('latin1', Math.max(0, at - DICTIONARY), at + DICTIONARY);
  if (!/\/StmF\s*\/Identity/.test(dictionary) || !/\/StrF\s*\/Identity/.test(dictionary)) return null;
  const clear = Buffer.from(file);
  for (let i = clear.indexOf('/Encrypt'); i >= 0; i = clear.indexOf('/Encrypt', i + 1)) {
    // a key that means nothing, as long as the one that it replaces
    if (!/[A-Za-z]/.test(String.fromCharCode(clear[i + '/Encrypt'.length] ?? 0)))
      clear.write('/Encrypx', i, 'latin1');
  }
  return clear;
}
