/** Returns a whole number as a reader takes it in, whatever the language of the machine: `1,048,577`. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
