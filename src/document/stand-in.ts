/** Longer texts than this say something. */
const longest = 200;

const standIn =
  /^[\s>*_([<-]*(?:to ?do|tbd|tbc|tba|wip|fixme|work in progress|coming soon|to be (?:added|completed|confirmed|defined|determined|done|filled in|written)|lorem ipsum\b.*|\.{3}|…|\?+)[\s.:!…*_)\]>]*$/i;

/** Whether a text only says that something is still to be written: `TBD`, `**to do**`, `…`. */
export function isStandIn(text: string): boolean {
  return text.length <= longest && standIn.test(text);
}
