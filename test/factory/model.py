"""The paper that every producer prints, and the truth that follows from it.

A paper is a dict: the header's table as rows of cells, the body as a list of blocks. Each block knows the role that
its text has in the record, so that the truth is made from the same strings that are printed and from nothing that a
parser does. Blocks:

    {'type': 'p',   'role': …, 'text': …}                          a paragraph
    {'type': 'li',  'role': …, 'level': 0, 'marker': '1.', 'text': …}
    {'type': 'cont', 'level': 0, 'text': …}                        a further paragraph of the list item above
    {'type': 'h',   'role': …, 'text': …}                          a line that stands for itself, bold
    {'type': 'sig', 'columns': [{'name', 'title', 'prefix', 'lines'}]}
    {'type': 'lines', 'lines': [...]}                              printed lines that are in no value

A paragraph may fill two fields: then 'parts' holds (role, text) pairs and 'text' is them joined. `{1}` in a text is a
superscript footnote mark: printed, and in no value.
"""

import re

HEADER = ['Datum', 'Nummer', 'Absender', 'Adressat', 'Gremium', 'Sitzungstermin', 'Kurztitel', 'Verhandlungsgegenstand']
RESOLUTION = re.compile(r'\b\d{3,5}-\d{3}\([IVX]+\)\d{2}\b')
REFERENCE = re.compile(r'\b(?:DS|F|A|S|I)\d{4}/\d{2}(?:/\d+)*\b')


# Oddities of generated papers that a reader should tell.
TOLD = {'intro-missing': 'questions-guessed', 'numbering-broken': 'numbering-broken'}


def iso(printed):
    """'07.07.2020' as '2020-07-07'; nothing printed is null."""
    if not printed:
        return None
    day, month, year = printed.split('.')
    return f'{year}-{month}-{day}'


def words(lines):
    return re.sub(r'\s+', ' ', ' '.join(lines)).strip() or None


MARK = re.compile(r'\{(\d)\}')


def unmarked(text):
    return MARK.sub('', text)


def number_of(marker):
    """The printed number without its punctuation and words; bullets and dashes have none."""
    found = re.sub(r'^(Frage|Zu)\s+', '', marker).rstrip('.):').lstrip('(')
    return None if found in ('•', '-', '–', '\uf0b7', '') else found


def record(paper):
    """The expected record with every key of the contract in order; `source` stays null."""
    if 'truth' in paper:
        told = [{'code': TOLD[name], 'field': '/questions'} for name in paper['oddities'] if name in TOLD]
        return {**paper['truth'], 'source': None, 'diagnostics': told}
    paper = {**paper, 'body': [{**block, 'text': unmarked(block['text'])} if 'text' in block else block for block in paper['body']]}
    head = paper['header']
    out = {
        'schemaVersion': 2,
        'kind': paper['kind'],
        'public': paper['public'],
        'title': None,
        'header': {key: None for key in HEADER},
        'sender': paper['sender'],
        'addressee': paper['addressee'],
        'respondsTo': [],
        'consultations': [],
        'salutation': None,
        'background': [],
        'questionIntro': None,
        'questions': [],
        'request': None,
        'statement': [],
        'answerIntro': None,
        'answers': [],
        'recommendation': None,
        'coordination': None,
        'resolution': [],
        'referral': None,
        'reasons': [],
        'proposal': None,
        'minutes': None,
        'enclosures': [],
        'signatures': [],
        'references': [],
        'resolutionReferences': [],
        'source': None,
        'diagnostics': paper.get('diagnostics', []),
    }
    for key in HEADER:
        value = head.get(key)
        if key in ('Datum', 'Sitzungstermin'):
            out['header'][key] = iso(value)
        elif value:
            out['header'][key] = words(value if isinstance(value, list) else [value])
    labels = out['header']
    out['title'] = labels['Kurztitel']
    if labels['Gremium'] or labels['Sitzungstermin']:
        out['consultations'] = [{'body': labels['Gremium'], 'date': labels['Sitzungstermin'], 'public': None, 'role': None}]
    fill_body(out, paper['body'])
    own = out['header']['Nummer']
    for block in paper['body']:
        for cited in REFERENCE.findall(printed_block(block)):
            if cited != own and cited not in out['references']:
                out['references'].append(cited)
        for cited in RESOLUTION.findall(printed_block(block)):
            if cited not in out['resolutionReferences']:
                out['resolutionReferences'].append(cited)
    return out


def fill_body(out, body):
    open_items, heading = [], None
    for block in body:
        kind, role = block['type'], block.get('role')
        if kind == 'lines':
            continue
        if kind == 'sig':
            for column in block['columns']:
                out['signatures'].append({'name': column['name'], 'academicTitle': column['title'], 'lines': column['lines']})
        elif kind == 'cont':
            open_items[block['level']]['text'] += ' ' + block['text']
        elif kind == 'h' and role == 'heading':
            heading = block['text']
        elif kind == 'li' and role == 'question':
            item = {'number': number_of(block['marker']), 'heading': heading if block['level'] == 0 else None,
                    'text': block['text'], 'parts': []}
            del open_items[block['level']:]
            (open_items[-1]['parts'] if open_items else out['questions']).append(item)
            open_items.append(item)
        elif kind == 'li':
            # Numbers are part of the text of a resolution or an enumeration, and so are marks of bullets.
            out[role].append(f"{block['marker']} {block['text']}" if number_of(block['marker']) else block['text'])
        else:
            for part_role, text in block.get('parts', [(role, block['text'])]):
                fill_text(out, part_role, text, block)


def fill_text(out, role, text, block):
    if role in ('background', 'resolution', 'reasons'):
        out[role].append(text)
    elif role == 'question':
        out['questions'].append({'number': None, 'heading': None, 'text': text, 'parts': []})
    elif role == 'request':
        out['request'] = {'text': text, 'oral': block['oral'], 'written': block['written']}
    elif role == 'questionIntro+request':
        out['questionIntro'] = text
        out['request'] = {'text': text, 'oral': block['oral'], 'written': block['written']}
    elif role in ('salutation', 'questionIntro', 'referral'):
        out[role] = text


def signature_lines(column):
    first = ' '.join(filter(None, [column.get('prefix'), column['title'], column['name']]))
    return ([first] if first else []) + column['lines']


def share_of(columns):
    """How many columns part the width: three at least, so that two signatures stand close, unless a line needs more room."""
    longest = max(len(line) for column in columns for line in signature_lines(column))
    return len(columns) if longest > 30 else max(3, len(columns))


def printed_block(block):
    if block['type'] == 'lines':
        return '\n'.join(block['lines'])
    if block['type'] == 'sig':
        return '\n'.join('\n'.join(signature_lines(column)) for column in block['columns'])
    return f"{block.get('marker', '')} {MARK.sub(lambda mark: mark[1], block['text'])}".strip()


def failed(code):
    """The record of a PDF that cannot be read."""
    nothing = {'people': [], 'groups': []}
    blank = {'kind': None, 'public': None, 'header': {}, 'sender': nothing, 'addressee': nothing, 'body': [],
             'diagnostics': [{'code': code, 'field': None}]}
    return record(blank)


def cells(paper):
    """The header's table: rows of (label, lines, share of the width); the title's cell has no label."""
    if 'cells' in paper:
        return paper['cells']
    head = paper['header']
    state = {True: ['öffentlich'], False: ['nichtöffentlich'], None: []}[paper['public']]
    get = lambda key: head.get(key) if isinstance(head.get(key), list) else [head[key]] if head.get(key) else []
    whole = lambda key: [(key, get(key), 1.0)]
    if paper['kind'] == 'aenderungsantrag':
        first = [(None, [paper['title'], head['Nummer']] + state, .40),
                 ('Zum Verhandlungsgegenstand', get('Verhandlungsgegenstand'), .35), ('Datum', get('Datum'), .25)]
        middle = [whole('Absender')]
    else:
        first = [(None, [paper['title']] + state, .34), ('Datum', get('Datum'), .33), ('Nummer', get('Nummer'), .33)]
        middle = [whole('Absender'), whole('Adressat')]
    if paper.get('narrow'):
        middle = [[('Absender', get('Absender'), .62), ('Adressat', get('Adressat'), .38)]]
    meeting = [('Gremium', get('Gremium'), .67), ('Sitzungstermin', get('Sitzungstermin'), .33)]
    return [first] + middle + [meeting, whole('Kurztitel')]


def tagged(label):
    """A label in the same line as its value ends with a colon."""
    return label if label.endswith(':') else label + ':'


def furniture(template, number, total):
    """A running foot such as `- {page} -` or `Seite {page} von {pages}` as it stands on one page."""
    return (template or '').replace('{page}', str(number)).replace('{pages}', str(total))


def furniture_parts(template):
    """The template cut into text and the names of its numbers: ['- ', '{page}', ' -']."""
    return [part for part in re.split(r'(\{pages?\})', template or '') if part]
