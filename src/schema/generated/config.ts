// Generated from schemas/ by scripts/generate-schema-code.ts. Do not edit.


/**
 * lookback.yml: the words, policy and looks of one repository.
 */
export interface ConfigurationFile {
/**
 * Name of the organisation or product.
 */
title: string
/**
 * This repository on GitHub.
 */
repository?: string
/**
 * The severity scale, worst first. Keys begin with a letter: bare numbers would lose their order.
 */
severities: {
/**
 * One severity.
 */
[k: string]: {
/**
 * What people call it.
 */
name: string
/**
 * When it applies.
 */
description: string
/**
 * Who is engaged, and how fast.
 */
engagement?: string
/**
 * Whether a postmortem has to be written.
 */
postmortem?: ("required" | "optional")
/**
 * Business days after resolution by which it is final.
 */
postmortem_within_days?: number
/**
 * Business days after resolution by which its action items are due.
 */
actions_within_days?: number
/**
 * Minutes after detection by which the first update is published, where the document is visible to the public.
 */
first_update_within_minutes?: number
/**
 * Minutes from one update to the next at most, until the incident is resolved.
 */
update_every_minutes?: number
/**
 * The roles that someone must hold.
 */
roles?: ("commander" | "scribe" | "communications")[]
/**
 * The sections its postmortem must have. Without this key: the eight standard ones where a postmortem is required, else none.
 * 
 * @maxItems 40
 * 
 * Items: Heading of a level-2 section.
 */
sections?: string[]
/**
 * Who must approve a document of this severity.
 */
review?: {
/**
 * How many people must approve.
 */
approvals?: number
/**
 * Whether each affected service's owning team must approve.
 */
owning_teams?: boolean
/**
 * Ids of teams of which one member each must approve.
 * 
 * @maxItems 20
 * 
 * Items: Lower-case words joined by hyphens.
 */
groups?: string[]
/**
 * Whether an owner of each changed path must approve, by the CODEOWNERS file of the base.
 */
codeowners?: boolean
/**
 * Roles in the response whose holders, before and after the change, cannot approve it.
 */
exclude?: ("commander" | "scribe" | "communications" | "experts")[]
/**
 * Which later pushes an approval survives: none; those that only take in the base; also those that change no more than `small_lines` lines in the bodies of documents. Without this key: `review.survive_push`.
 */
survive_push?: ("none" | "base_merges" | "small")
/**
 * How many lines a small push changes at most, removed and added ones counted each, and a long line once for every 200 characters. Without this key: `review.small_lines`.
 */
small_lines?: number
/**
 * Whether a postmortem that is `final` needs the date of its review meeting.
 */
review_date?: boolean
/**
 * Whether the verdict mentions how late a postmortem is, by `postmortem_within_days`.
 */
deadline?: boolean
}
rules?: RuleLevels
}
}
/**
 * Teams and review groups, by id.
 */
teams: {
/**
 * One team.
 */
[k: string]: {
/**
 * What people call it.
 */
name: string
/**
 * Its GitHub team.
 */
handle?: string
/**
 * Its members, where there is no GitHub team to ask.
 * 
 * @maxItems 500
 */
members?: string[]
/**
 * What it looks after.
 */
description?: string
/**
 * How to reach it.
 */
contact?: string
}
}
/**
 * The words incidents are sorted by.
 */
taxonomy?: {
/**
 * Categories of contributing factors: id and what belongs in it.
 */
factor_categories?: {
/**
 * What belongs in it.
 */
[k: string]: string
}
}
/**
 * Review rules beside those of each severity.
 */
review?: {
/**
 * Added for a document that is, or becomes, visible to the public (`visibility: public`).
 */
public?: {
/**
 * How many people must approve.
 */
approvals?: number
/**
 * Whether each affected service's owning team must approve.
 */
owning_teams?: boolean
/**
 * Ids of teams of which one member each must approve.
 * 
 * @maxItems 20
 * 
 * Items: Lower-case words joined by hyphens.
 */
groups?: string[]
/**
 * Whether an owner of each changed path must approve, by the CODEOWNERS file of the base.
 */
codeowners?: boolean
/**
 * Roles in the response whose holders, before and after the change, cannot approve it.
 */
exclude?: ("commander" | "scribe" | "communications" | "experts")[]
/**
 * Which later pushes an approval survives: none; those that only take in the base; also those that change no more than `small_lines` lines in the bodies of documents. Without this key: `review.survive_push`.
 */
survive_push?: ("none" | "base_merges" | "small")
/**
 * How many lines a small push changes at most, removed and added ones counted each, and a long line once for every 200 characters. Without this key: `review.small_lines`.
 */
small_lines?: number
/**
 * Whether a postmortem that is `final` needs the date of its review meeting.
 */
review_date?: boolean
/**
 * Whether the verdict mentions how late a postmortem is, by `postmortem_within_days`.
 */
deadline?: boolean
}
/**
 * Who must approve a change to the policy itself: lookback.yml, schemas, workflows, CODEOWNERS.
 */
policy?: {
/**
 * How many people must approve.
 */
approvals?: number
/**
 * Whether each affected service's owning team must approve.
 */
owning_teams?: boolean
/**
 * Ids of teams of which one member each must approve.
 * 
 * @maxItems 20
 * 
 * Items: Lower-case words joined by hyphens.
 */
groups?: string[]
/**
 * Whether an owner of each changed path must approve, by the CODEOWNERS file of the base.
 */
codeowners?: boolean
/**
 * Roles in the response whose holders, before and after the change, cannot approve it.
 */
exclude?: ("commander" | "scribe" | "communications" | "experts")[]
}
/**
 * Whether approvals by bots count.
 */
count_bots?: boolean
/**
 * Which later pushes an approval survives, unless a rule says it: none (or `false`); those that only take in the base (`base_merges`); also those that change no more than `small_lines` lines in the bodies of documents (`small`); any (`true`). None where the policy itself is changed.
 */
survive_push?: (true | false | "none" | "base_merges" | "small")
/**
 * How many lines a small push changes at most, removed and added ones counted each, and a long line once for every 200 characters.
 */
small_lines?: number
/**
 * Who may let a proposal pass in an emergency although approvals are missing, by a review that begins with `/lookback override <commit>: <reason>`. Without this key nobody may.
 */
override?: {
/**
 * Lower-case words joined by hyphens.
 */
group: string
/**
 * How many letters and digits the reason has at least.
 */
reason_min_length?: number
/**
 * Whether a change of the policy itself can be overridden as well.
 */
policy?: boolean
}
}
/**
 * How action items become issues.
 */
issues?: {
/**
 * The label that marks the issues this tool manages; without a comma, at which GitHub would split it.
 */
label?: string
/**
 * Whether owners that are people are assigned.
 */
assign?: boolean
/**
 * Where issues are opened: beside the documents, or in the `repository` of the service that the action item is about.
 */
open_in?: ("incidents" | "services")
/**
 * Other repositories in which issues of action items may lie, such as one a service has left.
 * 
 * @maxItems 100
 * 
 * Items: A GitHub repository, owner and name.
 */
repositories?: string[]
/**
 * Whether each incident with action items gets an issue of its own, under which theirs stand as sub-issues.
 */
tracking?: boolean
/**
 * What happens when an issue is closed as completed and nothing shows that it is done: nothing; a comment asks for it, once; the issue is also opened again, once.
 */
evidence?: ("none" | "ask" | "reopen")
/**
 * Whether issues get a label with the month in which they are due, such as `due:2026-04`.
 */
due_labels?: boolean
/**
 * Whether issues that are due soon or late get a label and a comment that says so.
 */
reminders?: boolean
/**
 * How many days before the last one an action item is due soon.
 */
due_soon_days?: number
/**
 * After how many days too late the responsible team is told.
 */
escalate_after_days?: number
/**
 * After how many days an open action item counts as aged in reports.
 */
aged_days?: number
}
/**
 * Which days count as business days, for everything that is due within so many of them. Days begin and end in UTC.
 */
calendar?: {
/**
 * The days of the week on which people work. Without this key: Monday to Friday.
 * 
 * @minItems 1
 */
workdays?: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[]
/**
 * Days on which nobody works, although they fall on a workday.
 * 
 * @maxItems 1000
 * 
 * Items: A calendar date, year-month-day.
 */
holidays?: string[]
}
/**
 * Beyond which values a date is doubted.
 */
limits?: {
/**
 * Dates before this year are taken for mistakes.
 */
earliest_year?: number
/**
 * Days from start to resolution beyond which the dates of an incident are doubted.
 */
incident_days?: number
/**
 * Days beyond which the length of a maintenance window is doubted.
 */
maintenance_days?: number
}
/**
 * What is asked of runbooks.
 */
runbooks?: {
/**
 * The sections every runbook must have. Without this key: none.
 * 
 * @maxItems 40
 * 
 * Items: Heading of a level-2 section.
 */
sections?: string[]
}
rules?: RuleLevels1
/**
 * How the prose of documents is read.
 */
language?: {
/**
 * Names of people that a text had better replace by a role.
 * 
 * @maxItems 1000
 * 
 * Items: A name, spelt as people write it.
 */
people?: string[]
/**
 * Phrases in which the `language/` rules find nothing.
 * 
 * @maxItems 500
 * 
 * Items: A phrase, in any case.
 */
allowed?: string[]
}
/**
 * What must not leave the organisation, and what may.
 */
leaks?: {
/**
 * Domains of hosts that outsiders had better not read about, beside `internal`, `local`, `corp` and `lan`.
 * 
 * @maxItems 100
 * 
 * Items: A domain, without a dot before it.
 */
internal_domains?: string[]
/**
 * Hosts, addresses, contacts and example credentials that may be read by everyone.
 * 
 * @maxItems 500
 * 
 * Items: A text as it stands in the document; `*` at its beginning stands for anything.
 */
allowed?: string[]
}
/**
 * What the published site says about itself.
 */
site?: {
/**
 * Title of the site.
 */
title?: string
/**
 * One sentence about it.
 */
description?: string
/**
 * Where it is published, with its path.
 */
base_url?: string
/**
 * Links in the page footer.
 * 
 * @maxItems 20
 * 
 * Items: One link.
 */
links?: {
/**
 * Text of the link.
 */
title: string
/**
 * Its address.
 */
url: string
}[]
/**
 * A line at the foot of every page.
 */
footer?: string
}
}
/**
 * Levels of rules in documents of this severity, before those of `rules` for all.
 */
export interface RuleLevels {
[k: string]: "off" | "info" | "warning" | "error"
}
/**
 * Levels of rules that differ from their defaults, by code. What keeps a document from being read (`document/`, `front-matter/`, `schema/`), and what is wrong with a silencing comment (`suppression/`), is always an error.
 */
export interface RuleLevels1 {
[k: string]: "off" | "info" | "warning" | "error"
}
