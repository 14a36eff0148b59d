"""Makes the fixture PDFs and their expected records: make.py FOLDER [NAME …]; a NAME is the beginning of fixtures' names."""

import json
import os
import sys

from cases import BARE, CASES, produce
from generated import converted, frozen
from model import failed, record
from papers import BY_NAME


def chosen(names):
    """The cases to make, each with its paper; a generated paper brings its own running head and foot."""
    cases = [case for case in CASES if not names or any(case['name'].startswith(name) for name in names)]
    papers = {**BY_NAME, **{paper['name']: paper for paper in map(converted, frozen().values())}}
    out = []
    for case in cases:
        paper, style = papers[case['paper']], case['style']
        if 'furniture' in paper and not BARE.get(case['producer']):
            style = {**paper['furniture'], **style}
        out.append(({**case, 'style': style}, paper))
    return out


def expected(case, paper):
    if case['fails']:
        return failed(case['fails'])
    made = record(paper)
    return {**made, 'diagnostics': made['diagnostics'] + (case['diagnostics'] or [])}


def main(target, names):
    os.makedirs(target, exist_ok=True)
    for case, paper in chosen(names):
        path = os.path.join(target, case['name'])
        produce(case, paper, path + '.pdf')
        with open(path + '.expected.json', 'w', encoding='utf-8') as out:
            json.dump(expected(case, paper), out, ensure_ascii=False, indent=2)
            out.write('\n')
        print(case['name'], os.path.getsize(path + '.pdf'), flush=True)


if __name__ == '__main__':
    main(os.path.abspath(sys.argv[1]), sys.argv[2:])
