"""pdfTeX with Latin Modern: Type 1 fonts, ligatures, kerned lines."""

import os
import shutil

from model import cells, furniture_parts, share_of, signature_lines, tagged
from run import run, workspace

SPECIAL = {'&': '\\&', '%': '\\%', '$': '\\$', '#': '\\#', '_': '\\_', '{': '\\{', '}': '\\}', '€': '\\texteuro{}', '°': '\\textdegree{}',
           '•': '\\textbullet{}', '§': '\\S{}', '~': '\\textasciitilde{}', '"': '\\textquotedbl{}', '·': '\\textperiodcentered{}',
           '„': '\\quotedblbase{}', '“': '\\textquotedblleft{}', '”': '\\textquotedblright{}', '–': '\\textendash{}', '²': '$^2$'}


def escaped(text, hyphenator=None):
    if hyphenator:
        text = ' '.join(word if '-' in word or '/' in word else hyphenator.inserted(word, '\u00ad') for word in text.split(' '))
    return ''.join(SPECIAL.get(char, char) for char in text).replace('\u00ad', '\\-').replace('--', '-{}-')


def form(paper, style):
    bar = '' if style.get('borders') == 'none' else '|'
    line = '' if style.get('borders') == 'none' else {'double': '\\hline\\hline'}.get(style.get('borders'), '\\hline')
    out = [f'\\noindent\\begin{{tabular}}{{{bar}p{{.305\\textwidth}}{bar}p{{.305\\textwidth}}{bar}p{{.28\\textwidth}}{bar}}}', line]
    for row in cells(paper):
        parts = []
        for i, (label, lines, _) in enumerate(row):
            if label is None:
                text = [f'\\textbf{{\\large {escaped(lines[0])}}}'] + [escaped(part) for part in lines[1:]]
            elif style.get('labels', 'above') == 'above':
                text = [f'{{\\scriptsize {escaped(label)}}}'] + [escaped(part) for part in lines]
            else:
                text = [escaped(f'{tagged(label)} {lines[0] if lines else ""}'.strip())] + [escaped(part) for part in lines[1:]]
            inner = '\\raggedright\\strut ' + '\\newline '.join(text) + '\\strut\\arraybackslash'
            span = {1: (3, '.955\\textwidth'), 2: (2, '.63\\textwidth')}.get(len(row)) if i == 0 else None
            edge = bar if i == 0 else ''
            parts.append(f'\\multicolumn{{{span[0]}}}{{{edge}p{{{span[1]}}}{bar}}}{{{inner}}}' if span else inner)
        out.append(' & '.join(parts) + ' \\\\ ' + line)
    return '\n'.join(out) + '\n\\end{tabular}\\par\\bigskip'


def body(paper, hyphenator):
    out, depth, counter = [], 0, 0
    for block in paper['body']:
        kind, level = block['type'], block.get('level', 0)
        wanted = level + 1 if kind in ('li', 'cont') else 0
        while depth != wanted:
            out.append('\\begin{list}{}{\\leftmargin=2em\\labelwidth=1.6em\\itemsep=3pt\\parsep=3pt\\topsep=3pt}' if depth < wanted else '\\end{list}')
            depth += 1 if depth < wanted else -1
        if kind == 'sig':
            stacks = [signature_lines(column) for column in block['columns']]
            columns = ' & '.join('\\begin{tabular}[t]{@{}l@{}}' + '\\\\'.join(escaped(line) for line in stack) + '\\end{tabular}' for stack in stacks)
            share = .99 / share_of(block['columns'])
            layout = f'p{{{share:.2f}\\textwidth}}@{{}}' * len(stacks)
            out.append(f'\\vspace{{2.5em}}\\noindent\\begin{{tabular}}{{@{{}}{layout}}}{columns}\\end{{tabular}}')
        elif kind == 'lines':
            out.append('\\bigskip ' + '\\\\'.join(escaped(line) for line in block['lines']))
        elif kind == 'li':
            out.append(f'\\item[{escaped(block["marker"])}\\hfill] {escaped(block["text"], hyphenator)}')
        else:
            text = escaped(block['text'], hyphenator)
            out.append(f'\\textbf{{{text}}}' if kind == 'h' else text)
        out.append('')
    return '\n'.join(out)


def source(paper, style):
    hyphenator = None
    if style.get('hyphens'):
        import pyphen
        hyphenator = pyphen.Pyphen(lang='de_DE')
    foot = ''.join({'{page}': '\\thepage{}', '{pages}': '\\pageref{end}'}.get(part, escaped(part)) for part in furniture_parts(style.get('foot')))
    maps = '\\input{glyphtounicode}\\pdfgentounicode=1' if style.get('maps') else ''
    ragged = '' if style.get('justify') else '\\raggedright'
    family = '' if style.get('serif') else '\\renewcommand{\\familydefault}{\\sfdefault}'
    return f'''\\documentclass[{style.get('size', 11)}pt,a4paper]{{article}}
\\usepackage[utf8]{{inputenc}}\\usepackage[T1]{{fontenc}}\\usepackage{{textcomp}}\\usepackage{{lmodern}}\\usepackage{{array}}\\usepackage{{fancyhdr}}
{maps}{family}
\\usepackage[a4paper,left=24mm,right=21mm,top=22mm,bottom=24mm]{{geometry}}
\\pdfinfoomitdate=1\\pdftrailerid{{}}\\pdfsuppressptexinfo=-1
\\pagestyle{{fancy}}\\fancyhf{{}}\\renewcommand{{\\headrulewidth}}{{0pt}}\\cfoot{{{foot}}}\\lhead{{{escaped(style.get('head') or '')}}}
\\parindent=0pt\\parskip=8pt\\hyphenpenalty={50 if hyphenator else 10000}\\emergencystretch=4em
\\begin{{document}}{ragged}
{form(paper, style)}

{body(paper, hyphenator)}\\label{{end}}
\\end{{document}}
'''


def latex(paper, style, target):
    with workspace() as place:
        with open(os.path.join(place, 'paper.tex'), 'w', encoding='utf-8') as out:
            out.write(source(paper, style))
        for _ in range(2):  # the second time the number of pages is known
            run('pdflatex', '-interaction=nonstopmode', '-halt-on-error', 'paper.tex', cwd=place,
                env={'HOME': place, 'FORCE_SOURCE_DATE': '1'})
        shutil.move(os.path.join(place, 'paper.pdf'), target)
