import type { Permission } from './world.ts';

/** How people set a repository up, beside what is in it. Rulesets and the like are answered, never enforced. */
export interface Settings {
  rulesets: Ruleset[];
  /** Whether workflows may open pulls, and approve them. */
  workflowsMayOpenPulls: boolean;
  defaultWorkflowPermissions: 'read' | 'write';
  pages: { builtBy: 'legacy' | 'workflow'; public: boolean } | null;
  codeownersErrors: CodeownersError[];
  /** Team slug to what it may do; teams that are not named here write. */
  teamAccess: Record<string, Permission>;
}

export interface Ruleset {
  id: number;
  name: string;
  source: 'Repository' | 'Organization';
  enforcement: 'active' | 'disabled' | 'evaluate';
  branch: string;
  bypass: { type: string; id: number | null; mode: 'always' | 'pull_request' }[];
  rules: { type: string; parameters?: Record<string, unknown> }[];
}

export interface CodeownersError {
  line: number;
  column: number;
  kind: string;
  message: string;
  path: string;
}

export function settingsFrom(given: Partial<Settings> = {}): Settings {
  return {
    rulesets: [],
    workflowsMayOpenPulls: false,
    defaultWorkflowPermissions: 'read',
    pages: null,
    codeownersErrors: [],
    teamAccess: {},
    ...given,
  };
}
