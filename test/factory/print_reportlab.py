"""ReportLab, made to write pages the ways Word and report generators do: style['emit'] and style['edges'] say which."""

import random

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from typeset import HEIGHT, WIDTH, typeset


def pieces(line, emit, chance):
    """The (text, x) pieces of a line as they are placed one by one; a piece with spaces in it is drawn as it is."""
    advance = lambda text: pdfmetrics.stringWidth(text, line['face'], line['size']) + line['tracking'] * len(text)
    words = line['words']
    space = pdfmetrics.stringWidth(' ', line['face'], line['size']) + line['tracking']
    even = all(abs(x + advance(word) + space - after) < 0.01 for (word, x), (_, after) in zip(words, words[1:]))
    if emit == 'line' and even:
        return [(' '.join(word for word, _ in words), words[0][1])]
    out = []
    for i, (word, x) in enumerate(words):
        tail = ' ' if i + 1 < len(words) and emit not in ('bare', 'glyph') else ''
        if emit == 'glyph':
            out += [(glyph, x + advance(word[:n])) for n, glyph in enumerate(word)]
        elif emit == 'split' and len(word) > 3 and chance.random() < 0.5:
            cut = chance.randint(1, len(word) - 1)
            out += [(word[:cut], x), (word[cut:] + tail, x + advance(word[:cut]))]
        else:
            out.append((word + tail, x))
    return out


def draw_text(canvas, line, piece, x, style):
    if style.get('ligatures'):
        for letters, ligature in (('fi', '\ufb01'), ('fl', '\ufb02')):
            piece = piece.replace(letters, ligature)
    text = canvas.beginText(x, HEIGHT - line['y'])
    text.setFont(line['face'], line['size'])
    text.setCharSpace(line['tracking'])
    text.textOut(piece)
    canvas.drawText(text)
    if style.get('poor_bold') and line['face'].endswith('-Bold'):
        # Bold by drawing twice, the second time a third of a point to the right.
        again = canvas.beginText(x + 0.35, HEIGHT - line['y'])
        again.setFont(line['face'], line['size'])
        again.setCharSpace(line['tracking'])
        again.textOut(piece)
        canvas.drawText(again)


def draw_edges(canvas, page, how):
    flip = lambda y: HEIGHT - y
    canvas.setLineWidth(0.5)
    if how == 'rects':
        for x0, y0, x1, y1 in page['edges']:
            canvas.rect(x0, flip(y1) - 0.24, max(x1 - x0, 0.48), max(y1 - y0, 0.48), stroke=0, fill=1)
    elif how == 'cells':  # every cell draws its own frame: two edges a line, 0.8 pt apart
        for x0, y0, x1, y1 in page['fills']:
            canvas.rect(x0 + 0.4, flip(y1) + 0.4, x1 - x0 - 0.8, y1 - y0 - 0.8)
    elif how == 'path':
        path = canvas.beginPath()
        for x0, y0, x1, y1 in page['edges']:
            path.moveTo(x0, flip(y0))
            path.lineTo(x1, flip(y1))
        canvas.drawPath(path)
    elif how == 'grey':
        for x0, y0, x1, y1 in page['fills']:
            canvas.setFillGray(0.88)
            canvas.rect(x0 + 1, flip(y1) + 1, x1 - x0 - 2, y1 - y0 - 2, stroke=0, fill=1)
        canvas.setFillGray(0)
    elif how != 'none':
        canvas.setDash([2, 1.5] if how == 'dashed' else [])
        for x0, y0, x1, y1 in page['edges']:
            offsets = (-0.9, 0.9) if how == 'double' else (0,)
            for d in offsets:
                across = d if x0 == x1 else 0
                down = d if y0 == y1 else 0
                canvas.line(x0 + across, flip(y0 + down), x1 + across, flip(y1 + down))
        canvas.setDash([])


def draw_stamp(canvas, how):
    """What lies on a page without being part of the paper: a draft's mark, a mail room's stamp, a reader's note."""
    canvas.saveState()
    canvas.setFont('Helvetica-Bold', 64 if how == 'draft' else 10)
    if how == 'draft':
        canvas.setFillGray(0.8)
        canvas.translate(160, 260)
        canvas.rotate(45)
        canvas.drawString(0, 0, 'ENTWURF')
    elif how == 'mail-room':
        canvas.setFillColorRGB(0.75, 0.1, 0.1)
        canvas.translate(400, HEIGHT - 330)
        canvas.rotate(9)
        for i, line in enumerate(('Eingegangen', '06. Mai 2021', 'Büro des Stadtrates')):
            canvas.drawString(0, -12 * i, line)
        canvas.setStrokeColorRGB(0.75, 0.1, 0.1)
        canvas.rect(-6, -32, 118, 48)
    else:
        canvas.textAnnotation('Bitte bis Freitag prüfen', Rect=[450, 400, 470, 420], addtopage=1)
    canvas.restoreState()


def reportlab(paper, style, target):
    chance = random.Random(style.get('seed', 1))
    canvas = Canvas(target, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    canvas.setTitle(paper['header']['Nummer'])
    canvas.setProducer('Word imitation')
    for page in typeset(paper, style):
        lines = page['lines']
        if style.get('foot_first'):
            lines = sorted(lines, key=lambda line: not line.get('furniture'))
        jobs = [(line, piece, x) for line in lines for piece, x in pieces(line, style.get('emit', 'line'), chance)]
        if style.get('shuffle'):
            chance.shuffle(jobs)
        # nobody sees what lies under a filled area
        before = style.get('edges_first', True) or style.get('edges') == 'grey'
        if before:
            draw_edges(canvas, page, style.get('edges', 'stroke'))
        for job in jobs:
            draw_text(canvas, *job, style)
        if not before:
            draw_edges(canvas, page, style.get('edges', 'stroke'))
        if style.get('stamp'):
            draw_stamp(canvas, style['stamp'])
        canvas.showPage()
    canvas.save()
