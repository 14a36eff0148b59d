/** The browser that some tests look at pages with: Debian's Chromium, offline. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const PROGRAM = '/usr/bin/chromium';

/** Where it is missing these tests are left out, and say so. */
export const HAS_CHROMIUM = existsSync(PROGRAM);

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Look {
  colorScheme?: 'light' | 'dark';
  /** CSS pixels. */
  viewport?: { width: number; height: number };
}

export interface Browser {
  context: BrowserContext;
  close(): Promise<void>;
}

/** @param bypassCSP lets scripts of the test in, which the page would refuse */
export async function startChromium(bypassCSP = false): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'ratslese-chromium-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: PROGRAM,
    args: FLAGS,
    headless: true,
    offline: true,
    viewport: { width: 1400, height: 900 },
    bypassCSP,
  });
  // for a busy machine
  context.setDefaultTimeout(150_000);
  return {
    context,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a page did that it should not. */
export interface Faults {
  /** Errors and warnings on the console, and exceptions. */
  console: string[];
  /** Addresses that were asked for besides the page itself and the pictures in it. */
  requests: string[];
  /** What its policy forbade. */
  violations: string[];
}

/** Opens a file and listens from the beginning. */
export async function openFile(
  context: BrowserContext,
  file: string,
  { colorScheme, viewport }: Look = {},
): Promise<{ page: Page; faults: Faults }> {
  const page = await context.newPage();
  if (colorScheme) await page.emulateMedia({ colorScheme });
  if (viewport) await page.setViewportSize(viewport);
  const address = pathToFileURL(file).href;
  const faults: Faults = { console: [], requests: [], violations: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.console.push(message.text());
  });
  page.on('pageerror', (error) => faults.console.push(error.message));
  page.on('dialog', (dialog) => {
    faults.console.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction('tellViolation', (what: string) => faults.violations.push(what));
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (e) => tellViolation(e.violatedDirective + ' ' + e.blockedURI))",
  );
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address) return route.continue();
    faults.requests.push(url);
    return route.abort();
  });
  await page.goto(address);
  return { page, faults };
}

export const NO_FAULTS: Faults = { console: [], requests: [], violations: [] };
