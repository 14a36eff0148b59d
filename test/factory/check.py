"""Compares what poppler's pdftotext reads from each PDF with what the paper says: check.py FOLDER [NAME …].

Every word that is printed must be there as often as it is printed, and nothing else; a word parted at a line end is made
whole first. Where the letters are the same and only poppler's spaces differ, that is said and not counted as wrong.
"""

import collections
import os
import re
import sys
import unicodedata

from cases import CASES
from make import chosen
from model import cells, furniture, printed_block, tagged
from run import run

# Seventeen samples that were there before the factory and are kept as they came.
SAMPLES = {'cr-07', 'cr-08', 'cr-09', 'gs-10', 'ps2pdf-14', 'qpdf-11-emptyuser', 'qpdf-12-userpw', 'lo-18', 'wd-15', 'wd-16',
           'wd-17', *(f'lo-0{n}' for n in range(1, 7))}


def printed(paper, style):
    out = []
    for row in cells(paper):
        for label, lines, _ in row:
            out += [tagged(label) if style.get('labels') == 'inline' and label else label or ''] + lines
    return '\n'.join(out + [printed_block(block) for block in paper['body']] + style.get('more', []))


def plain(text):
    """Ligatures and no-break spaces taken apart, symbol fonts' bullets, hyphens, and Ghostscript's swapped bytes made right."""
    text = unicodedata.normalize('NFKC', text).replace('\u00ad\n', '').replace('\u00ad', '').replace('\uf0b7', '•').replace('\u2010', '-')
    return re.sub('[\u4100-\u7a00]', lambda found: chr(ord(found[0]) >> 8) if ord(found[0]) & 255 == 0 else found[0], text)


def words(text):
    return collections.Counter(plain(text).split())


def whole(text, known):
    """Joins `Willkom-` and `mens` where the paper knows the joined word, with or without its hyphen."""
    tokens, out = text.split(), []
    while tokens:
        token = tokens.pop(0)
        while tokens and token not in known and token.endswith('-') and any(
                token[:-1] + tokens[0] == word or (token[:-1] + tokens[0]) in word for word in known):
            token = token[:-1] + tokens.pop(0)
        while tokens and token not in known and any(word.startswith(token + tokens[0]) for word in known):
            token += tokens.pop(0)
        out.append(token)
    return ' '.join(out)


def without_furniture(pages, style):
    """Takes head and foot from every page; gives the rest and the lines that were not found."""
    rest, missing = [], []
    for number, page in enumerate(pages, 1):
        lines = page.split('\n')
        for line in (furniture(style.get('foot'), number, len(pages)), style.get('head')):
            stripped = [part.strip() for part in lines]
            if line and line in stripped:
                del lines[stripped.index(line)]
            elif line:
                missing.append(line)
        rest.append('\n'.join(lines))
    return rest, missing


def difference(path, paper, style, mode):
    text = run('pdftotext', mode, path, '-').decode()
    pages, missing = without_furniture(text.split('\f')[:-1], style)
    should = words(printed(paper, style))
    found = words(whole(plain('\n'.join(pages)), should))
    return len(pages), list((should - found).elements()) + missing, list((found - should).elements())


def best(path, paper, style):
    """In the order of the content stream, or, where single glyphs lie shuffled, by their place on the page."""
    tries = [difference(path, paper, style, mode) for mode in ('-raw', '-layout')]
    return min(tries, key=lambda made: len(made[1]) + len(made[2]))


def main(folder, names):
    wrong = 0
    for case, paper in chosen(names):
        if case['fails']:
            continue
        path = os.path.join(folder, case['name'] + '.pdf')
        pages, missing, more = best(path, paper, case['style'])
        if missing or more:
            letters = sorted(''.join(missing).replace(' ', '')) == sorted(''.join(more).replace(' ', ''))
            wrong += not letters
            print('only spaces differ:' if letters else 'WRONG:', end=' ')
            print(case['name'], f'pages {pages}', 'missing', missing, 'more', more)
    if not names:
        known = {case['name'] for case in CASES}
        strays = {name[:-4] for name in os.listdir(folder) if name.endswith('.pdf')} - known - SAMPLES
        print('not made here:', *sorted(strays)) if strays else None
        wrong += len(strays)
    print(f'{wrong} PDFs differ')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2:]))
