/**
 * The one script of the site. Pages are complete without it; it adds a button that copies a command, and the reader's own time
 * to every moment.
 */
export const script = `for (const figure of document.querySelectorAll('.code')) {
  const code = figure.querySelector('code');
  if (!code || !navigator.clipboard) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent.trimEnd());
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  });
  figure.append(button);
}
const local = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const time of document.querySelectorAll('time[datetime*="T"]')) {
  time.title = local.format(new Date(time.dateTime)) + ' (' + zone + ')';
}
`;
