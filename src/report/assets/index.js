// Filters and sorts the table.
(() => {
  const body = document.querySelector('tbody');
  const count = document.getElementById('count');
  const nothing = document.querySelector('.nothing[hidden]');
  const [words, kind, year, doubtful] = ['words', 'kind', 'year', 'doubtful'].map((id) =>
    document.getElementById(id),
  );
  const rows = [...body.rows].map((element) => ({
    element,
    text: folded(element.textContent),
    kind: element.dataset.kind,
    year: element.dataset.year,
    doubtful: !element.classList.contains('fine'),
  }));

  function folded(text) {
    return text.normalize('NFKC').toLowerCase();
  }

  function filter() {
    const wanted = folded(words.value).split(' ').filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const matches =
        (kind.value === '' || row.kind === kind.value) &&
        (year.value === '' || row.year === year.value) &&
        (row.doubtful || !doubtful.checked) &&
        wanted.every((word) => row.text.includes(word));
      if (row.element.hidden === matches) row.element.hidden = !matches;
      if (matches) shown++;
    }
    nothing.hidden = shown > 0;
    const all = `${rows.length.toLocaleString('en')} paper${rows.length === 1 ? '' : 's'}`;
    count.textContent = shown === rows.length ? all : `${shown.toLocaleString('en')} of ${all}`;
  }

  let waiting = 0;
  function filterSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  }
  words.addEventListener('input', filterSoon);
  for (const field of [kind, year, doubtful]) field.addEventListener('change', filter);

  const headings = [...document.querySelectorAll('thead th')];
  for (const [column, heading] of headings.entries()) {
    heading.querySelector('button').addEventListener('click', () => sort(column, heading));
  }

  function sort(column, heading) {
    const before = heading.getAttribute('aria-sort');
    const up = before === null ? !heading.classList.contains('doubts') : before === 'descending';
    for (const other of headings) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const { compare } = new Intl.Collator('de', { numeric: true });
    const keyed = rows.map(({ element }) => {
      const cell = element.cells[column];
      return { element, key: cell.dataset.sort ?? cell.textContent };
    });
    keyed.sort((a, b) => (up ? compare(a.key, b.key) : compare(b.key, a.key)));
    body.append(...keyed.map(({ element }) => element));
  }
  // a browser that comes back to the page has kept what was filled in
  if (words.value || kind.value || year.value || doubtful.checked) filter();
})();
