import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { builtFiles } from './build-in-memory.ts';
import { ferries } from './ferries.ts';
import { type ServedFolder, servedFolder } from './served-folder.ts';

const publicPages = [
  '',
  'incidents/',
  'incidents/2026-03-14-tickets-not-sent/',
  'incidents/2026-02-02-gates-slow/',
  'learning/',
  'actions/',
  'runbooks/',
  'runbooks/tickets-not-sent/',
  'services/',
  'services/booking/',
  'maintenance/queue-cleaning/',
  'maintenance/new-mast/',
  'about/',
  '404.html',
];
const internalPages = [
  '',
  'actions/',
  'incidents/2026-03-14-tickets-not-sent/',
  'services/booking/',
  'runbooks/tickets-not-sent/',
];

let browser: Browser;
let outside: ServedFolder;
let inside: ServedFolder;

beforeAll(async () => {
  const reading = { baseUrl: '/' };
  outside = await servedFolder(builtFiles(ferries(), reading));
  inside = await servedFolder(builtFiles(ferries(), { ...reading, audience: 'internal' }));
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await outside.close();
  await inside.close();
});

/** Opens a page, and closes it with everything after the test. */
async function open<Result>(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await look(page);
  } finally {
    await context.close();
  }
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  const violations = (address: string) =>
    open(address, { colorScheme }, async (page) => {
      const { violations: found } = await new AxeBuilder({ page }).analyze();
      return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    });

  test.each(publicPages)('the public page /%s keeps no one out', async (path) => {
    expect(await violations(outside.address + path)).toEqual([]);
  });

  test.each(internalPages)('the internal page /%s keeps no one out', async (path) => {
    expect(await violations(inside.address + path)).toEqual([]);
  });
});

test('no page reaches for another site, fails to find a file, or has anything to complain about', async () => {
  const complaints: string[] = [];
  await open(outside.address, {}, async (page) => {
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    page.on('response', (response) => {
      if (!response.url().startsWith(outside.address)) complaints.push(response.url());
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    for (const path of publicPages) await page.goto(outside.address + path, { waitUntil: 'networkidle' });
  });
  expect(complaints).toEqual([]);
});

test('from 320 to 2560 pixels nothing has to be scrolled sideways but what scrolls by itself', async () => {
  const tooWide: string[] = [];
  for (const width of [320, 360, 768, 1280, 2560]) {
    await open(outside.address, { viewport: { width, height: 800 } }, async (page) => {
      for (const path of publicPages) {
        await page.goto(outside.address + path);
        const needed = await page.evaluate<number>('document.documentElement.scrollWidth');
        if (needed > width) tooWide.push(`/${path} needs ${needed} of ${width}`);
      }
    });
  }
  expect(tooWide).toEqual([]);
});

test('without a script the status page says what is broken, and leads to why', async () => {
  await open(outside.address, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('h1').innerText()).toBe('Some components are partly down');
    expect(await page.locator('.board-row').allInnerTexts()).toEqual([
      expect.stringMatching(/^Booking\s[\s\S]*Partial outage$/),
      expect.stringMatching(/^Boarding gates\s[\s\S]*Operational$/),
      expect.stringMatching(/^Timetable\s*Maintenance$/),
    ]);
    await page.getByRole('link', { name: 'Tickets are sold and not delivered' }).first().click();
    expect(await page.locator('h1').innerText()).toBe('Tickets are sold and not delivered');
    expect(await page.getByRole('img', { name: 'The incident drawn to scale' }).count()).toBe(1);
    expect(await page.locator('.log-entry').count()).toBe(3);
  });
});

test('the drawing is to scale on the screen, whatever its width', async () => {
  for (const width of [360, 1280]) {
    await open(
      `${outside.address}incidents/2026-03-14-tickets-not-sent/`,
      { viewport: { width, height: 800 } },
      async (page) => {
        const widths = await page
          .locator('.phase rect')
          .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
        const [detected = 0, , goingOn = 0] = widths;
        expect(goingOn / detected).toBeCloseTo(99 / 9, 0);
      },
    );
  }
});

test("the theme is the reader's", async () => {
  const colour = (colorScheme: 'light' | 'dark') =>
    open(outside.address, { colorScheme }, (page) =>
      page.evaluate('getComputedStyle(document.body).backgroundColor'),
    );
  expect([await colour('light'), await colour('dark')]).toEqual(['rgb(246, 247, 249)', 'rgb(13, 17, 23)']);
});

test('the first stop of the keyboard is seen and leads past the navigation', async () => {
  await open(outside.address, {}, async (page) => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content');
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('page_main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(
      'Tickets are sold and not delivered',
    );
  });
});

test('a command of a runbook is copied by one press', async () => {
  await open(
    `${outside.address}runbooks/tickets-not-sent/`,
    { permissions: ['clipboard-read', 'clipboard-write'] },
    async (page) => {
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe('mailq | tail -n 1');
    },
  );
});

test("a moment tells the reader's own time as well", async () => {
  await open(
    `${outside.address}incidents/2026-02-02-gates-slow/`,
    { timezoneId: 'Asia/Tokyo', locale: 'en-GB' },
    async (page) => {
      expect(await page.locator('.update time').first().getAttribute('title')).toBe(
        '2 Feb 2026, 16:45 (Asia/Tokyo)',
      );
    },
  );
});

test('an address that was given up leads to the new one, without a script too', async () => {
  await open(
    `${outside.address}incidents/2026-02-02-gates-creep/`,
    { javaScriptEnabled: false },
    async (page) => {
      await page.waitForURL('**/incidents/2026-02-02-gates-slow/');
      expect(await page.locator('h1').innerText()).toBe('Boarding gates scan slowly');
    },
  );
});

test('paper gets no navigation, and commands as they are', async () => {
  await open(`${outside.address}runbooks/tickets-not-sent/`, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    expect(await page.getByText('mailq | tail -n 1').isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  });
});

test('an open page loads again when its document was changed', async () => {
  const reloadScript = '/_lookback/reload.js';
  const served = await servedFolder(builtFiles(ferries(), { baseUrl: '/', reloadScript }));
  try {
    await open('about:blank', {}, async (page) => {
      const listening = page.waitForResponse('**/_lookback/events');
      await page.goto(served.address);
      await listening;
      served.replace(
        builtFiles(ferries({ 'services/gates.yml': 'name: Gates\nowner: cormorant-piers\n' }), {
          baseUrl: '/',
          reloadScript,
        }),
      );
      const loaded = page.waitForEvent('load');
      served.server.reload();
      await loaded;
      expect(await page.locator('.board-row').count()).toBe(2);
    });
  } finally {
    await served.close();
  }
});
