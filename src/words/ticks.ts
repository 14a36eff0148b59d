/** The signs of boxes on a form, ticked or empty, as fonts, scans and typewriters print them. */

/** Signs that tick a box; for a class of characters. */
export const TICKED_SIGNS = '•☒☑✓✔✗✘✕✖☓⊠⌧■◼▣●◉⦿\uf0fe\uf0fd\uf0fc\uf0fb\uf078';
/** Signs of empty boxes; for a class of characters. */
export const EMPTY_SIGNS = '☐□▢❏❑❒◻○◯\uf0a8\uf06f\uf071\uf072';

/** A ticked box, also `[x]`, `(X)`, and `X` where it stands for itself. */
export const TICKED = `(?:[${TICKED_SIGNS}]|[[(] ?[xX✓✗✕] ?[\\])]|(?<![A-Za-zÀ-ɏẞ\\d])[xX×](?![A-Za-zÀ-ɏẞ\\d]))`;
/** An empty box, also `[ ]`. */
export const EMPTY_BOX = `(?:[${EMPTY_SIGNS}]|[[(] {0,2}[\\])])`;
