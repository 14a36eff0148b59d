/** Pictures of a scan's doubtful words, shown beside the values that they stand in: what is printed there can be seen at a glance. */

import type { JsonPointer } from '../model/pointer.ts';
import type { DoubtfulWord } from '../model/position.ts';
import type { Reading } from '../model/reading.ts';
import type { Pictures, WordPicture } from './drawPictures.ts';
import { type Html, html } from './html.ts';

/** Beside one value: where more words are doubtful the page itself is to be looked at. */
const MOST_SHOWN = 12;

/** Gives the pictures of a value's doubtful words; `null` where it has none. The value by its JSON Pointer, also one that was left out. */
export function wordPictures(
  { layout, spans }: Reading,
  pictures: Pictures,
): (pointer: string) => Html | null {
  const words = new Map([...pictures.values()].flatMap((picture) => [...picture.words]));
  const doubts = (layout?.doubts ?? []).filter(({ start }) => words.has(start));
  return (pointer) => {
    const places = spans.get(pointer as JsonPointer) ?? [];
    const within = doubts.filter((doubt) =>
      places.some(({ start, end }) => doubt.start < end && doubt.end > start),
    );
    if (within.length === 0) return null;
    const more = within.length - MOST_SHOWN;
    return html`<span class="printed">${within
      .slice(0, MOST_SHOWN)
      .map((doubt) =>
        picture(words.get(doubt.start)!, doubt, layout!.text),
      )}${more > 0 ? html` <span class="more">and ${more} more</span>` : null}</span>`;
  };
}

function picture({ mediaType, base64, pixels }: WordPicture, doubt: DoubtfulWord, text: string): Html {
  const read = text.slice(doubt.start, doubt.end);
  const other = doubt.other === null ? 'not seen again' : `or ${doubt.other}`;
  return html`<img class="printed-word" src="data:${mediaType};base64,${base64}" width="${pixels.width}" height="${pixels.height}" loading="lazy" decoding="async" alt="as it is printed: ${read}" title="${read}, ${other}">`;
}
