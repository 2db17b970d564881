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
 * Levels of rules that differ from their defaults, by code. What keeps a document from being read (`document/`, `front-matter/`, `schema/`) is always an error.
 */
rules?: {
[k: string]: "off" | "info" | "warning" | "error"
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
