import { styleText } from 'node:util';

/** How parts of a text stand out; nothing is said by colour alone. */
export interface Style {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Returns a style with colour, or one that leaves every text as it is. */
export function styleFor(colour: boolean): Style {
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  return {
    error: paint('red'),
    warning: paint('yellow'),
    info: paint('blue'),
    good: paint('green'),
    strong: paint('bold'),
    faint: paint('dim'),
  };
}
