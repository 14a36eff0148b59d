"""A paper as a Word document (WordprocessingML), written part by part, the way the council's form is built in Word."""

import zipfile
from xml.sax.saxutils import escape

from model import MARK, cells, furniture_parts, share_of, signature_lines, tagged

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WIDTH = 9200  # of the text, in twentieths of a point
BORDER = {'grid': ('single', 4), 'thick': ('single', 12), 'dashed': ('dashed', 4), 'double': ('double', 4), 'none': ('nil', 0),
          'grey': ('single', 12), 'dotted': ('dotted', 4)}


def run(text, size=None, bold=False, extra=''):
    """A run; a tab character becomes w:tab, a footnote mark a superscript run of its own."""
    mark = MARK.search(text)
    if mark:
        raised = '<w:vertAlign w:val="superscript"/>'
        return run(text[:mark.start()], size, bold, extra) + run(mark[1], size, bold, raised) + run(text[mark.end():], size, bold, extra)
    props = extra + ('<w:b/>' if bold else '') + (f'<w:sz w:val="{int(size * 2)}"/>' if size else '')
    inner = '<w:tab/>'.join(f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else '' for part in text.split('\t'))
    return f'<w:r><w:rPr>{props}</w:rPr>{inner}</w:r>'


def para(runs, after=120, left=0, hanging=0, tabs=(), extra=''):
    stops = ''.join(f'<w:tab w:val="left" w:pos="{stop}"/>' for stop in tabs)
    return (f'<w:p><w:pPr>{extra}{f"<w:tabs>{stops}</w:tabs>" if stops else ""}<w:spacing w:after="{after}"/>'
            f'<w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr>{runs}</w:p>')


def cell(label, lines, width, style, span=1):
    small, place = style.get('label_size', 7), style.get('labels', 'above')
    fill = '<w:shd w:val="clear" w:color="auto" w:fill="E0E0E0"/>' if style.get('borders') == 'grey' else ''
    if label is None:
        spaced = '<w:spacing w:val="100"/>' if style.get('spaced') else ''
        inner = para(run(lines[0], style.get('size', 11) + 2, True, spaced), 0) + ''.join(para(run(line), 0) for line in lines[1:])
    elif place == 'above':
        inner = para(run(label, small), 0) + (''.join(para(run(line), 0) for line in lines) or para('', 0))
    elif place == 'inline':
        first = run(tagged(label) + ' ') + run(lines[0] if lines else '')
        inner = para(first, 0) + ''.join(para(run(line), 0) for line in lines[1:])
    else:
        inner = para(run(f'{label}\t', small) + run(lines[0] if lines else ''), 0, 1500, 1500, (1500,))
        inner += ''.join(para(run(line), 0, 1500) for line in lines[1:])
    return (f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:gridSpan w:val="{span}"/>{fill}</w:tcPr>{inner}</w:tc>')


def table(paper, style):
    """All rows share one grid of columns, cut wherever any row has a border."""
    kind, size = BORDER[style.get('borders', 'grid')]
    colour = 'FFFFFF' if style.get('borders') == 'grey' else '000000'
    edges = ''.join(f'<w:{side} w:val="{kind}" w:sz="{size}" w:space="0" w:color="{colour}"/>'
                    for side in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV'))
    rows = [[(label, lines, round(share * WIDTH)) for label, lines, share in row] for row in cells(paper)]
    cuts = sorted({sum(width for _, _, width in row[:i + 1]) if i + 1 < len(row) else WIDTH for row in rows for i in range(len(row))})
    out = []
    for row in rows:
        left, tcs = 0, []
        for i, (label, lines, width) in enumerate(row):
            right = WIDTH if i == len(row) - 1 else left + width
            tcs.append(cell(label, lines, right - left, style, sum(1 for cut in cuts if left < cut <= right)))
            left = right
        out.append('<w:tr>' + ''.join(tcs) + '</w:tr>')
    grid = ''.join(f'<w:gridCol w:w="{b - a}"/>' for a, b in zip([0] + cuts, cuts))
    return (f'<w:tbl><w:tblPr><w:tblW w:w="{WIDTH}" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders><w:tblLayout w:type="fixed"/>'
            f'<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>'
            f'<w:tblGrid>{grid}</w:tblGrid>{"".join(out)}</w:tbl>')


def signatures(columns, style):
    """Side by side by tabs, by a border-less table or by spaces; one below the other if the style says so."""
    stacks = [signature_lines(column) for column in columns]
    depth, how = max(map(len, stacks)), style.get('sigs', 'tabs')
    if how == 'table':
        width = WIDTH // share_of(columns)
        tcs = ''.join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
                      + ''.join(para(run(line), 0) for line in stack) + '</w:tc>' for stack in stacks)
        return para('', 400) + f'<w:tbl><w:tblPr><w:tblLayout w:type="fixed"/></w:tblPr><w:tr>{tcs}</w:tr></w:tbl>' + para('', 0)
    step = WIDTH // share_of(columns)
    rows = ['\t'.join(stack[i] if i < len(stack) else '' for stack in stacks).rstrip('\t') for i in range(depth)]
    return para('', 400) + ''.join(para(run(row), 0, 0, 0, [step * n for n in range(1, len(stacks))], '<w:keepNext/>') for row in rows)


def body(paper, style):
    out, just = [para('', 120)], '<w:jc w:val="both"/>' if style.get('justify') else ''
    auto, seen, previous = style.get('lists') == 'auto', 0, None
    for block in paper['body']:
        level = block.get('level', 0)
        left = 400 * (level + 1)
        if block['type'] == 'sig':
            out.append(signatures(block['columns'], style))
        elif block['type'] == 'lines':
            out += [para('', 0)] + [para(run(line), 0) for line in block['lines']] + [para('', 0)]
        elif block['type'] == 'cont':
            out.append(para(run(block['text']), 80, left))
        elif block['type'] == 'li' and auto:
            seen += block['marker'] in ('1.', '1.)') and level == 0
            number = seen if block['marker'] != '•' else 9
            out.append(para(run(block['text']), 80, 0, 0, (), f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
                       .replace('<w:ind w:left="0" w:hanging="0"/>', ''))
        elif block['type'] == 'li':
            hanging = 0 if style.get('hang') is False else 400
            out.append(para(run(f'{block["marker"]}\t{block["text"]}'), 80, left if hanging else 0, hanging, (left,)))
        else:
            before = para('', 0) if previous == 'li' and block['type'] == 'p' else ''
            out.append(before + para(run(block['text'], bold=block['type'] == 'h'), 160, 0, 0, (), just))
        previous = block['type']
    return ''.join(out)


def numbering(paper):
    """Lists that the word processor numbers itself: `1.` with `a)` below, bullets from the Symbol font as list 9."""
    suffix = '.)' if any(block.get('marker') == '1.)' for block in paper['body']) else '.'
    level = lambda i, fmt, text, font='': (
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/><w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="{400 * (i + 1)}"'
        f' w:hanging="400"/></w:pPr>{font}</w:lvl>')
    symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>'
    lists = f'<w:abstractNum w:abstractNumId="1">{level(0, "decimal", "%1" + suffix)}{level(1, "lowerLetter", "%2)")}</w:abstractNum>'
    lists += f'<w:abstractNum w:abstractNumId="9">{level(0, "bullet", chr(0xf0b7), symbol)}</w:abstractNum>'
    nums = ''.join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
                   f'</w:lvlOverride></w:num>' for n in range(1, 9))
    return f'<w:numbering {NS}>{lists}{nums}<w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num></w:numbering>'


def field(name):
    return (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{name}</w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')


def write(paper, style, path):
    numbers = {'{page}': field('PAGE'), '{pages}': field('NUMPAGES')}
    foot = (style.get('foot_at', 'center'), ''.join(numbers.get(part) or run(part) for part in furniture_parts(style.get('foot'))))
    part = lambda tag, align, runs: f'<w:{tag} {NS}><w:p><w:pPr><w:jc w:val="{align}"/></w:pPr>{runs}</w:p></w:{tag}>'
    relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
    size, font = int(style.get('size', 11) * 2), style['font']
    hyphens = '<w:autoHyphenation/>' if style.get('hyphens') else ''
    section = (f'<w:sectPr><w:headerReference xmlns:r="{office}" w:type="default" r:id="rId3"/><w:footerReference xmlns:r="{office}" '
               f'w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1200" w:bottom="1134" '
               f'w:left="1418" w:header="567" w:footer="567"/></w:sectPr>')
    names = [('styles', 'styles'), ('numbering', 'numbering'), ('header', 'header1'), ('footer', 'footer1'), ('settings', 'settings')]
    parts = {
        '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
        f'ContentType="{word}document.main+xml"/>' + ''.join(
            f'<Override PartName="/word/{file}.xml" ContentType="{word}{kind}+xml"/>' for kind, file in names) + '</Types>',
        '_rels/.rels': f'<Relationships {relations}><Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/_rels/document.xml.rels': f'<Relationships {relations}>' + ''.join(
            f'<Relationship Id="rId{i + 1}" Type="{office}/{kind}" Target="{file}.xml"/>' for i, (kind, file) in enumerate(names)) + '</Relationships>',
        'word/settings.xml': f'<w:settings {NS}>{hyphens}</w:settings>',
        'word/styles.xml': f'<w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>'
        f'<w:sz w:val="{size}"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>',
        'word/numbering.xml': numbering(paper),
        'word/header1.xml': part('hdr', 'left', run(style.get('head') or '', 8)),
        'word/footer1.xml': part('ftr', *foot),
        'word/document.xml': f'<w:document {NS}><w:body>{table(paper, style)}{body(paper, style)}{section}</w:body></w:document>',
    }
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as out:
        for name, text in parts.items():
            out.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + text)
