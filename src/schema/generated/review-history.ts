// Generated from schemas/ by scripts/generate-schema-code.ts. Do not edit.


/**
 * A text, a list of lines, null to remove the file, {"from": a file beside the history}, {"edit": {words: other words}}, or {"renamed_from": path}, which may have an edit too.
 */
export type Change = (string | string[] | null | {
from: Place
} | {
edit: Edit
} | {
renamed_from: Path
edit?: Edit
})
/**
 * A relative path, with forward slashes.
 */
export type Place = string
/**
 * A path from the top of the repository, with forward slashes.
 */
export type Path = string
/**
 * What an account may do in the repository; approvals count from write upwards.
 */
export type Access = ("admin" | "maintain" | "write" | "triage" | "read" | "none")
/**
 * A list of logins, or null where the token cannot read the team.
 */
export type Members = (Login[] | null)
/**
 * A login, without the @.
 */
export type Login = string
/**
 * One thing that happens.
 */
export type Event = (Pushed | BasePushed | BaseMerged | Reviewed | Dismissed | DraftChanged | AccessChanged | TeamChanged | AccountRenamed | AccountDeleted)
/**
 * A name for the commit, by which reviews refer to it.
 */
export type CommitName = string
/**
 * A login of `people`, or an e-mail address that leads to no account.
 */
export type Who = string
/**
 * What a reader should notice here.
 */
export type Note = string
/**
 * What the verdict after this event should be.
 */
export type Expected = ("granted" | "overridden" | "refused" | "error")
/**
 * What should not be met after this event, as the verdict words it: `2 approvals`, `a member of @crumb/ovens`.
 * 
 * @maxItems 100
 */
export type Missing = string[]
/**
 * A team on GitHub, as @organisation/team.
 */
export type TeamHandle = string

/**
 * What happens to one pull request, for `lookback review --simulate`: every event is followed by the verdict.
 */
export interface ReviewHistory {
/**
 * Where this schema is, for editors.
 */
$schema?: string
/**
 * What happens, in one line.
 */
title: string
/**
 * What a reader learns from it.
 */
about?: string
/**
 * The branch the pull request goes into, before anything happens: lookback.yml, services, documents.
 */
base: {
/**
 * A folder that holds lookback.yml and content, from where the history lies.
 */
folder?: string
files?: Changes
}
/**
 * Every account that takes part, and what it may do in the repository. Names that end in `[bot]` are bots.
 */
people: {
[k: string]: Access
}
/**
 * Who is in which team on GitHub. A team that is not listed cannot be read.
 */
teams?: {
[k: string]: Members
}
/**
 * The pull request.
 */
pull: {
/**
 * Its number.
 */
number?: number
/**
 * A login, without the @.
 */
author: string
/**
 * Whether it begins as a draft.
 */
draft?: boolean
}
/**
 * What happens, in order. The first is a push.
 * 
 * @minItems 1
 * @maxItems 500
 */
events: Event[]
}
/**
 * Files beside those of the folder, or instead of them.
 */
export interface Changes {
[k: string]: Change
}
/**
 * Words as they stand, exactly once, and what replaces them.
 */
export interface Edit {
[k: string]: string
}
/**
 * A commit is pushed to the pull request.
 */
export interface Pushed {
event: "pushed"
commit: CommitName
author?: Who
committer?: Who
/**
 * Whom the commit names in Co-authored-by lines.
 * 
 * @maxItems 20
 */
co_authors?: Who[]
/**
 * What the commit says.
 */
message?: string
changes?: Changes1
/**
 * Whether it replaces every commit before it and begins anew from the base.
 */
force?: boolean
note?: Note
expect?: Expected
missing?: Missing
}
/**
 * By path, what becomes of a file.
 */
export interface Changes1 {
[k: string]: Change
}
/**
 * Something else is merged into the base.
 */
export interface BasePushed {
event: "base_pushed"
changes: Changes1
note?: Note
expect?: Expected
missing?: Missing
}
/**
 * The base is merged into the pull request: `Update branch`.
 */
export interface BaseMerged {
event: "base_merged"
commit: CommitName
author?: Who
note?: Note
expect?: Expected
missing?: Missing
}
/**
 * Somebody gives a review.
 */
export interface Reviewed {
event: "reviewed"
by: Login
/**
 * What they say.
 */
state: ("approved" | "changes_requested" | "commented")
/**
 * The words of the review. The name of a commit in braces, such as {first}, stands for its object name.
 */
body?: string
/**
 * Whether its words were changed after it was given.
 */
edited?: boolean
commit?: CommitName
note?: Note
expect?: Expected
missing?: Missing
}
/**
 * The latest opinion of somebody is dismissed.
 */
export interface Dismissed {
event: "dismissed"
review_of: Login
note?: Note
expect?: Expected
missing?: Missing
}
/**
 * The pull request becomes a draft, or ready for review.
 */
export interface DraftChanged {
event: "draft_changed"
/**
 * Whether it is a draft from now on.
 */
draft: boolean
note?: Note
expect?: Expected
missing?: Missing
}
/**
 * Somebody may do more in the repository, or less.
 */
export interface AccessChanged {
event: "access_changed"
who: Login
access: Access
note?: Note
expect?: Expected
missing?: Missing
}
/**
 * A team has other members, or can no longer be read.
 */
export interface TeamChanged {
event: "team_changed"
team: TeamHandle
members: Members
note?: Note
expect?: Expected
missing?: Missing
}
/**
 * Somebody takes another login.
 */
export interface AccountRenamed {
event: "account_renamed"
who: Login
to: Login
note?: Note
expect?: Expected
missing?: Missing
}
/**
 * Somebody's account is deleted.
 */
export interface AccountDeleted {
event: "account_deleted"
who: Login
note?: Note
expect?: Expected
missing?: Missing
}
