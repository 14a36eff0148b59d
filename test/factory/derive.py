"""PDFs made from PDFs: Ghostscript, a way through PostScript, qpdf's rewritings, turned and cropped pages, pictures of pages.

Each function takes (source PDF, target PDF, style).
"""

import os
import shutil

from run import run, workspace


def pdfwrite(source, target, style):
    """Ghostscript reads the PDF and writes its own: other fonts' subsets, maps kept."""
    run('gs', '-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=pdfwrite', f'-dCompatibilityLevel={style.get("level", "1.5")}',
        '-dPDFSETTINGS=/' + style.get('setting', 'default'), '-o', target, source)


def postscript(source, target, style):
    """Print to PostScript, then distil; whether the letters survive depends on the fonts' glyph names."""
    with workspace() as place:
        path = os.path.join(place, 'paper.ps')
        if style.get('by') == 'gs':
            run('gs', '-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=ps2write', '-o', path, source)
        else:
            run('pdftops', *style.get('options', []), source, path)
        run('ps2pdf', path, target)


def qpdf(source, target, style):
    """What optimisers and portals do to a file without touching what it shows: style['options'] are qpdf's."""
    run('qpdf', '--deterministic-id' if not style.get('password') and '--encrypt' not in style['options'] else '--static-id',
        *style['options'], source, target)


def flattened(source, target, style):
    """PDF to PDF by cairo (poppler): everything drawn anew."""
    run('pdftocairo', '-pdf', source, target)


def turned(source, target, style):
    """The content is turned and /Rotate turns it back, as scanners do: the page is shown upright."""
    from pypdf import PdfReader, PdfWriter, Transformation
    from pypdf.generic import NameObject, NumberObject, RectangleObject
    writer = PdfWriter()
    for page in PdfReader(source).pages:
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        angle = style['angle']
        turn = {90: Transformation().rotate(90).translate(height, 0), 180: Transformation().rotate(180).translate(width, height),
                270: Transformation().rotate(-90).translate(0, width)}[angle]
        page.add_transformation(turn)
        size = (width, height) if angle == 180 else (height, width)
        for box in ('mediabox', 'cropbox', 'trimbox', 'bleedbox', 'artbox'):
            setattr(page, box, RectangleObject((0, 0, *size)))
        page[NameObject('/Rotate')] = NumberObject(angle)
        writer.add_page(page)
    save(writer, target)


def boxed(source, target, style):
    """Scaled pages, pages whose origin is elsewhere, and pages whose crop box cuts off the margins."""
    from pypdf import PdfReader, PdfWriter, Transformation
    from pypdf.generic import FloatObject, NameObject, RectangleObject
    writer = PdfWriter()
    for page in PdfReader(source).pages:
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        factor, (dx, dy) = style.get('scale', 1.0), style.get('shift', (0, 0))
        page.add_transformation(Transformation().scale(factor).translate(dx, dy))
        box = RectangleObject((dx, dy, dx + width * factor, dy + height * factor))
        for name in ('trimbox', 'bleedbox', 'artbox'):
            page.pop('/' + name.capitalize().replace('box', 'Box'), None)
        if 'crop' in style:
            cut = style['crop']
            page.mediabox = RectangleObject((box[0] - 60, box[1] - 40, box[2] + 80, box[3] + 90))
            page.cropbox = RectangleObject((box[0] + cut, box[1] + cut, box[2] - cut, box[3] - cut))
        else:
            page.mediabox = page.cropbox = box
        if 'unit' in style:
            page[NameObject('/UserUnit')] = FloatObject(style['unit'])
        writer.add_page(page)
    save(writer, target)


def hidden_layer(source, target, style):
    """A layer that is switched off: its text is in the content stream and is not shown."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, TextStringObject
    writer = PdfWriter()
    writer.clone_document_from_reader(PdfReader(source))
    layer = writer._add_object(DictionaryObject({NameObject('/Type'): NameObject('/OCG'), NameObject('/Name'): TextStringObject('Notizen')}))
    writer._root_object[NameObject('/OCProperties')] = DictionaryObject({
        NameObject('/OCGs'): ArrayObject([layer]),
        NameObject('/D'): DictionaryObject({NameObject('/OFF'): ArrayObject([layer]), NameObject('/Order'): ArrayObject([layer])})})
    page = writer.pages[0]
    font = DictionaryObject({NameObject('/Type'): NameObject('/Font'), NameObject('/Subtype'): NameObject('/Type1'),
                             NameObject('/BaseFont'): NameObject('/Helvetica'), NameObject('/Encoding'): NameObject('/WinAnsiEncoding')})
    resources = page['/Resources']
    fonts = resources['/Font'].get_object()
    fonts[NameObject('/Note')] = writer._add_object(font)
    resources[NameObject('/Properties')] = DictionaryObject({NameObject('/Layer0'): layer})
    stream = DecodedStreamObject()
    stream.set_data(b'q /OC /Layer0 BDC BT /Note 11 Tf 1 0 0 1 80 420 Tm (4. Interne Notiz: Bitte nicht vorlesen) Tj ET EMC Q')
    contents = page['/Contents']
    streams = contents.get_object() if isinstance(contents.get_object(), ArrayObject) else [page.raw_get('/Contents')]
    opening, closing = DecodedStreamObject(), DecodedStreamObject()
    opening.set_data(b'q\n')
    closing.set_data(b'\nQ\n')
    page[NameObject('/Contents')] = ArrayObject([writer._add_object(opening), *streams, writer._add_object(closing), writer._add_object(stream)])
    save(writer, target)


def save(writer, target):
    """pypdf leaves streams as they are; qpdf presses them."""
    with workspace() as place:
        path = os.path.join(place, 'paper.pdf')
        with open(path, 'wb') as out:
            writer.write(out)
        run('qpdf', '--deterministic-id', '--compress-streams=y', path, target)


def pictures(source, place, style):
    dots = style.get('dots', 200)
    run('pdftoppm', '-r', dots, '-mono' if style.get('mono', True) else '-gray', source, os.path.join(place, 'page'))
    names = sorted(name for name in os.listdir(place) if name.startswith('page'))
    return [os.path.join(place, name) for name in names]


def opened(path, style):
    """A page's picture; a scan lies a little askew if the style says so."""
    from PIL import Image
    picture = Image.open(path)
    if style.get('askew'):
        picture = picture.convert('L').rotate(style['askew'], resample=Image.BICUBIC, fillcolor=255).convert('1', dither=Image.NONE)
    return picture


def raster(source, target, style):
    """Only a picture, no text layer."""
    with workspace() as place:
        pages = [opened(path, style) for path in pictures(source, place, style)]
        pages[0].save(target, 'PDF', resolution=style.get('dots', 200), save_all=True, append_images=pages[1:])


def tesseract(source, target, style):
    """A picture with the text that tesseract reads in it, laid over it invisibly."""
    with workspace() as place:
        names = []
        for path in pictures(source, place, style):
            name = path.rsplit('.', 1)[0] + '.png'
            opened(path, style).save(name, dpi=(style.get('dots', 200),) * 2)
            names.append(name)
        listing = os.path.join(place, 'list.txt')
        with open(listing, 'w', encoding='utf-8') as out:
            out.write('\n'.join(names) + '\n')
        run('tesseract', listing, os.path.join(place, 'out'), '-l', 'deu', '--psm', style.get('psm', 3), 'pdf',
            env={'OMP_THREAD_LIMIT': '1'})
        shutil.move(os.path.join(place, 'out.pdf'), target)
