/** Lines of a letterhead's column: how a group or office can be reached. */

/** `Telefon 0391 540-0000`, `buero@example.org`, `www.example.org`, `39104 Magdeburg`, `Alter Markt 6` */
export const CONTACT =
  /^(?:tel(?:efon)?|fon|fax|telefax|mobil|e-?mail|mail|internet|web|homepage)(?![A-Za-zÀ-ɏẞ])|^\S{1,60}@\S{3,60}$|^(?:https?:\/\/|www\.)\S{3,80}$|^(?:D-)?\d{5} [A-ZÀ-Þ][A-Za-zÀ-ɏẞ-]{2,30}$/iu;
