import { actionRules } from './action/rules.ts';
import { frontMatterRules } from './front-matter/rules.ts';
import { identityRules } from './identity/rules.ts';
import { languageRules } from './language/rules.ts';
import { leakRules } from './leak/rules.ts';
import { policyRules } from './policy/rules.ts';
import { referenceRules } from './reference/rules.ts';
import type { Rule } from './rule.ts';
import { runbookRules } from './runbook/rules.ts';
import { sectionRules } from './section/rules.ts';
import { timeRules } from './time/rules.ts';
import { timelineRules } from './timeline/rules.ts';

/** Every rule that looks at what a document says. Reading and the schema make their own reports. */
export const rules: readonly Rule[] = [
  ...frontMatterRules,
  ...identityRules,
  ...referenceRules,
  ...timeRules,
  ...timelineRules,
  ...sectionRules,
  ...actionRules,
  ...policyRules,
  ...runbookRules,
  ...languageRules,
  ...leakRules,
];
