// Generated from schemas/ by scripts/generate-schema-code.ts. Do not edit.


/**
 * Free words to find the document by.
 * 
 * @maxItems 30
 * 
 * Items: Lower-case words joined by hyphens.
 */
export type Tags = string[]

/**
 * Front matter of incidents/YYYY/YYYY-MM-DD-slug.md. The postmortem is the body of the same document.
 */
export interface IncidentFrontMatter {
/**
 * What happened, in one line a colleague from another team understands.
 */
title: string
/**
 * `incident`: users were affected. `near_miss`: they nearly were. `drill`: practised on purpose. Near misses and drills stay out of reliability metrics.
 */
kind?: ("incident" | "near_miss" | "drill")
/**
 * A key of `severities` in lookback.yml, worst first.
 */
severity: string
/**
 * Where the response stands now.
 */
status: ("investigating" | "identified" | "monitoring" | "resolved")
/**
 * Who may read it. Without this key: `internal`.
 */
visibility?: ("internal" | "status" | "public")
/**
 * Ids of the affected services, as in services/<id>.yml.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Lower-case words joined by hyphens.
 */
services: string[]
/**
 * When impact began.
 */
started_at: string
/**
 * When the organisation first knew: the alert fired, or a person noticed.
 */
detected_at?: string
/**
 * When someone took responsibility for responding.
 */
acknowledged_at?: string
/**
 * When the impact on users ended or became negligible.
 */
mitigated_at?: string
/**
 * When normal operation was confirmed.
 */
resolved_at?: string
/**
 * Who or what noticed first.
 */
detected_by?: ("alert" | "customer" | "employee" | "partner" | "unknown")
/**
 * Who held which role in the response.
 */
roles?: {
/**
 * Led the response and took the decisions.
 */
commander?: string
/**
 * Kept the record.
 */
scribe?: string
/**
 * Kept users and stakeholders informed.
 */
communications?: string
/**
 * Brought in for their knowledge.
 * 
 * @maxItems 50
 * 
 * Items: A GitHub login (`@octocat`) or team (`@example/database`), in quotes because YAML reserves `@`.
 */
experts?: string[]
}
/**
 * What it meant for the people who use the service.
 */
impact?: {
/**
 * One sentence a customer would understand.
 */
summary: string
/**
 * Customers affected.
 */
customers?: number
/**
 * Requests that failed.
 */
requests_failed?: number
/**
 * Minutes of error budget spent.
 */
slo_minutes?: number
/**
 * Other figures that describe the impact.
 * 
 * @maxItems 20
 * 
 * Items: One figure.
 */
figures?: {
/**
 * What is counted.
 */
label: string
/**
 * The number.
 */
value: number
/**
 * Its unit.
 */
unit?: string
/**
 * How well it is known.
 */
precision?: ("exact" | "approximate" | "at_least" | "estimate")
}[]
}
/**
 * The state of the write-up in the body.
 */
postmortem?: {
/**
 * `none`: not begun. `waived`: deliberately not written; needs `reason`.
 */
state: ("none" | "draft" | "in_review" | "final" | "waived")
/**
 * A GitHub login (`@octocat`) or team (`@example/database`), in quotes because YAML reserves `@`.
 */
owner?: string
/**
 * The date of the review meeting.
 */
reviewed_on?: string
/**
 * Why it was waived.
 */
reason?: string
/**
 * Id of the incident whose write-up covers this one as well.
 */
in?: string
}
/**
 * The conditions that together made it happen. There is never just one.
 * 
 * @maxItems 50
 * 
 * Items: One contributing factor.
 */
factors?: {
/**
 * Lower-case words joined by hyphens.
 */
id: string
/**
 * What contributed, stated as a condition of the system.
 */
title: string
/**
 * Lower-case words joined by hyphens.
 */
category: string
/**
 * More, where the title is not enough.
 */
description?: string
}[]
/**
 * What changes because of it. Each becomes one issue.
 * 
 * @maxItems 100
 * 
 * Items: One action item.
 */
actions?: {
/**
 * Lower-case words joined by hyphens.
 */
id: string
/**
 * What will be done; begins with a verb.
 */
title: string
/**
 * What it does about a recurrence: prevent it, detect it sooner, lessen it, or improve how people respond.
 */
kind?: ("prevent" | "detect" | "mitigate" | "process")
/**
 * A GitHub login (`@octocat`) or team (`@example/database`), in quotes because YAML reserves `@`.
 */
owner?: string
/**
 * By when.
 */
due?: string
/**
 * The observable outcome that shows it is done.
 */
done_when?: string
/**
 * Ids of the factors it answers.
 * 
 * @maxItems 50
 * 
 * Items: Lower-case words joined by hyphens.
 */
factors?: string[]
/**
 * How soon, compared with the others.
 */
priority?: ("high" | "medium" | "low")
/**
 * `wont_do` needs `reason`.
 */
status?: ("open" | "done" | "wont_do")
/**
 * Why it will not be done.
 */
reason?: string
/**
 * When it was closed.
 */
done_on?: string
/**
 * Links that show it is done.
 * 
 * @maxItems 20
 * 
 * Items: An absolute http or https address.
 */
evidence?: string[]
/**
 * Lower-case words joined by hyphens.
 */
service?: string
/**
 * An issue that exists already and is to be the one of this action item. Without this key one is opened.
 */
issue?: string
}[]
/**
 * Factors deliberately left without an action.
 * 
 * @maxItems 50
 * 
 * Items: One accepted risk.
 */
accepted_risks?: {
/**
 * Lower-case words joined by hyphens.
 */
factor: string
/**
 * Why it is left as it is.
 */
reason: string
/**
 * A GitHub login (`@octocat`) or team (`@example/database`), in quotes because YAML reserves `@`.
 */
accepted_by: string
/**
 * When it is looked at again.
 */
review_on: string
}[]
/**
 * The public status messages, oldest first.
 * 
 * @maxItems 500
 * 
 * Items: One update.
 */
updates?: {
/**
 * When it was published; `~` before an approximate time.
 */
at: string
/**
 * The status it announced.
 */
status: ("investigating" | "identified" | "monitoring" | "resolved")
/**
 * The state of components from this update on, by service id.
 */
components?: {
/**
 * What users of a component experience.
 */
[k: string]: "operational" | "degraded_performance" | "partial_outage" | "major_outage" | "under_maintenance"
}
/**
 * What users were told.
 */
message: string
}[]
/**
 * Ids of incidents worth reading beside this one.
 * 
 * @maxItems 50
 * 
 * Items: The id of an incident: the name of its file without `.md`.
 */
related?: string[]
/**
 * Ids of the runbooks that were used, or that exist because of it.
 * 
 * @maxItems 50
 * 
 * Items: Lower-case words joined by hyphens.
 */
runbooks?: string[]
/**
 * Published material the document rests on.
 * 
 * @maxItems 50
 * 
 * Items: One source.
 */
sources?: {
/**
 * What it is.
 */
title: string
/**
 * An absolute http or https address.
 */
url: string
}[]
/**
 * Ids this document had before it was renamed.
 * 
 * @maxItems 20
 * 
 * Items: The id of an incident: the name of its file without `.md`.
 */
aliases?: string[]
tags?: Tags
}
