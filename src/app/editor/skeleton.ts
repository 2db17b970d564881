import type { SchemaNode } from '../../schema/schema-tree.ts';
import { formatCalendarDate, formatInstant, type Instant } from '../../time/instant.ts';
import { formOf } from './form.ts';

/** Returns what to write after `key:`, as a snippet whose tab stops are what is left to fill in. */
export function skeletonOf(
  node: SchemaNode,
  childOf: (pointer: string) => SchemaNode | undefined,
  now: Instant,
  layout: 'lines' | 'one-line',
): string {
  return new Skeleton(childOf, now).after(node, '', layout);
}

class Skeleton {
  readonly #childOf: (pointer: string) => SchemaNode | undefined;
  readonly #now: Instant;
  #stops = 0;

  constructor(childOf: (pointer: string) => SchemaNode | undefined, now: Instant) {
    this.#childOf = childOf;
    this.#now = now;
  }

  after(node: SchemaNode, pointer: string, layout: 'lines' | 'one-line'): string {
    if (node.items !== undefined) return this.#list(`${pointer}/0`, layout);
    if (node.properties === undefined)
      return node.additionalProperties === undefined ? ` ${this.#scalar(node)}` : ` { ${this.#stop()} }`;
    const required = node.required ?? [];
    if (layout === 'one-line' || required.length === 0) return ` { ${this.#stop()} }`;
    return required.map((key) => `\n  ${this.#line(key, pointer)}`).join('');
  }

  #list(item: string, layout: 'lines' | 'one-line'): string {
    const required = this.#childOf(item)?.required ?? [];
    if (layout === 'one-line' || required.length === 0) return ` [${this.#stop()}]`;
    return required.map((key, index) => `\n  ${index === 0 ? '- ' : '  '}${this.#line(key, item)}`).join('');
  }

  #line(key: string, pointer: string): string {
    const node = this.#childOf(`${pointer}/${key}`);
    return `${key}:${node === undefined ? ` ${this.#stop()}` : this.after(node, `${pointer}/${key}`, 'one-line')}`;
  }

  #scalar(node: SchemaNode): string {
    if (node.enum !== undefined) return this.#choice(node.enum.map(String));
    switch (formOf(node)) {
      case 'Handle':
        return `"@${this.#stop()}"`;
      case 'Instant':
      case 'ClockTime':
        return this.#stop(formatInstant(this.#now));
      case 'CalendarDate':
        return this.#stop(formatCalendarDate(this.#now));
      default:
        return node.type === 'boolean' ? this.#choice(['true', 'false']) : this.#stop();
    }
  }

  #stop(filledWith?: string): string {
    this.#stops += 1;
    return filledWith === undefined ? `$${this.#stops}` : `\${${this.#stops}:${filledWith}}`;
  }

  #choice(words: readonly string[]): string {
    this.#stops += 1;
    return `\${${this.#stops}|${words.join(',')}|}`;
  }
}
