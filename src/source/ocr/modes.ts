/** Which pages are recognised: those without text, all, none. */
export const OCR_MODES = ['auto', 'always', 'never'] as const;

/** Whose words the second model knows where nobody says otherwise. */
export const OCR_LANGUAGE = 'deu';

/** Pages of a file that are recognised where nobody says otherwise. */
export const MOST_OCR_PAGES = 100;

export type OcrMode = (typeof OCR_MODES)[number];
