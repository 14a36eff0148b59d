// Lights up on both sides what the pointer or the focus is on. The links work without it.
(() => {
  /** Elements by the id of their mark. @type {Map<string, Element[]>} */
  const elements = new Map();
  for (const element of document.querySelectorAll('[data-v]')) {
    for (const id of idsOf(element)) {
      const others = elements.get(id);
      if (others) others.push(element);
      else elements.set(id, [element]);
    }
  }

  function idsOf(element) {
    return element?.getAttribute('data-v')?.split(' ') ?? [];
  }

  function marked(target) {
    return target instanceof Element ? target.closest('[data-v]') : null;
  }

  let lit = [];
  let pointed = null;
  let focused = null;

  function light() {
    for (const element of lit) element.classList.remove('lit');
    lit = idsOf(pointed ?? focused).flatMap((id) => elements.get(id) ?? []);
    for (const element of lit) element.classList.add('lit');
  }

  document.addEventListener('pointerover', ({ target }) => {
    pointed = marked(target);
    light();
  });
  document.documentElement.addEventListener('pointerleave', () => {
    pointed = null;
    light();
  });
  document.addEventListener('focusin', ({ target }) => {
    focused = marked(target);
    pointed = null;
    light();
  });
  document.addEventListener('focusout', () => {
    focused = null;
    light();
  });

  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  function show(element, block) {
    const seen = element.matches('svg a') ? (element.querySelector('rect') ?? element) : element;
    seen.scrollIntoView({ block, inline: 'nearest', behavior: calm.matches ? 'auto' : 'smooth' });
  }

  /** The link that stands for an address in the page. */
  function linkAt(hash) {
    const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (target === null) return null;
    if (target.matches('a')) return target;
    let box = target;
    // before a stretch of text stand the ids of all that begins there
    while (box?.matches('span[id]:empty')) box = box.nextElementSibling;
    return box === target ? target.querySelector('a') : box;
  }

  function follow(hash) {
    const link = linkAt(hash);
    if (link === null) return;
    link.focus({ preventScroll: true });
    show(link.closest('.value, li') ?? link, 'center');
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const hash = link?.getAttribute('href') ?? '';
    if (hash.startsWith('#')) {
      setTimeout(() => follow(hash));
      return;
    }
    // a click beside the links shows the place, unless it was the end of selecting text
    const value = link === null ? marked(event.target) : null;
    if (value === null || !document.getSelection().isCollapsed) return;
    const box = elements.get(idsOf(value)[0])?.find((element) => element.matches('.box'));
    if (box) show(box, 'center');
  });
  if (location.hash) follow(location.hash);

  // one stop for Tab among the marks of a paper's pages, from there the arrow keys
  for (const pages of document.querySelectorAll('.pages')) rove(pages);

  function rove(pages) {
    const boxes = [...pages.querySelectorAll('.box')];
    const stops = boxes.filter((box, index) => box.dataset.v !== boxes[index - 1]?.dataset.v);
    const places = new Map(stops.map((box, index) => [box, index]));
    let current = stops[0];
    for (const box of boxes) if (box !== current) box.setAttribute('tabindex', '-1');
    const enter = (box) => {
      current.setAttribute('tabindex', '-1');
      box.setAttribute('tabindex', '0');
      current = box;
    };
    pages.addEventListener('focusin', ({ target }) => {
      if (places.has(target)) enter(target);
    });
    pages.addEventListener('keydown', (event) => {
      const at = places.get(event.target);
      if (at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const next =
        stops[
          {
            ArrowDown: at + 1,
            ArrowRight: at + 1,
            ArrowUp: at - 1,
            ArrowLeft: at - 1,
            Home: 0,
            End: stops.length - 1,
          }[event.key] ?? -1
        ];
      if (next === undefined) return;
      event.preventDefault();
      next.focus({ preventScroll: true });
      show(next, 'nearest');
    });
  }
})();
