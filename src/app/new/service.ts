import { titleField } from './fields.ts';
import { chooseId, documentPath } from './identity.ts';
import type { Scene, Sketch } from './scene.ts';
import { teamField } from './team-fields.ts';

const whatElse = `
# What else can be said; take the # away.
# description: What it does, for whom.
# tier: 1
# component:
#   name: Its public name. Without this key it does not appear on the status page.
# depends_on: []
# on_call: How to reach who is on call.
# escalation: []
# runbooks: []
`;

/** Sketches an entry of the service catalogue. */
export async function sketchService(scene: Scene): Promise<Sketch<'service'>> {
  const { answers, configuration } = scene;
  const fields = {
    title: titleField('What do people call it?'),
    owner: teamField(configuration, 'Which team owns it?'),
  };
  answers.expect(Object.values(fields));
  const name = await answers.required(fields.title);
  const owner = await answers.required(fields.owner);
  const id = await chooseId('service', name, scene, (slug) => slug);
  return {
    id,
    values: { name, owner: owner.id },
    body: whatElse,
    next: [
      'Say how to reach who is on call, and whom next.',
      `Check it: lookback check ${documentPath('service', id)}`,
    ],
  };
}
