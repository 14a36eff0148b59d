/** A line a finding, for `grep` and for editors: `a.txt:7:12: warning: … [rule]`. Nothing where nothing is found. */

import { escapeLog } from '../formats/escape.ts';
import type { Report } from './report.ts';
import { isText, paperName, placeText } from './where.ts';

export function onelineReport(): Report {
  return {
    paper({ record, findings }) {
      const between = isText(record) ? ':' : ': ';
      return findings
        .map(({ place, severity, message, rule }) => {
          const where = place === null ? '' : between + placeText(record, place);
          return `${escapeLog(`${paperName(record)}${where}: ${severity}: ${message} [${rule}]`)}\n`;
        })
        .join('');
    },
  };
}
