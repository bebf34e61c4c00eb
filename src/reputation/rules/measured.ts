/** What is measured and given stands before a number as a name before an age does. */
export const measured =
  /(?:ine|ate|ium|in|ol|ide|ase|one|am|il|phos|pril|statin|mab)$|^(?:pain|temp|pulse|pressure|sats?|spo|weight|height|dose|score|epi|lasix|levophed|fever|heart|lipase|trop|crit|chloride|bicarb|anion|gap|glucose|platelets|whites?|step|grade|stage|day|week|hour|room|bed|level|page|figure|table|chapter|question)$/i
