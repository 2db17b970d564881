const assignment =
  /(?:^|[\s;&|(])([A-Z][A-Z0-9_]{0,60})=|\bfor\s{1,3}([A-Z][A-Z0-9_]{0,60})\s{1,3}in\b|\bread\b[^\n;|]{0,100}?\s([A-Z][A-Z0-9_]{0,60})[ \t]{0,3}(?:$|;)/gm;

/** Returns the names of shell variables to which the code gives a value. */
export function assignedVariables(code: string): string[] {
  return [...code.matchAll(assignment)].flatMap(([, plain, loop, read]) => {
    const name = plain ?? loop ?? read;
    return name === undefined ? [] : [name];
  });
}
