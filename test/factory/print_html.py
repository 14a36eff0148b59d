"""HTML to PDF: headless Chromium, WeasyPrint, wkhtmltopdf."""

import os

import as_html
from run import run, workspace

CHROMIUM = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
            '--disable-component-update', '--disable-sync', '--no-pdf-header-footer']


def written(paper, style, place):
    path = os.path.join(place, 'paper.html')
    with open(path, 'w', encoding='utf-8') as out:
        out.write(as_html.page(paper, style))
    return path


def chromium(paper, style, target):
    with workspace() as place:
        path = written(paper, style, place)
        extra = [] if style.get('tagged', True) else ['--disable-pdf-tagging']
        run('chromium', *CHROMIUM, *extra, f'--user-data-dir={place}/profile', f'--print-to-pdf={target}', 'file://' + path)


def weasyprint(paper, style, target):
    with workspace() as place:
        run('/usr/bin/weasyprint', '-q', '--optimize-size', 'fonts', written(paper, style, place), target)


def wkhtmltopdf(paper, style, target):
    """Debian's wkhtmltopdf prints neither running heads nor page margins and takes 4 px for 3 pt: the body gets both from CSS."""
    size = style.get('size', 11) * 1.25
    plain = {**style, 'foot': None, 'head': None, 'size': size, 'body': 'padding:16mm 22mm 0 26mm'}
    with workspace() as place:
        run('wkhtmltopdf', '-q', '--page-size', 'A4', *(['--grayscale'] if style.get('grey') else []),
            written(paper, plain, place), target, env={'QT_QPA_PLATFORM': 'offscreen', 'XDG_RUNTIME_DIR': place})
