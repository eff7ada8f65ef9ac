/** An invented interview: one answer after the other, with insertions of its transcriber. */
export const PIER = `The pier that nobody wanted, with Marta Olsen

Marta Olsen has run the pier trust for twenty years.

JK: Marta, what did you learn from the first winter?

MO: Keeping a pier does not mean owning it. In the old days it was assumed that the council would pay for everything.

Perhaps the second thing is that, although we lost the vote [on the lease] that year, our figures were well ahead of their time. The harbour board didn't see that repairs were the main part of the plan instead.

[However], over time, what we saw was that it was not the paint that was failing at heart. A whole front was being sold. A shared front was being sold.

JK: While the sale went on, what was the role of the town?

MO: We were defending the boats, the slipways, the common ground. Um, we thought 40 boats would go.

JK: What comes next?

MO: It turns out that the timber that holds this up, this old timber, has outlived a huge number of plans.
`;

/** A draft with the eight situations of the design's screen. */
export const PIER_DRAFT = `# The pier

Olsen began plainly: “[K]eeping a pier does not mean owning it.”

It took years. “[W]e lost the vote [but] our figures were well ahead of their time.”

What she saw was simple: “it was the paint that was failing at heart”.

“We were defending the boat, the slipways,” she says.

“A whole front was being sold. The timber that holds this up, this old timber, has outlived a huge number of plans.”

What mattered was “what was the role of the town” then.

“Nobody ever asked me about the lights on the water at night.”

She is firm: “The harbour board didn’t see that repairs were the main part of the plan”.
`;
