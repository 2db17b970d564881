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
}
/**
 * Whether approvals by bots count.
 */
count_bots?: boolean
/**
 * Whether an approval survives a later push.
 */
survive_push?: boolean
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
