/** Why the words that we see differ from poppler's, by the beginning of the fixture's name. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'chromium-antrag-soft': 'poppler sets the page number “- 1 -” without its spaces',
  'chromium-footnote': 'raised footnote marks are left out: no value holds them',
  'chromium-proposal': 'bullets that are drawn and not written are read',
  'chromium-stamp-over-cells': 'a stamp over cells is no part of the paper',
  'chromium-watermark-transparent': 'a mark over the text is no part of the paper',
  'docx-footnote': 'raised footnote marks are left out: no value holds them',
  'gs-docx-bullets-swapped':
    'the letters behind a ligature have swapped bytes in the file; we put them right',
  'gs-docx-emptycell-swapped':
    'the letters behind a ligature have swapped bytes in the file; we put them right',
  'hidden-': 'what nobody sees on the page is not read',
  'not-public-by-': 'drawn boxes and those of form fields are read as signs',
  'ps-chromium-antrag-unmapped': 'glyph numbers, not text: refused with pdf-unmapped-text',
  'ps-chromium-plain-unmapped': 'glyph numbers, not text: refused with pdf-unmapped-text',
  'ps-docx-plain-unmapped': 'glyph numbers, not text: refused with pdf-unmapped-text',
  'ps-wkhtml-subitems-unmapped': 'glyph numbers, not text: refused with pdf-unmapped-text',
  'ps2pdf-14': 'glyph numbers, not text: refused with pdf-unmapped-text',
  'reportlab-plain-draft': 'text that leans across the page is a mark on it, not part of the paper',
  'reportlab-plain-mail-room': 'text that leans across the page is a stamp on it, not part of the paper',
  'stamp-over-cell': 'a stamp over a cell is no part of the paper',
  'watermark-': 'a mark over or under the text is no part of the paper',
};
