import { textAt } from '../../finding/report.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import { assignedVariables } from '../../runbook/assigned-variables.ts';
import { explains } from '../../runbook/explains.ts';
import { type Placeholder, placeholdersIn } from '../../runbook/placeholder.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { type CodeBlock, codeAndProse } from './code-blocks.ts';

/** Fires at the first use of a placeholder that the runbook does not explain. */
export const placeholder: Rule = {
  code: 'runbook/placeholder',
  check: (draft) => (isDraftOf(draft, 'runbook') ? unexplained(draft) : []),
};

/** So many names are looked for in the text. */
const mostUses = 60;
/** A runbook that asks for more than this has one problem, not a hundred. */
const mostReports = 20;

function unexplained(draft: Draft): RuleReport[] {
  const { code, prose } = codeAndProse(draft);
  const told = [prose, ...code.flatMap(commentsIn)].join('\n');
  return firstUses(code)
    .filter(
      ({ use, block }) => !explains(told, [closeTo(block, prose), ...commentsIn(block)].join('\n'), use),
    )
    .slice(0, mostReports)
    .map(({ use, block }) => {
      const start = block.start + use.at;
      return {
        problem: { code: 'runbook/placeholder', placeholder: use.written },
        spot: textAt({ start, end: start + use.written.length }),
      };
    });
}

interface FirstUse {
  readonly use: Placeholder;
  readonly block: CodeBlock;
}

/** Once for each name. A variable that is given a value anywhere in the runbook is no placeholder. */
function firstUses(blocks: readonly CodeBlock[]): FirstUse[] {
  const assigned = new Set(blocks.flatMap(({ text }) => assignedVariables(text)));
  const uses = new Map<string, FirstUse>();
  for (const block of blocks) {
    for (const use of placeholdersIn(block)) {
      const key = `${use.kind} ${use.name}`;
      if (uses.has(key) || uses.size >= mostUses || (use.kind === 'variable' && assigned.has(use.name)))
        continue;
      uses.set(key, { use, block });
    }
  }
  return [...uses.values()];
}

/** What is said right before the code, and right after it. */
function closeTo({ span }: CodeBlock, prose: string): string {
  return `${prose.slice(Math.max(0, span.start - 400), span.start)}\n${prose.slice(span.end, span.end + 300)}`;
}

function commentsIn({ text }: CodeBlock): string[] {
  return text.split('\n').filter((line) => /^\s*(?:#|\/\/|--\s)/.test(line));
}
