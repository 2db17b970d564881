/** Markup that is safe to send: made by `html`, which escapes every value, or vouched for by `trustedHtml`. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** For `html` and `trustedHtml` alone; a structural type could be forged by a document's values. */
  static vouchedFor(markup: string): Html {
    return new Html(markup);
  }

  toString(): string {
    return this.#markup;
  }
}

export type HtmlValue = Html | string | number | readonly HtmlValue[];

/** The empty markup, for what is not there. */
export const nothing: Html = Html.vouchedFor('');

/**
 * Template tag that escapes every value, in text and in double-quoted attributes alike. Values never belong into
 * unquoted attributes, scripts or styles: there are none on our pages.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = strings[0] ?? '';
  for (const [index, value] of values.entries()) markup += render(value) + (strings[index + 1] ?? '');
  return Html.vouchedFor(markup);
}

/** Takes over markup that was escaped or sanitised elsewhere, such as a sanitised body. Every call is a promise. */
export function trustedHtml(markup: string): Html {
  return Html.vouchedFor(markup);
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Returns the text with the five characters escaped that end a text or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => references[character] ?? character);
}

function render(value: HtmlValue): string {
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(render).join('');
}
