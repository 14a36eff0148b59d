"""A small typesetter: a paper becomes pages of placed lines and edges, which the drawing producers draw in odd ways.

A page is {'lines': [...], 'edges': [...], 'fills': [...]}; a line is (x, y, face, size, [(word, x)]), its baseline measured
from the top of the page; an edge is (x0, y0, x1, y1). Everything is in PDF points on A4.
"""

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from model import cells, furniture, share_of, signature_lines, tagged

LEFT, RIGHT, TOP, BOTTOM, HEIGHT, WIDTH = 68.0, 538.0, 62.0, 775.0, 841.89, 595.28
FILES = {'Liberation Sans': 'liberation/LiberationSans', 'Liberation Serif': 'liberation/LiberationSerif',
         'Liberation Sans Narrow': 'liberation/LiberationSansNarrow', 'Carlito': 'crosextra/Carlito'}


def face(family, bold=False):
    """Registers a TrueType face once and gives its name."""
    name = family.replace(' ', '') + ('-Bold' if bold else '')
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, f'/usr/share/fonts/truetype/{FILES[family]}-{"Bold" if bold else "Regular"}.ttf'))
    return name


def broken(text, name, size, width, hyphenator=None):
    """Words broken into lines no wider than `width`; with a hyphenator a word may be parted."""
    advance = lambda string: pdfmetrics.stringWidth(string, name, size)
    lines, line = [], ''
    for word in text.split(' '):
        longer = f'{line} {word}'.strip()
        if advance(longer) <= width:
            line = longer
            continue
        if hyphenator and '-' not in word and '/' not in word:
            for head, tail in hyphenator.iterate(word):
                if len(head) > 2 and advance(f'{line} {head}-'.strip()) <= width:
                    line, word = f'{line} {head}-'.strip(), tail
                    break
        if line:
            lines.append(line)
        line = word
    return lines + [line]


class Setter:
    """Keeps the pen's place while a paper is set."""

    def __init__(self, paper, style):
        self.paper, self.style = paper, style
        self.size = style.get('size', 10.5)
        self.leading = self.size * style.get('leading', 1.2)
        self.plain, self.bold = face(style['font']), face(style['font'], True)
        self.hyphenator = None
        if style.get('hyphens'):
            import pyphen
            self.hyphenator = pyphen.Pyphen(lang='de_DE')
        self.pages, self.y = [], TOP
        self.turn()

    def turn(self):
        self.pages.append({'lines': [], 'edges': [], 'fills': []})
        self.y = TOP

    def put(self, text, x, y, name=None, size=None, justify_to=None, tracking=0.0):
        name, size = name or self.plain, size or self.size
        words, pen, parts = [], x, text.split(' ')
        space = pdfmetrics.stringWidth(' ', name, size) + tracking
        if justify_to and len(parts) > 1:
            space = (justify_to - x - sum(pdfmetrics.stringWidth(part, name, size) for part in parts)) / (len(parts) - 1)
        for part in parts:
            words.append((part, pen))
            pen += pdfmetrics.stringWidth(part, name, size) + tracking * len(part) + space
        self.pages[-1]['lines'].append({'x': x, 'y': y, 'face': name, 'size': size, 'words': words, 'tracking': tracking})
        return pen

    def text(self, text, left=LEFT, after=8.0, name=None, justify=False):
        lines = broken(text, name or self.plain, self.size, RIGHT - left, self.hyphenator)
        for i, line in enumerate(lines):
            if self.y + self.leading > BOTTOM:
                self.turn()
            self.y += self.leading
            self.put(line, left, self.y, name, justify_to=RIGHT if justify and i < len(lines) - 1 else None)
        self.y += after

    def item(self, block):
        indent = self.style.get('indent', 22) * (block['level'] + 1) + LEFT
        if self.y + self.leading > BOTTOM:
            self.turn()
        if self.style.get('hang') is False:
            return self.text(f'{block["marker"]} {block["text"]}', after=4)
        wide = pdfmetrics.stringWidth(block['marker'], self.plain, self.size) + 6
        indent = max(indent, indent - self.style.get('indent', 22) + wide)
        at = LEFT - 16 if self.style.get('margin_numbers') and block['level'] == 0 else LEFT + self.style.get('indent', 22) * block['level']
        self.put(block['marker'], at, self.y + self.leading)
        self.text(block['text'], indent, 4)

    def cell(self, label, lines, left, right):
        """Places a cell's text and gives its height."""
        style, y = self.style, self.y + 3
        inner, room = left + 5, right - left - 10
        place, small = style.get('labels', 'above'), style.get('label_size', 7)
        if label is None:
            y += self.size + 3
            self.put(lines[0], inner, y, self.bold, self.size + 2.5, tracking=style.get('tracking', 0.0))
            lines = lines[1:]
        elif place == 'above':
            y += small + 1
            self.put(label, inner, y, self.plain, small)
        elif place == 'inline':
            lines = [f'{tagged(label)} {lines[0] if lines else ""}'.strip()] + lines[1:]
        else:
            self.put(label, inner, y + self.leading, self.plain, small + 1)
            inner, room = inner + 78, room - 78
        for line in lines:
            for piece in broken(line, self.plain, self.size, room):
                y += self.leading
                self.put(piece, inner, y)
        return max(y - self.y + 5, self.leading + (small + 9 if place == 'above' else 8))

    def form(self):
        edges, fills = self.pages[0]['edges'], self.pages[0]['fills']
        for row in cells(self.paper):
            left, height, cuts = LEFT, 0.0, [LEFT]
            for i, (label, lines, share) in enumerate(row):
                right = RIGHT if i == len(row) - 1 else left + share * (RIGHT - LEFT)
                height = max(height, self.cell(label, lines, left, right))
                cuts.append(right)
                left = right
            top, bottom = self.y, self.y + height
            edges += [(LEFT, top, RIGHT, top), (LEFT, bottom, RIGHT, bottom)] + [(x, top, x, bottom) for x in cuts]
            fills += [(a, top, b, bottom) for a, b in zip(cuts, cuts[1:])]
            self.y = bottom
        self.y += 18

    def signatures(self, columns):
        stacks = [signature_lines(column) for column in columns]
        if self.y + 30 + self.leading * max(map(len, stacks)) > BOTTOM:
            self.turn()
        self.y += 30
        step = (RIGHT - LEFT) / share_of(columns)
        for i, stack in enumerate(stacks):
            for j, line in enumerate(stack):
                self.put(line, LEFT + step * i, self.y + self.leading * (j + 1))
        self.y += self.leading * max(map(len, stacks))

    def furniture(self):
        """Running heads and feet last, since only now the number of pages is known."""
        total = len(self.pages)
        for number, page in enumerate(self.pages, 1):
            text = furniture(self.style.get('foot'), number, total)
            for words, y in ((text, 812.0), (self.style.get('head'), 36.0)):
                if words:
                    pages, self.pages = self.pages, [page]
                    self.put(words, (LEFT + RIGHT) / 2 - 20 if y > 400 else LEFT, y, self.plain, 8.5)
                    self.pages = pages
                    page['lines'][-1]['furniture'] = True

    def set(self):
        self.form()
        previous = None
        for block in self.paper['body']:
            if previous in ('li', 'cont') and block['type'] not in ('li', 'cont'):
                self.y += 6
            previous = block['type']
            if previous == 'li':
                self.item(block)
            elif previous == 'cont':
                self.text(block['text'], LEFT + self.style.get('indent', 22) * (block['level'] + 1), 4)
            elif previous == 'lines':
                self.y += 14
                for line in block['lines']:
                    self.text(line, after=0)
                self.y += 8
            elif previous == 'table':
                for row in block['rows']:
                    if self.y + self.leading > BOTTOM:
                        self.turn()
                    self.y += self.leading
                    for i, cell in enumerate(row):
                        self.put(cell, LEFT + 130 * i, self.y)
                self.y += 8
            elif previous == 'sig':
                self.signatures(block['columns'])
            else:
                self.text(block['text'], name=self.bold if previous == 'h' else None, justify=self.style.get('justify', False))
        self.furniture()
        return self.pages


def typeset(paper, style):
    return Setter(paper, style).set()
