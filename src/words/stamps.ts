/** Words that offices stamp on a page, and lines that stand in a stamp. */

/** A stamp's or watermark's own word, alone. */
export const STAMP_WORD =
  /^(?:e ?i ?n ?g ?e ?g ?a ?n ?g ?e ?n|eingang(?:sstempel|svermerk)?|posteingang|kopie|entwurf|abschrift|duplikat|muster|vertraulich|nur für den dienstgebrauch|nicht freigegeben|vorabzug|arbeitsstand|erledigt|ungültig|beglaubigt|archivexemplar|original|draft|copy)[ .!]{0,3}$/iu;

/** It is stamped on a paper that has come. */
export const RECEIVED = /^(?:eingegangen|eingang(?:sstempel|svermerk)?|posteingang|eing\.)(?![A-Za-zÀ-ɏẞ])/iu;

/** `12.03.2020`, `12. März 2020`, `12. MRZ. 2020`, `10:45 Uhr` */
export const STAMP_DATE =
  /(?<!\d)\d{1,2}\. ?(?:\d{1,2}\.|[A-Za-zÀ-ɏẞ]{3,9}\.?) ?(?:\d{4}|\d{2})(?!\d)|(?<!\d)\d{1,2}[:.]\d{2} ?Uhr/u;

/** `BOB`, `FB 02`, `Ratsbüro`, `Nr. 123`, `Anl.: 2`: nothing but an office, a number, who took it. */
export const STAMP_LINE =
  /^(?:[A-ZÄÖÜ]{1,6}(?:[ /.-]{1,3}\d{1,3})?|(?:ratsbüro|büro des stadtrat(?:e?s)?|poststelle|stadtverwaltung|stadtrat|stadt magdeburg|landeshauptstadt magdeburg|oberbürgermeister(?:in)?|der oberbürgermeister|die oberbürgermeisterin|büro ob|(?:büro|geschäftsstelle|hauptamt|fachbereich|dezernat|amt) [A-Za-zÀ-ɏẞ\d .]{1,30})|(?:nr|anl|az|tgb|tgb\.-nr|tagebuch-nr|kurzz|hz)[.:]{0,2} ?[\dA-Za-z/. -]{0,12})$/iu;
