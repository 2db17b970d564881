/*
 * What every secret has somewhere, each beginning with a character that is rare in prose; what stands before it is looked at only
 * there. A test holds this against every pattern of secretlint's preset.
 */
const marks = [
  // npm, Groq, Hugging Face, Linear, Notion, Shopify, Stripe, GitHub, Grafana, 1Password, Vercel, Docker, Figma, Cloudflare
  '_(?<=(?:npm|gsk|hf|lin_api|ntn|shp(?:pa|ca|at|ss)|[sr]k_(?:live|test)|gh[pousr]|github_pat|glc|glsa|ops|vc[piark]|dckr_pat|figd|cfk|cfut|cfat)_)[A-Za-z0-9+/_-]',
  // Slack, GitLab, Tailscale, Anthropic, OpenAI, private keys
  '-(?<=(?:xox[bpaor]|xapp|glpat|tskey|sk-ant|-----BEGIN [A-Z0-9 ]{0,80}PRIVATE KEY(?: BLOCK)?--)-)[A-Za-z0-9_-]',
  'T3BlbkFJ',
  // SendGrid, Vault
  '\\.(?<=(?:SG|hv[sbr])\\.)[A-Za-z0-9_-]',
  'dapi[A-Fa-f0-9]{8}',
  'eyJ[A-Za-z0-9_-]{10}',
  // AWS
  '(?:ECRET|ecret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)',
  '(?:[Bb]earer|BEARER|[Bb]asic|BASIC|[Tt]oken|TOKEN)[ \\t]{1,4}[A-Za-z0-9+/_=.~-]{20}',
  ':x-oauth-basic@',
  // Addresses with a password, a parameter or a webhook
  ':\\/\\/(?:[^\\s/@]{0,600}@|[^\\s/]{0,80}(?:[Ss][Ll][Aa][Cc][Kk]|[Dd][Ii][Ss][Cc][Oo][Rr][Dd]|[Oo][Ff][Ff][Ii][Cc][Ee]|[Pp][Aa][Gg][Ee][Rr][Dd]|[Tt][Ee][Ll][Ee][Gg][Rr]|[Zz][Aa][Pp][Ii]))',
  '[?&#;][\\w-]{0,20}(?:[Tt][Oo][Kk][Ee][Nn]|[Kk][Ee][Yy]|[Jj][Ww][Tt]|[Ss][Ee][Cc][Rr][Ee][Tt]|[Pp][Aa][Ss][Ss][Ww]\\w{1,4}|[Pp][Ww][Dd]|[Ss][Ii][Gg]|[Ss][Ii][Gg][Nn]\\w{1,6}|[Hh][Mm][Aa][Cc]|[Cc][Oo][Dd][Ee])=',
];

const anyMark = new RegExp(marks.join('|'));

/** Whether a text may hold a secret; never false where one would be found. */
export function mayHoldSecret(text: string): boolean {
  return anyMark.test(text);
}
