"""Report generators: Apache FOP from XSL-FO, dompdf from HTML."""

import os
from xml.sax.saxutils import escape

import as_html
from model import cells, furniture_parts, share_of, signature_lines, tagged
from run import run, workspace


def block(text, **props):
    return '<fo:block' + ''.join(f' {name.replace("_", "-")}="{value}"' for name, value in props.items()) + f'>{text}</fo:block>'


def fo_cell(label, lines, share, style):
    if label is None:
        inner = block(escape(lines[0]), font_weight='bold', font_size='14pt') + ''.join(block(escape(line)) for line in lines[1:])
    elif style.get('labels', 'above') == 'above':
        inner = block(escape(label), font_size='7pt') + (''.join(block(escape(line)) for line in lines) or block(''))
    else:
        first = escape(f'{tagged(label)} {lines[0] if lines else ""}'.strip())
        inner = block(first) + ''.join(block(escape(line)) for line in lines[1:])
    kind = {'grid': '0.5pt solid black', 'dashed': '0.7pt dashed black', 'double': '2pt double black', 'none': 'none'}[style.get('borders', 'grid')]
    return f'<fo:table-cell padding="2pt" padding-left="4pt" border="{kind}" number-columns-spanned="{round(share * 100)}">{inner}</fo:table-cell>'


def fo_list(marker, inner, level):
    distance = max(8, 3 + 2 * len(marker))
    return (f'<fo:list-block provisional-distance-between-starts="{distance}mm" provisional-label-separation="2mm" margin-left="{8 * level}mm" '
            f'space-after="4pt"><fo:list-item><fo:list-item-label end-indent="label-end()">{block(marker)}</fo:list-item-label>'
            f'<fo:list-item-body start-indent="body-start()">{inner}</fo:list-item-body></fo:list-item></fo:list-block>')


def fo_body(paper, style):
    out = []
    for item in paper['body']:
        kind = item['type']
        if kind == 'sig':
            stacks = [signature_lines(column) for column in item['columns']]
            columns = ''.join(f'<fo:table-cell>{"".join(block(escape(line)) for line in stack)}</fo:table-cell>' for stack in stacks)
            widths = f'<fo:table-column column-width="{100 / share_of(item["columns"]):.2f}%"/>' * len(stacks)
            out.append(f'<fo:table table-layout="fixed" width="100%" space-before="36pt" keep-together.within-page="always">{widths}'
                       f'<fo:table-body><fo:table-row>{columns}</fo:table-row></fo:table-body></fo:table>')
        elif kind == 'lines':
            out.append(block(''.join(block(escape(line)) for line in item['lines']), space_before='18pt'))
        elif kind == 'li':
            out.append(fo_list(escape(item['marker']), block(escape(item['text'])), item['level']))
        elif kind == 'cont':
            out.append(block(escape(item['text']), margin_left=f'{8 * (item["level"] + 1)}mm', space_after='4pt'))
        else:
            out.append(block(escape(item['text']), space_before='8pt', space_after='8pt', font_weight='bold' if kind == 'h' else 'normal'))
    return ''.join(out)


def fo(paper, style):
    numbers = {'{page}': '<fo:page-number/>', '{pages}': '<fo:page-number-citation ref-id="end"/>'}
    foot = ''.join(numbers.get(part) or escape(part) for part in furniture_parts(style.get('foot')))
    rows = ''.join('<fo:table-row>' + ''.join(fo_cell(*cell, style) for cell in row) + '</fo:table-row>' for row in cells(paper))
    grid = '<fo:table-column column-width="1.62mm"/>' * 100
    region = lambda name, text: f'<fo:static-content flow-name="{name}">{block(text, font_size="9pt", text_align="center")}</fo:static-content>'
    return (f'<?xml version="1.0" encoding="UTF-8"?><fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"><fo:layout-master-set>'
            '<fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin="12mm 22mm 12mm 25mm"><fo:region-body '
            'margin-top="12mm" margin-bottom="12mm"/><fo:region-before extent="8mm"/><fo:region-after extent="8mm"/></fo:simple-page-master>'
            f'</fo:layout-master-set><fo:page-sequence master-reference="a4" language="de" hyphenate="false">'
            f'{region("xsl-region-before", escape(style.get("head") or ""))}{region("xsl-region-after", foot)}<fo:flow '
            f'flow-name="xsl-region-body" font-family="{style["font"]}" font-size="{style.get("size", 11)}pt" line-height="1.25" '
            f'text-align="{"justify" if style.get("justify") else "start"}"><fo:table table-layout="fixed" width="100%" '
            f'border-collapse="{style.get("collapse", "collapse")}" space-after="16pt">{grid}<fo:table-body>{rows}</fo:table-body></fo:table>'
            f'{fo_body(paper, style)}<fo:block id="end"/></fo:flow></fo:page-sequence></fo:root>')


CONFIG = ('<fop version="1.0"><renderers><renderer mime="application/pdf"><fonts>{}</fonts></renderer></renderers></fop>')


def fop(paper, style, target):
    """Without a font directory FOP writes the standard fonts (WinAnsi, not embedded); with one, subsets with a map."""
    where = '<directory recursive="true">/usr/share/fonts/truetype</directory>' if style['font'] not in ('Helvetica', 'Times') else ''
    with workspace() as place:
        paths = [os.path.join(place, name) for name in ('paper.fo', 'fop.xconf')]
        for path, text in zip(paths, (fo(paper, style), CONFIG.format(where))):
            with open(path, 'w', encoding='utf-8') as out:
                out.write(text)
        run('fop', '-q', '-c', paths[1], paths[0], '-pdf', target, env={'HOME': place})


PHP = '''<?php
require '/usr/share/php/dompdf/autoload.php';
$options = new Dompdf\\Options(['fontDir' => $argv[3], 'fontCache' => $argv[3], 'tempDir' => $argv[3], 'chroot' => $argv[3],
  'isRemoteEnabled' => false]);
$dompdf = new Dompdf\\Dompdf($options);
$dompdf->loadHtml(file_get_contents($argv[1]), 'UTF-8');
$dompdf->setPaper('A4');
$dompdf->render();
file_put_contents($argv[2], $dompdf->output());
'''


def dompdf(paper, style, target):
    """dompdf knows no list-style strings and numbers no pages by CSS alone; its font here is DejaVu or a standard one."""
    with workspace() as place:
        paths = [os.path.join(place, name) for name in ('paper.html', 'print.php')]
        for path, text in zip(paths, (as_html.page(paper, {**style, 'foot': None, 'head': None}), PHP)):
            with open(path, 'w', encoding='utf-8') as out:
                out.write(text)
        run('php', paths[1], paths[0], target, place)
