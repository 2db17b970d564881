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
 * services/<id>.yml: one entry of the service catalogue.
 */
export interface ServiceEntry {
/**
 * What people call it.
 */
name: string
/**
 * What it does, for whom.
 */
description?: string
/**
 * Id of the owning team, a key of `teams` in lookback.yml.
 */
owner: string
/**
 * How much depends on it: 1 the most.
 */
tier?: number
/**
 * The part of the product it belongs to.
 */
product_area?: string
/**
 * Its public face. Without this key the service does not appear on the status page.
 */
component?: {
/**
 * Its public name on the status page.
 */
name: string
/**
 * The group it is shown in.
 */
group?: string
/**
 * What users know it for.
 */
description?: string
}
/**
 * Ids of the services it needs.
 * 
 * @maxItems 100
 * 
 * Items: Lower-case words joined by hyphens.
 */
depends_on?: string[]
/**
 * Where its code lives, and its action items are opened.
 */
repository?: string
/**
 * How to reach who is on call.
 */
on_call?: string
/**
 * Whom to reach next, in order.
 * 
 * @maxItems 20
 * 
 * Items: One step.
 */
escalation?: string[]
/**
 * Ids of its runbooks.
 * 
 * @maxItems 200
 * 
 * Items: Lower-case words joined by hyphens.
 */
runbooks?: string[]
/**
 * Ids it had before it was renamed.
 * 
 * @maxItems 20
 * 
 * Items: Lower-case words joined by hyphens.
 */
aliases?: string[]
tags?: Tags
}
