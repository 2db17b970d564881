import { requirePermission } from './access.ts';
import type { Answer } from './answer.ts';
import { noContent, ok, Refusal } from './answer.ts';
import { fieldsOf } from './body.ts';
import { namedIssue } from './issue-answer.ts';
import { setLabels } from './issue-record.ts';
import { labelAnswer, labelNames, useLabels } from './labels.ts';
import { page } from './pagination.ts';
import type { Call, Route } from './router.ts';
import { get, param, post, put, remove } from './router.ts';
import type { Issue } from './world.ts';
import { sameName, tick } from './world.ts';

const PATH = '/repos/{owner}/{repo}/issues/{issue_number}/labels';

// A pull is an issue too, and either permission reaches what both have.
const SCOPES = ['issues', 'pull-requests'] as const;

function changeLabels(call: Call, change: (issue: Issue) => string[]): Answer {
  const issue = namedIssue(call);
  requirePermission(call, 'triage');
  const labels = change(issue);
  issue.updatedAt = tick(call.world);
  setLabels(call.world, issue, labels, call.viewer.login);
  return ok(issue.labels.map((name) => labelAnswer(call, name)));
}

function askedLabels(call: Call): string[] {
  return useLabels(call.world, labelNames(fieldsOf(call.body).list('labels')) ?? []);
}

function without(issue: Issue, name: string): string[] {
  if (!issue.labels.some((label) => sameName(label, name))) throw new Refusal(404, 'Label does not exist');
  return issue.labels.filter((label) => !sameName(label, name));
}

export const issueLabelRoutes: Route[] = [
  get(PATH, SCOPES, (call) => page(call, namedIssue(call).labels, (name) => labelAnswer(call, name))),
  post(PATH, SCOPES, (call) =>
    changeLabels(call, (issue) => [...new Set([...issue.labels, ...askedLabels(call)])]),
  ),
  put(PATH, SCOPES, (call) => changeLabels(call, () => askedLabels(call))),
  remove(PATH, SCOPES, (call) => {
    changeLabels(call, () => []);
    return noContent();
  }),
  remove(`${PATH}/{name}`, SCOPES, (call) =>
    changeLabels(call, (issue) => without(issue, param(call, 'name'))),
  ),
];
