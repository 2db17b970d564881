import type { ActionLine, IncidentLine } from './busy-bakery.ts';

/**
 * Nine incidents with forty action items: of people, of teams, and of one who has left and cannot be assigned. Id, title, owner, last
 * day, what shows it done, and kind, of which two have none.
 */
const table = `
2026-01-05-cold-oven (sev1): The big oven went cold before the morning orders
- second-burner | Light the second burner first | @octocat | 2026-09-30 | Both burners hold 230 degrees | prevent
- warm-up-check | Measure the oven before opening | @crumb/ovens | 2026-11-02 | An alert fires below 200 degrees | detect
- spare-igniter | Keep a spare igniter in the shop | @hubot | 2026-06-05 | Two igniters lie in the drawer | mitigate
- gas-contract | Ask for a second gas contract | @crumb/ovens | 2026-05-20 | The contract is signed by both | process
- burner-drill | Practise lighting by hand | @crumb/ovens | 2026-10-15 | Four bakers lit it by hand | process

2026-01-12-flour-shortage (sev2): Flour ran out on a Saturday
- spare-flour | Keep flour for one more day | @crumb/ovens | 2026-09-01 | The stock list shows 2 days | mitigate
- second-mill | Sign with a second mill | @crumb/ovens | 2026-09-12 | The mill delivers within 24 hours | prevent
- stock-alert | Warn when flour runs low | @crumb/ovens | 2026-09-20 | A message comes below 200 kilos | detect
- order-form | Order flour by one form | @crumb/shop | 2026-10-01 | Nobody orders by telephone any more | process
- saturday-shift | Count sacks on Friday | @crumb/ovens | 2026-10-02 | The Friday count is in the book | detect

2026-01-19-till-down (sev1): The till took no cards at noon
- offline-cards | Take cards without a network | @octocat | 2026-09-03 | Ten cards were taken offline | mitigate
- second-line | Lay a second line to the till | @crumb/ovens | 2026-09-08 | The till switched lines in a test | prevent
- till-watch | Watch the till from outside | @crumb/ovens | 2026-09-09 | A failed payment pages within 5 minutes | detect
- cash-float | Keep change for one day | @crumb/shop | 2026-09-10 | The drawer holds 300 in coins | mitigate
- till-manual | Write down how to restart it | @crumb/shop | 2026-09-11 | A new hand restarted it alone | process

2026-01-26-wrong-prices (sev2): Rolls were sold at the price of loaves
- price-check | Check prices before they are shown | @octocat | 2026-09-04 | A wrong price was refused in review | prevent
- price-history | Keep a history of prices | @crumb/ovens | 2026-09-05 | Yesterday can be read today | detect
- price-owner | Name who may change prices | @crumb/shop | 2026-09-06 | Only two names remain | process
- refund-way | Give money back within a day | @crumb/ovens | 2026-09-07 | Every refund took under 24 hours | mitigate
- price-labels | Print labels from the list | @crumb/shop | 2026-09-08 | No label is written by hand

2026-02-02-van-broke-down (sev2): The delivery van stood still for a morning
- van-service | Service the van twice a year | @octocat | 2026-06-14 | Both dates stand in the book | prevent
- second-van | Agree on a van to borrow | @crumb/ovens | 2026-11-01 | The neighbours signed for it | mitigate
- van-tracker | See where the van stands | @stranger | 2026-09-15 | The shop sees it on a map | detect
- route-order | Serve hospitals first | @crumb/shop | 2026-09-16 | The plan names them before others | process
- driver-list | List who may drive | @crumb/shop | 2026-09-17 | Three names stand on the list | process

2026-02-09-orders-twice (sev1): Online orders were baked twice
- order-number | Give each order one number | @crumb/ovens | 2026-09-18 | The same number is refused twice | prevent
- order-count | Count orders against loaves | @hubot | 2026-09-19 | The two agree every evening | detect
- waste-bread | Give bread that is left away | @crumb/shop | 2026-09-20 | The kitchen takes it by six | mitigate
- retry-order | Ask before an order is repeated | @crumb/ovens | 2026-09-21 | A repeated click ordered once | prevent
- order-drill | Practise an outage of the shop | @crumb/ovens | 2026-09-22 | The drill ended within an hour | process

2026-02-16-allergen-label (sev1): A loaf was sold without its allergens
- label-print | Print allergens on every bag | @octocat | 2026-09-23 | No bag leaves without them | prevent
- recipe-source | Keep recipes in one place | @crumb/ovens | 2026-09-24 | One list holds all recipes | prevent
- label-audit | Look at ten bags a day | @crumb/shop | 2026-09-25 | The book shows 10 bags a day | detect

2026-02-17-recall-late (sev2): A recall came a day late
- recall-plan | Know who bought what | @crumb/ovens | 2026-09-26 | A recall reached 9 of 10 buyers | mitigate
- recall-list | Keep the numbers of buyers | @crumb/ovens | 2026-09-27 | The list was right in a test

2026-02-23-mixer-stopped (sev2): The large mixer stopped in the night
- mixer-parts | Keep a belt for the mixer | @octocat | 2026-09-28 | One belt hangs beside it | mitigate
- mixer-sound | Notice when it slows down | @crumb/ovens | 2026-09-29 | An alarm rang below 40 turns | detect
- mixer-limit | Refuse too much dough | @crumb/ovens | 2026-09-30 | It stopped at 60 kilos in a test | prevent
- hand-knead | Knead by hand for one batch | @crumb/ovens | 2026-10-03 | One batch was done by hand | mitigate
- night-call | Name who is called at night | @crumb/ovens | 2026-10-04 | The number was answered at 3 | process
`;

/** The incidents of a busy bakery, with forty action items. */
export const busyBakery: readonly IncidentLine[] = table.trim().split('\n\n').map(incidentOf);

function incidentOf(block: string): IncidentLine {
  const [head = '', ...rows] = block.split('\n');
  const [, id = '', severity = '', title = ''] = /^(\S+) \((\S+)\): (.*)$/.exec(head) ?? [];
  return { id, severity, title, actions: rows.map(actionOf) };
}

function actionOf(row: string): ActionLine {
  const [id = '', title = '', owner = '', due = '', doneWhen = '', kind] = row
    .replace(/^- /, '')
    .split(' | ');
  return { id, title, owner, due, doneWhen, ...(kind === undefined ? {} : { kind }) };
}
