/** The numbers by which ties are weighed, each with its reason. */

/** A Stellungnahme comes within weeks, at times after a long summer: a title that returns each year is not the same paper. */
export const MOST_DAYS_BY_TITLE = 200;

/** Titles are repeated word for word, or nearly; below this share of words in common a number may be a slip. */
export const SAME_TITLE = 0.6;

/** Below this they are two titles: what they share are the words of any two papers of one street or office. */
export const OTHER_TITLE = 0.3;

/** Share of words that a repeated question has in common with its own: shortened or reworded ones keep more than half. */
export const QUOTE_FITS = 0.5;

/** Below this a repeated question is not that question: two questions of one paper share so much of their subject. */
export const QUOTE_CONTRADICTS = 0.3;

/** By so much the best question must lead the next one: they often differ by one word alone. */
export const QUOTE_MARGIN = 0.15;

/** Within this two questions fit a repeated one equally well: it was cut off before they part. */
export const QUOTE_EQUAL = 0.05;

/** Words that are alike only in a question's beginning are worth nothing; so much of an answer's heading must be met. */
export const HEADING_FITS = 0.5;
