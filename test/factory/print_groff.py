"""groff with tbl: straight to PDF (gropdf, standard fonts that are not embedded), or to PostScript and on by Ghostscript."""

import os

from model import cells, furniture_parts, signature_lines, tagged
from run import run, workspace


def escaped(text):
    return '\\&' + text.replace('\\', '\\e')


def form(paper, style):
    """The form as a table of three columns; a row of one cell spans them all, a row of two parts them 2 to 1."""
    frame = {'grid': 'allbox ', 'double': 'doublebox ', 'none': ''}[style.get('borders', 'grid')]
    spans = {1: 'lp10w(5.3c) s s', 2: 'lp10w(5.3c) s l', 3: 'lp10w(5.3c) lw(5.3c) lw(5.0c)'}
    rows = cells(paper)
    out = ['.TS', f'{frame}nospaces;', '\n'.join(spans[len(row)] for row in rows) + '.']
    for row in rows:
        parts = []
        for label, lines, _ in row:
            place = style.get('labels', 'above')
            if label is None:
                text = [f'\\s+3\\fB{escaped(lines[0])}\\fP\\s0'] + [escaped(line) for line in lines[1:]]
            elif place == 'above':
                text = [f'\\s-3{escaped(label)}\\s0'] + [escaped(line) for line in lines]
            else:
                text = [escaped(f'{tagged(label)} {lines[0] if lines else ""}'.strip())] + [escaped(line) for line in lines[1:]]
            parts.append('T{\n.nh\n.ad l\n' + '\n.br\n'.join(text) + '\nT}')
        out.append('\t'.join(parts))
    return '\n'.join(out + ['.TE'])


def signatures(columns):
    stacks = [signature_lines(column) for column in columns]
    depth = max(map(len, stacks))
    rows = ['\t'.join(escaped(stack[i]) if i < len(stack) else '' for stack in stacks) for i in range(depth)]
    layout = ' '.join(['lw(3.9c)' if len(stacks) > 3 else 'lw(5.2c)'] * len(stacks))
    return '\n'.join(['.sp 3', '.TS', 'nospaces;', layout + '.', *rows, '.TE'])


def source(paper, style):
    foot = ''.join({'{page}': '\\\\n[PN]', '{pages}': '1'}.get(part, part) for part in furniture_parts(style.get('foot')))
    out = ['.nr PS 11', '.nr VS 14', '.nr LL 16.2c', '.nr PO 2.4c', '.nr HM 2c', '.nr FM 2c', '.ds CH', '.P1', f'.ds CF {foot}',
           f'.ds LH {style["head"]}' if style.get('head') else '', '.mso de.tmac', f'.fam {style.get("fam", "H")}',
           '.LP', f'.fam {style.get("fam", "H")}', form(paper, style), '.sp 1', '.nh' if not style.get('hyphens') else '.hy 4',
           '.ad b' if style.get('justify') else '.ad l']
    depth = 0
    for block in paper['body']:
        kind, level = block['type'], block.get('level', 0)
        while kind == 'li' and depth != level or kind not in ('li', 'cont') and depth:
            out.append('.RS' if kind == 'li' and depth < level else '.RE')
            depth += 1 if out[-1] == '.RS' else -1
        if kind == 'sig':
            out.append(signatures(block['columns']))
        elif kind == 'lines':
            out += ['.LP', '.sp 1', '\n.br\n'.join(escaped(line) for line in block['lines'])]
        elif kind == 'li':
            out += [f'.IP "{escaped(block["marker"])}" {max(4, len(block["marker"]) + 2)}n', escaped(block['text'])]
        elif kind == 'cont':
            out += ['.IP', escaped(block['text'])]
        else:
            text = escaped(block['text'])
            out += ['.LP', f'\\fB{text}\\fP' if kind == 'h' else text]
        # ms sets adjusting back at every paragraph
        if not style.get('justify') and kind in ('li', 'cont', 'p'):
            out.insert(-1, '.ad l')
        if not style.get('hyphens') and kind in ('li', 'cont', 'p'):
            out.insert(-1, '.nh')
    return '\n'.join(line for line in out if line) + '\n'


def groff(paper, style, target):
    text = source(paper, style).encode()
    with open(target, 'wb') as out:
        out.write(run('groff', '-t', '-ms', '-Kutf8', '-Tpdf', '-P-pa4', '-dpaper=a4', stdin=text))


def groff_ps(paper, style, target):
    with workspace() as place:
        path = os.path.join(place, 'paper.ps')
        with open(path, 'wb') as out:
            out.write(run('groff', '-t', '-ms', '-Kutf8', '-Tps', '-P-pa4', '-dpaper=a4', stdin=source(paper, style).encode()))
        run('ps2pdf', '-sPAPERSIZE=a4', path, target)
