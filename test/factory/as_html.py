"""A paper as HTML, for browsers and for what prints HTML."""

from html import escape

from model import MARK, cells, furniture_parts, share_of, signature_lines, tagged

BORDERS = {
    'grid': 'td.c{border:0.75pt solid #000}',
    'thick': 'td.c{border:1.5pt solid #000}',
    'dashed': 'td.c{border:0.75pt dashed #000}',
    'double': 'td.c{border:2.25pt double #000}',
    'grey': 'td.c{background:#e4e4e4;border:2pt solid #fff}',
    'rows': 'td.c{border-top:0.75pt solid #000;border-bottom:0.75pt solid #000}',
    'frames': 'table.form tr{border:0.75pt solid #000}',
    'none': '',
}


def soft(text, style):
    """Soft hyphens as a text editor's automatic hyphenation puts them in; no-break spaces where typists are careful."""
    if style.get('nbsp'):
        for before in ('§ ', 'Dr. ', 'Absatz ', 'Nr. '):
            text = text.replace(before, before[:-1] + '\u00a0')
    if not style.get('shy'):
        return MARK.sub(lambda mark: f'<sup>{mark[1]}</sup>', escape(text))
    import pyphen
    dictionary = pyphen.Pyphen(lang='de_DE')
    parts = [w if '-' in w or '/' in w else dictionary.inserted(w, '\u00ad') for w in text.split(' ')]
    return escape(' '.join(parts))


def cell(label, lines, share, columns, style, first):
    """One cell of the form, its label above the value, beside it, or in the same line."""
    span = f' colspan="{columns}"' if columns > 1 else ''
    if label is None:
        name, rest = lines[0], lines[1:]
        inner = f'<div class="title">{escape(name)}</div>' + ''.join(f'<div>{escape(line)}</div>' for line in rest)
        return f'<td class="c"{span}>{inner}</td>'
    place = style.get('labels', 'above')
    value = ''.join(f'<div>{escape(line)}</div>' for line in lines)
    if place == 'above':
        return f'<td class="c"{span}><div class="label">{label}</div>{value or "<div>&nbsp;</div>"}</td>'
    if place == 'inline':
        joined = '<br>'.join(escape(line) for line in lines)
        return f'<td class="c"{span}>{tagged(label)} {joined}</td>'
    return (f'<td class="c"{span}><table class="beside"><tr><td class="label">{label}</td>'
            f'<td>{value}</td></tr></table></td>')


def header(paper, style):
    """Rows on a grid of a hundred columns, so that every share of the width is a span of columns."""
    out = ['<table class="form"><colgroup>' + '<col style="width:1%">' * 100 + '</colgroup>']
    for row in cells(paper):
        out.append('<tr>' + ''.join(cell(label, lines, share, round(share * 100), style, False)
                                    for label, lines, share in row) + '</tr>')
    return '\n'.join(out) + '</table>'


def body(paper, style):
    out, auto = [], style.get('lists') == 'auto'
    for block in paper['body']:
        kind = block['type']
        text = soft(block.get('text', ''), style)
        if kind == 'p':
            out.append(f'<p>{text}</p>')
        elif kind == 'lines':
            out.append('<p class="lines">' + '<br>'.join(escape(line) for line in block['lines']) + '</p>')
        elif kind == 'h':
            out.append(f'<p class="h">{text}</p>')
        elif kind == 'cont':
            out.append(f'<div class="cont l{block["level"]}">{text}</div>')
        elif kind == 'li' and auto:
            marker = escape(block['marker'])
            out.append(f'<ul class="l{block["level"]}"><li style="list-style-type:\'{marker} \'">{text}</li></ul>')
        elif kind == 'li':
            out.append(f'<table class="li l{block["level"]}"><tr><td class="m">{escape(block["marker"])}&nbsp;</td><td>{text}</td></tr></table>')
        else:
            width = 100 // share_of(block['columns'])
            columns = ''.join('<td style="width:%d%%">%s</td>' % (width, ''.join(
                f'<div>{escape(line)}</div>' for line in signature_lines(column))) for column in block['columns'])
            out.append(f'<table class="sig"><tr>{columns}</tr></table>')
    return '\n'.join(out)


def css(paper, style):
    counters = {'{page}': 'counter(page)', '{pages}': 'counter(pages)'}
    foot = ' '.join(counters.get(part, f'"{part}"') for part in furniture_parts(style.get('foot')))
    margin = f'@{style.get("foot_at", "bottom-center")}{{content:{foot}}}' if foot else ''
    if style.get('head'):
        margin += '@top-left{content:"%s"}' % style['head']
    return f'''
@page{{size:A4;margin:{style.get("margin", "22mm 20mm 22mm 24mm")};font:9pt "{style["font"]}";{margin}}}
body{{margin:0;{style.get("body", "")};font:{style.get("size", 11)}pt "{style["font"]}",sans-serif;line-height:{style.get("leading", 1.25)};
  text-align:{"justify" if style.get("justify") else "left"};{"hyphens:auto;" if style.get("hyphens") else ""}}}
table{{border-collapse:collapse;border-spacing:0;text-align:left}} td{{vertical-align:top;padding:0}}
table.form{{width:100%;table-layout:fixed;margin-bottom:16pt}} td.c{{padding:2pt 5pt 3pt 5pt;overflow-wrap:normal}}
{BORDERS[style.get("borders", "grid")]}
sup{{font-size:.65em;line-height:0}}
.label{{font-size:.65em}} .title{{font-weight:bold;font-size:1.3em;{"letter-spacing:.35em;" if style.get("spaced") else ""}}}
table.beside tdsup{{font-size:.65em;line-height:0}}
.label{{font-size:.75em;width:72pt;padding-top:2pt}}
p{{margin:0 0 9pt 0}} p.h{{font-weight:bold}} p.lines{{margin-top:20pt}}
ul{{margin:0;padding:0 0 0 {style.get("indent", 18)}pt}} ul.l1{{margin-left:{style.get("indent", 18)}pt}} li{{margin:0 0 4pt 0}}
table.li{{margin:0 0 4pt 0}} table.li td.m{{width:24pt;min-width:24pt;white-space:nowrap}} table.li.l1{{margin-left:24pt}}
.cont{{margin:0 0 4pt {style.get("indent", 18) if style.get("lists") == "auto" else 24}pt}} .cont.l1{{margin-left:{2 * style.get("indent", 18) if style.get("lists") == "auto" else 48}pt}}
ul+p,table.li+p,.cont+p{{margin-top:12pt}}
table.sig{{margin-top:36pt;width:100%;page-break-inside:avoid}}
'''


def page(paper, style):
    return (f'<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{paper["header"]["Nummer"]}</title>'
            f'<style>{css(paper, style)}</style></head><body>{header(paper, style)}{body(paper, style)}</body></html>')
