import { read } from './src/parse.ts';
import { compare } from './test/generator/compare.ts';
import { encodeText } from './test/generator/encode.ts';
import { generatePaper } from './test/generator/generate.ts';
import { randomTextOptions, TEXT_LAYOUTS } from './test/generator/render/options.ts';
import { renderText } from './test/generator/render/text.ts';
import { writeFileSync } from 'node:fs';
const from = Number(process.argv[2] ?? 0), n = Number(process.argv[3] ?? 60), verbose = process.argv.includes('-v');
const demark = (s: any): any => typeof s === 'string' ? s.replace(/^(?:[-–—•*·▪▫●○◦■□►▶➢➤→⇒✓✔‣⁃+»o] ?)(?=\S)/u, '') : s;
let total = 0, wrong = 0; const t0 = process.cpuUsage(); const by: Record<string, number> = {};
for (let seed = from; seed < from + n; seed++) {
  const paper = generatePaper(seed, {});
  for (const [i, layout] of TEXT_LAYOUTS.entries()) {
    const text = renderText(paper, layout, randomTextOptions(seed * TEXT_LAYOUTS.length + i));
    const { record } = await read(encodeText(text, 'utf-8'));
    const clean: any = { ...record }; const truth: any = { ...paper.truth };
    for (const k of ['background', 'resolution', 'reasons']) { clean[k] = clean[k].map(demark); truth[k] = truth[k].map(demark); }
    delete clean.enclosures;
    const d = compare(truth, clean); total++;
    if (d.length) { wrong++; for (const x of d) { const k = x.pointer.split('/')[1]!; by[k] = (by[k] ?? 0) + 1; } console.log('WRONG', seed, layout, d.slice(0, verbose ? 4 : 2).map((x) => `${x.problem} ${x.pointer} want=${JSON.stringify(x.expected)?.slice(0, 120)} got=${JSON.stringify(x.got)?.slice(0, 120)}`).join('\n    ')); writeFileSync(`/tmp/gen-${seed}-${layout}.txt`, text); }
  }
}
const u = process.cpuUsage(t0); console.log(total - wrong, 'of', total, by, ((u.user + u.system) / 1000 / total).toFixed(2), 'ms cpu a paper');
