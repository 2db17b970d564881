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
 * Front matter of maintenance/<id>.md: a window of planned work.
 */
export interface MaintenanceFrontMatter {
/**
 * What will be done.
 */
title: string
/**
 * Who may read it. Without this key: `internal`.
 */
visibility?: ("internal" | "status" | "public")
/**
 * Ids of the services it touches.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Lower-case words joined by hyphens.
 */
services: string[]
/**
 * When the window opens.
 */
starts_at: string
/**
 * When the window closes.
 */
ends_at: string
/**
 * When the work was really over.
 */
completed_at?: string
/**
 * Present when it was called off.
 */
cancelled?: {
/**
 * When it was called off.
 */
at: string
/**
 * Why.
 */
reason: string
}
/**
 * What users will notice, in one sentence.
 */
impact?: string
/**
 * The state of components during the window, by service id. Without this key: `under_maintenance`.
 */
components?: {
/**
 * What users of a component experience.
 */
[k: string]: "operational" | "degraded_performance" | "partial_outage" | "major_outage" | "under_maintenance"
}
/**
 * Messages about the window, oldest first.
 * 
 * @maxItems 200
 * 
 * Items: One update.
 */
updates?: {
/**
 * When it was published.
 */
at: string
/**
 * What users were told.
 */
message: string
}[]
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
