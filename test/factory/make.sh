#!/bin/sh
# Makes the fixture PDFs again: make.sh [NAME …]. Needs Debian 12 and, for packages that are missing, root.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
packages='libreoffice-writer-nogui hyphen-de abiword chromium weasyprint python3-pyphen wkhtmltopdf php-cli php-dompdf fop groff
  ghostscript texlive-latex-base lmodern python3-reportlab python3-pypdf python3-pil python3-cairo python3-gi python3-gi-cairo
  gir1.2-pango-1.0 librsvg2-bin qpdf poppler-utils tesseract-ocr tesseract-ocr-deu fonts-liberation fonts-crosextra-carlito'
missing=
for package in $packages; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
  apt-get update
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
fi
export PYTHONDONTWRITEBYTECODE=1
cd "$here"
/usr/bin/python3 make.py "$here/../../fixtures/pdf" "$@"
/usr/bin/python3 check.py "$here/../../fixtures/pdf" "$@"
