const commitPath = /^(?:\/api\/v3)?\/repos\/([^/]+\/[^/]+)\/commits\/([0-9a-f]+)$/;

/** Returns where people see a commit, of the address at which the API has it; that address where it is of another form. */
export function commitPage(apiUrl: string): string {
  const url = URL.parse(apiUrl);
  const [, repository, sha] = commitPath.exec(url?.pathname ?? '') ?? [];
  if (url === null || repository === undefined || sha === undefined) return apiUrl;
  // An enterprise server serves both from one host.
  const host = url.host.replace(/^api\.(?=github\.com$|[^.]+\.ghe\.com$)/, '');
  return `${url.protocol}//${host}/${repository}/commit/${sha}`;
}
