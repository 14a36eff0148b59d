"""Every fixture: its name is PRODUCER-PAPER[-VARIANT]; a paper `g17` is the generator's paper of seed 17."""

import os

import derive
import print_cairo
import print_groff
import print_html
import print_office
import print_reportlab
import print_report
import print_tex
from run import workspace

PRINTERS = {
    'docx': print_office.docx, 'odt': print_office.odt, 'abiword': print_office.abiword, 'chromium': print_html.chromium,
    'weasyprint': print_html.weasyprint, 'wkhtml': print_html.wkhtmltopdf, 'reportlab': print_reportlab.reportlab,
    'groff': print_groff.groff, 'groffps': print_groff.groff_ps, 'latex': print_tex.latex, 'cairo': print_cairo.cairo,
    'pango': print_cairo.pango, 'rsvg': print_cairo.rsvg, 'fop': print_report.fop, 'dompdf': print_report.dompdf,
}
DERIVERS = {
    'gs': derive.pdfwrite, 'ps': derive.postscript, 'qpdf': derive.qpdf, 'poppler': derive.flattened, 'turned': derive.turned,
    'boxed': derive.boxed, 'layer': derive.hidden_layer, 'raster': derive.raster, 'tesseract': derive.tesseract,
}
# Producers that print no running heads and feet.
BARE = {'abiword': False, 'wkhtml': True, 'dompdf': True}

SANS, SERIF, CARLITO, NARROW, HELVETICA = (
    {'font': name} for name in ('Liberation Sans', 'Liberation Serif', 'Carlito', 'Liberation Sans Narrow', 'Helvetica'))
DASH, SEITE = '- {page} -', 'Seite {page} von {pages}'
BIG = {'size': 12, 'leading': 1.35}


def case(producer, paper, variant='', fails=None, diagnostics=None, **style):
    return {'name': '-'.join(filter(None, [producer, paper, variant])), 'producer': producer, 'paper': paper, 'style': style,
            'fails': fails, 'diagnostics': diagnostics}


def derived(deriver, base, paper, variant='', fails=None, diagnostics=None, base_style=None, **style):
    made = case(deriver, paper, variant, fails, diagnostics, **(base_style or SANS))
    return {**made, 'name': '-'.join(filter(None, [deriver, base, paper, variant])), 'producer': base, 'deriver': deriver, 'way': style}


def produce(case, paper, target):
    printer = PRINTERS[case['producer']]
    if 'deriver' not in case:
        return printer(paper, case['style'], target)
    with workspace() as place:
        source = os.path.join(place, 'source.pdf')
        printer(paper, case['style'], source)
        DERIVERS[case['deriver']](source, target, case['way'])


OFFICE = [
    case('docx', 'plain', **CARLITO, lists='auto'),
    case('docx', 'twopages', **SANS, size=12, foot=DASH, justify=True),
    case('docx', 'longtitle', **SANS, lists='auto', borders='double'),
    case('docx', 'threesigs', **SERIF, sigs='tabs'),
    case('docx', 'foursigs', **SANS, sigs='table', borders='dotted'),
    case('docx', 'subitems', **CARLITO, lists='auto', labels='inline'),
    case('docx', 'bullets', **SANS, lists='auto', labels='beside'),
    case('docx', 'antrag', **CARLITO, foot=SEITE, sigs='table'),
    case('docx', 'aenderung', **SANS, hang=False),
    case('docx', 'headings', **SERIF, borders='grey'),
    case('docx', 'labelwords', **SANS, borders='dashed', justify=True, head='Fraktion Bürgerforum – Anfrage F0150/25'),
    case('docx', 'narrow', **NARROW, lists='auto'),
    case('docx', 'emptycell', **CARLITO, labels='inline', borders='thick'),
    case('docx', 'groups', **SANS, borders='none', spaced=True),
    case('docx', 'footnote', **SANS, lists='auto'),
    case('docx', 'g2', **SANS), case('docx', 'g3', **CARLITO), case('docx', 'g14', **SANS, justify=True),
    case('docx', 'g53', **SERIF, size=12), case('docx', 'g103', **SANS, size=12), case('docx', 'g6', **CARLITO, labels='beside'),
    case('odt', 'plain', **SANS, foot=DASH),
    case('odt', 'subitems', **SANS, labels='inline', hyphens=True, justify=True),
    case('odt', 'twopages', **SANS, hyphens=True, justify=True, size=12, foot=SEITE, head='Stadt – Ratsbüro'),
    case('odt', 'foursigs', **SANS, borders='dashed', spaced=True),
    case('odt', 'bullets', **SANS, labels='beside', lists='auto'),
    case('odt', 'aenderung', **CARLITO, borders='grey'),
    case('odt', 'narrow', **SERIF, borders='double'),
    case('odt', 'threesigs', **SANS, borders='none', hang=False),
    case('odt', 'emptycell', **SANS, borders='dotted'),
    case('odt', 'g7', **SANS, hyphens=True), case('odt', 'g17', **SERIF, size=12, hyphens=True, justify=True),
    case('odt', 'g46', **CARLITO), case('odt', 'g51', **SANS, borders='thick'), case('odt', 'g57', **SANS),
    case('abiword', 'plain', **SANS, foot=DASH), case('abiword', 'antrag', **SANS, foot=SEITE), case('abiword', 'foursigs', **SANS),
]

BROWSERS = [
    case('chromium', 'plain', **SANS, lists='auto'),
    case('chromium', 'twopages', **CARLITO, **BIG, foot=SEITE, head='Fraktion Elbufer/morgen! · 13.09.2022'),
    case('chromium', 'foursigs', **SANS, foot=DASH, borders='dashed'),
    case('chromium', 'narrow', **SANS, lists='auto'),
    case('chromium', 'labelwords', **SERIF, labels='inline'),
    case('chromium', 'longtitle', **SANS, borders='double', lists='auto'),
    case('chromium', 'subitems', 'untagged', **CARLITO, lists='auto', tagged=False),
    case('chromium', 'bullets', 'none', **SANS, borders='none', lists='auto'),
    case('chromium', 'aenderung', **SERIF, borders='grey', nbsp=True),
    case('chromium', 'antrag', 'soft', **SANS, shy=True, justify=True, foot=DASH),
    case('chromium', 'threesigs', **SANS, labels='beside', spaced=True),
    case('chromium', 'footnote', **SANS),
    case('chromium', 'g9', **SANS, lists='auto'), case('chromium', 'g16', **SERIF, size=12), case('chromium', 'g21', **CARLITO),
    case('chromium', 'g27', **SANS, lists='auto'), case('chromium', 'g37', **SANS, shy=True, size=12.5), case('chromium', 'g66', **CARLITO),
    case('chromium', 'g94', **SANS, borders='none'),
    case('weasyprint', 'emptycell', **SANS, lists='auto'),
    case('weasyprint', 'twopages', **SANS, foot=DASH, hyphens=True, justify=True, **BIG),
    case('weasyprint', 'groups', **SERIF, borders='none'),
    case('weasyprint', 'antrag', **CARLITO, lists='auto', labels='inline'),
    case('weasyprint', 'headings', **SANS, borders='rows'), case('weasyprint', 'plain', 'rowframes', **SANS, borders='frames'),
    case('weasyprint', 'g35', **SANS, hyphens=True), case('weasyprint', 'g34', **SERIF, lists='auto'),
    case('weasyprint', 'g62', **CARLITO, hyphens=True, justify=True), case('weasyprint', 'g72', **SANS, size=12, hyphens=True),
    case('weasyprint', 'g88', **SANS, lists='auto'),
    case('wkhtml', 'subitems', **SANS), case('wkhtml', 'plain', 'dashed', **SERIF, borders='dashed'),
    case('wkhtml', 'antrag', **CARLITO, labels='inline'), case('wkhtml', 'longtitle', **SANS, borders='none'),
    case('wkhtml', 'g1', **SANS), case('wkhtml', 'g49', **SANS),
    case('dompdf', 'plain', **HELVETICA, size=10), case('dompdf', 'aenderung', **HELVETICA, size=10, labels='inline'),
    case('dompdf', 'foursigs', **HELVETICA, size=10, borders='dashed'), case('dompdf', 'g22', **HELVETICA, size=9),
]

DRAWN = [
    case('reportlab', 'plain', 'split', **SANS, emit='split', edges='rects', foot=DASH, foot_first=True),
    case('reportlab', 'headings', 'glyphs', **CARLITO, emit='glyph', edges='path'),
    case('reportlab', 'threesigs', 'bare', **SANS, emit='bare', edges='cells', tracking=3, shuffle=True),
    case('reportlab', 'twopages', **SERIF, size=12, emit='word', edges='dashed', foot=SEITE, foot_first=True, justify=True),
    case('reportlab', 'longtitle', 'shuffled', **SANS, emit='glyph', shuffle=True, edges='double'),
    case('reportlab', 'subitems', 'margin', **CARLITO, emit='split', edges='path', margin_numbers=True),
    case('reportlab', 'bullets', 'bold', **SANS, emit='word', poor_bold=True, more=['Anfrage'], edges='rects', labels='beside'),
    case('reportlab', 'aenderung', 'grey', **SANS, emit='line', edges='grey'),
    case('reportlab', 'narrow', 'none', **NARROW, emit='split', edges='none'),
    case('reportlab', 'foursigs', 'none', **CARLITO, emit='bare', edges='none', labels='beside'),
    case('reportlab', 'antrag', 'ligatures', **SANS, emit='line', edges='stroke', ligatures=True, edges_first=False),
    case('reportlab', 'labelwords', 'none', **SERIF, emit='word', edges='none', labels='inline'),
    case('reportlab', 'groups', 'hyphens', **SANS, emit='split', edges='cells', hyphens=True, justify=True, hang=False),
    case('reportlab', 'emptycell', 'none', **SANS, emit='word', edges='none'),
    case('reportlab', 'plain', 'draft', **SANS, emit='line', edges='rects', stamp='draft', more=list('ENTWURF')),
    case('reportlab', 'plain', 'mail-room', **SANS, emit='word', edges='rects', stamp='mail-room', more=['Eingegangen 06. Mai 2021 Büro des Stadtrates']),
    case('reportlab', 'plain', 'note', **SANS, emit='line', edges='stroke', stamp='note'),
    case('reportlab', 'g5', **SANS, emit='split', edges='rects'), case('reportlab', 'g10', **SERIF, emit='bare', edges='path'),
    case('reportlab', 'g32', **CARLITO, emit='glyph', shuffle=True, edges='rects', hyphens=True),
    case('reportlab', 'g64', **SANS, emit='split', edges='cells', justify=True, foot_first=True, size=12),
    case('reportlab', 'g68', **SANS, emit='word', edges='none', size=12),
    case('cairo', 'plain', **SANS, edges='path'), case('cairo', 'subitems', **CARLITO, edges='cells', labels='inline'),
    case('cairo', 'twopages', **SANS, size=12, edges='dashed', foot=SEITE, head='Stadt – Ratsbüro'),
    case('pango', 'antrag', **CARLITO, edges='path', foot=DASH), case('pango', 'threesigs', **CARLITO, edges='cells'),
    case('pango', 'g45', **SANS, edges='path'),
    case('rsvg', 'foursigs', **CARLITO, edges='path'), case('rsvg', 'aenderung', **SERIF), case('rsvg', 'labelwords', **SANS),
    case('groff', 'plain', **HELVETICA, foot=DASH), case('groff', 'antrag', **HELVETICA, fam='T', hyphens=True, justify=True),
    case('groff', 'twopages', **HELVETICA, fam='T', hyphens=True, justify=True, head='Stadt – Ratsbüro', foot=DASH),
    case('groff', 'subitems', **HELVETICA, fam='T', labels='inline'), case('groff', 'foursigs', **HELVETICA, borders='double'),
    case('groff', 'g8', **HELVETICA, fam='T', foot=DASH), case('groff', 'aenderung', **HELVETICA, borders='none'),
    case('groffps', 'plain', **HELVETICA, fam='T', foot=DASH), case('groffps', 'narrow', **HELVETICA),
    case('groffps', 'headings', **HELVETICA, fam='T', labels='inline'),
    case('latex', 'plain', **SANS), case('latex', 'longtitle', **SERIF, serif=True, justify=True, hyphens=True),
    case('latex', 'twopages', **SERIF, serif=True, size=12, justify=True, hyphens=True, foot=SEITE, head='Stadt – Ratsbüro', maps=True),
    case('latex', 'aenderung', **SANS, borders='none', maps=True), case('latex', 'threesigs', **SANS, labels='inline'),
    case('latex', 'g44', **SERIF, serif=True, justify=True, hyphens=True), case('latex', 'g113', **SANS, maps=True),
    case('fop', 'plain', **CARLITO, foot=DASH), case('fop', 'subitems', **HELVETICA, labels='inline', foot=SEITE),
    case('fop', 'twopages', **SANS, size=12, foot=SEITE, head='Stadt – Ratsbüro', justify=True),
    case('fop', 'narrow', **HELVETICA, borders='dashed'), case('fop', 'groups', **SERIF, borders='none'),
    case('fop', 'g75', **SANS), case('fop', 'g54', **HELVETICA, borders='double', collapse='separate'),
]

SWAPPED = [{'code': 'mojibake-repaired', 'field': None}]
EMPTY = ['--encrypt', '', 'rathaus']
DERIVED = [
    derived('gs', 'docx', 'longtitle', base_style={**SANS, 'lists': 'auto'}),
    derived('gs', 'chromium', 'labelwords', base_style={**SERIF, 'labels': 'inline'}, setting='screen', level='1.3'),
    derived('gs', 'cairo', 'subitems', base_style={**SANS, 'edges': 'path'}),
    derived('gs', 'weasyprint', 'g36', base_style=SANS, setting='ebook', level='1.4'),
    # Ghostscript 10.00 writes the letters behind a ligature with their bytes swapped: `ti` comes out as U+7400 U+6900.
    derived('gs', 'docx', 'bullets', 'swapped', diagnostics=SWAPPED, base_style=CARLITO),
    derived('gs', 'docx', 'emptycell', 'swapped', diagnostics=SWAPPED, base_style=CARLITO),
    derived('ps', 'latex', 'plain', 'mapped', base_style=SANS),
    derived('ps', 'latex', 'antrag', 'mapped', base_style={**SERIF, 'serif': True}, by='gs'),
    derived('ps', 'groff', 'headings', 'mapped', base_style={**HELVETICA, 'fam': 'T'}),
    derived('ps', 'docx', 'plain', 'unmapped', fails='pdf-unmapped-text', base_style=SANS),
    derived('ps', 'chromium', 'plain', 'unmapped', fails='pdf-unmapped-text', base_style=SANS),
    derived('ps', 'chromium', 'antrag', 'unmapped', fails='pdf-unmapped-text', base_style=CARLITO, by='gs'),
    derived('ps', 'wkhtml', 'subitems', 'unmapped', fails='pdf-unmapped-text', base_style=SANS, by='gs'),
    derived('qpdf', 'docx', 'twopages', 'linear', base_style={**CARLITO, 'size': 12.5, 'foot': DASH}, options=['--linearize']),
    derived('qpdf', 'chromium', 'antrag', 'streams', options=['--object-streams=generate', '--remove-unreferenced-resources=yes']),
    derived('qpdf', 'reportlab', 'plain', 'open', base_style={**SANS, 'emit': 'split'}, options=['--qdf']),
    derived('qpdf', 'chromium', 'plain', 'aes256', options=[*EMPTY, '256', '--']),
    derived('qpdf', 'docx', 'threesigs', 'aes128', options=[*EMPTY, '128', '--use-aes=y', '--']),
    derived('qpdf', 'weasyprint', 'bullets', 'rc4', options=['--allow-weak-crypto', *EMPTY, '40', '--']),
    derived('qpdf', 'docx', 'headings', 'userpw', fails='pdf-encrypted', options=['--encrypt', 'geheim', 'rathaus', '256', '--']),
    derived('qpdf', 'docx', 'subitems', 'rotated90', options=['--rotate=+90']),
    derived('qpdf', 'chromium', 'narrow', 'rotated180', options=['--rotate=+180']),
    derived('qpdf', 'reportlab', 'labelwords', 'rotated270', base_style={**SANS, 'emit': 'split'}, options=['--rotate=+270']),
    derived('turned', 'docx', 'plain', '90', base_style=CARLITO, angle=90),
    derived('turned', 'chromium', 'foursigs', '180', angle=180),
    derived('turned', 'reportlab', 'twopages', '270', base_style={**SANS, 'size': 12, 'foot': SEITE, 'emit': 'word'}, angle=270),
    derived('boxed', 'docx', 'antrag', 'small', base_style=CARLITO, scale=0.5),
    derived('boxed', 'chromium', 'subitems', 'large', scale=2.0),
    derived('boxed', 'docx', 'narrow', 'shifted', shift=(-210, 330)),
    derived('boxed', 'odt', 'groups', 'cropped', crop=35),
    derived('boxed', 'reportlab', 'emptycell', 'unit', base_style={**SANS, 'edges': 'rects'}, scale=0.5, unit=2),
    derived('layer', 'docx', 'plain', base_style=CARLITO),
    derived('poppler', 'docx', 'bullets', base_style={**SANS, 'lists': 'auto'}),
    derived('poppler', 'chromium', 'headings', base_style=CARLITO),
] + [
    derived('tesseract', base, paper, diagnostics=[{'code': 'ocr-text-layer', 'field': None}], base_style=style, dots=dots, **more)
    for base, paper, style, dots, more in (
        ('chromium', 'narrow', {**SANS, 'lists': 'auto'}, 300, {}),
        ('weasyprint', 'emptycell', {**SANS, 'lists': 'auto'}, 250, {}),
        ('chromium', 'labelwords', {**SERIF, 'labels': 'inline'}, 250, {}),
        ('reportlab', 'threesigs', {**SANS, 'emit': 'bare', 'edges': 'cells', 'tracking': 3, 'shuffle': True}, 250, {}),
        ('docx', 'antrag', CARLITO, 300, {}), ('docx', 'groups', SANS, 300, {}), ('odt', 'emptycell', CARLITO, 300, {}),
        ('odt', 'groups', SERIF, 300, {}), ('docx', 'threesigs', CARLITO, 300, {}), ('latex', 'plain', SANS, 300, {}),
    )
]

CASES = OFFICE + BROWSERS + DRAWN + DERIVED
