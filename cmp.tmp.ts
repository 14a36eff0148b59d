import { readdirSync, readFileSync } from 'node:fs';
import { read } from '/work/wt/i/src/parse.ts';
const verbose = process.argv.includes('-v');
const only = process.argv.slice(2).find((a) => !a.startsWith('-'));
const KEYS = ['salutation','background','questionIntro','questions','request','signatures','resolution','referral','reasons'];
const demark = (s: unknown): unknown => typeof s === 'string' ? s.replace(/^(?:[-–—•*·▪▫●○◦■□►▶➢➤→⇒✓✔‣⁃+»o] ?)(?=\S)/u, '') : s;
let right = 0, n = 0; const byKey: Record<string, number> = {};
for (const room of ['text', 'pdf']) for (const name of readdirSync(`/work/wt/i/fixtures/${room}`)) {
  if (name.endsWith('.expected.json')) continue;
  const base = name.replace(/\.[^.]*$/, '');
  if (only && !base.includes(only)) continue;
  const want = JSON.parse(readFileSync(`/work/wt/i/fixtures/${room}/${base}.expected.json`, 'utf8'));
  if (!['anfrage','antrag','aenderungsantrag'].includes(want.kind)) continue;
  const { record } = await read(new Uint8Array(readFileSync(`/work/wt/i/fixtures/${room}/${name}`)), { path: name, password: name.includes('userpw') ? 'geheim' : undefined });
  n++; let ok = true;
  for (const k of KEYS) {
    let got = (record as any)[k], exp = want[k];
    if (['background','resolution','reasons'].includes(k)) { got = got.map(demark); exp = exp.map(demark); }
    if (JSON.stringify(got) === JSON.stringify(exp)) continue;
    ok = false; byKey[k] = (byKey[k] ?? 0) + 1;
    if (verbose) console.log(`${base} ${k}\n   want ${JSON.stringify(exp).slice(0, 900)}\n   got  ${JSON.stringify(got).slice(0, 900)}`);
  }
  if (ok) right++; else console.log('WRONG', base);
}
console.log(right, 'of', n, byKey);
