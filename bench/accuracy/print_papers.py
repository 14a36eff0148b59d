"""Prints generated papers with ReportLab by way of the factory of fixtures: print_papers.py FOLDER < papers as JSON lines.

The style of each paper comes from its seed. Needs Debian's python3-reportlab and fonts-liberation.
"""

import json
import os
import random
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'test', 'factory'))

from generated import converted  # noqa: E402
from print_reportlab import reportlab  # noqa: E402
from reportlab.pdfbase import pdfmetrics  # noqa: E402
from typeset import LEFT, RIGHT, face  # noqa: E402


def style_of(seed):
    chance = random.Random(seed)
    edges = chance.choice(['stroke', 'rects', 'cells', 'path', 'dashed', 'double', 'grey', 'none'])
    return {
        'seed': seed, 'edges': edges, 'edges_first': chance.random() < 0.6,
        'font': chance.choice(['Liberation Sans', 'Liberation Serif']),
        'size': chance.choice([10, 10.5, 11, 12]), 'leading': chance.choice([1.15, 1.2, 1.35]),
        'labels': chance.choice(['above', 'above', 'inline']),
        'emit': chance.choice(['line', 'word', 'bare', 'split', 'glyph']),
        'shuffle': chance.random() < 0.2, 'foot_first': chance.random() < 0.5, 'justify': chance.random() < 0.4,
        'tracking': chance.choice([0, 0, 0, 2]), 'indent': chance.choice([18, 22, 28]),
    }


def fitting(block, style):
    """Signatures that have no room beside each other stand below each other, as a typist would set them."""
    if block['type'] != 'sig':
        return [block]
    lines = [line for column in block['columns'] for line in column['lines']]
    widest = max(pdfmetrics.stringWidth(line, face(style['font']), style['size']) for line in lines)
    if widest + 14 <= (RIGHT - LEFT) / max(3, len(block['columns'])):
        return [block]
    return [{'type': 'sig', 'columns': [column]} for column in block['columns']]


def main(folder):
    for line in sys.stdin:
        made = json.loads(line)
        style = {**made['furniture'], **style_of(made['seed'])}
        paper = converted(made)
        paper['body'] = [set_block for block in paper['body'] for set_block in fitting(block, style)]
        reportlab(paper, style, os.path.join(folder, f'{made["seed"]}.pdf'))


if __name__ == '__main__':
    main(sys.argv[1])
