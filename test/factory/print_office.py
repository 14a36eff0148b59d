"""Word processors: LibreOffice from .docx and .odt, AbiWord from .docx."""

import os
import shutil

import as_docx
import as_odt
from run import run, workspace


def soffice(document, place):
    run('soffice', f'-env:UserInstallation=file://{place}/profile', '--headless', '--convert-to', 'pdf', '--outdir', place, document)


def docx(paper, style, target):
    with workspace() as place:
        as_docx.write(paper, style, os.path.join(place, 'paper.docx'))
        soffice(os.path.join(place, 'paper.docx'), place)
        shutil.move(os.path.join(place, 'paper.pdf'), target)


def odt(paper, style, target):
    with workspace() as place:
        as_odt.write(paper, style, os.path.join(place, 'paper.odt'))
        soffice(os.path.join(place, 'paper.odt'), place)
        shutil.move(os.path.join(place, 'paper.pdf'), target)


def abiword(paper, style, target):
    with workspace() as place:
        as_docx.write(paper, style, os.path.join(place, 'paper.docx'))
        run('abiword', '--to=pdf', f'--to-name={target}', os.path.join(place, 'paper.docx'), env={'HOME': place})
