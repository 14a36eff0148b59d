import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, ratslese } from '../cli/run.ts';
import { extent } from '../extent.ts';
import { type Browser, HAS_CHROMIUM, type Look, NO_FAULTS, openFile, startChromium } from './chromium.ts';
import { hostilePaper } from './hostilePaper.ts';

const PDF = join(ROOT, 'fixtures/pdf/chromium-twopages.pdf');
const TEXT = join(ROOT, 'fixtures/text/tabs-seed-form.txt');
/** Its form has the longest label. */
const AMENDMENT = join(ROOT, 'fixtures/text/amendment-committee-order-of-cells.txt');
const SCAN = join(ROOT, 'fixtures/scans/sample-13.pdf');
/** A file name may hold no slash. */
const HOSTILE = `"><script>alert(0)<script>' onload=1 %23#?.txt`;
/** What of it an output's name may hold. */
const HOSTILE_OUTPUT = "in/___script_alert(0)_script_' onload=1 %23#_.txt";
const MANY_QUESTIONS = extent(10_000, 3_000);

/** In the page: words of the labels that stand in more than one line. */
const BROKEN_WORDS = `[...document.querySelectorAll('LABELS')].filter((one) => one.checkVisibility()).flatMap((label) => {
  const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  const broken = [];
  while (texts.nextNode()) {
    for (const { 0: word, index } of texts.currentNode.data.matchAll(/[^\\s-]+/g)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
    }
  }
  return broken;
})`;

if (!HAS_CHROMIUM)
  console.warn('Left out: the tests of report pages in a browser, for there is no /usr/bin/chromium.');

describe.skipIf(!HAS_CHROMIUM)('report pages in a browser (left out where Chromium is missing)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ratslese-report-'));
  const out = join(folder, 'out');
  let browser: Browser;

  beforeAll(async () => {
    const inputs = join(folder, 'in');
    mkdirSync(inputs);
    writeFileSync(join(inputs, HOSTILE), hostilePaper(30));
    writeFileSync(join(inputs, 'many.txt'), hostilePaper(MANY_QUESTIONS));
    cpSync(AMENDMENT, join(inputs, 'amendment.txt'));
    const { code, stderr } = await ratslese(
      ['report', '--ocr', 'never', '-q', PDF, TEXT, SCAN, 'in', '-o', out],
      {
        cwd: folder,
      },
    );
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    browser = await startChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const pageOf = (input: string): string => join(out, `${input.replace(/^\//, '')}.html`);

  /** The names of what is lit up on a side. */
  const lit = (page: Page, side: 'pages' | 'values') =>
    page.$$eval(`.${side} .lit`, (all) => all.map((one) => one.getAttribute('data-v')));

  describe('a PDF', () => {
    let page: Page;
    let faults: Awaited<ReturnType<typeof openFile>>['faults'];

    beforeAll(async () => {
      ({ page, faults } = await openFile(browser.context, pageOf(PDF)));
    });

    it('lights up the value of the box that the pointer is on, and the box of the value', async () => {
      const title = page.locator('.values .value', { hasText: 'Sanierung der Spielplätze' });
      const id = await title.getAttribute('data-v');
      expect(await lit(page, 'values')).toEqual([]);
      await page.locator(`.pages [data-v="${id}"] rect`).first().hover();
      expect(await lit(page, 'values')).toEqual([id]);
      await page.locator('h1').hover();
      expect(await lit(page, 'values')).toEqual([]);
      await title.locator('span').hover();
      expect(await lit(page, 'pages')).toEqual([id]);
      expect(await page.locator(`.pages [data-v="${id}"]`).getAttribute('aria-label')).toBe(
        'Kurztitel: Sanierung der Spielplätze – Zwischenstand und Kosten',
      );
    });

    it('has the box where the value is printed', async () => {
      const box = await page.locator('.pages a[aria-label^="Nummer:"] rect').boundingBox();
      const sheet = await page.locator('.sheet').first().boundingBox();
      // F0214/22 stands in the right column, some 120 points from the top of a page of 595 by 842
      const scale = sheet!.width / 595;
      expect((box!.x - sheet!.x) / scale).toBeGreaterThan(380);
      expect((box!.x - sheet!.x) / scale).toBeLessThan(400);
      expect((box!.y - sheet!.y) / scale).toBeGreaterThan(75);
      expect((box!.y - sheet!.y) / scale).toBeLessThan(95);
    });

    it('is used with the keyboard: one stop among the boxes, arrows from there, Enter to the value', async () => {
      await page.locator('.pages').focus();
      await page.keyboard.press('Tab');
      const names = () => page.evaluate('document.activeElement.getAttribute("aria-label")');
      const first = await names();
      expect(first).toBe('Datum: 2022-09-13');
      await page.keyboard.press('ArrowDown');
      expect(await names()).toBe('Nummer: F0214/22');
      await page.keyboard.press('ArrowUp');
      expect(await names()).toBe(first);
      const id = await page.evaluate('document.activeElement.getAttribute("data-v")');
      expect(await lit(page, 'values')).toEqual([id]);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('document.activeElement.closest(".values") !== null')).toBe(true);
      expect(await names()).toBe('Datum: page 1, line 5');
      expect(await lit(page, 'pages')).toEqual([id]);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('document.activeElement.closest(".pages") !== null')).toBe(true);
      expect(await names()).toBe(first);
      // a browser goes to an address within the page once more when it paints, and would take the focus back
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      // the next stop after the boxes is the other side
      await page.keyboard.press('Tab');
      expect(await names()).toBe('What was read');
    });

    it('leads from a question over two pages to each of them', async () => {
      const question = page.locator('.values .value.matter', { hasText: 'Wie hoch waren die Mittel' });
      const id = await question.getAttribute('data-v');
      expect(await page.locator(`.pages .box[data-v="${id}"]`).count()).toBe(2);
      expect(await question.locator('.place').allTextContents()).toEqual([
        'page 1, line 38',
        'page 2, line 2',
      ]);
    });

    it('shows every page as a picture', async () => {
      await page.locator('#page1-2').scrollIntoViewIfNeeded();
      await expect
        .poll(() =>
          page.$$eval('.sheet img', (all) =>
            all.map((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
          ),
        )
        .toEqual([1041, 1041]);
    });

    it('prints the values and then the pages, in dark colours on nothing', async () => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const tops = await page.$$eval('.values, .pages', (all) =>
        all.map((one) => one.getBoundingClientRect().top),
      );
      expect(tops[1]).toBeLessThan(tops[0]!);
      const overflow = await page.$$eval('.values, .pages', (all) =>
        all.map((one) => one.scrollHeight - one.clientHeight),
      );
      expect(overflow).toEqual([0, 0]);
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(29, 32, 35)');
      await page.emulateMedia({ media: null, colorScheme: null });
    });

    it('asked for nothing and did nothing forbidden', () => expect(faults).toEqual(NO_FAULTS));
  });

  it('marks the stretches of a text', async () => {
    const { page, faults } = await openFile(browser.context, pageOf(TEXT));
    await page.locator('.text .box', { hasText: 'Ulf Sandhagen' }).first().hover();
    const read = await page.$$eval('.values .lit', (all) => all.map((one) => one.textContent));
    expect(read).toEqual(['Stadtrat Ulf Sandhagen Fraktion GRÜNE/future! page 1, line 3', 'Ulf Sandhagen']);
    await page.locator('.values .short', { hasText: 'Max Muster' }).hover();
    expect(await page.locator('.text .lit').allTextContents()).toEqual(['Max Muster']);
    expect(faults).toEqual(NO_FAULTS);
    await page.close();
  });

  it.each([1400, 1000, 700, 390, 320])('breaks no label within a word, %i pixels wide', async (width) => {
    const viewport = { width, height: 800 };
    for (const [file, labels] of [
      [join(out, 'in/amendment.txt.html'), '.values h2, .values h3'],
      [join(out, 'index.html'), 'thead button, figcaption, .filters label'],
    ] as const) {
      const { page } = await openFile(browser.context, file, { viewport });
      for (const size of ['100%', '140%']) {
        await page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
        const broken = await page.evaluate<string[]>(BROKEN_WORDS.replace('LABELS', labels));
        expect(broken).toEqual([]);
      }
      await page.close();
    }
  });

  it('shows an input that could not be read, and says why', async () => {
    const { page, faults } = await openFile(browser.context, pageOf(SCAN));
    expect(await page.locator('.diagnostics .error').textContent()).toContain('pdf-no-text');
    expect(await page.locator('.sheet img').count()).toBe(1);
    expect(await page.locator('.values h3').count()).toBe(0);
    expect(faults).toEqual(NO_FAULTS);
    await page.close();
  });

  it('shows a hostile paper as text', async () => {
    const { page, faults } = await openFile(browser.context, pageOf(HOSTILE_OUTPUT));
    expect(await page.locator('h1').textContent()).toContain('<script>alert(1)</script> </script>');
    expect(await page.locator('h1').textContent()).toContain('</script><script>alert(2)</script> am See');
    for (const control of ['\u202e', '\u001b']) expect(await page.content()).not.toContain(control);
    const foreign = await page.$$eval(
      'script, style, img, main [onload], [onerror], [onmouseover], [onfocus]',
      (all) => all.map((one) => one.localName),
    );
    expect(foreign).toEqual(['style', 'script']);
    expect(faults).toEqual(NO_FAULTS);
    await page.close();
  });

  it('bears thousands of questions', async () => {
    const { page, faults } = await openFile(browser.context, pageOf('in/many.txt'));
    expect(await page.locator('.questions > li').count()).toBe(MANY_QUESTIONS);
    const last = page.locator('.questions > li').last().locator('.value.matter').last();
    await last.locator('.place').focus();
    expect(await lit(page, 'pages')).toEqual([await last.getAttribute('data-v')]);
    expect(faults).toEqual(NO_FAULTS);
    await page.close();
  });

  describe('the index', () => {
    const rows = (page: Page) => page.locator('tbody tr:visible th').allTextContents();

    it('filters, sorts and leads to the pages', async () => {
      const { page, faults } = await openFile(browser.context, join(out, 'index.html'));
      expect((await rows(page)).length).toBe(6);
      expect((await rows(page))[0]).toContain('sample-13.pdf');
      await page.fill('#words', 'spielplätze F0214');
      await expect.poll(() => page.locator('#count').textContent()).toBe('1 of 6 papers');
      expect(await rows(page)).toEqual(['Sanierung der Spielplätze – Zwischenstand und Kosten F0214/22']);
      await page.fill('#words', 'nothing like this');
      await expect.poll(() => page.locator('main > .nothing').isVisible()).toBe(true);
      await page.fill('#words', '');
      await expect.poll(() => page.locator('#count').textContent()).toBe('6 papers');
      await page.selectOption('#year', '2022');
      expect((await rows(page)).length).toBe(2);
      await page.selectOption('#year', '');
      await page.check('#doubtful');
      expect(await rows(page)).toEqual([
        expect.stringContaining('sample-13.pdf'),
        // control characters were left out of it
        expect.stringContaining('<script>alert(1)</script>'),
        expect.stringContaining('<script>alert(1)</script>'),
      ]);
      await page.uncheck('#doubtful');
      await page.click('th.date button');
      expect(await page.locator('th.date').getAttribute('aria-sort')).toBe('ascending');
      expect((await rows(page)).slice(-2)).toEqual([
        expect.stringContaining('Spielplätze'),
        expect.stringContaining('Haushaltsplan'),
      ]);
      const links = await page.$$eval('tbody a', (all) =>
        all.map((one) => (one as unknown as { href: string }).href),
      );
      expect(links.map((link) => existsSync(decodeURIComponent(new URL(link).pathname)))).toEqual(
        Array(6).fill(true),
      );
      expect(faults).toEqual(NO_FAULTS);
      await page.close();
    });
  });

  const PHONE = { width: 390, height: 800 };
  const looks: [string, Look][] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: PHONE }],
  ];

  describe('accessibility', () => {
    let looking: Browser;
    beforeAll(async () => {
      looking = await startChromium(true);
    });
    afterAll(() => looking.close());

    describe.each(looks)('%s', (_name, look) => {
      it.each([PDF, TEXT, SCAN, 'index'])('%s has no serious fault of accessibility', async (input) => {
        const file = input === 'index' ? join(out, 'index.html') : pageOf(input);
        const { page } = await openFile(looking.context, file, look);
        if (input === PDF) await page.locator('.values .place').first().focus();
        await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
        const violations = await page.evaluate<string[]>(
          `axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | ')))`,
        );
        expect(violations).toEqual([]);
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(wide).toBe(0);
        await page.close();
      });
    });
  });
});
