import type { Instant } from '../../time/instant.ts';
import type { BaseUrl } from '../base-url.ts';
import type { BodyRenderer } from '../markdown/body-renderer.ts';
import type { BodySource } from '../projection/body-source.ts';
import type { SiteContent } from '../projection/content.ts';
import type { ComponentNow } from '../state/component-states.ts';
import type { OverallState } from '../state/overall-state.ts';
import type { SiteIndex } from './site-index.ts';

/** Everything a page may be made from. */
export interface Site {
  readonly content: SiteContent;
  readonly base: BaseUrl;
  readonly now: Instant;
  readonly components: readonly ComponentNow[];
  readonly overall: OverallState;
  readonly index: SiteIndex;
  readonly render: BodyRenderer;
  /** What the repository says about its incidents. */
  readonly about: BodySource | undefined;
  /** Addresses of the stylesheet and the script. */
  readonly assets: { readonly stylesheet: string; readonly script: string };
  /** A script that reloads pages while they are being written; never part of a published site. */
  readonly reloadScript: string | undefined;
}
