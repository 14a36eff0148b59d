import { readVote } from './src/minutes/vote.ts';
for (const t of process.argv.slice(2)) { const v = readVote({ text: t, pieces: [{ at: 0, start: 0, length: t.length }] } as any); console.log(t, JSON.stringify([v?.yes?.value, v?.no?.value, v?.abstain?.value])); }
