/** Views for the questions that are asked most. */

export const VIEWS: Readonly<Record<string, string>> = {
  /** A row a question and answer; without an answer its columns are empty. */
  questions_with_answers: `
    SELECT p.number AS asked_in, p.date AS asked_on, p.groups AS asked_by, p.title, q.number AS question,
      q.text AS question_text, q.page AS question_page, r.number AS answered_in, r.date AS answered_on,
      CAST(julianday(r.date) - julianday(p.date) AS INTEGER) AS days, a.text AS answer_text,
      a.page AS answer_page, p.id AS asking_paper, r.id AS answering_paper
    FROM questions q JOIN papers p ON p.id = q.paper
    LEFT JOIN citations c ON c.how = 'answers' AND c.cited = p.number
    LEFT JOIN papers r ON r.id = c.paper
    LEFT JOIN answered_questions n ON n.paper = r.id AND n.number = q.number
    LEFT JOIN answers a ON a.id = n.answer`,
  /** Questions to which no answer of that number is in the database. */
  open_questions: `
    SELECT asked_in, asked_on, asked_by, title, question, question_text, question_page,
      group_concat(DISTINCT answered_in) AS replies, asking_paper
    FROM questions_with_answers
    GROUP BY asking_paper, question, question_text HAVING count(answer_text) = 0`,
  decisions_with_votes: `
    SELECT m.sitting, m.body, m.date, d.item, d.item_title, d.about, p.title AS about_title, d.number, d.outcome,
      d.yes, d.no, d.abstain, d.manner, d.sentence, d.text, d.page, d.paper AS minutes
    FROM decisions d JOIN papers m ON m.id = d.paper
    LEFT JOIN papers p ON p.id = (SELECT min(id) FROM papers WHERE number = d.about)`,
  /** What the reading was not sure of, or could not do. */
  doubts: `
    SELECT p.number, p.kind, f.path, p.part, d.severity, d.code, d.message, d.field, d.page, d.paper
    FROM diagnostics d JOIN papers p ON p.id = d.paper JOIN files f ON f.id = p.file
    WHERE d.severity <> 'info' OR d.code = 'reading-unsure'`,
  /** Papers that are cited and are not in the database. */
  lacking_papers: `
    SELECT c.cited, count(DISTINCT c.paper) AS papers FROM citations c
    WHERE c.how <> 'cites-resolution' AND NOT EXISTS (SELECT 1 FROM papers p WHERE p.number = c.cited)
    GROUP BY c.cited`,
};

export function viewsSql(): string {
  return Object.entries(VIEWS)
    .map(([name, select]) => `CREATE VIEW ${name} AS ${select};`)
    .join('\n');
}
