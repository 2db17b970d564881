import type { Instant } from '../../time/instant.ts';
import type { Site } from '../pages/site.ts';
import type { ComponentNews } from '../pages/site-index.ts';
import type { ComponentNow } from '../state/component-states.ts';
import { worstState } from '../state/overall-state.ts';
import { isoTime } from './iso-time.ts';
import { pageId } from './statuspage-page.ts';

/** The original always has a time here. For a component nothing was ever said about, it is the first there can be. */
const never = 0 as Instant;

/** Returns groups and components as Statuspage v2 lists them: a group is a component that has others. */
export function statuspageComponents(site: Site): object[] {
  const groups = new Map<string, ComponentNow[]>();
  for (const component of site.components) {
    const { group } = component.service;
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), component]);
  }
  const { componentNews } = site.index;
  return [
    ...[...groups].map(([group, members], index) => groupEntry(group, members, index + 1, componentNews)),
    ...site.components.map((component, index) => componentEntry(component, index + 1, componentNews)),
  ];
}

/** Returns one component as Statuspage v2 shows it beside an incident. */
export function componentEntry(
  { service, state }: ComponentNow,
  position: number,
  news: ComponentNews,
): object {
  const { id, name, description, group } = service;
  return {
    id,
    name,
    status: state,
    created_at: isoTime(news.get(id)?.first ?? never),
    updated_at: isoTime(news.get(id)?.last ?? never),
    position,
    description: description ?? null,
    showcase: false,
    start_date: null,
    group_id: group === undefined ? null : groupId(group),
    page_id: pageId,
    group: false,
    only_show_if_degraded: false,
  };
}

function groupEntry(
  group: string,
  members: readonly ComponentNow[],
  position: number,
  news: ComponentNews,
): object {
  const states = members.map(({ state }) => state);
  const known = members.flatMap(({ service }) => news.get(service.id) ?? []);
  return {
    id: groupId(group),
    name: group,
    status: worstState(states),
    created_at: isoTime(
      known.length === 0 ? never : (Math.min(...known.map(({ first }) => first)) as Instant),
    ),
    updated_at: isoTime(known.length === 0 ? never : (Math.max(...known.map(({ last }) => last)) as Instant)),
    position,
    description: null,
    showcase: false,
    start_date: null,
    group_id: null,
    page_id: pageId,
    group: true,
    only_show_if_degraded: false,
    components: members.map(({ service }) => service.id),
  };
}

/** No id of a service holds an underscore, so that of a group cannot be one. */
function groupId(group: string): string {
  return `group_${group.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}`;
}
