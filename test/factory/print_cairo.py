"""cairo: lines shaped by Pango (ligatures, kerning), words placed by cairo itself, or an SVG turned into PDF by librsvg."""

import os
from xml.sax.saxutils import escape

from run import run, workspace
from typeset import HEIGHT, WIDTH, typeset


def family(face, style):
    return style['font'], face.endswith('-Bold')


def strokes(context, page, how):
    context.set_line_width(0.6)
    if how == 'dashed':
        context.set_dash([2.5, 1.5])
    if how == 'cells':
        for x0, y0, x1, y1 in page['fills']:
            context.rectangle(x0, y0, x1 - x0, y1 - y0)
    elif how != 'none':
        for x0, y0, x1, y1 in page['edges']:
            context.move_to(x0, y0)
            context.line_to(x1, y1)
    context.stroke()  # the whole grid as one path
    context.set_dash([])


def surface(target):
    import cairo
    made = cairo.PDFSurface(target, WIDTH, HEIGHT)
    made.set_metadata(cairo.PDFMetadata.CREATE_DATE, '2020-01-01T00:00:00Z')
    return made


def cairo(paper, style, target):
    """Each word on its own, without spaces, by cairo's plain text calls."""
    import cairo as lib
    made = surface(target)
    context = lib.Context(made)
    for page in typeset(paper, style):
        strokes(context, page, style.get('edges'))
        for line in page['lines']:
            name, bold = family(line['face'], style)
            context.select_font_face(name, lib.FONT_SLANT_NORMAL, lib.FONT_WEIGHT_BOLD if bold else lib.FONT_WEIGHT_NORMAL)
            context.set_font_size(line['size'])
            for word, x in line['words']:
                context.move_to(x, line['y'])
                context.show_text(word)
        context.show_page()
    made.finish()


def pango(paper, style, target):
    import cairo as lib
    import gi
    gi.require_version('Pango', '1.0')
    gi.require_version('PangoCairo', '1.0')
    from gi.repository import Pango, PangoCairo
    made = surface(target)
    context = lib.Context(made)
    for page in typeset(paper, style):
        strokes(context, page, style.get('edges'))
        for line in page['lines']:
            name, bold = family(line['face'], style)
            layout = PangoCairo.create_layout(context)
            font = Pango.FontDescription(f'{name} {"Bold" if bold else ""}')
            font.set_absolute_size(line['size'] * Pango.SCALE)
            layout.set_font_description(font)
            layout.set_text(' '.join(word for word, _ in line['words']), -1)
            context.move_to(line['x'], line['y'])
            PangoCairo.show_layout_line(context, layout.get_line_readonly(0))
        context.show_page()
    made.finish()


def rsvg(paper, style, target):
    """One page only; the letters' places are librsvg's own."""
    page, = typeset(paper, style)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}pt" height="{HEIGHT}pt" viewBox="0 0 {WIDTH} {HEIGHT}">']
    if style.get('edges') != 'none':
        path = ' '.join(f'M{x0} {y0:.2f} L{x1} {y1:.2f}' for x0, y0, x1, y1 in page['edges'])
        out.append(f'<path d="{path}" stroke="#000" stroke-width="0.7" fill="none"/>')
    for line in page['lines']:
        name, bold = family(line['face'], style)
        text = escape(' '.join(word for word, _ in line['words']))
        out.append(f'<text x="{line["x"]}" y="{line["y"]:.2f}" font-family="{name}" font-size="{line["size"]}" '
                   f'font-weight="{"bold" if bold else "normal"}">{text}</text>')
    with workspace() as place:
        path = os.path.join(place, 'paper.svg')
        with open(path, 'w', encoding='utf-8') as file:
            file.write('\n'.join(out) + '</svg>')
        run('rsvg-convert', '-f', 'pdf', '-o', target, path)
