/** The colours of one theme. docs/design.md says what each is for and how much it stands out. */
export interface Theme {
  readonly paper: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly link: string;
  readonly operational: string;
  readonly degraded: string;
  readonly partial: string;
  readonly major: string;
  readonly maintenance: string;
  readonly operationalWash: string;
  readonly degradedWash: string;
  readonly partialWash: string;
  readonly majorWash: string;
  readonly maintenanceWash: string;
  /** Commands of a runbook: dark in both themes, as the terminal they are typed into. */
  readonly terminal: string;
  readonly terminalInk: string;
  readonly terminalSoft: string;
  /** What is cut out of a filled icon. */
  readonly cut: string;
  readonly phaseDetected: string;
  readonly phaseAcknowledged: string;
  readonly phaseMitigated: string;
  readonly phaseResolved: string;
  /** Letters on the parts of the band. */
  readonly phaseInk: string;
}

export const light: Theme = {
  paper: '#f6f7f9',
  surface: '#ffffff',
  sunken: '#eceff3',
  ink: '#12161d',
  inkSoft: '#4c5666',
  rule: '#d9dee6',
  ruleStrong: '#7a8596',
  link: '#1a45b8',
  operational: '#0a6e46',
  degraded: '#7d5400',
  partial: '#a63c06',
  major: '#b01030',
  maintenance: '#5a3ea6',
  operationalWash: '#e4f3ec',
  degradedWash: '#faf0d7',
  partialWash: '#fcebe0',
  majorWash: '#fce8eb',
  maintenanceWash: '#eee9fa',
  terminal: '#12161d',
  terminalInk: '#eef2f8',
  terminalSoft: '#a4afbe',
  cut: '#ffffff',
  phaseDetected: '#3b4350',
  phaseAcknowledged: '#8f1d3f',
  phaseMitigated: '#c2410c',
  phaseResolved: '#2f7d5b',
  phaseInk: '#ffffff',
};

export const dark: Theme = {
  paper: '#0d1117',
  surface: '#151b23',
  sunken: '#1d2530',
  ink: '#e9edf3',
  inkSoft: '#a4afbe',
  rule: '#28313d',
  ruleStrong: '#6b7789',
  link: '#93b4ff',
  operational: '#4cc490',
  degraded: '#e5b23c',
  partial: '#ff9a62',
  major: '#ff7a8c',
  maintenance: '#b5a1ff',
  operationalWash: '#10261f',
  degradedWash: '#2a2310',
  partialWash: '#2e1d14',
  majorWash: '#30161d',
  maintenanceWash: '#211c38',
  terminal: '#05080d',
  terminalInk: '#eef2f8',
  terminalSoft: '#a4afbe',
  cut: '#0d1117',
  phaseDetected: '#b4bfce',
  phaseAcknowledged: '#f28ba0',
  phaseMitigated: '#f5a36b',
  phaseResolved: '#62c69b',
  phaseInk: '#0d1117',
};

/** Returns a theme as custom properties: `inkSoft` becomes `--ink-soft`. */
export function customProperties(theme: Theme): string {
  return Object.entries(theme)
    .map(
      ([name, colour]) => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour}`,
    )
    .join(';');
}
