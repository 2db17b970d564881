/** Names that RFC 2606 and RFC 6761 keep for examples, and this machine. */
const reserved =
  /(?:^|\.)(?:example\.(?:com|net|org|edu)|example|test|invalid|localhost)$|^localhost\.localdomain$/i;

/** Whether a host exists in documentation only. */
export function isDocumentationHost(host: string): boolean {
  return reserved.test(host.replace(/\.$/, '')) || /^127\.\d|^\[?::1\]?$/.test(host);
}
