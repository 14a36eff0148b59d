"""A paper as an OpenDocument text, written part by part."""

import zipfile
from xml.sax.saxutils import escape

from model import cells, furniture_parts, share_of, signature_lines, tagged

NAMES = ' '.join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in (
    ('office', 'office'), ('style', 'style'), ('text', 'text'), ('table', 'table'), ('fo', 'xsl-fo-compatible'), ('svg', 'svg-compatible')))
WIDTH = 16.2  # of the text, in cm
BORDERS = {'grid': '0.5pt solid #000000', 'thick': '1.5pt solid #000000', 'dashed': '0.75pt dashed #000000', 'dotted': '0.75pt dotted #000000',
           'double': '2.5pt double #000000', 'grey': '1.5pt solid #ffffff', 'none': 'none'}


def para(text, style='Body', lead=''):
    inner = escape(text).replace('\t', '<text:tab/>')
    return f'<text:p text:style-name="{style}">{lead}{inner}</text:p>'


def cell(label, lines, style, span):
    place = style.get('labels', 'above')
    if label is None:
        inner = para(lines[0], 'Title') + ''.join(para(line, 'Cell') for line in lines[1:])
    elif place == 'above':
        inner = para(label, 'Label') + (''.join(para(line, 'Cell') for line in lines) or para('', 'Cell'))
    elif place == 'inline':
        inner = para(f'{tagged(label)} {lines[0] if lines else ""}'.strip(), 'Cell') + ''.join(para(line, 'Cell') for line in lines[1:])
    else:
        lead = f'<text:span text:style-name="Small">{escape(label)}</text:span><text:tab/>'
        inner = para(lines[0] if lines else '', 'Beside', lead) + ''.join(para(line, 'Beneath') for line in lines[1:])
    return (f'<table:table-cell table:style-name="Frame" table:number-columns-spanned="{span}" office:value-type="string">{inner}'
            f'</table:table-cell>' + '<table:covered-table-cell/>' * (span - 1))


def table(paper, style):
    """All rows share one grid of columns, cut wherever any row has a border; column styles are named by their number."""
    rows = [[(label, lines, round(share * 100)) for label, lines, share in row] for row in cells(paper)]
    ends = lambda row: [100 if i == len(row) - 1 else sum(share for _, _, share in row[:i + 1]) for i in range(len(row))]
    cuts = sorted({end for row in rows for end in ends(row)})
    out = []
    for row in rows:
        left, tds = 0, []
        for (label, lines, _), right in zip(row, ends(row)):
            tds.append(cell(label, lines, style, sum(1 for cut in cuts if left < cut <= right)))
            left = right
        out.append('<table:table-row>' + ''.join(tds) + '</table:table-row>')
    columns = [(b - a) * WIDTH / 100 for a, b in zip([0] + cuts, cuts)]
    styles = ''.join(f'<style:style style:name="Column{i}" style:family="table-column"><style:table-column-properties '
                     f'style:column-width="{width:.3f}cm"/></style:style>' for i, width in enumerate(columns))
    names = ''.join(f'<table:table-column table:style-name="Column{i}"/>' for i in range(len(columns)))
    return f'<table:table table:name="Form" table:style-name="Form">{names}{"".join(out)}</table:table>', styles


def signatures(columns, style):
    stacks = [signature_lines(column) for column in columns]
    depth = max(map(len, stacks))
    rows = ['\t'.join(stack[i] if i < len(stack) else '' for stack in stacks).rstrip('\t') for i in range(depth)]
    return para('', 'Body') + para('', 'Body') + ''.join(para(row, f'Sig{share_of(columns)}') for row in rows)


def body(paper, style):
    out, previous, mark = [para('', 'Body')], None, style.get('tab', '\t')
    for block in paper['body']:
        level, kind = block.get('level', 0), block['type']
        if kind == 'sig':
            out.append(signatures(block['columns'], style))
        elif kind == 'lines':
            out.append(para('', 'Tight') + ''.join(para(line, 'Tight') for line in block['lines']))
        elif kind == 'cont':
            out.append(para(block['text'], f'Cont{level}'))
        elif kind == 'li' and style.get('lists') == 'auto' and block['marker'] == '•':
            out.append(f'<text:list text:style-name="Bullets"><text:list-item>{para(block["text"], "Tight")}</text:list-item></text:list>')
        elif kind == 'li':
            out.append(para(f'{block["marker"]}{mark}{block["text"]}', f'Item{level}'))
        else:
            before = para('', 'Tight') if previous in ('li', 'cont') else ''
            out.append(before + para(block['text'], 'Strong' if kind == 'h' else 'Body'))
        previous = kind
    return ''.join(out)


def paragraph(name, props, text=''):
    return (f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {props[0]}>{props[1]}'
            f'</style:paragraph-properties><style:text-properties {text}/></style:style>')


def automatic(style):
    stops = lambda *places: '<style:tab-stops>' + ''.join(f'<style:tab-stop style:position="{p}cm"/>' for p in places) + '</style:tab-stops>'
    size = style.get('size', 11)
    just = 'fo:text-align="justify" ' if style.get('justify') else ''
    spacing = f'fo:letter-spacing="{size * .3:.1f}pt"' if style.get('spaced') else ''
    fill = 'fo:background-color="#dddddd" ' if style.get('borders') == 'grey' else ''
    hang = style.get('hang', True)
    item = lambda n: (f'fo:margin-left="{.8 * (n + 1) if hang else 0}cm" fo:text-indent="{-.8 if hang else 0}cm" fo:margin-bottom="0.12cm"',
                      stops(0.8 if hang else .8 * (n + 1)))
    return ''.join([
        paragraph('Body', (just + 'fo:margin-bottom="0.3cm"', '')),
        paragraph('Tight', ('fo:margin-bottom="0.1cm"', '')),
        paragraph('Strong', ('fo:margin-bottom="0.3cm"', ''), 'fo:font-weight="bold"'),
        paragraph('Cell', ('', '')),
        paragraph('Label', ('', ''), f'fo:font-size="{style.get("label_size", 7)}pt"'),
        paragraph('Title', ('', ''), f'fo:font-size="{size + 3}pt" fo:font-weight="bold" {spacing}'),
        paragraph('Beside', ('fo:margin-left="2.4cm" fo:text-indent="-2.4cm"', stops(0))),
        paragraph('Beneath', ('fo:margin-left="2.4cm"', '')),
        paragraph('Item0', item(0)), paragraph('Item1', item(1)),
        paragraph('Cont0', ('fo:margin-left="0.8cm" fo:margin-bottom="0.12cm"', '')),
        paragraph('Cont1', ('fo:margin-left="1.6cm" fo:margin-bottom="0.12cm"', '')),
        *(paragraph(f'Sig{n}', ('fo:keep-with-next="always"', stops(*[f'{WIDTH / n * i:.2f}' for i in range(1, n)]))) for n in range(1, 7)),
        f'<style:style style:name="Small" style:family="text"><style:text-properties fo:font-size="{size - 3}pt"/></style:style>',
        f'<style:style style:name="Form" style:family="table"><style:table-properties style:width="{WIDTH}cm" table:align="left"/></style:style>',
        f'<style:style style:name="Frame" style:family="table-cell"><style:table-cell-properties {fill}fo:padding="0.1cm" '
        f'fo:border="{BORDERS[style.get("borders", "grid")]}"/></style:style>',
        '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties '
        'text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" '
        'fo:text-indent="-0.7cm" fo:margin-left="0.7cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>',
    ])


def furniture(style):
    numbers = {'{page}': '<text:page-number>1</text:page-number>', '{pages}': '<text:page-count>1</text:page-count>'}
    foot = ''.join(numbers.get(part) or escape(part).replace(' ', '<text:s/>') for part in furniture_parts(style.get('foot')))
    head = escape(style.get('head') or '')
    return (f'<style:header><text:p>{head}</text:p></style:header>' if head else '') + (
        f'<style:footer><text:p text:style-name="Foot">{foot}</text:p></style:footer>' if foot else '')


def write(paper, style, path):
    form, columns = table(paper, style)
    hyphens = 'fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="3"' if style.get('hyphens') else ''
    content = (f'<office:document-content {NAMES} office:version="1.2"><office:automatic-styles>{automatic(style)}{columns}'
               f'</office:automatic-styles><office:body><office:text>{form}{body(paper, style)}</office:text></office:body></office:document-content>')
    styles = (f'<office:document-styles {NAMES} office:version="1.2"><office:font-face-decls><style:font-face style:name="Main" '
              f'svg:font-family="&apos;{style["font"]}&apos;"/></office:font-face-decls><office:styles><style:default-style '
              f'style:family="paragraph"><style:text-properties style:font-name="Main" fo:font-size="{style.get("size", 11)}pt" fo:language="de" '
              f'fo:country="DE" {hyphens}/></style:default-style></office:styles><office:automatic-styles>'
              + paragraph('Foot', ('fo:text-align="center"', ''), 'fo:font-size="9pt"') +
              f'<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" '
              f'fo:margin-top="1.8cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="2.2cm"/>'
              f'<style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.5cm"/></style:header-style>'
              f'<style:footer-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>'
              f'</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">'
              f'{furniture(style)}</style:master-page></office:master-styles></office:document-styles>')
    manifest = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'
    kind = 'application/vnd.oasis.opendocument.text'
    files = {'mimetype': kind, 'content.xml': content, 'styles.xml': styles, 'META-INF/manifest.xml':
             f'<manifest:manifest xmlns:manifest="{manifest}"><manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
             '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry '
             'manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>'}
    with zipfile.ZipFile(path, 'w') as out:
        for name, text in files.items():
            out.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), text if name == 'mimetype' else '<?xml version="1.0" encoding="UTF-8"?>' + text)
