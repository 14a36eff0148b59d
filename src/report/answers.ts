/** What a Stellungnahme or Information says, as sections of its page: answers stand beside their questions. */

import type { Answer, ParsedDocument } from '../model/names.ts';
import { type Item, item, paragraphs, type Section, single, type Value } from './sections.ts';

/** The section whose items have two parts each: what was asked, and what is answered. */
export const ANSWERS_TITLE = 'Answers';

export function answerSections(record: ParsedDocument): Section[] {
  const { statement, answerIntro, answers, recommendation, coordination } = record;
  return [
    { title: 'Statement', items: paragraphs('/statement', 'Statement', statement, 'frame') },
    {
      title: 'Lead-in of the answers',
      items: single('/answerIntro', 'Lead-in of the answers', answerIntro, 'frame'),
    },
    { title: ANSWERS_TITLE, items: answers.map(answerItem) },
    {
      title: 'Recommendation',
      items: single('/recommendation/text', 'Recommendation', recommendation?.text, 'matter'),
    },
    { title: 'Agreed with', items: single('/coordination', 'Agreed with', coordination, 'frame') },
  ];
}

function answerItem({ questions, heading, quoted, text }: Answer, index: number): Item {
  const at = `/answers/${index}`;
  const name = `Answer ${questions.join(', ') || index + 1}`;
  const value = (key: string, what: string, content: string): Value => ({
    pointer: `${at}/${key}`,
    name: `${name}, ${what}`,
    text: content,
    tone: 'matter',
  });
  const asked = item(null, {
    heading: heading === null ? null : value('heading', 'its heading', heading),
    details: questions.map((number, place) => value(`questions/${place}`, 'its question', number)),
    parts: paragraphs(`${at}/quoted`, `${name}, its question`, quoted, 'frame'),
  });
  return item(null, {
    parts: [asked, item(null, { parts: paragraphs(`${at}/text`, name, text, 'matter') })],
  });
}
