/** Where an issue lies. */
export interface IssueAddress {
  /** `owner/name` */
  readonly repository: string;
  readonly number: number;
}

/** Repositories are told apart by their names, without regard to case. */
export function sameRepository(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether two repositories belong to the same account. */
export function sameOwner(a: string, b: string): boolean {
  return sameRepository(a.split('/')[0] ?? '', b.split('/')[0] ?? '');
}

/** Returns `#12` for an issue of the home repository and `owner/name#12` for any other. */
export function issueReference({ repository, number }: IssueAddress, home: string | undefined): string {
  return home !== undefined && sameRepository(repository, home) ? `#${number}` : `${repository}#${number}`;
}

/** Returns the address in the URL of an issue; undefined where it is on another server or no issue's. */
export function issueAddress(url: string, serverUrl: string): IssueAddress | undefined {
  if (!url.toLowerCase().startsWith(`${serverUrl.toLowerCase()}/`)) return undefined;
  const [owner = '', name = '', kind, number = '', ...rest] = url.slice(serverUrl.length + 1).split('/');
  if (owner === '' || name === '' || kind !== 'issues' || !/^\d+$/.test(number) || rest.length > 0)
    return undefined;
  return { repository: `${owner}/${name}`, number: Number(number) };
}

const issueUrl =
  /^https:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9](?:-?[A-Za-z0-9])*\/[A-Za-z0-9._-]+\/issues\/[1-9][0-9]{0,9}$/;

/** Whether a text is the address of an issue, in the form that documents may name one. */
export function isIssueUrl(text: string): boolean {
  return text.length <= 300 && issueUrl.test(text);
}
