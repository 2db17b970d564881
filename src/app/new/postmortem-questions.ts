/** What the standard sections of a postmortem ask, by their titles in lower case: about the system, never about a person. */
const questions: Readonly<Record<string, string>> = {
  summary:
    'In two or three sentences: what did people experience, from when to when, and what made it end? For a colleague who was not there.',
  impact: 'Who could not do what, and how many were they? Which figures are measured, which are estimates?',
  timeline:
    'What happened, one line each, with its time in UTC? What did those who responded see at that moment, and what did they try?',
  'contributing factors':
    'Which conditions had to come together? What made each step look right at the time? List each under `factors` above as well.',
  'what went well': 'What made it shorter or smaller? What should be the same the next time?',
  'what went poorly': 'Where did signals, tools or agreements make the response harder than it had to be?',
  'where we got lucky':
    'What kept it from getting worse without anyone having planned it? And if that had been missing?',
  lessons: 'What is known about the system now that was not known before? Who else should know it?',
};

/** Returns the question for a section; one for any section where an organisation has its own. */
export function postmortemQuestion(title: string): string {
  return (
    questions[title.trim().toLowerCase()] ?? 'What does someone who was not there need to know about this?'
  );
}
