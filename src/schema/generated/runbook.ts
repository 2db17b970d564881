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
 * Front matter of runbooks/<slug>.md: one alert or one procedure.
 */
export interface RunbookFrontMatter {
/**
 * What the runbook is for.
 */
title: string
/**
 * Who may read it. Without this key: `internal`.
 */
visibility?: ("internal" | "status" | "public")
/**
 * Ids of the services it is about.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Lower-case words joined by hyphens.
 */
services: string[]
/**
 * Exact names of the alerts that lead here.
 * 
 * @maxItems 100
 * 
 * Items: The name of an alert: letters, digits, `_`, `:`, `.` and `-`, without blanks.
 */
alerts?: string[]
/**
 * The team or person that keeps it true.
 */
owner: string
/**
 * When someone last followed or read it through.
 */
reviewed_on: string
/**
 * How long a review holds, as an ISO 8601 duration in years, months, weeks, days.
 */
review_every: string
/**
 * Ids this document had before it was renamed.
 * 
 * @maxItems 20
 * 
 * Items: Lower-case words joined by hyphens.
 */
aliases?: string[]
tags?: Tags
}
