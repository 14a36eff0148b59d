"""Papers of the project's own generator (test/generator), as this factory prints them.

The papers are frozen in generated-papers.ndjson, one a line, so that a change of the generator does not change a fixture;
`generated.py` fetches those that cases.py names and that are not there yet, `generated.py --all` fetches all of them anew.
"""

import json
import os
import sys

from run import run, workspace

PROJECT = os.path.abspath(os.path.join(os.path.dirname(__file__), '..', '..'))
FROZEN = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'generated-papers.ndjson')
DUMP = '''
import { generatePaper } from './test/generator/generate.js';
const seeds = JSON.parse(process.argv[2]);
process.stdout.write(JSON.stringify(seeds.map((seed) => generatePaper(seed))));
'''


def generate(seeds):
    """The generator's papers of these seeds, as it gives them; it is TypeScript and is compiled to a place of its own first."""
    with workspace() as place:
        run(os.path.join(PROJECT, 'node_modules', '.bin', 'tsc'), '--ignoreConfig', '--outDir', place, '--rootDir', PROJECT, '--target',
            'es2022', '--module', 'nodenext', '--moduleResolution', 'nodenext', '--rewriteRelativeImportExtensions', '--skipLibCheck',
            os.path.join(PROJECT, 'test', 'generator', 'generate.ts'), cwd=PROJECT)
        for name, text in (('package.json', '{"type": "module"}'), ('dump.js', DUMP)):
            with open(os.path.join(place, name), 'w', encoding='utf-8') as out:
                out.write(text)
        return json.loads(run('node', os.path.join(place, 'dump.js'), json.dumps(seeds)))


def converted(paper):
    """The generator's paper in this factory's form; its truth is kept as it is."""
    header = paper['header']
    rows = [[None] + header['rows'][0]] + header['rows'][1:]
    shares = {1: [1.0], 2: [.67, .33], 3: [.34, .33, .33], 4: [.25] * 4}
    cells = []
    for row in rows:
        cells.append([(None, [header['title']] + header['underTitle'], share) if cell is None else (cell['label'], cell['lines'], share)
                      for cell, share in zip(row, shares[len(row)])])
    body = [block for made in paper['body'] for block in blocks(made)]
    return {'name': f'g{paper["seed"]}', 'header': {'Nummer': paper['truth']['header']['Nummer']}, 'cells': cells, 'body': body,
            'truth': paper['truth'], 'furniture': paper['furniture'], 'oddities': paper['oddities'], 'kind': paper['truth']['kind']}


def blocks(made):
    kind = made['type']
    if kind == 'paragraph':
        yield {'type': 'h' if made['role'] == 'reasons-title' else 'p', 'role': made['role'], 'text': made['text']}
    elif kind == 'item':
        yield {'type': 'li', 'role': made['role'], 'level': made['level'], 'marker': made['marker'], 'text': made['text']}
    elif kind == 'continuation':
        yield {'type': 'cont', 'level': 0, 'text': made['text']}
    elif kind == 'heading':
        yield {'type': 'h', 'role': 'heading', 'text': made['text']}
    elif kind == 'lines':
        yield {'type': 'lines', 'lines': made['lines']}
    elif kind == 'table':
        yield {'type': 'table', 'rows': made['rows']}
    elif kind == 'signatures':
        columns = [{'name': None, 'title': None, 'lines': lines} for lines in made['people']]
        for group in [columns] if made['arrangement'] == 'columns' else [[column] for column in columns]:
            yield {'type': 'sig', 'columns': group}
    else:
        raise ValueError(f'no way to print a {kind}')


def frozen():
    """The frozen papers by their seed."""
    if not os.path.exists(FROZEN):
        return {}
    with open(FROZEN, encoding='utf-8') as source:
        return {paper['seed']: paper for paper in map(json.loads, source)}


def freeze(seeds, anew):
    known = {} if anew else frozen()
    missing = [seed for seed in seeds if seed not in known]
    known.update({paper['seed']: paper for paper in (generate(missing) if missing else [])})
    lines = [json.dumps(known[seed], ensure_ascii=False, separators=(',', ':')) for seed in sorted(seeds)]
    with open(FROZEN, 'w', encoding='utf-8') as out:
        out.write('\n'.join(lines) + '\n')


if __name__ == '__main__':
    from cases import CASES
    freeze(sorted({int(case['paper'][1:]) for case in CASES if case['paper'][1:].isdigit()}), '--all' in sys.argv)
